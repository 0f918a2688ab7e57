import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ExtractionError } from '../extract/extraction.ts';
import {
  bytesInMemory,
  inflateEntry,
  peekEntry,
  type RandomBytes,
  readZipDirectory,
  type ZipEntry,
} from '../extract/zip-directory.ts';
import type { IngestItem, IngestSource, Problem } from './item.ts';
import { manifestItems } from './manifest.ts';
import { readTable } from './manifest-table.ts';
import { hasReadableEnding, isReadableStart, READABLE_ENDINGS } from './readable.ts';

const MEGABYTE = 1024 * 1024;
/** A zip file inside the zip file is unpacked in memory, once for all its entries. */
const LARGEST_INNER_BYTES = 64 * MEGABYTE;
const LARGEST_MANIFEST_BYTES = 100 * MEGABYTE;
const MANIFEST = 'manifest.csv';

/** Parts that make a zip file one document instead of an archive of documents. */
const DOCUMENT_PARTS = new Set(['[Content_Types].xml', 'META-INF/container.xml', 'mimetype']);

/** A zip file that is open, or can be opened whenever an entry is wanted. */
type OpenZip = <T>(use: (file: RandomBytes) => T) => T;

/**
 * Every supported file inside a zip file, as `archive.zip/entry`. Nothing is unpacked to disk:
 * each entry is read when its turn comes. A `manifest.csv` inside describes the entries it names;
 * zip files inside are opened one level deep.
 *
 * @returns undefined when the zip file is itself one document (DOCX, ODT, EPUB).
 */
export function zipSource(path: string, file: string): IngestSource | undefined {
  try {
    return archiveOf((use) => withFile(path, use), file, 1);
  } catch {
    return undefined; // taken as any other file, of which the pipeline says why it cannot be read
  }
}

function archiveOf(open: OpenZip, file: string, levels: number): IngestSource | undefined {
  const subject = `archive ${basename(file)}`;
  let entries: ZipEntry[];
  try {
    entries = open(readZipDirectory);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    const problem = {
      status: 'failed',
      code: error.code,
      reason: `"${file}": ${error.message}`,
    } as const;
    return { subject, items: [{ file, given: [], problem }], warnings: [] };
  }
  if (entries.some((entry) => DOCUMENT_PARTS.has(entry.name))) return undefined;
  const items: IngestItem[] = [];
  const found = new Map<string, IngestItem>();
  for (const entry of entries) {
    if (entry.name.endsWith('/') || isHidden(entry.name)) continue;
    const name = `${file}/${entry.name.replaceAll('\\', '/')}`;
    const problem = refused(entry, name) ?? (found.has(entry.name) ? twice(name) : undefined);
    const nested = problem ? undefined : nestedItems(open, entry, name, levels);
    if (nested) items.push(...nested);
    else if (problem) items.push({ file: name, given: [], problem });
    else {
      const item = itemOf(open, entry, name);
      found.set(entry.name, item);
      items.push(item);
    }
  }
  const manifest = found.get(MANIFEST);
  if (!manifest) return { subject, items, warnings: [] };
  const others = items.filter((item) => item !== manifest);
  return { subject, ...described(open, entries, file, found, others) };
}

function itemOf(open: OpenZip, entry: ZipEntry, file: string): IngestItem {
  if (!hasReadableEnding(entry.name) && !open((zip) => isReadableStart(peekEntry(zip, entry)))) {
    return {
      file,
      given: [],
      problem: {
        status: 'skipped',
        code: 'unsupported-type',
        reason: `"${file}" is not a kind of file that is read (${READABLE_ENDINGS.join(' ')}). Save it as one of these.`,
      },
    };
  }
  return {
    file,
    given: [],
    read: async (limit) => open((zip) => Buffer.from(inflateEntry(zip, entry, limit))),
  };
}

/** Items of a zip file inside the zip file; undefined when the entry is no archive. */
function nestedItems(
  open: OpenZip,
  entry: ZipEntry,
  file: string,
  levels: number,
): IngestItem[] | undefined {
  if (!/\.zip$/i.test(entry.name)) return undefined;
  if (levels === 0) {
    return [
      failed(file, 'nested-too-deep', 'lies in a zip file inside a zip file. Unpack it first.'),
    ];
  }
  // Unpacked when it is first looked into, kept while its entries are taken in one after another.
  let kept: WeakRef<Buffer> | undefined;
  const openInner: OpenZip = (use) => {
    const bytes =
      kept?.deref() ?? open((zip) => Buffer.from(inflateEntry(zip, entry, LARGEST_INNER_BYTES)));
    kept = new WeakRef(bytes);
    return use(bytesInMemory(bytes));
  };
  return archiveOf(openInner, file, levels - 1)?.items;
}

/** Lets the archive's own table describe its entries; entries it does not name are taken in as they are. */
function described(
  open: OpenZip,
  entries: readonly ZipEntry[],
  file: string,
  found: ReadonlyMap<string, IngestItem>,
  others: IngestItem[],
): Pick<IngestSource, 'items' | 'warnings'> {
  const entry = entries.find(({ name }) => name === MANIFEST) as ZipEntry;
  try {
    const bytes = open((zip) => inflateEntry(zip, entry, LARGEST_MANIFEST_BYTES));
    const table = readTable(bytes, `${file}/${MANIFEST}`);
    const taken = new Set<IngestItem>();
    const { items, warnings } = manifestItems(table, `${file}/${MANIFEST}`, (name) => {
      const item = found.get(name.replace(/^\.\//, ''));
      if (item) {
        taken.add(item);
        return item.problem ? { problem: item.problem } : { read: item.read };
      }
      return {
        problem: failed(name, 'missing-file', 'is named by the manifest but not in the archive.')
          .problem as Problem,
      };
    });
    const named = items.map((item) => ({ ...item, file: `${file}/${item.file}` }));
    return { items: [...named, ...others.filter((item) => !taken.has(item))], warnings };
  } catch (error) {
    const warning = `${file}/${MANIFEST} was left out: ${(error as Error).message}`;
    return { items: others, warnings: [warning] };
  }
}

function isHidden(name: string): boolean {
  return /(?:^|[\\/])(?:\.(?!\.?(?:[\\/]|$))|__MACOSX[\\/])/.test(name);
}

/** Entries are never written under their names, but a name with tricks tells of no honest archive. */
function refused(entry: ZipEntry, file: string): Problem | undefined {
  const name = entry.name.replaceAll('\\', '/');
  const hasTricks =
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f]/.test(name) ||
    name.split('/').includes('..');
  if (hasTricks)
    return failed(file, 'unsafe-name', 'has a name that points outside the archive.').problem;
  if (entry.symlink)
    return failed(file, 'symlink', 'is a link, and links are not followed.').problem;
  if (!entry.encrypted) return undefined;
  return failed(file, 'encrypted', 'is protected by a password. Pack it again without one.')
    .problem;
}

function twice(file: string): Problem {
  return {
    status: 'skipped',
    code: 'duplicate-row',
    reason: `"${file}" stands twice in the archive; the first was taken.`,
  };
}

function failed(file: string, code: string, reason: string): IngestItem {
  return { file, given: [], problem: { status: 'failed', code, reason: `"${file}" ${reason}` } };
}

function withFile<T>(path: string, use: (file: RandomBytes) => T): T {
  const handle = openSync(path, 'r');
  try {
    return use({
      size: fstatSync(handle).size,
      read(offset, length) {
        const size = fstatSync(handle).size;
        const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
        return buffer.subarray(0, readSync(handle, buffer, 0, buffer.length, offset));
      },
    });
  } finally {
    closeSync(handle);
  }
}

import { createHash } from 'node:crypto';
import { writing } from '../../../data/database.ts';
import { sha256Of } from '../../../data/files.ts';
import type { HarvestedRow, HarvestRepository } from '../../../data/harvests.ts';
import type { Library } from '../../../data/library.ts';
import type { FieldValues } from '../../../data/model.ts';
import { documentIdFor } from '../../document-id.ts';
import { ExtractionError } from '../../extract/extraction.ts';
import type { ReportItem } from '../../report.ts';
import type { IngestItem } from '../item.ts';
import { type Ask, fetchLimited, type Waiting } from './fetch-limited.ts';
import type { HarvestedRecord, RemoteFile } from './harvested-record.ts';
import type { OaiRecord } from './repository.ts';
import type { XmlElement } from './xml-tree.ts';

/** Who writes down what became of records. */
export const HARVEST_ACTOR = 'harvest';

export interface Harvesting {
  /** Base address of the source. */
  source: string;
  read(metadata: XmlElement): HarvestedRecord;
  /** Whether the original files are wanted. */
  files: boolean;
  /** The only hosts that files are fetched from. */
  hosts: ReadonlySet<string>;
  signal?: AbortSignal;
  wait?: Waiting;
  ask?: Ask;
}

/** What a page of records asks of the pipeline. */
export interface HarvestPlan {
  items: IngestItem[];
  /** Records that cannot be taken, and why. */
  refused: ReportItem[];
  /** Remembers the records that were taken, and adds to the report what was left out of them. */
  settle(report: ReportItem[]): void;
}

/** Stands for the document of a record that was looked at and brought none. */
export const NO_DOCUMENT = '';
const FILE_SECONDS = 600;
const MEGABYTE = 1024 * 1024;
const SUFFIX_LENGTH = 6;

/**
 * Turns the records of a page into items of the pipeline. Each gets its document's id for ever
 * before anything is stored, so that a run that is killed doubles nothing.
 */
export function harvestedItems(
  library: Library,
  harvests: HarvestRepository,
  records: readonly OaiRecord[],
  harvesting: Harvesting,
): HarvestPlan {
  const items: IngestItem[] = [];
  const refused: ReportItem[] = [];
  const untitled: OaiRecord[] = [];
  const planned: { record: OaiRecord; row: HarvestedRow; leftOut: string[] }[] = [];
  for (const record of records) {
    if (record.deleted) continue;
    const { identifier, metadata } = record;
    const refuse = (status: ReportItem['status'], code: string, reason: string) =>
      refused.push({ file: identifier, status, code, reason: `"${identifier}" ${reason}` });
    const read = metadata && harvesting.read(metadata);
    const values = read ? valuesOf(read) : {};
    if (!read || !values.title) {
      refuse(
        'failed',
        'no-title',
        'has no title and was not taken. The source has to give it one.',
      );
      untitled.push(record);
      continue;
    }
    const row = rowOf(library, harvests, harvesting.source, identifier, read, values);
    const moved = library.identifiers.movedTo(row.documentId);
    if (moved) {
      refuse('skipped', 'merged-here', `was merged into ${moved} here and stays so.`);
      continue;
    }
    restore(library, harvests, row);
    const { given, language } = read;
    items.push({ file: identifier, id: row.documentId, given, language });
    if (harvesting.files) items.push(...fileItems(library, read.files, row.documentId, harvesting));
    planned.push({ record, row, leftOut: read.leftOut });
  }

  return {
    ...{ items, refused },
    settle(report) {
      const failed = new Set(
        report.filter(({ status }) => status === 'failed').map(({ file }) => file),
      );
      const byFile = new Map(report.map((item) => [item.file, item]));
      writing(library.database, () => {
        for (const { identifier, datestamp } of untitled) {
          const known = harvests.find(harvesting.source, identifier);
          const row = { source: harvesting.source, documentId: NO_DOCUMENT, withdrawn: false };
          harvests.put({ ...row, ...known, identifier, datestamp });
        }
        for (const { record, row, leftOut } of planned) {
          const { identifier, datestamp } = record;
          const item = byFile.get(identifier);
          if (item && leftOut.length > 0) {
            item.code ??= 'values-left-out';
            item.reason =
              `${item.reason ?? ''} "${identifier}": left out, because they do not fit: ${leftOut.join(', ')}.`.trim();
          }
          // Files that could not be had are asked for again when the record comes again.
          const lacking = [...failed].some((file) => file.startsWith(`${row.documentId}/`));
          if (item && !failed.has(identifier)) {
            harvests.put({ ...row, withdrawn: false, datestamp: lacking ? '' : datestamp });
          }
        }
      })();
    },
  };
}

/** Whether an earlier run has taken a record as it is now, with the files that are wanted. */
export function isTaken(
  library: Library,
  harvests: HarvestRepository,
  { identifier, datestamp, metadata }: OaiRecord,
  { source, files, read }: Harvesting,
): boolean {
  if (harvests.find(source, identifier)?.datestamp !== datestamp) return false;
  if (!files || !metadata) return true;
  return read(metadata).files.every(({ sha256 }) => library.passages.findFileBySha256(sha256));
}

function valuesOf({ given }: HarvestedRecord): Partial<FieldValues> {
  return Object.fromEntries(given.map(({ field, value }) => [field, value]));
}

/** The document of a record: the one it became before, else one with the id it has there, if free. */
function rowOf(
  library: Library,
  harvests: HarvestRepository,
  source: string,
  identifier: string,
  read: HarvestedRecord,
  values: Partial<FieldValues>,
): HarvestedRow {
  const known = harvests.find(source, identifier);
  if (known && known.documentId !== NO_DOCUMENT) return known;
  const id = read.id ?? documentIdFor(values, identifier);
  const taken =
    library.documents.find(id) || library.identifiers.movedTo(id) || harvests.isHarvested(id);
  const digest = createHash('sha256').update(`${source} ${identifier}`).digest('hex');
  const documentId = taken ? `${id}-${digest.slice(0, SUFFIX_LENGTH)}` : id;
  const row = { source, identifier, documentId, datestamp: '', withdrawn: false };
  harvests.put(row);
  return row;
}

/** A record that is there again: what was withdrawn because of it is shown again. */
function restore(library: Library, harvests: HarvestRepository, row: HarvestedRow): void {
  if (!row.withdrawn) return;
  writing(library.database, () => {
    if (library.documents.find(row.documentId)?.reviewState === 'withdrawn') {
      library.documents.setState(row.documentId, 'published', HARVEST_ACTOR);
    }
    harvests.put({ ...row, withdrawn: false });
  })();
}

/** Files whose bytes are not held yet, by any document. */
function fileItems(
  library: Library,
  files: readonly RemoteFile[],
  id: string,
  { hosts, signal, wait, ask }: Harvesting,
): IngestItem[] {
  return files
    .filter(({ sha256 }) => !library.passages.findFileBySha256(sha256))
    .map((file) => ({
      file: `${id}/${file.name.replace(/[\\/]/g, '_')}`,
      ...{ id, given: [], role: file.role, language: file.language },
      async read(limit) {
        if (!URL.canParse(file.address) || !hosts.has(new URL(file.address).host)) {
          throw unreadable(`${file.address} is not at the source itself and is not fetched.`);
        }
        const limits = { bytes: limit, seconds: FILE_SECONDS, signal, wait, ask };
        const { bytes } = await fetchLimited(file.address, limits).catch((cause: Error) => {
          if (signal?.aborted) throw cause;
          throw unreadable(`${cause.message} INGEST_MAX_FILE is ${limit / MEGABYTE} MB.`, cause);
        });
        if (sha256Of(bytes) !== file.sha256) {
          throw unreadable(
            `${file.address} is not the file that was described: its SHA-256 is another. The source has to mend it.`,
          );
        }
        return bytes;
      },
    }));
}

function unreadable(message: string, cause?: Error): ExtractionError {
  return new ExtractionError('damaged', message, { cause });
}

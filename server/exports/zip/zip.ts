import { existsSync } from 'node:fs';
import type { WholeDocument, WholeFile } from '../../../data/interchange/whole-document.ts';
import { csvText } from '../../csv.ts';
import { CSV } from '../csv.ts';
import type { ExportChoice, ExportFormat, ExportSet } from '../format.ts';
import { tableColumns } from '../table-columns.ts';
import { type BagFile, type BagInfo, bag } from './bag.ts';
import { dataPackage, FILE_COLUMNS, TAG_COLUMNS } from './data-package.ts';
import { readme, type Written } from './readme.ts';
import { safeName } from './safe-name.ts';
import { zipArchive } from './zip-archive.ts';

/** Bytes of the archive's own records around each file, measured with names of usual length. */
const AROUND_FILE = 420;
/** Share that tables have once they are packed. */
const PACKED = 0.25;
const TAG_ROW = 150;
/** Bytes that travel together from the thread: each journey costs as much as reading 100 kB. */
const TOGETHER = 1024 * 1024;
/** Left out here: readers of data packages take it for a part of the first column's name. */
const BYTE_ORDER_MARK = Buffer.from('\u{feff}');

/**
 * Everything that was found in one archive: a BagIt bag with the original files, their texts,
 * tables of what is known and of what was read in them, and a Frictionless description.
 */
export const ZIP: ExportFormat = {
  name: 'zip',
  extension: 'zip',
  mediaType: 'application/zip',
  parts: ['files', 'text', 'tags'],
  defaultParts: ['files', 'text', 'tags'],
  rows: ['documents'],
  columns: () => tableColumns('documents'),
  resumable: false,
  compressed: true,
  write: (set, choice) => together(zipArchive(bagOf(set, choice))),
  estimate(figures, { parts }) {
    const { documents, recordBytes, files, fileBytes, textBytes, tags } = figures;
    const kinds = Number(parts.has('files')) + Number(parts.has('text'));
    return (
      4000 +
      PACKED * (documents * 200 + recordBytes) +
      files * AROUND_FILE * kinds +
      (parts.has('files') ? fileBytes : 0) +
      (parts.has('text') ? textBytes : 0) +
      (parts.has('tags') ? PACKED * tags * TAG_ROW : 0)
    );
  },
};

/** Small pieces as larger ones: headers and short files would each travel alone. */
async function* together(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < TOGETHER) continue;
    yield Buffer.concat(waiting, length);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting, length);
}

function bagOf(set: ExportSet, choice: ExportChoice) {
  const { about } = set;
  const folder = `rightsbank-${about.madeAt.slice(0, 10)}`;
  const info: BagInfo = [
    ['Source-Organization', 'Rightsbank'],
    ['External-Identifier', about.address],
    ['External-Description', about.question === '' ? 'All documents' : about.question],
    ['Bagging-Date', about.madeAt.slice(0, 10)],
    ['Bag-Software-Agent', 'Rightsbank'],
  ];
  return bag(folder, payload(set, choice), info, new Date(about.madeAt));
}

async function* payload(set: ExportSet, choice: ExportChoice): AsyncGenerator<BagFile> {
  const { parts } = choice;
  const written: Written = { documents: 0, files: 0, texts: 0, tags: 0, missing: [] };
  yield { name: 'metadata.csv', text: metadata(set, choice, written) };
  if (parts.has('files')) {
    const rows: string[][] = [];
    for await (const documents of set.documents({ bare: 'with-files' })) {
      for (const document of documents) yield* originals(set, document, rows, written);
    }
    yield {
      name: 'files.csv',
      bytes: Buffer.from(csvText([FILE_COLUMNS, ...rows]).toWellFormed()),
    };
  }
  if (parts.has('text')) {
    for await (const documents of set.documents({ bare: 'with-files', text: true })) {
      for (const document of documents) yield* texts(document, written);
    }
  }
  if (parts.has('tags')) yield { name: 'tags.csv', text: tags(set, written) };
  const described = dataPackage(set.about, choice);
  yield { name: 'datapackage.json', bytes: Buffer.from(`${JSON.stringify(described, null, 2)}\n`) };
  yield { name: 'README.md', bytes: Buffer.from(readme(set.about, parts, written)) };
}

async function* metadata(
  set: ExportSet,
  choice: ExportChoice,
  written: Written,
): AsyncGenerator<Uint8Array> {
  const counted: ExportSet = {
    ...set,
    async *documents(parts) {
      for await (const documents of set.documents(parts)) {
        written.documents += documents.length;
        yield documents;
      }
    },
  };
  let mark = BYTE_ORDER_MARK.length;
  for await (const piece of CSV.write(counted, { ...choice, rows: 'documents' })) {
    yield Buffer.from(piece).subarray(mark);
    mark = 0;
  }
}

function* originals(
  set: ExportSet,
  { id, files }: WholeDocument,
  rows: string[][],
  written: Written,
): Generator<BagFile> {
  for (const file of files) {
    const name = `files/${placeOf(id, file)}`;
    if (!existsSync(set.originals.pathOf(file.sha256))) {
      written.missing.push(`${id}: ${file.name}`);
      continue;
    }
    written.files += 1;
    const { sha256, bytes } = file;
    const facts = [file.role, file.language ?? '', file.media_type, String(bytes), sha256];
    rows.push([name, id, file.name, ...facts, String(file.pages ?? '')]);
    yield { name, path: set.originals.pathOf(sha256), sha256, bytes };
  }
}

function* texts({ id, files }: WholeDocument, written: Written): Generator<BagFile> {
  for (const file of files) {
    if (!file.passages?.length) continue;
    written.texts += 1;
    const text = `${file.passages.map((passage) => passage.text).join('\n\n')}\n`;
    yield { name: `text/${placeOf(id, file)}.txt`, bytes: Buffer.from(text.toWellFormed()) };
  }
}

/** A folder a document; the digest keeps files of one name apart. */
function placeOf(id: string, { sha256, name }: WholeFile): string {
  return `${safeName(id)}/${sha256.slice(0, 8)}-${safeName(name)}`;
}

async function* tags(set: ExportSet, written: Written): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvText([TAG_COLUMNS]));
  for await (const documents of set.documents({
    bare: 'with-files',
    text: true,
    tags: true,
  })) {
    for (const document of documents) {
      const rows = [...tagRows(document)];
      written.tags += rows.length;
      if (rows.length > 0) yield Buffer.from(csvText(rows).toWellFormed());
    }
  }
}

function* tagRows({ id, files }: WholeDocument): Generator<(string | number | undefined)[]> {
  for (const { sha256, passages = [] } of files) {
    for (const { ordinal, label, page_from, language, text, tags = [] } of passages) {
      for (const { article, signal, stance, score, origin, start, end } of tags) {
        const evidence = start === undefined ? undefined : text.slice(start, end);
        const read = [article, signal, stance, score, origin, evidence];
        yield [id, sha256, ordinal, label, page_from, language, ...read];
      }
    }
  }
}

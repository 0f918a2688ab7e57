import type { PlacedPassage } from '../../data/interchange/read-passages.ts';
import type { WholeDocument } from '../../data/interchange/whole-document.ts';
import { fileAddress, permanentAddress, textAddress } from '../../web/addresses.ts';
import type { ExportAbout, ExportChoice, ExportRows } from './format.ts';

/** A value of a cell; a list is written in one cell. */
export type CellValue = string | number | readonly string[] | undefined;

/** What a cell may be made from besides its document and passage. */
type Place = Pick<ExportAbout, 'base'> & Pick<ExportChoice, 'locale'>;

const RECORD_FIELDS = [
  ...['title', 'title_en', 'other_titles', 'number', 'country', 'level', 'issuer', 'type'],
  ...['type_word', 'status', 'year', 'date_adopted', 'date_in_force', 'date_repealed'],
  ...['language', 'languages', 'topics', 'summary', 'source_url', 'source', 'rights'],
  ...['revision', 'created', 'updated'],
] as (keyof WholeDocument)[];

type DocumentCell = (document: WholeDocument, place: Place) => CellValue;
type PassageCell = (passage: PlacedPassage, place: Place) => CellValue;

/** Columns of a table of documents, by the names of the API. */
const DOCUMENT_CELLS: Readonly<Record<string, DocumentCell>> = {
  id: ({ id }) => id,
  url: ({ id }, { base }) => base + permanentAddress(id),
  ...Object.fromEntries(
    RECORD_FIELDS.map((field) => [field, (one: WholeDocument) => one[field] as CellValue]),
  ),
  files: ({ files }, { base }) => files.map(({ sha256, name }) => base + fileAddress(sha256, name)),
};

/** Columns of a passage; those of its document begin with `document_`. */
const PASSAGE_CELLS: Readonly<Record<string, PassageCell>> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  headings: ({ headings }) => headings,
  page_from: ({ pageFrom }) => pageFrom,
  page_to: ({ pageTo }) => pageTo,
  language: ({ language }) => language,
  text: ({ text }) => text,
  url: ({ documentId, file, id }, { base, locale }) =>
    base + textAddress(locale, documentId, { file: file.id, passageId: id }),
  ordinal: ({ ordinal }) => ordinal,
  file: ({ file }) => file.name,
  sha256: ({ file }) => file.sha256,
};

const OF_DOCUMENT = 'document_';
const UNUSUAL = new Set(['other_titles', 'level', 'date_repealed', 'revision', 'created', 'files']);
const USUAL_OF_DOCUMENT = ['id', 'title', 'title_en', 'country', 'year', 'type'];
const USUAL_OF_PASSAGE = new Set(['label', 'headings', 'page_from', 'language', 'text', 'url']);

const documentColumns = Object.keys(DOCUMENT_CELLS);
const passageColumns = Object.keys(PASSAGE_CELLS);
const prefixed = (columns: readonly string[]) => columns.map((column) => OF_DOCUMENT + column);

const COLUMNS: Record<ExportRows, { known: readonly string[]; usual: readonly string[] }> = {
  documents: {
    known: documentColumns,
    usual: documentColumns.filter((column) => !UNUSUAL.has(column)),
  },
  passages: {
    known: [...prefixed(documentColumns), ...passageColumns],
    usual: [
      ...prefixed(USUAL_OF_DOCUMENT),
      ...passageColumns.filter((column) => USUAL_OF_PASSAGE.has(column)),
    ],
  },
};

/** Columns a table may have, and those it has unless asked otherwise. */
export function tableColumns(rows: ExportRows) {
  return COLUMNS[rows];
}

/** Whether a column needs more of a document than its record. */
export function needsFiles(columns: readonly string[]): boolean {
  return columns.some((column) => column === 'files' || column === `${OF_DOCUMENT}files`);
}

/** Makes the row of a document. */
export function documentRow(columns: readonly string[], place: Place) {
  const cells = columns.flatMap((column) => DOCUMENT_CELLS[column] ?? []);
  return (document: WholeDocument): CellValue[] => cells.map((cell) => cell(document, place));
}

/** Makes the row of a passage of a document. */
export function passageRow(columns: readonly string[], place: Place) {
  const cells = columns.flatMap((column): ((d: WholeDocument, p: PlacedPassage) => CellValue)[] => {
    const ofPassage = PASSAGE_CELLS[column];
    if (ofPassage) return [(_, passage) => ofPassage(passage, place)];
    const ofDocument = DOCUMENT_CELLS[column.slice(OF_DOCUMENT.length)];
    return ofDocument ? [(document) => ofDocument(document, place)] : [];
  });
  return (document: WholeDocument, passage: PlacedPassage): CellValue[] =>
    cells.map((cell) => cell(document, passage));
}

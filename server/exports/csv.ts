import { csvText } from '../csv.ts';
import type { ExportChoice, ExportFormat, ExportSet } from './format.ts';
import { inPieces } from './pieces.ts';
import { type CellValue, tableColumns } from './table-columns.ts';
import { tableRows } from './table-rows.ts';

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\u{feff}';
/** Between the values of a list in one cell. */
const BETWEEN = '; ';
/** Bytes of a row besides what its cells say of the record (measured). */
const ROW = 190;
const PASSAGE_ROW = 330;

/** CSV (RFC 4180) for spreadsheets and statistics: a row a document, or a row a passage. */
export const CSV: ExportFormat = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  ...{ parts: [], defaultParts: [] },
  rows: ['documents', 'passages'],
  columns: tableColumns,
  resumable: true,
  compressed: false,
  write: (set, choice) => inPieces(lines(set, choice)),
  estimate: ({ documents, recordBytes, passages, textBytes }, { rows }) =>
    rows === 'documents' ? documents * ROW + recordBytes : passages * PASSAGE_ROW + textBytes,
};

async function* lines(set: ExportSet, choice: ExportChoice): AsyncGenerator<string> {
  // A table without rows still says what its columns are.
  if (!set.about.after) yield BYTE_ORDER_MARK + csvText([choice.columns]);
  for await (const rows of tableRows(set, choice)) yield csvText(rows.map((row) => row.map(flat)));
}

function flat(value: CellValue): string | number | undefined {
  return typeof value === 'object' ? value.join(BETWEEN) : value;
}

import { writeXlsxStream } from 'hucre/xlsx';
import type { ExportChoice, ExportFormat, ExportSet } from './format.ts';
import { type CellValue, tableColumns } from './table-columns.ts';
import { tableRows } from './table-rows.ts';

/** Letters a cell can hold (Excel's own limit). */
const LONGEST_CELL = 32_767;
/** Stands at the end of a text that was too long for a cell. */
const CUT = ' […]';
/** Characters that XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const BETWEEN = '; ';
/** Share of its text that a workbook has once it is packed (measured: 0.12 to 0.4). */
const PACKED = 0.25;
const ROW = 160;

/** A workbook: cells are texts and numbers, so that nothing in them can run as a formula. */
export const XLSX: ExportFormat = {
  name: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ...{ parts: [], defaultParts: [] },
  rows: ['documents', 'passages'],
  columns: tableColumns,
  resumable: false,
  compressed: true,
  write,
  estimate: ({ documents, recordBytes, passages, textBytes }, { rows }) =>
    PACKED * (rows === 'documents' ? documents * ROW + recordBytes : passages * ROW + textBytes) +
    3000,
};

async function* write(set: ExportSet, choice: ExportChoice): AsyncGenerator<Uint8Array> {
  const rows = cells(set, choice);
  // Past a million rows another sheet begins, with the same head.
  const workbook = writeXlsxStream(rows, {
    name: choice.rows,
    columns: choice.columns.map((header) => ({ header })),
    freezePane: { rows: 1 },
  });
  const reader = workbook.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
    await rows.return(undefined);
  }
}

async function* cells(set: ExportSet, choice: ExportChoice) {
  for await (const rows of tableRows(set, choice)) for (const row of rows) yield row.map(cell);
}

function cell(value: CellValue): string | number | null {
  if (value === undefined || typeof value === 'number') return value ?? null;
  const text = (typeof value === 'string' ? value : value.join(BETWEEN))
    .toWellFormed()
    .replace(FORBIDDEN, ' ');
  if (text.length <= LONGEST_CELL) return text;
  return text.slice(0, LONGEST_CELL - CUT.length).toWellFormed() + CUT;
}

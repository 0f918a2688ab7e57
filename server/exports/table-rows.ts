import type { ExportChoice, ExportSet } from './format.ts';
import { type CellValue, documentRow, needsFiles, passageRow } from './table-columns.ts';

/** Rows of a table with the columns that were chosen, some at a time. */
export async function* tableRows(
  set: ExportSet,
  { rows, passages, columns, locale }: ExportChoice,
): AsyncGenerator<CellValue[][]> {
  const place = { base: set.about.base, locale };
  if (rows === 'documents') {
    const row = documentRow(columns, place);
    for await (const some of set.documents({ bare: !needsFiles(columns) })) yield some.map(row);
    return;
  }
  const row = passageRow(columns, place);
  for await (const some of set.passages(passages, { bare: !needsFiles(columns) })) {
    yield some.flatMap((one) => one.passages.map((passage) => row(one.document, passage)));
  }
}

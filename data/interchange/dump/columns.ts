import type { Column, ForeignKey } from './table.ts';

/** The key of a column that names a document. */
export const toDocument = (column = 'document'): ForeignKey => ({
  columns: [column],
  table: 'documents',
  references: ['id'],
});

/** The key of a column that names a file. */
export const toFile: ForeignKey = { columns: ['file'], table: 'files', references: ['sha256'] };

/** A column that has the name of what stands in it. */
export function plain<Row>(
  name: keyof Row & string,
  type: Column<Row>['type'],
  description: string,
  more: Partial<Column<Row>> = {},
): Column<Row> {
  return { name, type, description, of: (row) => row[name], ...more };
}

/** A column of what belongs to a document: its id. */
export function documentColumn<Row extends { document: { id: string } }>(): Column<Row> {
  return {
    name: 'document',
    type: 'string',
    description: 'Id of the document.',
    required: true,
    of: (row) => row.document.id,
  };
}

/** A column of what belongs to a file: its digest. */
export function fileColumn<Row extends { file: { sha256: string } }>(): Column<Row> {
  return {
    name: 'file',
    type: 'string',
    description: 'SHA-256 of the file it stands in.',
    required: true,
    of: (row) => row.file.sha256,
  };
}

/** Of cells that are never empty. */
export const required = { required: true };

/** Of how sure something is. */
export const score = { required: true, span: [0, 1] } as const;

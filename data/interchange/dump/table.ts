/**
 * A table of a dump, described once: its columns make the CSV file, the schema in
 * `datapackage.json` and the table in the SQLite file.
 */

/** Types of the Frictionless table schema; arrays and objects stand as JSON in their cells. */
export type ColumnType = 'string' | 'integer' | 'number' | 'array' | 'object' | 'datetime';

export interface Column<Row> {
  name: string;
  type: ColumnType;
  /** For people. */
  description: string;
  /** Never empty. */
  required?: boolean;
  /** The only values there are. */
  oneOf?: readonly string[];
  /** Least and greatest number. */
  span?: readonly [least: number, greatest?: number];
  /** What stands in it; nothing when it is not known. */
  of: (row: Row) => unknown;
}

/** Columns of this table that name a row of another one. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  references: readonly string[];
}

/** @typeParam Row What a row is made of. */
export interface Table<Row> {
  name: string;
  description: string;
  columns: readonly Column<Row>[];
  primaryKey: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  /** Further indexes of the SQLite table. */
  indexes?: readonly (readonly string[])[];
}

/** A value as it stands in a cell of SQLite: text, number or null. */
export function storedCell(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/**
 * Rows as CSV (RFC 4180, UTF-8, line feeds). The cells are exact: nothing is put before what a
 * spreadsheet would take for a formula, since these tables are for programs.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Spaces at the ends too: some readers cut them off where there are no quotes.
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The table's schema as Frictionless describes it (Table Schema 1). */
export function tableSchema<Row>({ columns, primaryKey, foreignKeys }: Table<Row>) {
  return {
    fields: columns.map(({ name, type, description, required, oneOf, span }) => ({
      name,
      type,
      // Instants have milliseconds, which the default format has not.
      ...(type === 'datetime' ? { format: 'any' } : {}),
      description,
      ...constraints({ required, oneOf, span }),
    })),
    primaryKey,
    ...(foreignKeys
      ? {
          foreignKeys: foreignKeys.map(({ columns: fields, table, references }) => ({
            fields,
            reference: { resource: table, fields: references },
          })),
        }
      : {}),
    missingValues: [''],
  };
}

function constraints({
  required,
  oneOf,
  span,
}: Pick<Column<unknown>, 'required' | 'oneOf' | 'span'>) {
  if (!required && !oneOf && !span) return {};
  return {
    constraints: {
      ...(required ? { required } : {}),
      ...(oneOf ? { enum: oneOf } : {}),
      ...(span ? { minimum: span[0] } : {}),
      ...(span?.[1] === undefined ? {} : { maximum: span[1] }),
    },
  };
}

/** The statements that make the table and, after it is filled, its indexes. */
export function tableSql<Row>({
  name,
  columns,
  primaryKey,
  foreignKeys = [],
  indexes = [],
}: Table<Row>) {
  const list = (names: readonly string[]) => names.map((one) => `"${one}"`).join(', ');
  const lines = [
    ...columns.map((column) => {
      return `"${column.name}" ${SQL_TYPES[column.type]}${column.required ? ' NOT NULL' : ''}`;
    }),
    `PRIMARY KEY (${list(primaryKey)})`,
    ...foreignKeys.map(
      (key) =>
        `FOREIGN KEY (${list(key.columns)}) REFERENCES "${key.table}" (${list(key.references)})`,
    ),
  ];
  return {
    table: `CREATE TABLE "${name}" (\n  ${lines.join(',\n  ')}\n)`,
    indexes: indexes.map(
      (index) => `CREATE INDEX "${name}_${index.join('_')}" ON "${name}" (${list(index)})`,
    ),
    insert: `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
  };
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  array: 'TEXT',
  object: 'TEXT',
  datetime: 'TEXT',
};

import type { RowFault, WantedRow } from '../../../data/desk/bulk/plan.ts';
import { FIELD_NAMES, fieldNamed } from '../../../data/field-names.ts';
import { fieldOfText } from '../../../data/field-text.ts';
import type { Library } from '../../../data/library.ts';
import type { Field, FieldValues } from '../../../data/model.ts';
import type { RowFaultCode } from '../../../data/vocabularies/bulk.ts';
import { documentIdFor } from '../../../ingest/client.ts';
import { tableColumns } from '../../exports/table-columns.ts';
import { shown } from '../../search/parameters.ts';
import { csvRows } from './csv-reader.ts';
import { TableFault } from './table-fault.ts';
import { tableText } from './table-text.ts';

export const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;
const LONGEST_ID = 100;

/** What the columns of a table are. */
export interface TableHead {
  unknownColumns: string[];
  hasRevision: boolean;
}

type Column = 'id' | 'sha256' | 'revision' | Field | undefined;

/** Columns that exports have and nobody can change here. */
const READ_ONLY: ReadonlySet<string> = new Set([...tableColumns('documents').known, 'state']);

/**
 * The rows of a table as they come.
 *
 * @param head - Filled in when the columns are known.
 * @throws TableFault when it is no table of documents.
 */
export async function* readTable(
  library: Library,
  bytes: AsyncIterable<Uint8Array>,
  addNew: boolean,
  head: TableHead,
): AsyncGenerator<WantedRow> {
  const ids = newIds(library);
  let columns: Column[] | undefined;
  let row = 0;
  let taken = 0;
  for await (const cells of csvRows(tableText(bytes))) {
    row += 1;
    if (!columns) {
      columns = columnsOf(cells, addNew, head);
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    taken += 1;
    if (taken > MOST_ROWS) {
      throw new TableFault(
        'too-many-rows',
        `A table has ${MOST_ROWS} rows at most. Send it in parts.`,
      );
    }
    yield wantedRow(row, cells, columns, addNew, ids);
  }
  if (taken === 0) {
    throw new TableFault(
      'empty',
      'There is no row in the table. Send one with the names of the columns and at least one row.',
    );
  }
}

function columnsOf(cells: readonly string[], addNew: boolean, head: TableHead): Column[] {
  const names = cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim().toLowerCase());
  const columns = names.map((name): Column => {
    if (name === 'id' || name === 'sha256' || name === 'revision') return name;
    return fieldNamed(name);
  });
  const twice = names.find((name, at) => columns[at] && names.indexOf(name) !== at);
  if (twice) {
    throw new TableFault('twice-column', `There are two columns "${twice}". Leave one of them.`);
  }
  if (
    !columns.includes('id') &&
    !columns.includes('sha256') &&
    !(addNew && columns.includes('title'))
  ) {
    const known = ['id', 'sha256', 'revision', ...Object.values(FIELD_NAMES)].join(', ');
    throw new TableFault(
      'no-key',
      `The first row has no column "id" or "sha256". Its cells are the names of the columns: ${known}.`,
    );
  }
  head.unknownColumns = names
    .filter((name, at) => name !== '' && !columns[at] && !READ_ONLY.has(name))
    .map(shown);
  head.hasRevision = columns.includes('revision');
  return columns;
}

function wantedRow(
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  addNew: boolean,
  ids: ReturnType<typeof newIds>,
): WantedRow {
  const wanted: WantedRow = { row, cells: {} };
  const fields = wanted.cells as Partial<Record<Field, string>>;
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (!column) continue;
    if (column === 'id' || column === 'sha256') {
      if (cell.trim() !== '') wanted[column] = cell.trim();
    } else if (column === 'revision') {
      wanted.revision = cell.slice(0, 20);
    } else {
      fields[column] = cell;
    }
  }
  if (wanted.sha256) wanted.sha256 = wanted.sha256.toLowerCase();
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    const detail =
      'The row has more cells than there are columns. Is a cell with a comma without quotation marks?';
    return faulty(wanted, '', 'too-many-cells', detail);
  }
  if (wanted.id !== undefined && wanted.id.length > 300) {
    return faulty({ row }, 'id', 'bad-id', 'The id is too long.');
  }
  if (!wanted.id && wanted.sha256) return wanted;
  if (!addNew) {
    if (wanted.id) return wanted;
    return faulty(wanted, 'id', 'no-key', 'The row has no id. Give it, or tick "add new records".');
  }
  return wanted.id && ids.isTaken(wanted.id) ? wanted : newRow(wanted, fields, ids);
}

/** A row whose document is not there. */
function newRow(
  wanted: WantedRow,
  fields: Partial<Record<Field, string>>,
  ids: ReturnType<typeof newIds>,
): WantedRow {
  if ((fields.title ?? '').trim() === '') {
    return faulty(wanted, 'title', 'title-needed', 'A new record needs a title. Write one.');
  }
  if (wanted.id === undefined) return { ...wanted, id: ids.make(fields), isNew: true };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted.id) || wanted.id.length > LONGEST_ID) {
    const detail = `An id has small Latin letters, figures and hyphens, ${LONGEST_ID} at most. Leave the cell empty to have one made.`;
    return faulty(wanted, 'id', 'bad-id', detail);
  }
  return { ...wanted, isNew: true };
}

/** Ids for records without one: readable, and each once. */
function newIds(library: Library) {
  const { $client: client } = library.database;
  const held = client
    .prepare(
      'SELECT 1 FROM documents WHERE id = @id UNION SELECT 1 FROM document_redirects WHERE from_id = @id',
    )
    .pluck();
  const made = new Set<string>();
  const isTaken = (id: string) => held.get({ id }) !== undefined;
  return {
    isTaken,
    make(fields: Partial<Record<Field, string>>): string {
      const values: Partial<FieldValues> = {};
      for (const field of ['title', 'titleEn', 'country', 'year'] as const) {
        const value = valueOrNothing(field, fields[field] ?? '');
        if (value !== null) Object.assign(values, { [field]: value });
      }
      const id = documentIdFor(values, fields.title ?? '');
      let next = id;
      for (let n = 2; made.has(next) || isTaken(next); n++) next = `${id}-${n}`;
      made.add(next);
      return next;
    },
  };
}

function valueOrNothing(field: Field, cell: string): unknown {
  try {
    return fieldOfText(field, cell);
  } catch {
    return null;
  }
}

function faulty(wanted: WantedRow, column: string, code: RowFaultCode, detail: string): WantedRow {
  const fault: RowFault = { column, code, detail };
  return { ...wanted, faults: [fault] };
}

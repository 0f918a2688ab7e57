import { basename } from 'node:path';
import { FieldFault, fieldOfText } from '../../data/field-text.ts';
import type { Description, Evidence, Field, FieldValues } from '../../data/model.ts';
import { FILE_ROLES } from '../../data/model.ts';
import {
  DOCUMENT_TYPES,
  type DocumentType,
  mapTypeWord,
} from '../../data/vocabularies/document-types.ts';
import { insidePath } from './inside.ts';
import { type IngestItem, type IngestSource, SourceError } from './item.ts';
import { type Row, readTableFile, type Table } from './manifest-table.ts';

/** Columns a manifest may have. Those marked `remark` are kept by the collector, not by us. */
const COLUMNS: Record<string, 'value' | 'remark'> = {
  ...columns('value', 'file id role title title_en other_titles number country language type year'),
  ...columns('value', 'date_adopted date_in_force date_repealed status topics summary issuer'),
  ...columns('value', 'source_url source licence rights sha256 year_basis'),
  ...columns('remark', 'bytes pages scanned language_basis moved'),
};

/** Columns that hold the value of a field, read as forms are. */
const FIELD_COLUMNS: Readonly<Record<string, Field>> = {
  title: 'title',
  title_en: 'titleEn',
  other_titles: 'otherTitles',
  number: 'number',
  country: 'country',
  language: 'language',
  year: 'year',
  date_adopted: 'dateAdopted',
  date_in_force: 'dateInForce',
  date_repealed: 'dateRepealed',
  status: 'status',
  topics: 'topics',
  summary: 'summary',
  issuer: 'issuer',
  source_url: 'sourceUrl',
  source: 'source',
};

/** A cell that cannot be taken: which column, what stands there, what to write instead. */
class BadCell extends Error {
  readonly column: string;
  constructor(column: string, detail: string) {
    super(detail);
    this.column = column;
  }
}

/**
 * Reads a manifest: a CSV table (UTF-8, comma, quoted) with one row a file or record. Its values
 * win over what is found in the files. A row with a bad cell is not taken in and says so; the
 * other rows are.
 *
 * @param path - Absolute path of the table.
 * @param root - Absolute folder that the column `file` is relative to.
 * @throws SourceError when the table as a whole cannot be read.
 */
export function manifestSource(path: string, root: string): IngestSource {
  const name = basename(path);
  const table = readTableFile(path);
  const { items, warnings } = manifestItems(table, name, (file) => insidePath(root, file));
  return { subject: `manifest ${name}`, items, warnings };
}

/** Where the bytes of a row are, or why they are nowhere. */
type Located = Pick<IngestItem, 'path' | 'read' | 'problem'>;

/**
 * Items of a table.
 *
 * @param locate finds what the column `file` names.
 * @throws SourceError when the table has neither a column `file` nor `id`.
 */
export function manifestItems(
  { rows, header }: Table,
  tableName: string,
  locate: (file: string) => Located,
): Pick<IngestSource, 'items' | 'warnings'> {
  const unknown = header.filter((column) => !Object.hasOwn(COLUMNS, column));
  if (!header.includes('file') && !header.includes('id')) {
    throw new SourceError(
      `${tableName} has neither a column "file" nor a column "id". The columns are: ${Object.keys(COLUMNS).join(', ')}.`,
    );
  }
  const seen = new Map<string, number>();
  const items = rows.map(({ line, row, extra }): IngestItem => {
    const file = row.file || row.id || `row ${line}`;
    if (extra > 0) {
      const cells = `${header.length + extra} cells, but there are ${header.length} columns`;
      return {
        file,
        given: [],
        problem: {
          status: 'failed',
          code: 'bad-row',
          reason: `Row ${line}, "${file}": it has ${cells}. Put cells that hold a comma in quotes.`,
        },
      };
    }
    const before = seen.get(file);
    if (before !== undefined) {
      return {
        file,
        given: [],
        problem: {
          status: 'skipped',
          code: 'duplicate-row',
          reason: `Row ${line} names "${file}" again; row ${before} was taken. Remove one of them.`,
        },
      };
    }
    seen.set(file, line);
    return itemOf(row, file, line, locate);
  });
  return {
    items,
    warnings: unknown.map(
      (column) =>
        `${tableName}: column "${column}" is not known and was left out. Known columns: ${Object.keys(COLUMNS).join(', ')}.`,
    ),
  };
}

function itemOf(
  row: Row,
  file: string,
  line: number,
  locate: (file: string) => Located,
): IngestItem {
  try {
    const base: IngestItem = {
      file,
      given: givenBy(row),
      id: row.id ? idCell(row.id) : undefined,
      role: row.role ? oneOf('role', row.role, FILE_ROLES) : undefined,
      language: row.language ? languageCell(row.language) : undefined,
      sha256: row.sha256?.toLowerCase() || undefined,
    };
    if (!row.file) {
      if (!base.id)
        throw new BadCell('id', 'is empty: a record without a file needs an id of its own');
      if (!row.title) throw new BadCell('title', 'is empty: a record without a file needs a title');
      return base;
    }
    return { ...base, ...locate(row.file) };
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    return {
      file,
      given: [],
      problem: {
        status: 'failed',
        code: `bad-${error.column.replaceAll('_', '-')}`,
        reason: `Row ${line}, "${file}", column ${error.column}: ${error.message}.`,
      },
    };
  }
}

function givenBy(row: Row): Description[] {
  const given: Description[] = [];
  const give = <F extends Field>(
    field: F,
    value: FieldValues[F] | undefined,
    evidence?: Evidence,
  ) => {
    if (value === undefined) return;
    given.push({ field, value, confidence: 1, origin: 'manifest', evidence } as Description);
  };
  for (const [column, field] of Object.entries(FIELD_COLUMNS)) {
    const evidence = field === 'year' && row.year_basis ? { quote: row.year_basis } : undefined;
    give(field, fieldCell(column, field, row[column]), evidence);
  }
  if (row.type) {
    const { type, word } = typeCell(row.type);
    give('type', type);
    give('typeWord', word);
  }
  give('rights', fieldCell('rights', 'rights', row.rights || row.licence));
  return given;
}

function columns<K extends string>(kind: K, names: string): Record<string, K> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}

function oneOf<T extends string>(column: string, cell: string, values: readonly T[]): T {
  const value = values.find((one) => one === cell.toLowerCase());
  if (!value) throw new BadCell(column, `"${cell}" is not one of ${values.join(', ')}`);
  return value;
}

function idCell(cell: string): string {
  if (/^[a-z0-9][a-z0-9-]{2,99}$/.test(cell)) return cell;
  throw new BadCell('id', `"${cell}" may hold only a–z, 0–9 and hyphens, 3 to 100 of them`);
}

function languageCell(cell: string): string {
  return fieldCell('language', 'language', cell) as string;
}

/** The value of a field as a table has it in a column of another name. */
function fieldCell<F extends Field>(
  column: string,
  field: F,
  cell: string | undefined,
): FieldValues[F] | undefined {
  if (!cell) return undefined;
  try {
    return fieldOfText(field, cell) ?? undefined;
  } catch (error) {
    throw error instanceof FieldFault ? new BadCell(column, error.message) : error;
  }
}

function typeCell(cell: string): { type?: DocumentType; word?: string } {
  const own = DOCUMENT_TYPES.find((type) => type === cell);
  if (own) return { type: own };
  const word = cell.replaceAll('_', ' ');
  return { type: mapTypeWord(cell)?.type, word };
}

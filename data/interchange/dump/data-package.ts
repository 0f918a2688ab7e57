import {
  DATABASE_FILE,
  DUMP_VERSION,
  type DumpMark,
  LINES_FILE,
  MAX_LINE_BYTES,
} from './dump-format.ts';
import { TABLES } from './dump-tables.ts';
import type { WrittenFile } from './hashed-file.ts';
import { tableSchema } from './table.ts';
import { csvName } from './table-files.ts';

/** What the package as a whole says of itself. */
export interface PackageAbout {
  /** ISO 8601. */
  created: string;
  /** Public address of the library, when it has one. */
  homepage?: string;
  counts: Readonly<Record<string, number>>;
  originals: boolean;
  /** Sign of what the library held. */
  state: string;
}

/** `datapackage.json` of a dump (Frictionless Data Package 1). */
export function dataPackage(about: PackageAbout, files: readonly WrittenFile[]) {
  const fileOf = new Map(files.map((file) => [file.path, file]));
  const resource = (path: string) => {
    const { bytes, sha256 } = fileOf.get(path) as WrittenFile;
    return { path, bytes, hash: `sha256:${sha256}` };
  };
  const mark: DumpMark = { format: 'rightsbank-dump', version: DUMP_VERSION };
  return {
    profile: 'data-package',
    name: 'rightsbank-dump',
    title: 'Rightsbank: mental-health and disability laws, policies, strategies and standards',
    description:
      'Everything public of one library. Each document keeps its own rights: see the column "rights" of documents.csv. README.md says how to use it.',
    created: about.created,
    ...(about.homepage ? { homepage: about.homepage } : {}),
    dump: { ...mark, originals: about.originals, state: about.state, counts: about.counts },
    resources: [
      ...TABLES.map((table) => ({
        name: table.name,
        ...resource(csvName(table)),
        profile: 'tabular-data-resource',
        description: table.description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true },
        schema: tableSchema(table),
      })),
      {
        name: 'lines',
        ...resource(LINES_FILE),
        profile: 'data-resource',
        description: `Every document with all that belongs to it, one line of JSON each: the form that another library takes in. No line has more than ${MAX_LINE_BYTES} bytes.`,
        format: 'jsonl',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
      },
      {
        name: 'database',
        ...resource(DATABASE_FILE),
        profile: 'data-resource',
        description: 'The same tables in one SQLite file, with indexes.',
        format: 'sqlite',
        mediatype: 'application/vnd.sqlite3',
      },
    ],
  };
}

/** What the tables are: two dumps with the same lines and the same of this have the same tables. */
export function tablesSign(): string {
  return JSON.stringify([DUMP_VERSION, TABLES.map((table) => [table.name, tableSchema(table)])]);
}

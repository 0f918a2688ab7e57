import { DATABASE_FILE, LINES_FILE, SUMS_FILE } from './dump-format.ts';
import type { WrittenFile } from './hashed-file.ts';

/** Rights statements that are named one by one; the rest is counted together. */
const RIGHTS_NAMED = 15;

export interface ReadmeFacts {
  /** ISO 8601. */
  created: string;
  homepage?: string;
  /** Rows by table. */
  counts: Readonly<Record<string, number>>;
  /** Originals that came along; absent when they were left out. */
  originals?: readonly WrittenFile[];
  /** Rights statements, the commonest first, null for documents without. */
  rights: readonly { rights: string | null; documents: number }[];
}

/** `README.md` of a dump. */
export function dumpReadme({ created, homepage, counts, originals, rights }: ReadmeFacts): string {
  const address = homepage
    ? `${homepage}/documents/{id}`
    : '{address of the library}/documents/{id}';
  const rows = Object.entries(counts).map(([name, count]) => `| ${name} | ${count} |`);
  return `# A library of mental-health and disability laws and policies, as data

Made: ${created}
${homepage ? `Library: ${homepage}\n` : ''}
Everything public that the library held at that moment. Drafts, accounts, the record of who changed
what, and objections of readers are not in it.

| table | rows |
| --- | --- |
${rows.join('\n')}

## What is here
- \`datapackage.json\`: describes the tables (Frictionless Data Package 1): columns, types, keys.
- \`*.csv\`: the tables, UTF-8, commas. The cells are exact. A spreadsheet may take text that begins
  with \`=\`, \`+\`, \`-\` or \`@\` for a formula: bring the columns in as text.
- \`${DATABASE_FILE}\`: the same tables in one SQLite file, with indexes.
- \`${LINES_FILE}\`: every document with all that belongs to it, one line of JSON each.
- \`withdrawn.csv\`, \`redirects.csv\`: ids that are gone, and ids that lead to another document. Whoever
  keeps a copy should follow them.
${
  originals
    ? `- \`files/ab/cd/<sha256>\`: ${originals.length} original files (${bytesOf(originals)} bytes) under the digest of
  their bytes; \`files.csv\` has their names and kinds. They may share their place on the disk with
  the library itself: do not change them.
`
    : '- Original files were left out of this dump.\n'
}- \`${SUMS_FILE}\`: digests; \`sha256sum -c ${SUMS_FILE}\` checks all of it.

## Rights
There is no licence over the whole: each document keeps its own rights, as far as they are known
(column \`rights\` of \`documents.csv\`, \`source\` for who published the copy). Texts of laws are free in
many countries, not in all. Look before you publish anything again.

| documents | rights statement |
| --- | --- |
${rightsRows(rights).join('\n')}

## How to cite
A document by its permanent address, ${address}; what it said at a time by
\`…/documents/{id}@{revision}\`, with the revision of \`documents.csv\`. The official title, number,
country and year are columns of that table.

## How to load
- Another installation of Rightsbank: \`npm run ingest -- dump FOLDER\`. Doing it again with a newer dump
  brings what changed, and what was withdrawn.
- SQLite: \`sqlite3 ${DATABASE_FILE} 'SELECT title FROM documents LIMIT 5'\`
- R, Python and others: with any library for Frictionless data packages, or the CSV files as they are.
`;
}

function bytesOf(files: readonly WrittenFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function rightsRows(statements: ReadmeFacts['rights']): string[] {
  const known = statements.filter(({ rights }) => rights !== null);
  const others = known.slice(RIGHTS_NAMED).reduce((sum, { documents }) => sum + documents, 0);
  const none = statements.find(({ rights }) => rights === null)?.documents ?? 0;
  return [
    ...known
      .slice(0, RIGHTS_NAMED)
      .map(({ rights, documents }) => `| ${documents} | ${cell(rights as string)} |`),
    ...(others > 0 ? [`| ${others} | others |`] : []),
    ...(none > 0 ? [`| ${none} | not known |`] : []),
  ];
}

/** Text from outside in a cell of a Markdown table, on one line. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|<>`*_[\]]/g, '\\$&')
    .slice(0, 200);
}

import type { EarlierFile, EarlierRecord } from '../../schema.ts';

/** Fields of a record in the order that the trigger of migration 0007 writes them in. */
const FIELDS = [
  ...['title', 'titleEn', 'otherTitles', 'number', 'country', 'level', 'issuer', 'type'],
  ...['typeWord', 'status', 'year', 'dateAdopted', 'dateInForce', 'dateRepealed', 'language'],
  ...['summary', 'sourceUrl', 'source', 'rights', 'topics', 'languages', 'files'],
] as (keyof EarlierRecord)[];
const FILE_FIELDS = [
  ...['sha256', 'name', 'role', 'language', 'mediaType', 'bytes', 'pages'],
] as (keyof EarlierFile)[];

/** An earlier record with the names of the API, without what was not known. */
export function publicRecord(record: EarlierRecord): Record<string, unknown> {
  const files = record.files.map((file) => renamed(file, FILE_FIELDS));
  return renamed({ ...record, files }, FIELDS);
}

/** An earlier record as the library keeps it. */
export function keptRecord(record: Record<string, unknown>): EarlierRecord {
  const files = ((record.files ?? []) as Record<string, unknown>[]).map((file) =>
    named(file, FILE_FIELDS),
  );
  const lists = { other_titles: [], topics: [], languages: [] };
  return named({ ...lists, ...record, files }, FIELDS) as unknown as EarlierRecord;
}

/** `mediaType` → `media_type` */
function publicName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function renamed(record: object, names: readonly string[]): Record<string, unknown> {
  const values = names.map((name) => [publicName(name), (record as Values)[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== null && value !== undefined));
}

function named(record: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, record[publicName(name)] ?? null]));
}

type Values = Record<string, unknown>;

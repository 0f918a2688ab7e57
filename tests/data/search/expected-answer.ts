import { EVIDENCE_TYPES } from '../../../data/crpd/law-of-country.ts';
import type { Library } from '../../../data/library.ts';
import {
  COUNTED_FACETS,
  type CountedFacet,
  type Facet,
  type SearchQuery,
} from '../../../data/search/query.ts';
import { findPlace } from '../../../data/vocabularies/places.ts';

/** What a question must be answered with, worked out by SQL alone. */
export interface ExpectedAnswer {
  /** All documents, newest first, those without year last, then by id. */
  ids: string[];
  facets: Record<CountedFacet, Record<string, number>>;
  decades: Record<string, number>;
}

/** Facet values of each document: a row (id, value) for each. Nothing stated counts as unknown. */
const PLACE_VALUES = (column: string) =>
  `SELECT d.id, r.${column} AS value FROM documents d JOIN temp.regions r USING (country)
   WHERE r.${column} IS NOT NULL`;
const VALUES: Record<CountedFacet, string> = {
  country: `SELECT id, coalesce(country, 'unknown') AS value FROM documents`,
  type: `SELECT id, coalesce(type, 'unknown') AS value FROM documents`,
  status: `SELECT id, status AS value FROM documents`,
  region: PLACE_VALUES('region'),
  subregion: PLACE_VALUES('subregion'),
  income: PLACE_VALUES('income'),
  topic: `SELECT document_id AS id, topic AS value FROM document_topics`,
  language: `SELECT d.id, coalesce(l.language, 'unknown') AS value FROM documents d
             LEFT JOIN document_languages l ON l.document_id = d.id`,
  article: `SELECT p.document_id AS id, t.article AS value FROM tags t
            JOIN passages p ON p.id = t.passage_id WHERE t.article IS NOT NULL`,
  signal: `SELECT p.document_id AS id, t.signal AS value FROM tags t
           JOIN passages p ON p.id = t.passage_id WHERE t.signal IS NOT NULL`,
};
const STANCES = `SELECT p.document_id AS id, t.stance, t.signal FROM tags t
                 JOIN passages p ON p.id = t.passage_id WHERE t.stance IS NOT NULL`;
const STANDINGS = `SELECT id, CASE
    WHEN coalesce(type, '') NOT IN ${list(EVIDENCE_TYPES)} THEN 'other'
    WHEN status IN ('draft', 'repealed') THEN status
    WHEN type IN ('constitution', 'act', 'regulation', 'court-decision') THEN 'law'
    ELSE 'guiding' END AS value FROM documents`;
const DECADES = `SELECT id, coalesce(CAST(year / 10 * 10 AS TEXT), 'unknown') AS value FROM documents`;

/**
 * Works out answers by SQL on a library's database.
 *
 * @returns The answer to a question's filters; `among` are the documents that meet its words.
 */
export function expectedAnswers(
  library: Pick<Library, 'database'>,
): (query: SearchQuery, among?: readonly string[]) => ExpectedAnswer {
  const sql = library.database.$client;
  sql.exec(
    'CREATE TEMP TABLE regions (country TEXT PRIMARY KEY, region TEXT, subregion TEXT, income TEXT)',
  );
  const countries = sql.prepare('SELECT DISTINCT country FROM documents').pluck().all();
  for (const country of countries as (string | null)[]) {
    const place = country === null ? undefined : findPlace(country);
    if (!place) continue;
    const { whoRegion = null, unSubregion = null, incomeGroup = null } = place;
    sql
      .prepare('INSERT INTO temp.regions VALUES (?, ?, ?, ?)')
      .run(country, whoRegion, unSubregion, incomeGroup);
  }
  const counted = (values: string, where: string): Record<string, number> =>
    Object.fromEntries(
      sql
        .prepare(
          `SELECT value, count(DISTINCT v.id) FROM (${values}) v
           JOIN documents d ON d.id = v.id WHERE ${where} GROUP BY value`,
        )
        .raw()
        .all() as [string, number][],
    );
  return (query, among) => {
    const meet = (left?: Facet | 'year') =>
      [conditions(query, left), ...(among ? [`d.id IN ${list(among)}`] : [])].join(' AND ');
    return {
      ids: sql
        .prepare(`SELECT d.id FROM documents d WHERE ${meet()}
                  ORDER BY d.year DESC NULLS LAST, d.id`)
        .pluck()
        .all() as string[],
      facets: Object.fromEntries(
        COUNTED_FACETS.map((facet) => {
          const counts = counted(VALUES[facet], meet(facet));
          for (const chosen of query.filters[facet]) counts[chosen] ??= 0;
          return [facet, counts];
        }),
      ) as Record<CountedFacet, Record<string, number>>,
      decades: counted(DECADES, meet('year')),
    };
  };
}

/** @param left - The facet whose own filter is left out, so that its other values keep counts. */
function conditions(query: SearchQuery, left?: Facet | 'year'): string {
  const { filters, yearFrom, yearTo } = query;
  const all = [`d.review_state = 'published'`];
  for (const facet of COUNTED_FACETS) {
    if (facet === left || filters[facet].length === 0) continue;
    all.push(`d.id IN (SELECT id FROM (${VALUES[facet]}) WHERE value IN ${list(filters[facet])})`);
  }
  if (filters.standing.length > 0) {
    all.push(`d.id IN (SELECT id FROM (${STANDINGS}) WHERE value IN ${list(filters.standing)})`);
  }
  if (filters.stance.length > 0) {
    const signal = filters.signal.length > 0 ? ` AND signal IN ${list(filters.signal)}` : '';
    // While the signals are counted, each of them is taken with every stance asked for.
    const about = left === 'signal' ? '' : signal;
    all.push(
      `d.id IN (SELECT id FROM (${STANCES}) WHERE stance IN ${list(filters.stance)}${about})`,
    );
  }
  if (left !== 'year' && yearFrom !== undefined) all.push(`d.year >= ${yearFrom}`);
  if (left !== 'year' && yearTo !== undefined) all.push(`d.year <= ${yearTo}`);
  return all.join(' AND ');
}

function list(values: readonly string[]): string {
  return `(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`;
}

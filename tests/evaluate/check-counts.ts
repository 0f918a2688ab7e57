import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { UNSTATED } from '../../data/search/engine/index-row.ts';
import { type Asked, askSearch } from './ask-search.ts';
import { heldWords } from './held-words.ts';

/** A count that the library gives, beside what the database says. */
export interface CountCheck {
  /** The question, and what is counted in it. */
  what: string;
  given: number;
  counted: number;
}

/** A document as its facets see it. */
interface Faceted {
  id: string;
  country: string[];
  type: string[];
  status: string[];
  language: string[];
  topic: string[];
  year: number | null;
}

const FACETS = ['country', 'type', 'status', 'language', 'topic'] as const;

/** Filters alone, and with words that must stand as they are. */
const ASKED: readonly Asked[] = [
  {},
  { country: 'ARG' },
  { country: ['CHL', 'IND'] },
  { type: 'act' },
  { type: ['act', 'regulation'], language: 'de' },
  { language: ['es', 'fr'] },
  { status: 'unknown', country: 'UKR' },
  { year_from: '1990', year_to: '1999' },
  { country: 'CAN', year_from: '2015' },
  { topic: 'disability' },
  { topic: 'disability', type: 'act', language: 'en' },
  { q: '"unsound mind"' },
  { q: '"legal capacity"', country: ['MNG', 'CAN', 'IND'] },
  { q: '"salud mental"', type: 'act' },
  { q: 'lunatic', exact: 'true' },
  { q: '"contrainte excessive"', language: 'fr' },
];

/**
 * Compares totals and every value of five facets with the database: the values of a facet are
 * counted without regard to the facet's own filter.
 */
export async function checkCounts(library: Library, app: FastifyInstance): Promise<CountCheck[]> {
  const documents = facetedDocuments(library);
  const words = new Set(ASKED.flatMap(({ q }) => (typeof q === 'string' ? [bare(q)] : [])));
  const held = heldWords(library, { folded: words, written: new Set() });
  const checks: CountCheck[] = [];
  for (const asked of ASKED) {
    const answer = await askSearch(app, asked);
    const what = new URLSearchParams(
      Object.entries(asked).map(([name, value]) => [name, [value].flat().join(',')]),
    ).toString();
    const matching = (without?: string) =>
      documents.filter(
        (one) =>
          fits(one, asked, without) &&
          (typeof asked.q !== 'string' || held.documentsWith(bare(asked.q)).has(one.id)),
      );
    checks.push({ what, given: answer.total, counted: matching().length });
    for (const facet of FACETS) {
      const counts = new Map<string, number>();
      for (const document of matching(facet)) {
        for (const value of document[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const given = new Map(answer.facets[facet]?.map(({ value, count }) => [value, count]));
      for (const value of new Set([...counts.keys(), ...given.keys()])) {
        checks.push({
          what: `${what} · ${facet} ${value}`,
          given: given.get(value) ?? 0,
          counted: counts.get(value) ?? 0,
        });
      }
    }
  }
  return checks;
}

function bare(q: string): string {
  return q.replaceAll('"', '');
}

function facetedDocuments({ documents }: Library): Faceted[] {
  const stated = (value: string | null) => [value ?? UNSTATED];
  return documents
    .findMany(documents.allIds())
    .filter(({ reviewState }) => reviewState === 'published')
    .map(({ id, country, type, status, languages, topics, year }) => ({
      ...{ id, year, status: [status], topic: topics },
      ...{ country: stated(country), type: stated(type) },
      language: languages.length > 0 ? languages : [UNSTATED],
    }));
}

function fits(document: Faceted, asked: Asked, without?: string): boolean {
  const { year } = document;
  const { year_from: from, year_to: to } = asked;
  if (from !== undefined && (year === null || year < Number(from))) return false;
  if (to !== undefined && (year === null || year > Number(to))) return false;
  return FACETS.every((facet) => {
    const chosen = asked[facet];
    if (chosen === undefined || facet === without) return true;
    return [chosen].flat().some((value) => document[facet].includes(value));
  });
}

import type { Database } from '../database.ts';
import { whileUnchanged } from '../database-state.ts';
import type { Span } from '../model.ts';
import { DOCUMENT_TYPES, typeGroup } from '../vocabularies/document-types.ts';
import { findPlace } from '../vocabularies/places.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { DISPUTED_FROM } from './best-first.ts';
import { ownArticle, questionsServed } from './provisions-found.ts';
import { READERS_WHO_OBJECT } from './tag-flags.ts';

/** A provision of a national law in force that does something, the best of its country for that. */
export interface ComparableProvision {
  passageId: number;
  documentId: string;
  country: string;
  /** BCP 47 without region. */
  language: string;
  signal: string;
  stance: Stance;
  score: number;
  origin: string;
  evidence?: Span;
}

/** Less sure readings are no example for anybody. */
const LEAST_SCORE = 0.75;
/** A law gains in twenty-five years what a reading gains by a tenth of a score. */
const GAIN_PER_YEAR = 0.004;
/** Law on other matters uses the same words for other things: ships and cattle are isolated too. */
const TOPICS = ['mental-health', 'disability', 'legal-capacity'];
/** What a provision says beside its main matter is a poor example of it … */
const LOSS_OF_ASIDE = 0.15;
/** … and one that says as many things besides lists principles or objects. */
const MANY_THINGS = 4;
const LOSS_OF_LIST = 0.3;
/** Invented law shows how the library works; it is no example while there is real law. */
const LOSS_OF_INVENTED = 10;

/**
 * Finds how national laws on mental health and disability put the same thing. It looks through all
 * readings when the library has changed, some tenths of a second, and keeps the best of each
 * country.
 */
export function comparableProvisions(database: Database) {
  const binding = DOCUMENT_TYPES.filter((type) => typeGroup(type) === 'binding');
  const readings = database.$client
    .prepare<[string, string], Row>(
      `SELECT (SELECT group_concat(a.article) FROM tags a
           WHERE a.passage_id = t.passage_id AND ${ownArticle('a')}),
         t.signal, t.stance, t.score, t.origin, t.evidence_start, t.evidence_end,
         t.passage_id, p.language, d.id, d.country, d.year,
         (SELECT count(DISTINCT o.signal) FROM tags o WHERE o.passage_id = t.passage_id
           AND o.signal IS NOT NULL AND o.signal <> t.signal),
         (SELECT max(o.score) FROM tags o WHERE o.passage_id = t.passage_id
           AND o.signal IS NOT NULL AND o.signal <> t.signal)
       FROM documents d CROSS JOIN passages p ON p.document_id = d.id
         CROSS JOIN tags t ON t.passage_id = p.id
       WHERE d.review_state = 'published' AND d.country IS NOT NULL
         AND (d.level IS NULL OR d.level = 'national')
         AND d.status NOT IN ('draft', 'repealed')
         AND d.type IN (SELECT value FROM json_each(?))
         AND EXISTS (SELECT 1 FROM document_topics o WHERE o.document_id = d.id
           AND o.topic IN (SELECT value FROM json_each(?)))
         AND t.signal IS NOT NULL AND t.stance IS NOT NULL AND t.score >= ${LEAST_SCORE}
         AND (SELECT ${READERS_WHO_OBJECT} FROM tag_flags f WHERE f.passage_id = t.passage_id
           AND f.signal = t.signal AND f.stance = t.stance AND f.state = 'open') < ${DISPUTED_FROM}`,
    )
    .raw();
  const held = whileUnchanged(database, (): ReadonlyMap<string, readonly Candidate[]> => {
    const best = new Map<string, Map<string, Candidate>>();
    for (const row of readings.iterate(JSON.stringify(binding), JSON.stringify(TOPICS))) {
      const candidate = candidateOf(row);
      const { signal, stance, country, language, worth } = candidate;
      const place = `${country} ${language}`;
      for (const question of questionsServed(signal, row[0]?.split(',') ?? [])) {
        const key = keyOf(question.id, signal, stance);
        const ofKey = best.get(key) ?? new Map<string, Candidate>();
        best.set(key, ofKey);
        if (worth > (ofKey.get(place)?.worth ?? -Infinity)) ofKey.set(place, candidate);
      }
    }
    return new Map(
      [...best].map(([key, ofKey]) => [
        key,
        [...ofKey.values()].sort((a, b) => b.worth - a.worth || a.passageId - b.passageId),
      ]),
    );
  });

  /**
   * @param question - Id of the question to which they are to be examples.
   * @param language - Of the reader: provisions in it come first.
   * @returns at most one of each country, the newest and surest first
   */
  return (
    question: string,
    signal: string,
    stance: Stance,
    language: string,
  ): ComparableProvision[] => {
    const found = held().get(keyOf(question, signal, stance)) ?? [];
    const countries = new Set<string>();
    return [
      ...found.filter((one) => one.language === language),
      ...found.filter((one) => one.language !== language),
    ].filter(({ country }) => !countries.has(country) && countries.add(country));
  };
}

export type ComparableFinder = ReturnType<typeof comparableProvisions>;

interface Candidate extends ComparableProvision {
  worth: number;
}
type Row = [
  /** It is about in itself; with commas between. */
  articles: string | null,
  signal: string,
  stance: Stance,
  score: number,
  origin: string,
  start: number | null,
  end: number | null,
  passage: number,
  language: string,
  document: string,
  country: string,
  year: number | null,
  /** Other signals of the passage, and how sure the surest of them is. */
  others: number,
  surest: number | null,
];

function candidateOf(row: Row): Candidate {
  const [, signal, stance, score, origin, ...rest] = row;
  const [start, end, passageId, tag, documentId, country, year, others, surest] = rest;
  return {
    ...{ passageId, documentId, country, signal, stance, score, origin },
    ...(start !== null && end !== null ? { evidence: { start, end } } : {}),
    language: tag.split('-', 1)[0] ?? tag,
    worth:
      score +
      GAIN_PER_YEAR * ((year ?? 1900) - 1900) -
      ((surest ?? 0) > score ? LOSS_OF_ASIDE : 0) -
      (others >= MANY_THINGS ? LOSS_OF_LIST : 0) -
      (findPlace(country)?.kind === 'fictional' ? LOSS_OF_INVENTED : 0),
  };
}

function keyOf(question: string, signal: string, stance: Stance): string {
  return `${question} ${signal} ${stance}`;
}

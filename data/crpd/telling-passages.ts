import type { Database } from '../database.ts';
import { SIGNALS, type Stance } from '../vocabularies/signals.ts';
import { DISPUTED_FROM } from './best-first.ts';
import type { SignalReading } from './provisions-found.ts';
import { READERS_WHO_OBJECT } from './tag-flags.ts';

/** A passage that speaks of some articles. */
export interface TellingPassage {
  documentId: string;
  passageId: number;
  /** What it does that bears on them, the surest first; it may only speak of them. */
  readings: SignalReading[];
  /** How much it says, beside the others. */
  worth: number;
}

/** What a passage gains by also doing something that bears on the article. */
const GAIN_OF_SIGNAL = 0.3;

/** Finds the passages of some documents that speak of some articles, those that say most first. */
export function tellingPassages(database: Database) {
  const tagged = database.$client
    .prepare<[string], TagRow>(
      `SELECT p.document_id, t.passage_id, t.article, t.signal, t.stance, t.score, t.origin,
         t.evidence_start, t.evidence_end,
         (SELECT ${READERS_WHO_OBJECT} FROM tag_flags f WHERE f.passage_id = t.passage_id
           AND f.signal = t.signal AND f.stance = t.stance AND f.state = 'open')
       FROM json_each(?) d CROSS JOIN passages p ON p.document_id = d.value
       CROSS JOIN tags t ON t.passage_id = p.id`,
    )
    .raw();

  return (documentIds: readonly string[], articles: readonly string[]): TellingPassage[] => {
    const bearing = new Set(
      SIGNALS.filter((one) => one.articles.some((id) => articles.includes(id))).map(
        ({ signal }) => signal,
      ),
    );
    const candidates = new Map<number, TellingPassage>();
    for (const row of tagged.iterate(JSON.stringify(documentIds))) {
      const [
        documentId,
        passageId,
        article,
        signal,
        stance,
        score,
        origin,
        start,
        end,
        objections,
      ] = row;
      const candidate = candidates.get(passageId) ?? {
        ...{ documentId, passageId, readings: [], worth: 0 },
      };
      if (article !== null && articles.includes(article)) {
        candidate.worth = Math.max(candidate.worth, score);
      } else if (signal !== null && stance !== null && bearing.has(signal)) {
        const evidence = start !== null && end !== null ? { evidence: { start, end } } : {};
        candidate.readings.push({ signal, stance, score, origin, objections, ...evidence });
      } else continue;
      candidates.set(passageId, candidate);
    }
    // Some do what bears on the articles, but are not about them.
    const found = [...candidates.values()].filter(({ worth }) => worth > 0);
    for (const candidate of found) {
      candidate.readings.sort((a, b) => b.score - a.score);
      const [surest] = candidate.readings;
      if (surest && surest.objections < DISPUTED_FROM) {
        candidate.worth += GAIN_OF_SIGNAL * surest.score;
      }
    }
    return found.sort((a, b) => b.worth - a.worth);
  };
}

type TagRow = [
  document: string,
  passage: number,
  article: string | null,
  signal: string | null,
  stance: Stance | null,
  score: number,
  origin: string,
  start: number | null,
  end: number | null,
  objections: number,
];

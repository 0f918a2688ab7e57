import type { Database } from '../database.ts';
import { SIGNALS, type Stance } from '../vocabularies/signals.ts';
import { DISPUTED_FROM } from './best-first.ts';
import type { SignalReading } from './provisions-found.ts';
import { READERS_WHO_OBJECT } from './tag-flags.ts';

/** The passage of a document that says most about some articles. */
export interface TellingPassage {
  documentId: string;
  passageId: number;
  /** What it does that bears on them, the surest first; it may only speak of them. */
  readings: SignalReading[];
  /** How much it says, beside those of other documents. */
  worth: number;
}

/** What a passage gains by also doing something that bears on the article. */
const GAIN_OF_SIGNAL = 0.3;

/** Finds, for each of some documents, the passage that says most about some articles. */
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
    const best = new Map<string, TellingPassage>();
    for (const candidate of candidates.values()) {
      // It does something that bears on them, but is not about them.
      if (candidate.worth === 0) continue;
      candidate.readings.sort((a, b) => b.score - a.score);
      const [surest] = candidate.readings;
      if (surest && surest.objections < DISPUTED_FROM) {
        candidate.worth += GAIN_OF_SIGNAL * surest.score;
      }
      const other = best.get(candidate.documentId);
      if (!other || candidate.worth > other.worth) best.set(candidate.documentId, candidate);
    }
    return documentIds.flatMap((id) => best.get(id) ?? []);
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

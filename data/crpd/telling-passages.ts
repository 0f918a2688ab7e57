import type { Database } from '../database.ts';
import type { Span } from '../model.ts';
import { SIGNALS, type Stance } from '../vocabularies/signals.ts';

/** The passage of a document that says most about some articles. */
export interface TellingPassage {
  documentId: string;
  passageId: number;
  /** Articles asked for that it is about. */
  articles: string[];
  /** What it does that bears on them, the surest first. */
  readings: { signal: string; stance: Stance; score: number; origin: string }[];
  /** The words that say it. */
  evidence?: Span;
}

/** What a passage gains by also doing something that bears on the article. */
const GAIN_OF_SIGNAL = 0.3;

/** Finds, for each of some documents, the passage that says most about some articles. */
export function tellingPassages(database: Database) {
  const tagged = database.$client
    .prepare<[string], TagRow>(
      `SELECT p.document_id, t.passage_id, t.article, t.signal, t.stance, t.score, t.origin,
         t.evidence_start, t.evidence_end
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
    const found = new Map<number, Candidate>();
    for (const row of tagged.iterate(JSON.stringify(documentIds))) {
      const [documentId, passageId, article, signal, stance, score, origin, start, end] = row;
      const candidate = found.get(passageId) ?? {
        ...{ documentId, passageId, articles: [], readings: [], worth: 0 },
      };
      const evidence = start !== null && end !== null ? { start, end } : undefined;
      if (article !== null && articles.includes(article)) {
        candidate.articles.push(article);
        candidate.worth = Math.max(candidate.worth, score);
        candidate.evidence ??= evidence;
      } else if (signal !== null && stance !== null && bearing.has(signal)) {
        candidate.readings.push({ signal, stance, score, origin, evidence });
      } else continue;
      found.set(passageId, candidate);
    }
    const best = new Map<string, Candidate>();
    for (const candidate of found.values()) {
      if (candidate.articles.length === 0) continue;
      candidate.readings.sort((a, b) => b.score - a.score);
      const [first] = candidate.readings;
      if (first) candidate.worth += GAIN_OF_SIGNAL * first.score;
      // A signal's words are fewer and say more than those of an article.
      candidate.evidence = first?.evidence ?? candidate.evidence;
      const other = best.get(candidate.documentId);
      if (!other || candidate.worth > other.worth) best.set(candidate.documentId, candidate);
    }
    return documentIds.flatMap((id) => {
      const one = best.get(id);
      if (!one) return [];
      const { worth: _, ...passage } = one;
      return { ...passage, readings: one.readings.map(({ evidence: __, ...reading }) => reading) };
    });
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
];

interface Candidate extends Omit<TellingPassage, 'readings'> {
  readings: (TellingPassage['readings'][number] & { evidence?: Span })[];
  worth: number;
}

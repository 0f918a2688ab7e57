import type { Passage, Tag } from '../../data/model.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import { RULES, signalsOf } from './signals/signal-rules.ts';

/** What a passage is read by; with another version its tags are to be made anew. */
export const TAGGER = RULES;

/** What a tagger needs of a passage. */
export type TaggedText = Pick<Passage, 'text' | 'language' | 'headings'>;

const ARTICLES = new Map(SIGNALS.map(({ signal, articles }) => [signal, articles]));
/** A signal that bears on several articles says of each less surely that it is about it. */
const ONE_OF_SEVERAL = 0.8;
const LEAST_SCORE = 0.5;

/**
 * Reads a passage for what it does, seen from the Convention: signals by the rules of its language,
 * and the articles that these bear on.
 *
 * @returns articles, then signals, each surest first
 */
export function tagsOf(passage: TaggedText): Tag[] {
  const signals = signalsOf(passage);
  const articles = new Map<string, Tag>();
  for (const { signal = '', score, origin, evidence } of signals) {
    const bears = ARTICLES.get(signal) ?? [];
    for (const article of bears) {
      const own = bears.length > 1 ? score * ONE_OF_SEVERAL : score;
      const known = articles.get(article)?.score ?? 0;
      if (own >= LEAST_SCORE && own > known) {
        articles.set(article, { article, score: own, origin, evidence });
      }
    }
  }
  return [...[...articles.values()].sort((a, b) => b.score - a.score), ...signals];
}

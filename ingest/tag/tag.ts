import type { Tag } from '../../data/model.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import { articlesOf } from './articles/article-model.ts';
import { MODEL } from './linear/model-version.ts';
import { type WordedText, worded } from './linear/worded-text.ts';
import { type Matter, matterOf } from './signals/matter.ts';
import { SIGNAL_READERS, type SignalText, weighedSignals } from './signals/weighed-signals.ts';

/** What a passage is read by; with another version its tags are to be made anew. */
export const TAGGER = SIGNAL_READERS;

/** What a tagger needs of a passage. */
export type TaggedText = SignalText;

/** What speaks for an article: the model's word, and a signal that bears on it. */
interface Support {
  model?: Omit<Tag, 'origin'>;
  signal?: Tag;
}

const ARTICLES = new Map(SIGNALS.map(({ signal, articles }) => [signal, articles]));
/** A signal that bears on several articles says of each less surely that it is about it. */
const ONE_OF_SEVERAL = 0.8;
/** Less sure readings are not kept. */
const LEAST_SCORE = 0.5;
/** Weaker words do not count as support. */
const LEAST_SUPPORT = 0.2;

/** Passages that are read together, first by the rules of signals, then by the models. */
const TOGETHER = 250;

/**
 * Reads all passages of one file, each in the light of what the whole is about.
 *
 * @param matter - Told by the passages themselves unless it is known.
 */
export function tagsOfAll(
  passages: readonly TaggedText[],
  matter: Matter = matterOf(passages),
): Tag[][] {
  const tags: Tag[][] = [];
  for (let from = 0; from < passages.length; from += TOGETHER) {
    tags.push(...readTogether(passages.slice(from, from + TOGETHER), matter));
  }
  return tags;
}

/**
 * Reads a passage for what it does, seen from the Convention: signals by the rules of its language
 * and a second reader, and the articles it is about by the trained model and by the signals together, as if the two
 * erred independently.
 *
 * @param matter - Of the file it stands in; of the field unless told
 * @returns articles, then signals, each surest first
 */
export function tagsOf(passage: TaggedText, matter?: Matter): Tag[] {
  return readTogether([passage], matter)[0] ?? [];
}

function readTogether(passages: readonly TaggedText[], matter: Matter | undefined): Tag[][] {
  const words = passages.map(({ text, language }) => worded(text, language));
  const signals = weighedSignals(passages, words, matter);
  return words.map((text, at) => withArticles(text, signals[at] ?? []));
}

function withArticles(text: WordedText, signals: readonly Tag[]): Tag[] {
  const supports = new Map<string, Support>();
  const least = signals.length > 0 ? LEAST_SUPPORT : LEAST_SCORE;
  for (const { article, ...reading } of articlesOf(text, least)) {
    supports.set(article, { model: reading });
  }
  for (const { signal = '', score, evidence, origin } of signals) {
    const bears = ARTICLES.get(signal) ?? [];
    const own = bears.length > 1 ? score * ONE_OF_SEVERAL : score;
    for (const article of bears) {
      const support = supports.get(article) ?? {};
      if (own > (support.signal?.score ?? 0)) {
        supports.set(article, { ...support, signal: { score: own, evidence, origin } });
      }
    }
  }
  const articles = [...supports].flatMap(([article, support]) => articleTag(article, support));
  return [...articles.sort((a, b) => b.score - a.score), ...signals];
}

function articleTag(article: string, { model, signal }: Support): Tag[] {
  const missing = (1 - (model?.score ?? 0)) * (1 - (signal?.score ?? 0));
  const score = Math.round((1 - missing) * 100) / 100;
  if (score < LEAST_SCORE) return [];
  // Who else read the signal says nothing of who read the article.
  const readers = [signal?.origin.split('+', 1)[0], model && MODEL].filter(Boolean);
  const origin = [...new Set(readers)].join('+');
  const evidence = signal?.evidence ?? model?.evidence;
  return [{ article, score, origin, ...(evidence ? { evidence } : {}) }];
}

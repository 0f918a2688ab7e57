/** What a document is about. */
import type { DescribedValue } from '../../data/model.ts';
import { type Topic, topicWords } from '../../data/vocabularies/topics.ts';
import type { Front } from './front.ts';

/** A word in the title weighs as much as so many in the text. */
const TITLE_WEIGHT = 6;
/** Mentions per topic below which it is not the document's matter. */
const FEWEST = 5;
const MOST_TOPICS = 4;

/** Languages whose stems count anywhere in a run of letters, not only where a word begins. */
const WITHOUT_WORD_STARTS = new Set(['zh', 'ar']);
/** A word, and what begins like one of its letters in Chinese and Arabic. */
const WORD_START = /(?<!\p{L})\p{L}/gu;
const ANY_LETTER = /\p{L}/gu;

/** Without diacritics, and with a space for apostrophes and hyphens, as the vocabulary asks. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʼ‐‑–-]/gu, ' ');
}

/** The stems of a language by their first two letters, so that most words need one look-up. */
interface Stems {
  starts: RegExp;
  byBeginning: Map<string, [stem: string, topic: Topic][]>;
}

const known = new Map<string, Stems>();

function stemsOf(language: string): Stems {
  let stems = known.get(language);
  if (!stems) {
    stems = {
      starts: WITHOUT_WORD_STARTS.has(language) ? ANY_LETTER : WORD_START,
      byBeginning: new Map(),
    };
    for (const words of topicWords()) {
      if (words.language !== language) continue;
      for (const stem of words.stems.map(fold)) {
        const beginning = stem.slice(0, 2);
        const others = stems.byBeginning.get(beginning);
        if (others) others.push([stem, words.topic]);
        else stems.byBeginning.set(beginning, [[stem, words.topic]]);
      }
    }
    known.set(language, stems);
  }
  return stems;
}

/** What a text says of each topic: how often, and first in which words. */
function mentions(text: string, { starts, byBeginning }: Stems) {
  const found = new Map<Topic, { count: number; quote: string }>();
  for (const { index } of text.matchAll(starts)) {
    let counted: Topic | undefined;
    for (const [stem, topic] of byBeginning.get(text.slice(index, index + 2)) ?? []) {
      // Two stems of one topic in one place are one mention.
      if (topic === counted || !text.startsWith(stem, index)) continue;
      counted = topic;
      const mention = found.get(topic);
      if (mention) mention.count += 1;
      else found.set(topic, { count: 1, quote: stem });
    }
  }
  return found;
}

export function topicsOf(
  front: Front,
  title: string | undefined,
  language: string,
): DescribedValue<'topics'> | undefined {
  const stems = stemsOf(language.split('-')[0] ?? '');
  if (stems.byBeginning.size === 0) return undefined;
  const inTitle = mentions(fold(title ?? ''), stems);
  const inText = mentions(fold(`${front.text}\n${front.sample}`), stems);
  const scored = [...new Set([...inTitle.keys(), ...inText.keys()])]
    .map((topic) => ({
      topic,
      score: (inTitle.get(topic)?.count ?? 0) * TITLE_WEIGHT + (inText.get(topic)?.count ?? 0),
      quote: inText.get(topic)?.quote,
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best || best.score < FEWEST) return undefined;
  const topics = scored
    .filter(({ score }) => score >= FEWEST && score * 3 >= best.score)
    .slice(0, MOST_TOPICS);
  return {
    field: 'topics',
    value: topics.map(({ topic }) => topic),
    confidence: Math.min(0.85, 0.5 + best.score / 60),
    origin: 'rule',
    evidence: {
      quote: topics
        .map(({ quote }) => quote)
        .filter(Boolean)
        .join(', '),
    },
  };
}

/** What a document is about. */
import type { DescribedValue } from '../../data/model.ts';
import { type Topic, topicWords } from '../../data/vocabularies/topics.ts';
import type { Front } from './front.ts';

/** A word in the title weighs as much as so many in the text. */
const TITLE_WEIGHT = 6;
/** Mentions per topic below which it is not the document's matter. */
const FEWEST = 5;
const MOST_TOPICS = 4;

const patterns = new Map<string, [Topic, RegExp][]>();

/** One expression for each topic: where a word begins with a stem; anywhere in Chinese and Arabic. */
function patternsOf(language: string): [Topic, RegExp][] {
  let found = patterns.get(language);
  if (!found) {
    const inside = language === 'zh' || language === 'ar';
    found = topicWords()
      .filter((words) => words.language === language && words.stems.length > 0)
      .map(({ topic, stems }) => {
        const source = stems.map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
        return [topic, new RegExp(inside ? source : `(?<![\\p{L}\\p{M}])(?:${source})`, 'gu')];
      });
    patterns.set(language, found);
  }
  return found;
}

export function topicsOf(
  front: Front,
  title: string | undefined,
  language: string,
): DescribedValue<'topics'> | undefined {
  const head = (title ?? '').toLowerCase();
  const text = `${front.text}\n${front.sample}`.toLowerCase();
  const scored = patternsOf(language.split('-')[0] ?? '')
    .map(([topic, pattern]) => {
      const inTitle = head.match(pattern)?.length ?? 0;
      return {
        topic,
        score: inTitle * TITLE_WEIGHT + (text.match(pattern)?.length ?? 0),
        quote: text.match(pattern)?.[0],
      };
    })
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

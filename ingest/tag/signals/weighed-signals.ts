import type { Passage, Tag } from '../../../data/model.ts';
import { SIGNALS } from '../../../data/vocabularies/signals.ts';
import { MODEL } from '../linear/model-version.ts';
import type { WordedText } from '../linear/worded-text.ts';
import { secondReading } from './learned/second-reader.ts';
import type { Matter } from './matter.ts';
import { readPassage } from './sayings.ts';
import { isSure, RULES, type RuledSignal, ruledSignals, tagged } from './signal-rules.ts';

const PRACTICES = new Set(
  SIGNALS.filter(({ kind }) => kind === 'practice').map(({ signal }) => signal),
);
/** Who reads signals. */
export const SIGNAL_READERS = `${RULES}+${MODEL}`;

/** Less likely readings are not given. */
const LEAST = 0.37;
/** A practice that is missed costs a reader more than one that is shown and is none. */
const LEAST_OF_PRACTICES = 0.33;

/** What is read for signals. */
export type SignalText = Pick<Passage, 'text' | 'language' | 'headings'>;

/**
 * The signals that passages give, of each surest first: what the rules find, as far as the second
 * reader believes it. Every one has words to quote. In a language that the second reader has not
 * learned they are those of the rules alone; in languages without rules there are none.
 *
 * @param words - Of each passage.
 * @param matter - Of the whole document: see `matterOf`
 */
export function weighedSignals(
  passages: readonly SignalText[],
  words: readonly WordedText[],
  matter: Matter = 'field',
): Tag[][] {
  const ruled = ruledSignals(passages.map((passage) => readPassage(passage, matter)));
  return ruled.map((said, at) => weighed(said, words[at] as WordedText));
}

function weighed(ruled: readonly RuledSignal[], words: WordedText): Tag[] {
  if (ruled.length === 0) return [];
  const likely = secondReading(words, ruled);
  const tags = likely
    ? ruled
        .map((said, at) => ({
          ...tagged({ ...said, score: likely[at] ?? 0 }),
          origin: SIGNAL_READERS,
        }))
        .filter(({ signal, score }) => score >= leastOf(signal))
    : ruled.filter(isSure).map((said) => ({ ...tagged(said), origin: RULES }));
  return tags.sort((a, b) => b.score - a.score);
}

function leastOf(signal: string | undefined): number {
  return PRACTICES.has(signal ?? '') ? LEAST_OF_PRACTICES : LEAST;
}

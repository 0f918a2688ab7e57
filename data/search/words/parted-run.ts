import { normalise } from './normalise.ts';
import type { WordIndex } from './word-index.ts';
import { lettersOf, lettersSought, letterTokens, textWords } from './word-tokens.ts';

/**
 * A run of letters of a script without spaces, parted where two letters stand beside each other
 * in no document, as where one was left out: 戒毒例 → 戒毒. Single letters that are left say
 * too little.
 *
 * @param typed - As typed.
 * @returns the parts with spaces between; nothing when it is no such run, or nothing parts it.
 */
export function partedRun(typed: string, index: WordIndex): string | undefined {
  const { text } = normalise(typed);
  const [run, ...more] = textWords(text, 'und');
  if (!run?.unspaced || more.length > 0) return undefined;
  const pairs = lettersSought(run.word);
  const known = new Set(index.known(pairs));
  if (pairs.length < 2 || known.size === new Set(pairs).size) return undefined;
  // As typed, in simplified or traditional letters.
  const shown = text.length === typed.length ? typed.slice(run.start, run.end) : run.word;
  const letters = lettersOf(shown);
  const parts = [letters[0] ?? ''];
  for (const [at, pair] of pairs.entries()) {
    const letter = letters[at + 1] ?? '';
    if (known.has(pair)) parts.push(`${parts.pop()}${letter}`);
    else parts.push(letter);
  }
  const telling = parts.filter((part) => letterTokens(part).length > 1);
  return telling.length > 0 ? telling.join(' ') : undefined;
}

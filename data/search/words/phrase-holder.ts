import { normalise } from './normalise.ts';
import { UNSPACED } from './typed-words.ts';
import { foldWord, lettersOf, textWords } from './word-tokens.ts';

const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const NOT_ASCII = /[^\0-\x7f]/;
/** Letters that may have accents which do not count: Latin and Greek. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]|[\u0300-\u036f]/;
const BETWEEN = `[^\\p{L}\\p{N}\\p{M}]`;
/** A letter of a script with spaces: one of another script ends a word. */
const SPACED = `(?![${UNSPACED}])${LETTER}`;

/**
 * Tells texts that hold a phrase: its very words side by side, in their order. Case, Latin accents,
 * spaces and marks between words do not count ("No. 5" is "no 5"); a line may end between them, a
 * sentence, too. In scripts without spaces any letters make a phrase.
 *
 * @param phrase - As typed; without a word in it, no text holds it.
 */
export function holderOf(phrase: string): (text: string) => boolean {
  const parts = textWords(normalise(phrase.toWellFormed()).text, 'und').flatMap(
    ({ word, unspaced }) => {
      const letters = unspaced ? lettersOf(word) : [word];
      return letters.map((text) => ({ text: foldWord(text), unspaced }));
    },
  );
  if (parts.length === 0) return () => false;
  const pattern = parts.map(({ text, unspaced }, at) => {
    const before = parts[at - 1];
    if (!before) return `${unspaced ? '' : `(?<!${SPACED})`}${text}`;
    return `${BETWEEN}${unspaced || before.unspaced ? '*' : '+'}${text}`;
  });
  const end = parts.at(-1)?.unspaced ? '' : `(?!${SPACED})`;
  const held = new RegExp(`${pattern.join('')}${end}`, 'iu');
  return (text) => {
    // Most texts say it as it is, or have no letters that could be written otherwise.
    if (held.test(text)) return true;
    if (!NOT_ASCII.test(text)) return false;
    const { text: normal } = normalise(text);
    return held.test(ACCENTED.test(normal) ? foldWord(normal) : normal);
  };
}

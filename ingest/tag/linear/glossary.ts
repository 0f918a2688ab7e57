import { readFileSync } from 'node:fs';
import { stemOf } from '../../../data/search/words/word-forms.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import { foldedWord } from './folded-word.ts';

/** A line a meaning: an English word, then the words for it in other languages. */
const GLOSSARY = new URL('glossary.csv', import.meta.url);

const NONE: readonly string[] = [];

/** Stem of a word → stems of the English words for it. */
type Meanings = ReadonlyMap<string, readonly string[]>;

let lines: readonly string[][] | undefined;
/** Of the languages that were asked for: stems take time. */
const byLanguage = new Map<string, Meanings>();

/**
 * What a word of the field means, the same in every language of the glossary: so a text in a
 * language with few labelled paragraphs is read by what was learned from another.
 *
 * @param stem - Stem of the word without accents.
 * @param tag - BCP 47 tag.
 * @returns the stems of the English words for it; none for other words.
 */
export function meaningsOf(stem: string, tag: string): readonly string[] {
  const language = tokenLanguage(tag);
  let known = byLanguage.get(language);
  if (!known) {
    known = meaningsIn(language);
    if (known.size > 0) byLanguage.set(language, known);
  }
  return known.get(stem) ?? NONE;
}

function meaningsIn(language: string): Meanings {
  lines ??= readFileSync(GLOSSARY, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const known = new Map<string, string[]>();
  const column = lines[0]?.indexOf(language) ?? -1;
  if (column < 0) return known;
  for (const line of lines.slice(1)) {
    const meaning = stemOf(line[0] ?? '', 'en');
    for (const word of line[column]?.split(' ') ?? []) {
      const stem = stemOf(foldedWord(word), language);
      known.set(stem, [...new Set([...(known.get(stem) ?? []), meaning])]);
    }
  }
  return known;
}

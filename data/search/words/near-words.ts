import { LONGEST_WORD, SHORTEST_WORD, type Vocabulary } from './known-words.ts';
import { formToken } from './word-tokens.ts';

/** From this length on a word may be two edits away. */
const TWO_EDITS_FROM = 8;
/** Letters that are looked for after a word whose end was not typed. */
const UNTYPED = 6;
/** How much an edit more, or another first letter, makes a spelling less likely. */
const PER_EDIT = 6;
const OTHER_START = 2;
/** How much a language of the question makes a spelling likelier. */
const EXPECTED = 3;
/** Spellings that are given of one word. */
const MOST = 12;

/** A spelling that may have been meant. */
export interface Spelling {
  /** Folded as tokens are. */
  word: string;
  /** As tokens are marked with it. */
  language: string;
  /** Documents that hold it in this language, in which it is most frequent. */
  documents: number;
  /** Edits, or one when letters were only left off at the end. */
  distance: number;
  /** Higher is likelier. */
  likely: number;
}

/**
 * Words of the library that a word was most likely meant to be: those that begin with it, as when
 * the end was not typed, or are an edit or two away. Closer ones are likelier, then those in a
 * language of the question and those that more documents hold.
 *
 * @param word - Folded as tokens are.
 * @param expected - Base languages of the other words and of the reader.
 * @param most - Edits, at most; one or two by the length of the word when not given.
 * @returns the likeliest first, a dozen at most, one for all forms of a word; none when nothing is
 *   near.
 */
export function nearWords(
  word: string,
  vocabulary: Vocabulary,
  expected: ReadonlySet<string>,
  most = word.length >= TWO_EDITS_FROM ? 2 : 1,
): Spelling[] {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return [];
  const found = new Map<string, Spelling>();
  for (const [language, words] of vocabulary) {
    const near = [
      ...words.near(word, most),
      ...words.beginning(word, UNTYPED).map((known) => ({ ...known, distance: 1 })),
    ];
    for (const { word: text, documents, distance } of near) {
      if (text === word) continue;
      const same = found.get(text);
      const likely =
        Math.log2(1 + documents) -
        PER_EDIT * distance -
        (text[0] === word[0] ? 0 : OTHER_START) +
        (expected.has(language) ? EXPECTED : 0);
      found.set(text, {
        word: text,
        // As the language writes it that says it most.
        language: same && same.documents >= documents ? same.language : language,
        documents: Math.max(documents, same?.documents ?? 0),
        distance,
        likely: Math.max(likely, same?.likely ?? likely),
      });
    }
  }
  const forms = new Set<string>();
  const likeliest: Spelling[] = [];
  for (const spelling of [...found.values()].sort((a, b) => b.likely - a.likely)) {
    const { word: text, language } = spelling;
    const form = formToken(text, language);
    if (forms.has(form) || form === formToken(word, language)) continue;
    forms.add(form);
    likeliest.push(spelling);
    if (likeliest.length === MOST) break;
  }
  return likeliest;
}

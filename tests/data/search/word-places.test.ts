import { expect, it } from 'vitest';
import { wordPlaces, wordsAt } from '../../../data/search/words/word-places.ts';
import { seededRandom } from '../../support/seeded-random.ts';

// What a word is, said as expressions: slower, and beyond doubt.
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const WITH_APOSTROPHES = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

const LETTERS = [..."aéßÑяїʼ'’- .1٣²ا\u064eह\u093fी精𠀀𝒜😀\u0301\n\u200d", '\ud800', '\udc00'];

it.each(['en', 'uk', 'be-Latn', 'zh'])(
  'words are found where the expressions find them: %s',
  (language) => {
    const expression = /^(uk|be)/.test(language) ? WITH_APOSTROPHES : WORD;
    const random = seededRandom(7);
    for (let n = 0; n < 3000; n++) {
      const length = random.integer(0, 13);
      const text = Array.from({ length }, () => random.pick(LETTERS)).join('');
      const places = wordPlaces(text, language);
      const found = [...text.matchAll(expression)];
      expect(places, JSON.stringify(text)).toEqual(
        found.flatMap(({ 0: word, index }) => [index, index + word.length]),
      );
      expect(wordsAt(text, places)).toEqual(found.map(([word]) => word));
    }
  },
);

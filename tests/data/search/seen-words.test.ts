import { describe, expect, it } from 'vitest';
import { SeenWords, seenWords } from '../../../data/search/words/seen-words.ts';
import { stemOf } from '../../../data/search/words/word-forms.ts';
import { wordPlaces } from '../../../data/search/words/word-places.ts';
import { formToken, surfaceToken } from '../../../data/search/words/word-tokens.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const LETTERS: Record<string, string> = {
  en: "abcdefghinorstuyABCR'19",
  es: 'aeiouáéñcdrnstÓN',
  ru: 'авеийнорстьщАЁ',
  ar: 'ابتحرسعقلمنهويةى',
  tr: 'aıiİIoöşğkl',
};

describe('words seen in texts', () => {
  it.each(Object.keys(LETTERS))('have the tokens that each word has by itself: %s', (language) => {
    const letters = [...(LETTERS[language] ?? '')];
    const random = seededRandom(3);
    // More than the table has room for at first.
    const words = Array.from({ length: 12_000 }, () =>
      Array.from({ length: random.integer(1, 9) }, () => random.pick(letters)).join(''),
    );
    const seen = new SeenWords(language);
    const wrong = [...words, ...words].filter((word) => {
      const number = seen.numberOf(`(${word})`, 1, 1 + word.length);
      return (
        seen.stem(number) !== stemOf(word, language) ||
        seen.token(seen.form(number)) !== formToken(word, language) ||
        seen.token(seen.surface(number)) !== surfaceToken(word, language)
      );
    });
    expect(wrong).toEqual([]);
    expect(seen.size).toBeLessThanOrEqual(new Set(words).size);
  });

  it('are one in small and capital letters', () => {
    const seen = new SeenWords('fr');
    expect(seen.numberOf('ÉTAT')).toBe(seen.numberOf('état'));
    expect(seen.numberOf('État')).not.toBe(seen.numberOf('étau'));
    expect(seen.size).toBe(2);
  });

  it('give way to others when they are very many', () => {
    const first = seenWords('xx-many');
    for (let n = 0; n <= 60_000; n++) first.numberOf(`w${n.toString(36)}`);
    const next = seenWords('xx-many');
    expect(next.size).toBe(0);
    expect(seenWords('xx-many')).toBe(next);
  });
});

describe('the words of a text', () => {
  it.each([
    ['en', "The person's right (art. 12) — a 2nd co-operation; ÉTAT d'urgence. "],
    ['uk', "об'єкт здоров’я ' і здоровʼя, м'"],
    ['ar', 'العلاج القسري، حقّ المريض'],
    ['es', 'Artículo 3º.- «internación» ¿sí?\u0301 e\u0301l'],
    ['ru', ''],
  ])('are where they are found one by one: %s', (language, text) => {
    const seen = new SeenWords(language);
    const places = wordPlaces(text, language);
    const expected: number[] = [];
    for (let at = 0; at < places.length; at += 2) {
      const [start, end] = places.slice(at, at + 2) as [number, number];
      expected.push(seen.numberOf(text, start, end), start, end);
    }
    expect(seen.wordsIn(text)).toEqual(expected);
  });

  it.each(['精神 health', 'a 𠀀 b', 'ok 🙂', 'ภาษาไทย'])(
    'are not told in one go where letters need more: %s',
    (text) => {
      expect(new SeenWords('en').wordsIn(text)).toBeUndefined();
    },
  );
});

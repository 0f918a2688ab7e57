import { describe, expect, it } from 'vitest';
import { normalise } from '../../../data/search/words/normalise.ts';
import {
  conceptToken,
  formToken,
  identifierToken,
  lettersSought,
  letterTokens,
  surfaceToken,
  textWords,
  tokenLanguage,
} from '../../../data/search/words/word-tokens.ts';
import { CONCEPTS } from '../../../data/vocabularies/concepts.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const wordsIn = (text: string, language = 'en') =>
  textWords(normalise(text).text, language).map(({ word }) => word);

describe('the tokens of words', () => {
  it.each([
    ['en', 'rights', 'Right'],
    ['es', 'internaciones', 'INTERNACION'],
    ['fr', 'handicapées', 'handicapé'],
    ['ru', 'законом', 'Закон'],
    ['de', 'Gesetze', 'GESETZ'],
    ['pt', 'direitos', 'direito'],
    ['uk', 'законів', 'закон'],
    ['ar', 'القانونيه', 'قانونيه'],
  ])(
    'in %s are one for the forms of a word, and two for its very words: %s, %s',
    (language, one, other) => {
      expect(formToken(one, language)).toBe(formToken(other, language));
      expect(formToken(one, language).startsWith(`${language}_`)).toBe(true);
      expect(surfaceToken(one, language)).not.toBe(surfaceToken(other, language));
      expect(surfaceToken(one, language)).toBe(surfaceToken(one.toUpperCase(), language));
    },
  );

  it('are told apart by language, but for numbers', () => {
    expect(formToken('pain', 'en')).not.toBe(formToken('pain', 'fr'));
    expect(formToken('1983', 'en')).toBe(formToken('1983', 'zh'));
    expect(surfaceToken('1983', 'ar')).toBe(formToken('1983', 'ar'));
    expect(formToken('b12', 'en')).not.toBe(formToken('b12', 'fr'));
  });

  it('of a language without rules are its very words', () => {
    for (const language of ['sw', 'und', 'ja', 'tlh']) {
      expect(formToken('Sheria', language)).toBe(surfaceToken('sheria', language));
    }
  });

  it('do without case and Latin accents, and keep the signs of other scripts', () => {
    expect(surfaceToken('ÉTAT', 'fr')).toBe('fr=etat');
    expect(surfaceToken('Việt', 'vi')).toBe('vi=viet');
    expect(surfaceToken('हिन्दी', 'hi')).toBe('hi=हिन्दी');
    expect(surfaceToken('й', 'ru')).not.toBe(surfaceToken('и', 'ru'));
  });

  it.each([
    ['zh-Hant', 'zh'],
    ['pt-BR', 'pt'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['EN-gb', 'en'],
    ['und', 'und'],
  ])('of %s are marked as %s', (tag, language) => {
    expect(tokenLanguage(tag)).toBe(language);
  });

  it('join the parts of a Ukrainian word around its apostrophe, and no others', () => {
    expect(wordsIn('здоровʼя', 'uk')).toHaveLength(1);
    expect(wordsIn('здоров’я', 'uk')).toEqual(wordsIn("здоров'я", 'uk'));
    expect(wordsIn("l’état d'urgence", 'fr')).toEqual(['l', 'état', 'd', 'urgence']);
  });
});

describe('scripts without spaces', () => {
  it('are cut from the words beside them, each piece with its place', () => {
    const text = '第12条 WHO世界 ไทยabc';
    const pieces = textWords(text, 'zh');
    for (const { word, start, end } of pieces) expect(text.slice(start, end)).toBe(word);
    expect(pieces.map(({ word, unspaced }) => [word, unspaced])).toEqual([
      ['第', true],
      ['12', false],
      ['条', true],
      ['WHO', false],
      ['世界', true],
      ['ไทย', true],
      ['abc', false],
    ]);
  });

  it('are kept as letters and pairs, and found by any run of them', () => {
    const kept = new Set(letterTokens('精神卫生法'));
    for (const part of ['精神', '神卫生', '法', '精神卫生法', '卫']) {
      expect(
        lettersSought(part).every((token) => kept.has(token)),
        part,
      ).toBe(true);
    }
    for (const part of ['神精', '生卫', '病', '精卫']) {
      expect(
        lettersSought(part).every((token) => kept.has(token)),
        part,
      ).toBe(false);
    }
  });

  it('keep vowel signs with their letter', () => {
    expect(letterTokens('กิน')).toEqual(['~กิ', '~กิน', '~น']);
    for (const { word, unspaced } of textWords('lantern\u0e31 \u0e31\u0e31 1\u0e31', 'th')) {
      expect(unspaced ? lettersSought(word) : [word]).not.toEqual([]);
    }
  });
});

describe('whatever is written', () => {
  const HOSTILE = [
    ...['"', "'", '*', '^', ':', '(', ')', '{', '}', '-', '+', '~', '#', '_', '=', '\\', ';', '%'],
    ...['\u0000', '\u001f', '\ud800', '\udfff', '\ufffd', '\u200b', '\u202e', '\u0301', '😀', '\n'],
    ...[
      'NEAR',
      'AND',
      'OR',
      'NOT',
      'ß',
      'İ',
      'ﬁ',
      '㎏',
      '法',
      'ก',
      '\u0e31',
      'ـ',
      '\u064b',
      '१',
      'a',
    ],
  ];

  it('becomes tokens of letters, marks and numbers, which no expression can stumble over', () => {
    const random = seededRandom(17);
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: random.integer(1, 12) }, () => random.pick(HOSTILE)).join(
        '',
      );
      const { text: normal } = normalise(text);
      for (const { word, unspaced } of textWords(normal, 'en')) {
        const tokens = unspaced
          ? letterTokens(word)
          : [formToken(word, 'en'), surfaceToken(word, 'ja'), identifierToken(text)];
        for (const token of tokens) {
          expect(token, JSON.stringify(text)).toMatch(/^(?:en_|ja=|n_|#|~)[\p{L}\p{M}\p{N}_]*$/u);
        }
      }
    }
  });

  it('is cut when it is no word any more', () => {
    expect(formToken('ab1'.repeat(5_000), 'en').length).toBeLessThan(100);
  });

  it('has a token of its own for each concept', () => {
    const tokens = CONCEPTS.map(({ id }) => conceptToken(id));
    expect(new Set(tokens).size).toBe(CONCEPTS.length);
    for (const token of tokens) expect(token).toMatch(/^c_[a-z0-9_]+$/);
  });
});

import { describe, expect, it } from 'vitest';
import { normalise } from '../../../data/search/words/normalise.ts';
import families from '../../../data/search/words/word-families.json' with { type: 'json' };
import { STEMMED_LANGUAGES, stemOf, wordsOf } from '../../../data/search/words/word-forms.ts';
import { WORD_FORM_PAIRS } from './word-form-pairs.ts';

const stem = (word: string, language: string) => stemOf(normalise(word).text, language);
const pairsIn = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]);

describe('the stem of a word', () => {
  it.each(Object.keys(WORD_FORM_PAIRS))('is one for the forms of a word in %s', (language) => {
    const pairs = pairsIn(WORD_FORM_PAIRS[language]?.meet ?? '');
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(pairs.filter(([a, b]) => stem(a, language) !== stem(b, language))).toEqual([]);
  });

  it.each(Object.keys(WORD_FORM_PAIRS))('keeps other meanings apart in %s', (language) => {
    const pairs = pairsIn(WORD_FORM_PAIRS[language]?.apart ?? '');
    expect(pairs.length).toBeGreaterThanOrEqual(30);
    expect(pairs.filter(([a, b]) => stem(a, language) === stem(b, language))).toEqual([]);
  });

  it('is one for every word of a family, whatever other families say', () => {
    const torn = Object.entries(families).flatMap(([language, { forms, families: derived }]) =>
      [...forms, ...derived].filter((line) => {
        const stems = line.split(' ').map((word) => stem(word, language));
        return new Set(stems).size > 1;
      }),
    );
    expect(torn).toEqual([]);
  });

  it('does not depend on case', () => {
    expect(stem('WOMEN', 'en')).toBe(stem('woman', 'en'));
    expect(stem('ПСИХИАТРИЧЕСКОЙ', 'ru')).toBe(stem('психиатрическая', 'ru'));
  });

  it('meets titles in capitals without accents', () => {
    expect(stem('DISCRIMINACION', 'es')).toBe(stem('discriminación', 'es'));
    expect(stem('PROTECAO', 'pt')).toBe(stem('proteção', 'pt'));
    expect(stem('INCAPACITE', 'fr')).toBe(stem('incapacité', 'fr'));
  });

  it('takes regional tags of a language for the language', () => {
    expect(stem('mulheres', 'pt-BR')).toBe(stem('mulher', 'pt'));
    expect(stem('rettigheter', 'nb')).toBe(stem('rettigheter', 'no'));
  });

  it('leaves numbers, and words of languages without rules, as they are in lower case', () => {
    expect(stem('2002s', 'en')).toBe('2002s');
    expect(stem('Abantu', 'rw')).toBe('abantu');
    expect(stem('精神', 'zh')).toBe('精神');
    expect(stem('', 'en')).toBe('');
  });

  it('is the same again for words that fell out of memory', () => {
    const before = stem('institutions', 'en');
    for (let at = 0; at < 70_000; at += 1) {
      stem(
        `filler${String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`,
        'en',
      );
    }
    expect(stem('institutions', 'en')).toBe(before);
  });

  it('survives any input in every language', () => {
    const odd = [
      'a',
      "'",
      '\u0000',
      '𝔘',
      'ß',
      'ال',
      'و',
      'x'.repeat(10_000),
      '__proto__',
      '\ud800',
    ];
    for (const language of [...STEMMED_LANGUAGES, 'xx', '', 'constructor']) {
      for (const word of odd) expect(typeof stemOf(word, language)).toBe('string');
    }
  });

  it('takes no Arabic particle for one when it is a letter of the root', () => {
    expect(stem('والبرنامج', 'ar')).toBe(stem('برنامج', 'ar'));
    expect(stem('وزارة', 'ar')).toBe(stem('الوزارة', 'ar'));
    expect(stem('وبالعلاج', 'ar')).toBe(stem('علاج', 'ar'));
  });

  it('is quick enough for every word of a large library', () => {
    const words = 'the persons with disabilities enjoy legal capacity on an equal basis'.split(' ');
    const started = performance.now();
    for (let at = 0; at < 50_000; at += 1) for (const word of words) stemOf(word, 'en');
    // 550,000 words; an order of magnitude above what was measured, for slow machines.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the words of a text', () => {
  const words = (text: string, language: string) =>
    [...wordsOf(text, language)].map(({ word, start, end }) => {
      expect(text.slice(start, end)).toBe(word);
      return word;
    });

  it('come in order with their places', () => {
    expect([...wordsOf('No one, (s. 12)', 'en')].map(({ start }) => start)).toEqual([0, 3, 9, 12]);
  });

  it('are parted at apostrophes and hyphens, which join particles to words', () => {
    expect(words("l'hospitalisation d’office", 'fr')).toEqual([
      'l',
      'hospitalisation',
      'd',
      'office',
    ]);
    expect(words('decision-making', 'en')).toEqual(['decision', 'making']);
  });

  it('keep the apostrophe that is a letter in Ukrainian', () => {
    expect(words("здоров'я людини", 'uk')).toEqual(["здоров'я", 'людини']);
  });

  it('carry their combining marks', () => {
    expect(words('चिकित्सा अधिनियम', 'hi')).toEqual(['चिकित्सा', 'अधिनियम']);
  });
});

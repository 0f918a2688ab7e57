import { describe, expect, it } from 'vitest';
import {
  functionWordsAmong,
  isFunctionWord,
  likelyLanguages,
} from '../../../data/search/words/function-words.ts';

/** The words of a question that are left when its function words are out. */
function telling(question: string, locale?: string): string {
  const words = question.split(' ');
  const carry = functionWordsAmong(words, locale);
  return words.filter((_, at) => !carry[at]).join(' ');
}

describe('function words', () => {
  it.each([
    ['en', 'Which'],
    ['fr', 'auxquels'],
    ['es', 'qué'],
    ['es', 'que'],
    ['pt', 'não'],
    ['de', 'für'],
    ['ca', 'això'],
    ['it', 'dell'],
    ['nl', 'welke'],
    ['ru', 'её'],
    ['uk', 'її'],
    ['ar', 'إلى'],
    ['ar', 'وهل'],
    ['zh', '什麼'],
    ['zh-Hant', '什么'],
    ['pt-BR', 'quais'],
  ])('know in %s the word %s', (language, word) => {
    expect(isFunctionWord(word, language)).toBe(true);
  });

  it.each([
    ['en', 'without'],
    ['en', 'will'],
    ['es', 'sin'],
    ['es', 'estado'],
    ['fr', 'sûr'], // not "sur"
    ['ar', 'ولي'], // a guardian, not "and to me"
    ['nl', 'staat'],
    ['sw', 'ya'], // a language without a list
  ])('do not take in %s the word %s for one', (language, word) => {
    expect(isFunctionWord(word, language)).toBe(false);
  });

  it('tell the language of a question', () => {
    expect(likelyLanguages('puede un juez ordenar la internación'.split(' '))).toEqual(['es']);
    expect(likelyLanguages('чи можна госпіталізувати особу'.split(' '))).toEqual(['uk']);
    expect(likelyLanguages(['Behinderung'])).toEqual([]);
  });

  it('follow the reader’s language where the question shows several', () => {
    expect(likelyLanguages(['salud', 'de', 'la'])).toContain('fr');
    expect(likelyLanguages(['salud', 'de', 'la'], 'es-UY')).toEqual(['es']);
    expect(telling('or und', 'de')).toBe('or');
  });

  it('keep a word that is one in another language only', () => {
    expect(telling('can people with disabilities die in war')).toBe('people disabilities die war');
    expect(telling('right to die in prison')).toBe('right die prison');
    expect(telling('lei da família')).toBe('lei família');
  });

  it('keep names unless the words around them make a sentence', () => {
    expect(telling('who guidelines')).toBe('who guidelines');
    expect(telling('us law')).toBe('us law');
    expect(telling('who can vote')).toBe('vote');
  });

  it('keep all words where the likely languages disagree', () => {
    expect(telling('or und')).toBe('or und');
  });
});

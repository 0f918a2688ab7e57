import { describe, expect, it } from 'vitest';
import { keepsAllWords, labels, sentence, split } from './extraction-of.ts';

describe('a label that the page sets oddly', () => {
  it('opens a provision at the end of the paragraph before it', () => {
    const pieces = [
      'المادة (1) :',
      'تشكل لجنة وطنية للصحة النفسية برئاسة الوزير المختص . مادة (2) :',
      'تختص اللجنة بوضع الخطط والبرامج .',
    ];
    expect(labels(pieces, 'ar')).toEqual(['المادة (1)', 'مادة (2)']);
    expect(keepsAllWords(pieces, 'ar')).toBe(true);
  });

  it('opens a provision after the title of a chapter, but not where a sentence leads to it', () => {
    const pieces = [
      'Article 1 :',
      sentence(30),
      'CHAPTER II: FINAL PROVISIONS Article 2 :',
      `${sentence(30)} and notwithstanding the conditions of Article 5:`,
      'the first condition',
    ];
    expect(labels(pieces)).toEqual(['Article 1', 'Article 2']);
  });

  it('may stand in brackets', () => {
    const pieces = ['(المادة الأولى)', 'تسري الأحكام .', '(المادة الثانية) ينشر هذا القانون .'];
    expect(labels(pieces, 'ar')).toEqual(['المادة الأولى', 'المادة الثانية']);
    expect(labels(['[Article 4] The board meets.', '(a) Article 9 applies'])).toEqual([
      'Article 4',
    ]);
  });

  it('may be a counted "bis" in Arabic', () => {
    const pieces = ['مادة ( 35 مكررًا 1) :', 'تشكل لجنة .', 'مادة 35 مكرر : تختص اللجنة .'];
    expect(labels(pieces, 'ar')).toEqual(['مادة ( 35 مكررًا 1)', 'مادة 35 مكرر']);
  });

  it('may follow the mark of an amendment', () => {
    const pieces = [1, 2, 3].flatMap((number) => [
      `${number}. Title`,
      `1[${number}. Title.-- The board ${sentence(30)}`,
    ]);
    pieces.push(`2[3A. Added.-- The board ${sentence(30)}`);
    expect(labels(pieces)).toEqual(['1', '2', '3', '3A']);
  });

  it('may be followed by an ordinal in Chinese without referring to it', () => {
    expect(labels(['第七条 第一类器械备案。', '第八条第一款规定的情形。'], 'zh')).toEqual([
      '第七条',
    ]);
  });

  it('ends before the capital that begins its text', () => {
    expect(labels(['Artículo 3.° El Estado protege.', 'Artículo 4 A.- Otro.'], 'es')).toEqual([
      'Artículo 3.°',
      'Artículo 4 A',
    ]);
  });
});

describe('a word that groups provisions in some countries', () => {
  it('is a heading where there are more provisions of another kind', () => {
    const pieces = [
      'Section One: Care',
      ...['Article 1: Consent', sentence(20), 'Article 2: Records', sentence(20)],
      'Section 2: Staff',
      ...['Article 3: Duties', sentence(20), 'Article 4: Training', sentence(20)],
    ];
    expect(labels(pieces)).toEqual(['Article 1', 'Article 2', 'Article 3', 'Article 4']);
    expect(split(pieces).at(-1)?.headings).toEqual(['Section 2: Staff']);
  });

  it('is a provision where it is the only kind', () => {
    expect(labels(['Section 1: Care', sentence(20), 'Section 2: Staff', sentence(20)])).toEqual([
      'Section 1',
      'Section 2',
    ]);
  });
});

describe('a number that stands alone', () => {
  it('is a provision where it fills a gap between worded ones', () => {
    const pieces = ['Artigo 1', sentence(20), '2.', sentence(20), 'Artigo 3', sentence(20)];
    expect([...new Set(labels(pieces, 'pt'))]).toEqual(['Artigo 1', '2', 'Artigo 3']);
  });
});

describe('sections inserted by three letters', () => {
  it('keep their place', () => {
    const pieces = ['33E', '33EE', '33EEA', '33EEB', '33F'].flatMap((number) => [
      `${number}. Title ${number}`,
      sentence(40),
    ]);
    expect(labels(pieces)).toEqual(['33E', '33EE', '33EEA', '33EEB', '33F']);
  });
});

describe('tables of contents in several languages', () => {
  it('are told from the provisions of each', () => {
    const numbers = [1, 2, 3, 4, 5];
    const law = (word: string) => [
      ...numbers.map((number) => `${word} ${number}: Title ${number}`),
      ...numbers.flatMap((number) => [`${word} ${number}: Title ${number}`, sentence(60)]),
    ];
    const pieces = [...law('Ingingo ya'), ...law('Article')];
    expect(labels(pieces, 'rw')).toEqual([
      ...numbers.map((number) => `Ingingo ya ${number}`),
      ...numbers.map((number) => `Article ${number}`),
    ]);
  });
});

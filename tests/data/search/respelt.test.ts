import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../data/database.ts';
import { asked } from '../../../data/search/question/asked.ts';
import type { WordIndex } from '../../../data/search/words/word-index.ts';
import type { Locale } from '../../../data/vocabularies/languages.ts';
import { indexedTexts } from './indexed-texts.ts';

/** Invented titles and sentences; each is one document. */
const DOCUMENTS: [language: string, title: string, text: string][] = [
  ['en', 'Mental Health Commission Act', 'The commission visits every hospital.'],
  ['en', 'Guardianship Act', 'Guardianship ends when the commission says so.'],
  ['en', 'Hospitals Order', 'The comission (so printed) inspects health. A word on goals.'],
  ['en', 'Prisons Order', 'Nobody is held in a gaol for debts. Wards are visited.'],
  ['fr', 'Loi en matière de tutelle', 'La tutelle est levée en toute matière.'],
  ['ar', 'وسائل', 'وسائل'],
  ['en', 'Report of Spain', 'Spanier and franzia, backed are nothing.'],
  ['zh', '医疗器材管理法', '本法所称医疗器材，指仪器。'],
];
const LANGUAGES = ['und', 'ar', 'en', 'fr', 'zh'];

let database: Database;
let index: WordIndex;
beforeAll(() => {
  ({ database, index } = indexedTexts(
    DOCUMENTS.map(([language, title, text]) => ({ language, title, text })),
  ));
});
afterAll(() => database?.$client.close());

/** What is looked for instead of, or beside, the words of a question, and what the reader is told. */
function spellings(q: string, { exact = false, locale = 'en' as Locale } = {}) {
  const { question, notices } = asked({ q, exact, locale }, LANGUAGES, index);
  return {
    sought: question.clauses.map(({ anyOf }) => anyOf.map(({ text }) => text)),
    told: notices.flatMap((notice) => (notice.code === 'respelt' ? [notice.as] : [])),
  };
}

describe('a word that no document holds', () => {
  it.each([
    ['gaurdianship', ['guardianship']],
    ['uardianship', ['guardianship']],
    ['guardiansh', ['guardianship']],
    ['tutlele', ['tutelle']],
  ])('is looked for in near spellings: %s', (q, wanted) => {
    expect(spellings(q)).toEqual({ sought: [wanted], told: [wanted] });
  });

  it('is looked for as texts write it: with its accents', () => {
    expect(spellings('tutelle matire').sought).toEqual([['tutelle'], ['matière']]);
  });

  it('stays when nothing is near, or when the very words are wanted', () => {
    expect(spellings('xqzwvk')).toEqual({ sought: [['xqzwvk']], told: [] });
    expect(spellings('gaurdianship', { exact: true })).toEqual({
      sought: [['gaurdianship']],
      told: [],
    });
  });

  it('keeps the letters beside each other that some document joins', () => {
    // The question is read as 医疗材 and 管理法.
    expect(spellings('医疗材管理法')).toEqual({ sought: [['医疗'], ['管理法']], told: [['医疗']] });
    expect(spellings('醫療材管理法').sought[0]).toEqual(['醫療']);
    expect(spellings('医疗器材')).toEqual({ sought: [['医疗'], ['器材']], told: [] });
  });
});

describe('a word that is right although no document holds it', () => {
  it.each([
    ['is an abbreviation beside small words', 'visits to the HEALD'],
    ['is one in two capitals', 'WardsX'],
    ['is a name among small words', 'visits in Ward'],
    ['is too short to be told from others', 'goel'],
    ['is a word that readers ask by', 'sacked'],
    ['is one in letters that questions even out', 'رسائل'],
  ])('%s: %s', (_name, q) => {
    expect(spellings(q).told).toEqual([]);
  });

  it('is no abbreviation in a question typed in capitals', () => {
    expect(spellings('MENTAL HEALHT ACT').told).toEqual([['health']]);
    expect(spellings('HEALHT').told).toEqual([['health']]);
  });

  it('is a name of a place, looked for as the reader has it where documents are known by it', () => {
    expect(spellings('Spanien')).toEqual({ sought: [['Spain']], told: [['Spain']] });
    expect(spellings('Франція', { locale: 'fr' }).told).toEqual([]);
  });
});

it('a word beside others is looked for in their language', () => {
  expect(spellings('visits matire').told).toEqual([]);
  expect(spellings('tutelle matire').told).toEqual([['matière']]);
});

describe('a slip that made another word', () => {
  it('is looked for beside its neighbour that names a document with the other words', () => {
    expect(spellings('Mental Comission Act')).toEqual({
      sought: [['Mental'], ['Comission', 'commission'], ['Act']],
      told: [['commission']],
    });
  });

  it('is not told of when documents hold it with the other words', () => {
    expect(spellings('Health Comission')).toEqual({
      sought: [['Health'], ['Comission', 'commission']],
      told: [],
    });
  });

  it.each(['gaol debts', 'wards visited', 'comission', 'guardianship act'])(
    'is not seen in %s',
    (q) => {
      expect(spellings(q)).toEqual({ sought: q.split(' ').map((word) => [word]), told: [] });
    },
  );
});

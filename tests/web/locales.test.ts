import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../data/crpd/law-of-country.ts';
import { FILE_ROLES, ORIGINS, STATUSES, TEXT_SOURCES } from '../../data/model.ts';
import { SCORE_ANSWERS } from '../../data/schema.ts';
import { FACETS, LANGUAGE_CHOICES, SORTS } from '../../data/search/query.ts';
import { ROLES, SCOPES } from '../../data/vocabularies/access.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { CRPD_QUESTIONS, QUESTION_GROUPS } from '../../data/vocabularies/crpd-questions.ts';
import { DOCUMENT_TYPES } from '../../data/vocabularies/document-types.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { allPlaces, INCOME_GROUPS, WHO_REGIONS } from '../../data/vocabularies/places.ts';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';
import { TOPICS } from '../../data/vocabularies/topics.ts';
import type { Vocabulary } from '../../web/text-key.ts';
import { texts } from '../../web/texts.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Forms that stand for one number only may leave the number out: "a document", "وثيقتان". */
const EXACT_FORMS = new Set(['zero', 'one', 'two']);

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  ) as [string, string][];
}

function read(locale: string, file: string): [string, string][] {
  const url = new URL(`../../web/locales/${locale}/${file}.json`, import.meta.url);
  return leaves(JSON.parse(readFileSync(url, 'utf8')));
}

const baseKeys = (entries: [string, string][]) => [
  ...new Set(entries.map(([key]) => key.replace(PLURAL, ''))),
];
const pluralKeys = (entries: [string, string][]) => [
  ...new Set(entries.filter(([key]) => PLURAL.test(key)).map(([key]) => key.replace(PLURAL, ''))),
];
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** The public pages' texts and the desk's. */
const texted = (locale: string) => [...read(locale, 'interface'), ...read(locale, 'desk')];
const english = texted('en');

describe.each(LOCALES)('the texts in %s', (locale) => {
  const own = texted(locale);

  it('have every text of the English file and no other', () => {
    expect(baseKeys(own).sort()).toEqual(baseKeys(english).sort());
    expect(pluralKeys(own).sort()).toEqual(pluralKeys(english).sort());
    const labels = (of: string) => read(of, 'vocabulary').map(([key]) => key);
    expect(labels(locale)).toEqual(labels('en'));
  });

  it('have exactly the plural forms of the language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const key of pluralKeys(english)) {
      const given = own
        .filter(([name]) => PLURAL.test(name) && name.replace(PLURAL, '') === key)
        .map(([name]) => PLURAL.exec(name)?.[1])
        .sort();
      expect(given, key).toEqual(forms);
    }
  });

  it('keep the placeholders of the English texts', () => {
    const wanted = new Map(english.map(([key, text]) => [key.replace(PLURAL, ''), text]));
    for (const [key, text] of own) {
      const form = PLURAL.exec(key)?.[1];
      const expected = placeholders(wanted.get(key.replace(PLURAL, '')) ?? '');
      const found = placeholders(text);
      if (form && EXACT_FORMS.has(form))
        expect(expected, key).toEqual(expect.arrayContaining(found));
      else expect(found, key).toEqual(expected);
    }
  });

  it('leave nothing empty', () => {
    for (const [key, text] of [...own, ...read(locale, 'vocabulary')])
      expect(text.trim(), key).not.toBe('');
  });

  it('name every code of the closed lists', () => {
    const lists: [Vocabulary, readonly string[]][] = [
      ['type', DOCUMENT_TYPES],
      ['topic', TOPICS],
      ['article', CRPD_ARTICLES.map(({ article }) => article)],
      ['signal', SIGNALS.map(({ signal }) => signal)],
      ['stance', STANCES],
      ['crpdQuestion', CRPD_QUESTIONS.map(({ id }) => id)],
      ['crpdQuestionText', CRPD_QUESTIONS.map(({ id }) => id)],
      ['crpdQuestionGroup', QUESTION_GROUPS],
      ['standing', STANDINGS],
      ['scoreAnswer', SCORE_ANSWERS],
      ['region', WHO_REGIONS],
      ['subregion', [...new Set(allPlaces().flatMap((place) => place.unSubregion ?? []))]],
      ['income', INCOME_GROUPS],
      ['status', STATUSES],
      ['role', FILE_ROLES],
      ['textSource', TEXT_SOURCES],
      ['accountRole', ROLES],
      ['scope', SCOPES],
      ['origin', ORIGINS],
      ['facet', FACETS],
      ['sort', SORTS],
      ['languageOrder', LANGUAGE_CHOICES],
    ];
    const known = new Set(read(locale, 'vocabulary').map(([key]) => key));
    for (const [vocabulary, codes] of lists)
      for (const code of codes) expect(known).toContain(`${vocabulary}.${code}`);
  });
});

describe('texts', () => {
  it('choose the plural form of the language', () => {
    const say = (locale: (typeof LOCALES)[number], count: number) =>
      texts(locale).say('count.documents', { count });
    expect([1, 2].map((n) => say('en', n))).toEqual(['1 document', '2 documents']);
    expect([1, 3, 5, 21].map((n) => say('ru', n))).toEqual([
      '1 документ',
      '3 документа',
      '5 документов',
      '21 документ',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((n) => say('ar', n))).toEqual([
      'لا وثائق',
      'وثيقة واحدة',
      'وثيقتان',
      '3 وثائق',
      '11 وثيقة',
      '100 وثيقة',
    ]);
    expect(say('fr', 1000000)).toMatch(/de documents$/);
  });

  it('write numbers the way of the language', () => {
    expect(texts('en').say('count.documents', { count: 1234567 })).toBe('1,234,567 documents');
    expect(texts('es').number(1234567)).toBe('1.234.567');
  });

  it('take a reader’s words as they are, whatever they look like', () => {
    const words = '$t(site.home) {{n}} <b>&amp;';
    expect(texts('en').say('search.titleFor', { words })).toBe(`“${words}” in the library`);
  });

  it('give an unknown code back as it is', () => {
    expect(texts('fr').label('type', 'new-type')).toBe('new-type');
    expect(texts('fr').label('type', 'constructor')).toBe('constructor');
  });

  it('write dates as precisely as they are known', () => {
    expect(texts('en').date('2009')).toBe('2009');
    expect(texts('en').date('2009-02')).toBe('February 2009');
    expect(texts('en').date('2009-02-11')).toBe('11 February 2009');
    expect(texts('zh').date('2026-11-20T23:59:59Z')).toBe('2026年11月20日');
  });
});

import { describe, expect, it } from 'vitest';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { articlesOfTheme, QUALITY_RIGHTS } from '../../data/vocabularies/qualityrights.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import { stigmatisingWordsIn } from '../../data/vocabularies/stigmatising-words.ts';
import { texts } from '../../web/texts.ts';

describe('QualityRights', () => {
  it('has its five themes with their numbered standards', () => {
    expect(QUALITY_RIGHTS.map(({ standards }) => standards.length)).toEqual([7, 5, 4, 5, 4]);
    for (const { theme, standards } of QUALITY_RIGHTS) {
      expect(standards.map(({ standard }) => standard)).toEqual(
        standards.map((_, at) => `${theme}.${at + 1}`),
      );
    }
    expect(articlesOfTheme(3)).toEqual(['12', '14']);
  });

  it('is tied only to articles and signals that there are, and named in every language', () => {
    const articles = CRPD_ARTICLES.map(({ article }) => article);
    const signals = SIGNALS.map(({ signal }) => signal);
    for (const { theme, standards } of QUALITY_RIGHTS) {
      for (const one of standards) {
        expect(articles).toEqual(expect.arrayContaining([...one.articles]));
        expect(signals).toEqual(expect.arrayContaining([...one.signals]));
      }
      for (const locale of LOCALES) {
        const { label } = texts(locale);
        expect(label('qualityRightsTheme', String(theme))).not.toBe(String(theme));
        for (const { standard } of standards) {
          expect(label('qualityRightsStandard', standard)).not.toBe(standard);
        }
      }
    }
  });

  it('stands beside words of our own for each article', () => {
    for (const locale of LOCALES)
      for (const { article } of CRPD_ARTICLES)
        for (const list of ['articleAsks', 'articleShort'] as const)
          expect(texts(locale).label(list, article), `${locale} ${article}`).not.toBe(article);
  });
});

describe('words that stigmatise', () => {
  it.each([
    ['en', 'Any person of unsound\nmind may be received.', ['of unsound\nmind']],
    ['en', 'the reception of Lunatics', ['Lunatics']],
    ['es', 'los dementes y los sordomudos', ['dementes', 'sordomudos']],
    ['fr', 'un asile d’aliénés', ['asile d’aliénés']],
    ['ar', 'إذا كان المجنون طليقًا', ['المجنون']],
    ['ru', 'признаны душевнобольными', ['душевнобольными']],
    ['zh-Hant', '心神喪失者', ['心神喪失']],
  ])('are found in %s: %s', (language, text, words) => {
    expect(stigmatisingWordsIn(text, language)).toEqual(words);
  });

  it('are not found inside other words or in another language', () => {
    expect(stigmatisingWordsIn('an idiom of the insanely old tongue', 'de')).toEqual([]);
    expect(stigmatisingWordsIn('the invalid notice is void', 'en')).toEqual([]);
    expect(stigmatisingWordsIn('addemented', 'en')).toEqual([]);
    expect(stigmatisingWordsIn('el aparato locomotor', 'es')).toEqual([]);
    expect(stigmatisingWordsIn('à l’infirmerie', 'fr')).toEqual([]);
    expect(stigmatisingWordsIn('anything', 'xx')).toEqual([]);
  });
});

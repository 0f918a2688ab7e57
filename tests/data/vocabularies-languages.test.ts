import { describe, expect, it } from 'vitest';
import {
  direction,
  LOCALES,
  languageAutonym,
  languageName,
} from '../../data/vocabularies/languages.ts';

describe('languageName', () => {
  it('names a language in the reader’s language', () => {
    expect(languageName('de', 'fr')).toBe('allemand');
    expect(languageName('zh-Hant', 'en')).toBe('Traditional Chinese');
  });

  it('names what platforms leave without a name', () => {
    expect(languageName('und', 'ar')).toBe('Undetermined language');
  });

  it('gives a code back that nobody can name, well formed or not', () => {
    expect(languageName('xyz', 'es')).toBe('xyz');
    expect(languageName('not a tag', 'es')).toBe('not a tag');
  });
});

describe('languageAutonym', () => {
  it('names each language of the interface in itself', () => {
    expect(LOCALES.map(languageAutonym)).toEqual([
      'العربية',
      'English',
      'español',
      'français',
      'русский',
      '中文',
    ]);
  });
});

describe('direction', () => {
  it.each(['ar', 'fa', 'ur', 'he', 'yi', 'ps', 'dv', 'sd', 'ug', 'ckb', 'nqo', 'ar-EG', 'az-Arab'])(
    'is right to left for %s',
    (language) => {
      expect(direction(language)).toBe('rtl');
    },
  );

  it.each(['en', 'zh-Hant', 'ru', 'ar-Latn', 'ku', 'hi', 'und', '', 'not a tag'])(
    'is left to right for “%s”',
    (language) => {
      expect(direction(language)).toBe('ltr');
    },
  );
});

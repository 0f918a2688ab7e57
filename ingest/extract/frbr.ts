import countries from 'i18n-iso-countries';
import type { Description } from '../../data/model.ts';

/** A law's standing as an Akoma Ntoso address states it (OASIS AKN Naming Convention 1.0). */
export interface FrbrAddress {
  /** ISO 3166-1 alpha-3. */
  country?: string;
  /** The address's own word: "act", "law", "statutory-instrument". */
  typeWord: string;
  /** ISO 8601 date or year. */
  date: string;
  number?: string;
  /** BCP 47. */
  language?: string;
  uri: string;
}

const ADDRESS =
  /\/akn\/([a-z]{2})(?:-[a-z0-9-]+)?\/([a-z-]+)((?:\/[a-z][a-z0-9-]*)*)\/(\d{4}(?:-\d{2}-\d{2})?)(?:\/([\w.-]+))?(?:\/([a-z]{3})(?:[@:][\d-]*)?)?/;

/** Finds the first Akoma Ntoso address in a text. */
export function parseFrbrAddress(text: string): FrbrAddress | undefined {
  const match = ADDRESS.exec(text);
  if (!match) return undefined;
  const [uri, country = '', kind = '', subtypes = '', date = '', number, language] = match;
  return {
    country: countries.alpha2ToAlpha3(country.toUpperCase()),
    typeWord:
      subtypes
        .split('/')
        .filter((part) => part !== '')
        .at(-1) ?? kind,
    date,
    number,
    language: language && canonicalLanguage(language),
    uri,
  };
}

/** BCP 47 form of a language code of two or three letters or a tag; undefined when it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    if (locale.language === 'und') return undefined;
    if (locale.language !== 'zh') return locale.language;
    return `zh-${locale.script ?? locale.maximize().script ?? 'Hans'}`;
  } catch {
    return undefined;
  }
}

/** Library types that the addresses' words name without doubt. */
const TYPES: Record<string, string> = {
  act: 'act',
  law: 'act',
  bill: 'act',
  constitution: 'constitution',
  regulation: 'regulation',
  order: 'regulation',
  'statutory-instrument': 'regulation',
  'government-notice': 'regulation',
  decree: 'regulation',
  ordinance: 'regulation',
  judgment: 'court-decision',
};

/** Library type of a word in an address or of an Akoma Ntoso element, when it is without doubt. */
export function typeNamed(word: string): string | undefined {
  const name = word.toLowerCase().replace(/[\s_]+/g, '-');
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
}

/** What an address says about a work, as described values of origin `file`. */
export function describeFrbr(address: FrbrAddress, confidence: number): Description[] {
  const shared = { confidence, origin: 'file', evidence: { quote: address.uri } } as const;
  const values: Description[] = [
    { field: 'year', value: Number(address.date.slice(0, 4)), ...shared },
    { field: 'typeWord', value: address.typeWord, ...shared },
  ];
  if (address.country) values.push({ field: 'country', value: address.country, ...shared });
  if (address.date.length === 10) {
    values.push({ field: 'dateAdopted', value: address.date, ...shared });
  }
  if (address.language) values.push({ field: 'language', value: address.language, ...shared });
  const type = typeNamed(address.typeWord);
  if (type) values.push({ field: 'type', value: type, ...shared });
  return values;
}

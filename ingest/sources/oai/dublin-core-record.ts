import {
  DOCUMENT_TYPES,
  type DocumentType,
  mapTypeWord,
} from '../../../data/vocabularies/document-types.ts';
import { LOCALES, languageName } from '../../../data/vocabularies/languages.ts';
import { allPlaces, findPlace, placeName } from '../../../data/vocabularies/places.ts';
import { TOPICS } from '../../../data/vocabularies/topics.ts';
import { checkedValues, languageTag } from './checked-values.ts';
import type { HarvestedRecord } from './harvested-record.ts';
import { childrenOf, type XmlElement } from './xml-tree.ts';

/** The format that every source has to offer. */
export const DUBLIN_CORE_PREFIX = 'oai_dc';

interface Words {
  text: string;
  language?: string;
}

/**
 * Reads a record in Dublin Core, where a field may mean many things: only what can be recognised
 * is taken, the rest is left for a curator.
 *
 * @param source - Who offers it.
 */
export function readDublinCoreRecord(metadata: XmlElement, source: string): HarvestedRecord {
  const words = (name: string): Words[] =>
    childrenOf(metadata, name)
      .filter(({ text }) => text !== '')
      .map((one) => ({ text: one.text, language: languageTag(one.attribute('xml:lang') ?? '') }));
  const texts = (name: string) => words(name).map(({ text }) => text);

  const [language] = texts('language').flatMap((text) => languageOf(text) ?? []);
  const titles = words('title');
  const title = inLanguage(titles, language);
  const english = titles.find((one) => one !== title && one.language === 'en');
  const others = titles.filter((one) => one !== title && one !== english);
  const kind = typeOf(texts('type'), language);
  const places = new Set(texts('coverage').flatMap((text) => placeOf(text) ?? []));
  const [country, ...more] = places;
  const [year] = texts('date').flatMap((text) => /^(\d{4})(?!\d)/.exec(text)?.[1] ?? []);
  const { given, leftOut } = checkedValues({
    title: title?.text,
    titleEn: english?.text,
    otherTitles: others.map(({ text }) => text),
    // Several countries: which of them speaks is not said.
    country: more.length === 0 ? country : undefined,
    issuer: texts('creator')[0],
    type: kind?.type,
    typeWord: kind?.word,
    year,
    language,
    topics: texts('subject').flatMap((text) => topicOf(text) ?? []),
    summary: inLanguage(words('description'), language)?.text,
    sourceUrl: texts('identifier').map(addressOf).find(Boolean),
    source: texts('publisher')[0] ?? source,
    rights: texts('rights')[0],
  });
  return { given, leftOut, language, files: [] };
}

/** The words in a language, else those that name none, else the first. */
function inLanguage(all: readonly Words[], language: string | undefined): Words | undefined {
  return (
    (language && all.find((one) => one.language === language)) ||
    all.find((one) => one.language === undefined) ||
    all[0]
  );
}

/** A code of ISO 639 or BCP 47, or the English name of a language. */
function languageOf(text: string): string | undefined {
  const tag = languageTag(text);
  // A code that nobody has a name for is none.
  if (tag && languageName(tag, 'en') !== tag) return tag;
  return languagesByName().get(text.toLowerCase());
}

let byName: Map<string, string> | undefined;
function languagesByName(): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  byName ??= new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .map((code) => [languageName(code, 'en').toLowerCase(), code]),
  );
  return byName;
}

/** A kind of our own, else the kind that the vocabulary knows a word for. */
function typeOf(
  texts: readonly string[],
  language: string | undefined,
): { type: DocumentType; word?: string } | undefined {
  const own = DOCUMENT_TYPES.find((type) => texts.includes(type));
  const found = texts.flatMap((word) => {
    const known = mapTypeWord(word, language);
    return known && (!own || known.type === own) ? [{ type: known.type, word }] : [];
  });
  const named = found.find(({ word }) => word !== own);
  return named ?? (own && { type: own });
}

let placesByName: Map<string, string> | undefined;
function placeOf(text: string): string | undefined {
  if (/^[A-Za-z]{2,3}$/.test(text)) {
    const place = findPlace(text);
    if (place) return place.code;
  }
  placesByName ??= new Map(
    LOCALES.flatMap((locale) =>
      allPlaces().map(({ code }) => [folded(placeName(code, locale)), code]),
    ),
  );
  return placesByName.get(folded(text));
}

function topicOf(text: string): string | undefined {
  const slug = folded(text).replace(/[^a-z0-9]+/g, '-');
  return TOPICS.find((topic) => topic === slug);
}

function addressOf(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return text;
  const doi = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  return doi && `https://doi.org/${doi}`;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

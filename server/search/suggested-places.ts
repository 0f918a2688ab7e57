import type { Library } from '../../data/library.ts';
import { beginsWords, typedWords } from '../../data/search/words/typed-words.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { placeNames } from '../../data/vocabularies/place-names.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { countryAddress } from '../../web/addresses.ts';
import { type Texts, texts } from '../../web/texts.ts';
import { type ByBeginning, byBeginning } from './by-beginning.ts';
import type { Suggestion } from './suggestions.ts';

/** Titles need the room. */
const MOST_PLACES = 3;

/** A name of a place, as typed words, each by itself and all in one. */
interface Name {
  code: string;
  words: string[][];
  plain: string;
}

/**
 * Countries and bodies by any of their names; those whose name in the reader's language begins so
 * first, then those whose name in another does.
 *
 * @param words - As `typedWords` gives them.
 */
export function suggestedPlaces(library: Library, words: string[][], locale: Locale): Suggestion[] {
  const typed = plainOf(words);
  const matching = new Set<string>();
  const begun = new Set<string>();
  for (const { code, words: name, plain } of gazetteer().candidates(words)) {
    if (!matching.has(code) && beginsWords(name, words)) matching.add(code);
    if (plain.startsWith(typed)) begun.add(code);
  }
  if (matching.size === 0) return [];
  const rankOf = (code: string) => {
    const own = ownName(code, locale);
    if (own.plain.startsWith(typed)) return 0;
    if (begun.has(code)) return 1;
    // Words inside a name count in the reader's language: elsewhere any two letters begin some.
    return beginsWords(own.words, words) ? 2 : undefined;
  };
  const held = heldByPlace(library);
  const count = (code: string) => held.get(code) ?? 0;
  const say = texts(locale);
  return [...matching]
    .flatMap((code) => {
      const rank = rankOf(code);
      return rank === undefined ? [] : { code, rank };
    })
    .sort((a, b) => a.rank - b.rank || count(b.code) - count(a.code))
    .slice(0, MOST_PLACES)
    .map(({ code }) => ({
      kind: 'country' as const,
      value: code,
      text: say.place(code),
      detail: `${kindOf(code, say)} · ${say.say('count.documents', { count: count(code) })}`,
      address: countryAddress(locale, code),
    }));
}

function kindOf(code: string, say: Texts): string {
  return findPlace(code)?.kind === 'body'
    ? say.say('countries.body')
    : say.label('facet', 'country');
}

let names: ByBeginning<Name> | undefined;

/** Names of all places in all languages, in the order of the places. */
function gazetteer(): ByBeginning<Name> {
  names ??= byBeginning(
    placeNames().flatMap((place) => place.names.map((name) => nameOf(place.code, name))),
    ({ words }) => words,
  );
  return names;
}

const ownNames = new Map<string, Name>();

/** The name of a place in the reader's language. */
function ownName(code: string, locale: Locale): Name {
  const key = `${locale} ${code}`;
  let name = ownNames.get(key);
  if (!name) {
    name = nameOf(code, texts(locale).place(code));
    ownNames.set(key, name);
  }
  return name;
}

function nameOf(code: string, text: string): Name {
  const words = typedWords(text);
  return { code, words, plain: plainOf(words) };
}

function plainOf(words: readonly string[][]): string {
  return words.flat().join(' ');
}

/** Counts may be so old, ms: they stand beside a name, and counting goes through all documents. */
const COUNTS_LAST = 10_000;
const countsOf = new WeakMap<Library, { at: number; held: Map<string, number> }>();

function heldByPlace(library: Library): Map<string, number> {
  const now = performance.now();
  let counts = countsOf.get(library);
  if (!counts || now > counts.at + COUNTS_LAST) {
    const rows = library.collection.countByPlace();
    counts = { at: now, held: new Map(rows.map((row) => [row.country, row.documents])) };
    countsOf.set(library, counts);
  }
  return counts.held;
}

import type { Library } from '../../data/library.ts';
import type { TitleSuggester } from '../../data/search/words/title-suggestions.ts';
import { beginsWords, typedWords } from '../../data/search/words/typed-words.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { placeNames } from '../../data/vocabularies/place-names.ts';
import { countryAddress, documentAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import type { SUGGESTION_KINDS } from '../schemas/suggest.ts';
import { suggestedSubjects } from './suggested-subjects.ts';

/** One thing the reader may mean, and where it leads. */
export interface Suggestion {
  kind: (typeof SUGGESTION_KINDS)[number];
  /** Code of a country, topic or article; id of a concept or document. */
  value: string;
  /** In the reader's language, documents by the title that matches. */
  text: string;
  /** What it is, in the reader's language. */
  detail: string;
  /** Path of the page it leads to. */
  address: string;
}

/** Titles need the room. */
const MOST_COUNTRIES = 3;

/**
 * What a reader who has typed so much may mean: countries by any of their names; topics, concepts
 * and articles of the CRPD by their names in the reader's language; documents by their titles.
 */
export async function suggestionsFor(
  library: Library,
  titles: TitleSuggester,
  { typed, locale, limit }: { typed: string; locale: Locale; limit: number },
): Promise<Suggestion[]> {
  const words = typedWords(typed);
  if (words.length === 0) return [];
  const named = [...places(library, words, locale), ...suggestedSubjects(words, locale)].slice(
    0,
    limit,
  );
  const found = await titles.suggest(typed, limit - named.length);
  return [...named, ...documents(library, found, locale)];
}

function places(library: Library, words: string[][], locale: Locale): Suggestion[] {
  const say = texts(locale);
  const typed = words.flat().join(' ');
  const letter = words[0]?.[0]?.[0] ?? '';
  const matching = (namesOfPlaces().get(letter) ?? []).flatMap(({ code, names, whole }) => {
    if (!names.some((name) => beginsWords(name, words))) return [];
    const own = typedWords(say.place(code));
    if (own.flat().join(' ').startsWith(typed)) return { code, rank: 0 };
    if (whole.some((name) => name.startsWith(typed))) return { code, rank: 1 };
    // Words inside a name count in the reader's language: elsewhere any two letters begin some.
    return beginsWords(own, words) ? { code, rank: 2 } : [];
  });
  if (matching.length === 0) return [];
  const held = heldByPlace(library);
  const count = (code: string) => held.get(code) ?? 0;
  return matching
    .sort((a, b) => a.rank - b.rank || count(b.code) - count(a.code))
    .slice(0, MOST_COUNTRIES)
    .map(({ code }) => ({
      kind: 'country' as const,
      value: code,
      text: say.place(code),
      detail: `${say.label('facet', 'country')} · ${say.say('count.documents', { count: count(code) })}`,
      address: countryAddress(locale, code),
    }));
}

interface NamesOfPlace {
  code: string;
  names: string[][][];
  whole: string[];
}
let gazetteer: Map<string, NamesOfPlace[]> | undefined;

/** Places with their names in all languages, by each letter that begins a word of them. */
function namesOfPlaces(): Map<string, NamesOfPlace[]> {
  if (gazetteer) return gazetteer;
  gazetteer = new Map();
  for (const { code, names } of placeNames()) {
    const words = names.map(typedWords);
    const place = { code, names: words, whole: words.map((name) => name.flat().join(' ')) };
    for (const letter of new Set(words.flat(2).map((token) => token[0] ?? ''))) {
      const others = gazetteer.get(letter);
      if (others) others.push(place);
      else gazetteer.set(letter, [place]);
    }
  }
  return gazetteer;
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

function documents(
  library: Library,
  found: Awaited<ReturnType<TitleSuggester['suggest']>>,
  locale: Locale,
): Suggestion[] {
  const say = texts(locale);
  const rows = new Map(
    library.documents.findMany(found.map((one) => one.documentId)).map((row) => [row.id, row]),
  );
  return found.flatMap(({ documentId, name }) => {
    const row = rows.get(documentId);
    if (row?.reviewState !== 'published') return [];
    const { country, year, type } = row;
    const detail = [country && say.place(country), year, type && say.label('type', type)];
    return {
      kind: 'document' as const,
      value: documentId,
      text: name,
      detail: detail.filter(Boolean).join(' · '),
      address: documentAddress(locale, documentId),
    };
  });
}

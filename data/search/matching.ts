import { LOCALES } from '../vocabularies/languages.ts';
import { documentHits, documentsWithout } from './document-sets.ts';
import {
  IndexUnavailable,
  type PassageIndex,
  type RankedDocument,
} from './engine/passage-index.ts';
import type { FacetEntry } from './facet-table.ts';
import { meetingNearly } from './found-passages.ts';
import { type Narrowed, narrow } from './narrow.ts';
import { groupsMissing, isTitle, type Lacking, lackingIn, nearly } from './nearly.ts';
import { newestFirst } from './order.ts';
import { type PassageLookup, passageLookup } from './passage-lookup.ts';
import type { PhraseLookup } from './phrases.ts';
import type { SearchQuery } from './query.ts';
import { type Asked, asked, askedLikened } from './question/asked.ts';
import { type Group, isNaming } from './question/groups.ts';
import { placesSaid } from './question/places-said.ts';
import { type GroupHits, weightOf } from './rank.ts';
import type { WordIndex } from './words/word-index.ts';

/** What the words of a question find, whatever filters, order and page go with them. */
export interface WordsFound {
  asked: Asked;
  hits: GroupHits[];
  /** How rare each group is. */
  weights: number[];
  /** Documents without what the question leaves out. */
  allowed: readonly FacetEntry[];
  /** Of these, those that meet every group. */
  whole: readonly FacetEntry[];
  /** Of these, those of a place that is named beside a concept: provisions seldom say where they apply. */
  ofPlaces: ReadonlySet<string>;
  /** How many passages of each document all groups meet in; of phrases, all their words. */
  together: ReadonlyMap<string, number>;
  lookup: PassageLookup;
}

/** The documents that answer, and what is known of why. */
export interface Matched extends WordsFound {
  found: Narrowed;
  /** Whether documents answer that do not meet every group. */
  lacking: Lacking | undefined;
  ranking: RankedDocument[];
  /** False when the engine should have said the order and was away: our own signs say it alone. */
  isRanked: boolean;
}

/** Documents whose place in the engine's answer counts. */
const RANKED = 20;

/**
 * Looks for the words of a question.
 *
 * @param entries - All documents of the library.
 */
export async function findWords(
  query: Pick<SearchQuery, 'q' | 'exact' | 'locale'>,
  entries: readonly FacetEntry[],
  words: WordIndex,
  phrases: PhraseLookup,
): Promise<WordsFound> {
  const languages = languagesOf(entries);
  const ready = words.reading(() => asked(query, languages, words));
  const plain = await findGroups(ready, entries, words, phrases);
  if (query.exact || saysEnough(plain)) return plain;
  const likened = words.reading(() => askedLikened(query, languages, words));
  return likened ? findGroups(likened, entries, words, phrases) : plain;
}

async function findGroups(
  ready: Asked,
  entries: readonly FacetEntry[],
  words: WordIndex,
  phrases: PhraseLookup,
): Promise<WordsFound> {
  const hits = await documentHits(ready, words, phrases);
  const without = await documentsWithout(ready, words, phrases);
  const isAllowed = ({ id }: FacetEntry) => !without.has(id);
  // Most documents lack the rarest group and need not be asked for the others.
  const rarestFirst = hits.map(({ documents }) => documents).sort((a, b) => a.size - b.size);
  const meetsAll = (entry: FacetEntry) =>
    rarestFirst.every((documents) => documents.has(entry.id)) ||
    meetsAllSomehow(entry, ready.groups, hits);
  const lookup = passageLookup(words);
  const meeting = meetingNearly(ready.groups, ready.taking);
  const whole = possible(entries, rarestFirst[0], hits).filter(
    (entry) => isAllowed(entry) && meetsAll(entry),
  );
  const places = new Set(placesSaid(ready.groups));
  return {
    asked: ready,
    hits,
    weights: hits.map((hit) => weightOf(hit.documents.size, entries.length)),
    allowed: without.size > 0 ? entries.filter(isAllowed) : entries,
    whole,
    ofPlaces: new Set(whole.filter(({ country }) => places.has(country)).map(({ id }) => id)),
    together: meeting === undefined ? new Map() : lookup.counts(meeting),
    lookup,
  };
}

/** Documents that say the words in one place which are enough for a first page. */
const ENOUGH = 10;

/** Whether what was found answers, so that nobody need guess which concept the words are like. */
function saysEnough({ asked: { groups }, hits, together, whole }: WordsFound): boolean {
  return groups.some(isNaming) || together.size >= ENOUGH || isTitle(whole, hits);
}

/** Applies a question's filters to what its words found, and counts. */
export async function match(
  query: SearchQuery,
  words: WordsFound,
  engine: PassageIndex,
): Promise<Matched> {
  const { asked: ready, hits } = words;
  const country = [...new Set([...query.filters.country, ...ready.question.countries])];
  const narrowed = { ...query, filters: { ...query.filters, country } };
  const whole = narrow(words.whole, narrowed);
  const lacking = lackingIn(words, whole.entries, query);
  const found = lacking ? narrow(nearly(words), narrowed) : whole;
  const ranking = isWorthRanking(query, ready.groups, hits, found)
    ? await engine.rank(engineWords(ready), narrowed, RANKED).catch(unlessAway)
    : [];
  return { ...words, found, lacking, ranking: ranking ?? [], isRanked: ranking !== undefined };
}

/** What answers is known without the engine; the order is nearly as good. */
function unlessAway(error: unknown): undefined {
  if (!(error instanceof IndexUnavailable)) throw error;
}

/** Concepts in one question of which the engine can tell where they are said together. */
const FEW_NAMES = 2;

/**
 * Whether the engine can say more of the order. Of a concept's name as texts say it it knows which
 * passages are most about it; of other ways to name it, of a name with more words beside it, and of
 * words that a title says, our own signs find as much and sooner (measured); of one plain word it
 * knows no nearness, and where languages take turns it knows no better which document comes first.
 */
function isWorthRanking(
  query: SearchQuery,
  groups: readonly Group[],
  hits: readonly GroupHits[],
  { entries }: Narrowed,
): boolean {
  if (query.sort !== 'relevance' || query.languages === 'all' || entries.length < 2) return false;
  if (groups.some(isNaming)) {
    const isName = (group: Group) => isNaming(group) && !group.inOwnWords;
    return groups.length <= FEW_NAMES && groups.every(isName);
  }
  const [first, ...others] = groups;
  if (!first || (others.length === 0 && first.clause.anyOf.length < 2)) return false;
  return !isTitle(entries, hits);
}

const languagesByEntries = new WeakMap<readonly FacetEntry[], string[]>();

/** Languages the library holds, as BCP 47 tags. */
export function languagesOf(entries: readonly FacetEntry[]): string[] {
  let languages = languagesByEntries.get(entries);
  if (!languages) {
    const held = entries.flatMap(({ language }) => language);
    // Names of places are kept in the languages of the interface, titles also in no known one.
    languages = [...new Set(['und', ...LOCALES, ...held])];
    languagesByEntries.set(entries, languages);
  }
  return languages;
}

const byId = new WeakMap<readonly FacetEntry[], ReadonlyMap<string, FacetEntry>>();

/** To look a document up costs as much as to look at so many in a row. */
const LOOKED_UP = 8;

/** Documents among which all are that can meet every group, in the order of all. */
function possible(
  entries: readonly FacetEntry[],
  rarest: ReadonlySet<string> | undefined,
  hits: readonly GroupHits[],
): readonly FacetEntry[] {
  if (!rarest) return entries;
  const sets = [rarest, ...hits.map(({ elsewise }) => elsewise)];
  const size = sets.reduce((sum, set) => sum + set.size, 0);
  if (size * LOOKED_UP > entries.length) return entries;
  let entryOf = byId.get(entries);
  if (!entryOf) {
    entryOf = new Map(entries.map((entry) => [entry.id, entry]));
    byId.set(entries, entryOf);
  }
  const found = new Set<FacetEntry>();
  for (const set of sets) {
    for (const id of set) {
      const entry = entryOf.get(id);
      if (entry) found.add(entry);
    }
  }
  return [...found].sort(newestFirst);
}

/**
 * Whether a document that says a concept in another language meets every group: no plain word is
 * asked of it that none of its languages has.
 */
function meetsAllSomehow(
  entry: FacetEntry,
  groups: readonly Group[],
  hits: readonly GroupHits[],
): boolean {
  if (!hits.some(({ elsewise }) => elsewise.has(entry.id))) return false;
  return groupsMissing(entry, groups, hits).length === 0;
}

/** Words for the engine: the first way to say each clause. */
function engineWords({ groups }: Asked): string {
  return groups
    .flatMap(({ clause, concepts }) =>
      concepts.length > 0 ? clause.anyOf : clause.anyOf.slice(0, 1),
    )
    .map(({ kind, text }) => (kind === 'phrase' ? `"${text.replaceAll('"', ' ')}"` : text))
    .join(' ');
}

import type { FacetEntry } from './facet-table.ts';
import type { WordsFound } from './matching.ts';
import type { SearchQuery } from './query.ts';
import { type Group, isNaming } from './question/groups.ts';
import type { GroupHits } from './rank.ts';
import { tokenLanguage } from './words/word-tokens.ts';

/** Which of the documents that answer lack some of the words: each of them, or some. */
export type Lacking = 'all' | 'some';

/** Groups from which on it is chance when a long document holds all of them somewhere. */
export const SEVERAL = 5;
/** Documents in the reader's words that are enough for a first page. */
const ENOUGH = 10;
/** Share of the telling words that a document must hold when none holds all. */
const MOST_OF_THE_WORDS = 0.6;

/**
 * Whether documents answer that say only nearly what was asked: because none says it (in a language
 * that has all its words), because of a long question none says it in one place, or because few do in
 * the language in which a concept was named, and what is known of the concept is more.
 *
 * @param whole - Documents that hold all words, after all filters.
 */
export function lackingIn(
  words: WordsFound,
  whole: readonly FacetEntry[],
  { exact }: Pick<SearchQuery, 'exact'>,
): Lacking | undefined {
  const { hits, asked } = words;
  if (exact || hits.length < 2) return undefined;
  if (!whole.some((entry) => meets(entry, hits))) return 'all';
  if (isScattered(whole, words)) return 'some';
  if (!hasNameAmongWords(asked.groups) || isTitle(whole, hits)) return undefined;
  const named = new Set(asked.groups.map(({ saidIn }) => saidIn));
  const isOwn = ({ language }: FacetEntry) => language.some((tag) => named.has(tokenLanguage(tag)));
  const own = whole.filter((entry) => isOwn(entry) && isSaidWhole(entry, words));
  return own.length < ENOUGH ? 'some' : undefined;
}

/**
 * Documents that say nearly what was asked: of few words with a concept among them those that name
 * it, of others those that say most. Phrases and fields are never left out.
 */
export function nearly({ asked: { groups }, hits, weights, allowed }: WordsFound): FacetEntry[] {
  const wanted = hits.filter((_, at) => isWanted(groups[at] as Group));
  const holding = allowed.filter((entry) => meets(entry, wanted));
  const naming = hits.filter((_, at) => isNaming(groups[at] as Group));
  const telling = hits.filter((_, at) => !isNumber(groups[at] as Group));
  return naming.length === 0 || hits.length >= SEVERAL
    ? mostOf(
        holding.filter((entry) => telling.length === 0 || meetsAny(entry, telling)),
        hits,
        weights,
      )
    : holding.filter((entry) => meets(entry, naming));
}

/** The groups that a document does not meet, other than those that none of its languages can say. */
export function groupsMissing(
  { id, language }: Pick<FacetEntry, 'id' | 'language'>,
  groups: readonly Group[],
  hits: readonly GroupHits[],
): Group[] {
  const spoken = language.map(tokenLanguage);
  return groups.filter(({ languages: saying }, at) => {
    if (hits[at]?.documents.has(id)) return false;
    return !saying || spoken.some((one) => saying.has(one));
  });
}

function isWanted({ phrases, field }: Group): boolean {
  return phrases.length > 0 || field !== undefined;
}

/** Whether a question is a concept's name with few other words beside it. */
function hasNameAmongWords(groups: readonly Group[]): boolean {
  return groups.length < SEVERAL && groups.some(isNaming) && !groups.every(isNaming);
}

/** Whether a title says all words: the reader looks for that document. */
export function isTitle(entries: readonly FacetEntry[], hits: readonly GroupHits[]): boolean {
  return entries.some(({ id }) => hits.every(({ titles }) => titles.has(id)));
}

/** Whether a long question is said by no document in any one place. */
function isScattered(whole: readonly FacetEntry[], { hits, together }: WordsFound): boolean {
  if (hits.length < SEVERAL) return false;
  return !whole.some(
    ({ id }) => together.has(id) || hits.every((hit) => hit.titles.has(id) || hit.about.has(id)),
  );
}

/** Whether the words of a document that has them all belong together, and do not merely occur in it. */
function isSaidWhole(
  { id }: FacetEntry,
  { asked: { groups }, hits, together }: WordsFound,
): boolean {
  if (together.has(id)) return true;
  return groups.every(
    (group, at) => isNaming(group) || hits[at]?.titles.has(id) || hits[at]?.about.has(id),
  );
}

/** A number says nothing by itself: without its words it stands for anything. */
function isNumber({ clause }: Group): boolean {
  return clause.anyOf.every(({ kind, text }) => kind === 'word' && /^\p{N}+$/u.test(text));
}

function meetsAny({ id }: FacetEntry, hits: readonly GroupHits[]): boolean {
  return hits.some(({ documents }) => documents.has(id));
}

function meets({ id }: FacetEntry, hits: readonly GroupHits[]): boolean {
  return hits.every(({ documents }) => documents.has(id));
}

/** Documents that meet most of the groups, by weight; those that meet less than others left out. */
function mostOf(
  entries: readonly FacetEntry[],
  hits: readonly GroupHits[],
  weights: readonly number[],
): FacetEntry[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = entries.map((entry) => ({
    entry,
    score: hits.reduce(
      (sum, hit, at) => sum + (hit.documents.has(entry.id) ? (weights[at] ?? 0) : 0),
      0,
    ),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const least = Math.min(MOST_OF_THE_WORDS * all, best);
  return best === 0 ? [] : scored.filter(({ score }) => score >= least).map(({ entry }) => entry);
}

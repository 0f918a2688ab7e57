import type { PassageLookup } from './passage-lookup.ts';
import type { PhraseLookup } from './phrases.ts';
import type { Asked } from './question/asked.ts';
import { type Group, type WordTaking, wordsOfUnits } from './question/groups.ts';
import { allOf, oneOf, type WordIndex } from './words/word-index.ts';

/** The passages of one document that answer. */
export interface PassagesOf {
  /** All of them, in the order they were brought in. */
  ids: readonly number[];
  /** How many groups of the question each of them answers to; fewer when none answers to all. */
  groups: number;
  /** Some of them that answer to all those groups between them, the rarest in the document first. */
  telling: readonly number[];
}

/**
 * Which passages of these documents answer a question, by document.
 *
 * @param lookup - Of the question, when it was asked of many documents.
 */
export async function passagesThatAnswer(
  { groups, taking }: Asked,
  documentIds: readonly string[],
  index: WordIndex,
  phrases: PhraseLookup,
  { passagesOf }: Pick<PassageLookup, 'passagesOf'> = index,
): Promise<Map<string, PassagesOf>> {
  const phrased = await phrasesIn(groups, documentIds, phrases, taking);
  const meeting = groups.length > 0 && groups.every(isPlain) ? meetingOf(groups) : undefined;
  const passagesIn = (id: string): PassagesOf => {
    const whole = meeting === undefined ? [] : passagesOf(id, meeting);
    if (whole.length > 0) return { ids: whole, groups: groups.length, telling: [] };
    const sets = groups.map((group, at) => {
      const expression = expressionOf(group);
      const spoken = expression === undefined ? [] : passagesOf(id, expression, columnIn(group));
      return new Set([...spoken, ...(phrased.get(at)?.get(id) ?? [])]);
    });
    return together(sets);
  };
  return index.reading(() => new Map(documentIds.map((id) => [id, passagesIn(id)])));
}

/** An expression for the passages that all groups meet in, as far as words say it. */
export function meetingOf(groups: readonly Group[]): string | undefined {
  const expressions = expressionsOf(groups);
  return expressions.length > 0 ? allOf(expressions) : undefined;
}

/**
 * The same, with all words of a phrase for the phrase: how many passages have them tells documents
 * apart nearly as well as how many have the phrase, and no text need be read.
 */
export function meetingNearly(groups: readonly Group[], taking: WordTaking): string | undefined {
  const exactly = { ...taking, exact: true };
  return meetingOf(
    groups.map((group) => {
      const { words, phrases } = group;
      if (phrases.length === 0) return group;
      const said = wordsOfUnits(
        phrases.map((phrase) => ({ ...phrase, kind: 'word' })),
        exactly,
      );
      return { ...group, words: words === undefined ? said : oneOf([words, said]) };
    }),
  );
}

/** What passages are looked for by, group by group; of some groups they are not. */
export function expressionsOf(groups: readonly Group[]): string[] {
  return groups.map(expressionOf).filter((one) => one !== undefined);
}

function together(sets: readonly ReadonlySet<number>[]): PassagesOf {
  const counts = new Map<number, number>();
  for (const set of sets) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const ids = [...counts].filter(([, count]) => count === most).map(([id]) => id);
  ids.sort((a, b) => a - b);
  return { ids, groups: most, telling: oneOfEach(sets, ids) };
}

function oneOfEach(sets: readonly ReadonlySet<number>[], ids: readonly number[]): number[] {
  const chosen: number[] = [];
  for (const set of sets.toSorted((a, b) => a.size - b.size)) {
    if (chosen.some((id) => set.has(id))) continue;
    const first = ids.find((id) => set.has(id));
    if (first !== undefined) chosen.push(first);
  }
  return chosen;
}

/** By group, then by document. */
async function phrasesIn(
  groups: readonly Group[],
  documentIds: readonly string[],
  lookup: PhraseLookup,
  taking: WordTaking,
): Promise<Map<number, Map<string, number[]>>> {
  const found = new Map<number, Map<string, number[]>>();
  for (const [at, { phrases }] of groups.entries()) {
    for (const phrase of phrases) {
      const passages = await lookup.passagesWith(phrase, documentIds, taking);
      const own = found.get(at) ?? new Map<string, number[]>();
      for (const [id, passageIds] of passages) {
        own.set(id, [...(own.get(id) ?? []), ...passageIds]);
      }
      found.set(at, own);
    }
  }
  return found;
}

function isPlain({ phrases, field }: Group): boolean {
  return phrases.length === 0 && field === undefined;
}

function columnIn({ field }: Group): 'heading' | undefined {
  return field === 'section' ? 'heading' : undefined;
}

/** What a passage is looked for by; nothing when the group is about titles or phrases alone. */
function expressionOf({ words, conceptExpression, field }: Group): string | undefined {
  if (field === 'title') return undefined;
  const ways = [words, conceptExpression].filter((one) => one !== undefined);
  return ways.length > 0 ? oneOf(ways) : undefined;
}

import type { PassageRepository, PassageRow } from '../passages.ts';
import { columnOf } from './document-sets.ts';
import type { PassageIndex } from './engine/passage-index.ts';
import type { Mark, Marker } from './marks.ts';
import type { PassageLookup } from './passage-lookup.ts';
import type { Asked } from './question/asked.ts';
import type { Group } from './question/groups.ts';
import { allOf, oneOf, type WordIndex } from './words/word-index.ts';

/** A passage that answers, with the places of the words in its text. */
export interface FoundPassage {
  row: PassageRow;
  marks: Mark[];
}

/** The passages of one document that answer. */
export interface PassagesOf {
  /** All of them, in the order they were brought in. */
  ids: readonly number[];
  /** True when no passage answers to the whole question, so that these answer to parts of it. */
  apart: boolean;
}

/** Passages of one document that are read to choose those that are shown. */
const READ_OF_EACH = 3;
/** Letters within which words count as near together. */
const NEAR = 260;

/**
 * Which passages of these documents answer a question, by document.
 *
 * @param lookup - Of the question, when it was asked of many documents.
 */
export async function passagesThatAnswer(
  { groups }: Asked,
  documentIds: readonly string[],
  index: WordIndex,
  engine: PassageIndex,
  { passagesOf }: Pick<PassageLookup, 'passagesOf'> = index,
): Promise<Map<string, PassagesOf>> {
  const phrased = await phrasesIn(groups, documentIds, engine);
  const meeting = groups.length > 0 && groups.every(isPlain) ? meetingOf(groups) : undefined;
  const passagesIn = (id: string): PassagesOf => {
    const whole = meeting === undefined ? [] : passagesOf(id, meeting);
    if (whole.length > 0) return { ids: whole, apart: false };
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

/** What passages are looked for by, group by group; of some groups they are not. */
export function expressionsOf(groups: readonly Group[]): string[] {
  return groups.map(expressionOf).filter((one) => one !== undefined);
}

function together(sets: readonly ReadonlySet<number>[]): PassagesOf {
  const counts = new Map<number, number>();
  for (const set of sets) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const ids = [...counts].filter(([, count]) => count === most).map(([id]) => id);
  return { ids: ids.sort((a, b) => a - b), apart: most > 0 && most < sets.length };
}

/** By group, then by document. */
async function phrasesIn(
  groups: readonly Group[],
  documentIds: readonly string[],
  engine: PassageIndex,
): Promise<Map<number, Map<string, number[]>>> {
  const found = new Map<number, Map<string, number[]>>();
  for (const [at, { phrases }] of groups.entries()) {
    for (const { text, field } of phrases) {
      const passages = await engine.passagesWith(text, documentIds, columnOf(field));
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

/**
 * The passages to show of each document: those that say most of the question, near together.
 *
 * @param first - By document, a passage that is looked at in any case.
 */
export function bestPassages(
  found: ReadonlyMap<string, PassagesOf>,
  first: ReadonlyMap<string, number>,
  marker: Marker,
  passages: PassageRepository,
  wanted: { most: number; languages: readonly string[]; reader: string },
): Map<string, FoundPassage[]> {
  const chosen = [...found].map(([id, { ids }]) => [id, looked(ids, first.get(id))] as const);
  const rows = new Map(
    passages.findMany(chosen.flatMap(([, ids]) => ids)).map((row) => [row.id, row]),
  );
  return new Map(
    chosen.map(([id, ids]) => {
      const read = ids.flatMap((passageId): (FoundPassage & { score: number })[] => {
        const row = rows.get(passageId);
        if (!row) return [];
        const marks = marker.marksIn(row.text, row.language);
        return [{ row, marks, score: score(row, marks, wanted.reader) }];
      });
      const best = read
        .filter(
          ({ row }) => wanted.languages.length === 0 || wanted.languages.includes(row.language),
        )
        .sort((a, b) => b.score - a.score)
        .slice(0, wanted.most);
      return [id, best.map(({ row, marks }) => ({ row, marks }))];
    }),
  );
}

/** The engine's own, and others from the beginning to the end. */
function looked(ids: readonly number[], first: number | undefined): number[] {
  const known = first !== undefined && ids.includes(first) ? [first] : [];
  const others = ids.filter((id) => id !== known[0]);
  const step = Math.max(1, others.length / (READ_OF_EACH - known.length));
  for (let at = 0; at < others.length && known.length < READ_OF_EACH; at += step) {
    known.push(others[Math.floor(at)] as number);
  }
  return known;
}

function score(row: PassageRow, marks: readonly Mark[], reader: string): number {
  const groups = new Set(marks.map(({ group }) => group));
  const density = marks.length / (1 + row.text.length / NEAR);
  const own = row.language.startsWith(reader) ? 1 : 0;
  return 4 * groups.size + 4 * nearTogether(marks, groups.size) + Math.min(density, 3) + own;
}

/** Most groups that stand near together anywhere. */
function nearTogether(marks: readonly Mark[], groups: number): number {
  if (groups < 2) return groups;
  const inside = new Map<number, number>();
  let most = 0;
  let from = 0;
  for (const { group, start } of marks) {
    inside.set(group, (inside.get(group) ?? 0) + 1);
    for (let first = marks[from] as Mark; first.start <= start - NEAR; from += 1) {
      const left = (inside.get(first.group) ?? 0) - 1;
      if (left > 0) inside.set(first.group, left);
      else inside.delete(first.group);
      first = marks[from + 1] as Mark;
    }
    most = Math.max(most, inside.size);
  }
  return most;
}

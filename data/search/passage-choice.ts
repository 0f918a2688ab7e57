import type { PassageRepository, PassageRow } from '../passages.ts';
import type { Mark, Marker } from './marks.ts';
import type { Snippet } from './query.ts';
import { snippet, withoutLabel } from './snippet.ts';

/** For whom passages are chosen. */
export interface ChoiceWanted {
  /** Tags of the only languages that are wanted; none for all. */
  languages: readonly string[];
  /** Base language of the reader. */
  reader: string;
}

/** Passages of one document that are read to choose those that are shown. */
const READ_OF_EACH = 3;
/** Letters within which words count as near together. */
const NEAR = 260;

/**
 * The passages of a document that are worth reading: those known to be, and others from the
 * beginning to the end.
 *
 * @param ids - All that answer.
 * @param preferred - Best first; those that do not answer are left out.
 */
export function worthReading(ids: readonly number[], preferred: readonly number[]): number[] {
  const known = [...new Set(preferred)].filter((id) => ids.includes(id)).slice(0, READ_OF_EACH);
  if (known.length === READ_OF_EACH) return known;
  const others = ids.filter((id) => !known.includes(id));
  const step = Math.max(1, others.length / (READ_OF_EACH - known.length));
  for (let at = 0; at < others.length && known.length < READ_OF_EACH; at += step) {
    known.push(others[Math.floor(at)] as number);
  }
  return known;
}

/**
 * The passages to show of each document: those that say most of the question, near together, come
 * first.
 *
 * @param from - By document, the passages that are read to choose from.
 */
export function chosenPassages(
  from: ReadonlyMap<string, readonly number[]>,
  marker: Marker,
  passages: PassageRepository,
  { languages, reader }: ChoiceWanted,
): Map<string, Snippet[]> {
  const rows = new Map(passages.findMany([...from.values()].flat()).map((row) => [row.id, row]));
  const paged = passages.pagedFiles([...new Set([...rows.values()].map(({ fileId }) => fileId))]);
  const isWanted = ({ language }: PassageRow) =>
    languages.length === 0 || languages.includes(language);
  const chosen = (ids: readonly number[]) =>
    ids
      .flatMap((id) => rows.get(id) ?? [])
      .filter(isWanted)
      .map((row) => read(row, marker, reader))
      .sort((a, b) => b.score - a.score)
      .map(({ row, marks }) => snippetOf(row, marks, paged));
  return new Map(Array.from(from, ([id, ids]) => [id, chosen(ids)]));
}

interface ReadRow {
  row: PassageRow;
  marks: Mark[];
  score: number;
}

function read(row: PassageRow, marker: Marker, reader: string): ReadRow {
  const marks = marker.marksIn(row.text, row.language);
  return { row, marks, score: score(row, marks, reader) };
}

function snippetOf(row: PassageRow, marks: readonly Mark[], paged: ReadonlySet<number>): Snippet {
  return {
    passageId: row.id,
    fileId: row.fileId,
    page: paged.has(row.fileId) ? row.pageFrom : undefined,
    label: row.label ?? undefined,
    headings: row.headings,
    language: row.language,
    parts: withoutLabel(snippet(row.text, marks), row.label),
  };
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

import type { RelationKind } from '../model.ts';
import { IN_FORCE } from './law-of-country.ts';
import type { ConsideredDocument, FoundProvision } from './provisions-found.ts';

/** Kinds that make two documents texts of one work. */
export const TEXTS_OF_ONE_WORK = [
  'translation',
  'same-text',
  'duplicate',
  'version',
] as const satisfies readonly RelationKind[];

/** What is said of two documents, by their ids. */
export interface RelatedTexts {
  one: string;
  other: string;
  kind: (typeof TEXTS_OF_ONE_WORK)[number];
}

/** A document, and the day or else the year that its text is of, ISO 8601. */
export interface DatedDocument {
  document: ConsideredDocument;
  date?: string;
}

/**
 * Says of each document which work it is a text of, and whether a newer text of that work is in
 * force. Translations and copies are the same text, as old as the first of them.
 *
 * @param held - Its documents are changed.
 */
export function nameWorks(held: readonly DatedDocument[], related: readonly RelatedTexts[]): void {
  const ids = held.map(({ document }) => document.id);
  const works = groupsOf(ids, related);
  const texts = groupsOf(
    ids,
    related.filter(({ kind }) => kind !== 'version'),
  );
  const dates = new Map<string | undefined, string>();
  for (const { document, date } of held) {
    document.work = works.get(document.id) ?? document.id;
    const text = texts.get(document.id);
    if (date && date < (dates.get(text) ?? '~')) dates.set(text, date);
  }
  const dateOf = ({ id }: ConsideredDocument) => dates.get(texts.get(id));
  const standing = held
    .map(({ document }) => document)
    .filter((document) => IN_FORCE.includes(document.standing) && document.read === 'read');
  for (const { document } of held) {
    document.superseded = standing.some(
      (other) => other.work === document.work && isBefore(dateOf(document), dateOf(other)),
    );
  }
}

/**
 * What counts of all that was found: what is in force, and of each work in one text of it, so that
 * no law counts twice: of those that are not superseded, the one that is read most surely. The text
 * in which the most was found would be the one with the most wrong readings.
 */
export function countedOf(provisions: readonly FoundProvision[]): FoundProvision[] {
  const current = provisions.filter(
    ({ document }) => IN_FORCE.includes(document.standing) && !document.superseded,
  );
  const chosen = new Map<string, ConsideredDocument>();
  for (const { document } of current) {
    const other = chosen.get(document.work);
    if (!other || isReadBetter(document, other)) chosen.set(document.work, document);
  }
  return current.filter(({ document }) => chosen.get(document.work)?.id === document.id);
}

/** Languages in which fifty provisions or more, read by people, show how well they are read. */
const WELL_MEASURED: readonly string[] = ['en', 'es', 'uk', 'zh'];

/** Of two texts of a work: the one in a language that is known to be read well, then the fuller. */
function isReadBetter(one: ConsideredDocument, other: ConsideredDocument): boolean {
  const known = ({ language = '' }: ConsideredDocument) =>
    WELL_MEASURED.includes(language.split('-', 1)[0] ?? '') ? 1 : 0;
  return (
    (known(one) - known(other) || one.passages - other.passages || (one.id < other.id ? 1 : 0)) > 0
  );
}

/** The name of the group that each id is in; ids that are related are in one. */
function groupsOf(ids: readonly string[], related: readonly RelatedTexts[]): Map<string, string> {
  const groups = new Map(ids.map((id) => [id, id]));
  for (const { one, other } of related) {
    const kept = groups.get(one);
    const given = groups.get(other);
    if (kept === undefined || given === undefined || kept === given) continue;
    for (const [id, group] of groups) if (group === given) groups.set(id, kept);
  }
  return groups;
}

/** A year alone is neither before nor after the days in it. */
function isBefore(one = '', other = ''): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

/** From what texts say of other acts to relations between works that are held. */
import type { ProposedRelation } from '../../data/relations.ts';
import type {
  KeptStatement,
  NamedWork,
  Statement,
  StatementRepository,
} from '../../data/statements.ts';
import type { StatedRelation } from '../describe/relations-stated.ts';
import { numberKeys, targetKeys, titleKeys } from './act-names.ts';

/** Characters into a title from which a number is no longer the act's own but another act's. */
const OWN_NUMBER_WITHIN = 5;
/** Acts stand beside other acts of their rank; what is made under an act stands below it. */
const NOT_MADE_UNDER: ReadonlySet<string | null> = new Set(['constitution', 'act']);
/** Another act is named, and that it is an amendment: the words tell what that act does. */
const ANOTHER_AMENDS =
  /(?:act|law|ley|llei|lei|loi|decret\p{L}*|décret|gesetz|закон\p{L}*|указ\p{L}*|قانون رقم)\s(?:n\P{L}{1,3}|núm\.\s?|№\s?)?(\d[\d.]*(?:[/-]\d+)?)[^.;:]{0,60}?(?:modificaci|modification|amendment|reforma|alteração|änderung|изменени|змін|تعديل)[^.;:]{0,30}$/iu;

/** Statements as they are kept: with the keys of the act they name; those without any are dropped. */
export function statementsOf(stated: readonly StatedRelation[]): Statement[] {
  return stated.flatMap(({ kind, target, year, confidence, evidence }) => {
    const names = targetKeys(target, year);
    if (names.length === 0) return [];
    return [{ kind, target, confidence, evidence, names, ...(year ? { year } : {}) }];
  });
}

/** The works of a country by all their keys. */
export interface CountryNames {
  works: ReadonlyMap<string, NamedWork>;
  byName: ReadonlyMap<string, readonly string[]>;
}

export function countryNames(statements: StatementRepository, country: string): CountryNames {
  const works = new Map<string, NamedWork>();
  const byName = new Map<string, string[]>();
  for (const work of statements.namedWorks(country)) {
    works.set(work.id, work);
    for (const name of namesOf(work)) byName.set(name, [...(byName.get(name) ?? []), work.id]);
  }
  return { works, byName };
}

/** Keys under which other texts may mean this work. */
function namesOf({ number, title, titleEn, otherTitles, type, year }: NamedWork): string[] {
  const titles = [title, ...(titleEn ? [titleEn] : []), ...otherTitles];
  const own = number !== null && !isAnotherActs(number, title);
  return [
    ...new Set([
      ...(own ? numberKeys(number, year, type) : []),
      ...titles.flatMap((one) => titleKeys(one, year)),
    ]),
  ];
}

/** "Amends Act 17": the number in such a title is the other act's. */
function isAnotherActs(number: string, title: string): boolean {
  return title.toLowerCase().indexOf(number.toLowerCase()) > OWN_NUMBER_WITHIN;
}

/**
 * The relation that a statement makes, when exactly one held work bears the name; nothing is
 * guessed between two. A text cannot act on a later one.
 */
export function resolve(
  statement: KeptStatement,
  { works, byName }: CountryNames,
): ProposedRelation | undefined {
  const { documentId, kind, names, confidence, evidence } = statement;
  const from = works.get(documentId);
  if (!from || (kind === 'implements' && NOT_MADE_UNDER.has(from.type))) return undefined;
  if (tellsOfAnother(statement, from)) return undefined;
  for (const name of names) {
    const held = byName.get(name) ?? [];
    if (held.includes(documentId)) return undefined;
    const ids = held.filter((id) => isEarlier(works.get(id), statement, from));
    if (ids.length > 1) return undefined;
    const [toId] = ids;
    if (toId) {
      return { fromId: documentId, kind, toId, origin: 'rule', confidence, evidence };
    }
  }
  return undefined;
}

/** "Act 9, amending Act 6" in the text of Act 11 says nothing of Act 11. */
function tellsOfAnother({ target, evidence }: KeptStatement, { number }: NamedWork): boolean {
  const before = evidence.quote.slice(0, Math.max(0, evidence.quote.indexOf(target)));
  const other = ANOTHER_AMENDS.exec(before)?.[1];
  return other !== undefined && !(number ?? '').includes(other);
}

function isEarlier(work: NamedWork | undefined, { year }: KeptStatement, from: NamedWork): boolean {
  if (!work) return false;
  if (work.year === null) return true;
  if (year !== undefined && Math.abs(work.year - year) > 1) return false;
  return from.year === null || work.year <= from.year;
}

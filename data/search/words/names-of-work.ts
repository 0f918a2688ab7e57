/** Further names under which readers know a work: those its text states and those everybody uses. */
import { ABOUT_ANOTHER, commonNamesOf } from '../../vocabularies/common-names.ts';
import { identifiersIn } from '../question/identifiers.ts';
import { foldedName } from './folded-name.ts';

/** What the names of a work are told from. */
export interface NamedWork {
  title: string;
  titleEn: string | null;
  otherTitles: readonly string[];
  number: string | null;
  country: string | null;
  /** Id of the vocabulary of document types. */
  type: string | null;
}

/** Documents that only speak of laws. */
const SPEAKS_OF_LAWS = new Set(['report', 'treaty-body-document']);
const QUOTES = '["“”„«»‘’\'(（《「]*';
const THIS =
  '(?:th(?:is|ese)\\s(?:act|law|ordinance|code|regulations?|rules|order|proclamation|decree|instrument)|(?:la\\spresente|esta|a\\spresente)\\s(?:ley|lei|llei)|la\\sprésente\\sloi|das\\s(?:gesetz)|dieses\\sgesetz)';
/** How laws say what they are to be called; the name is what follows. */
const STATED: readonly RegExp[] = [
  new RegExp(
    `${THIS}[^.;\\n]{0,60}?\\s(?:may|shall|is to|must)\\sbe\\s(?:cited|known|called|referred to)(?:\\sfor\\sall\\spurposes)?(?:\\sas)?,?\\s{1,2}(?:the\\s)?${QUOTES}(?:the\\s)?(?<name>\\p{L}[^.;:"”»\\n]{3,140})`,
    'iu',
  ),
  /titre abrégé\s*[:.–—-]*\s*(?<name>(?:loi|règlement|décret|code)\s[^.;:"”»\n]{5,140})/iu,
  new RegExp(
    `(?:denominad[ao]|llamad[ao]|conocid[ao] como|conhecid[ao] como|dite|intitulée|citarse como|anomenad[ao])\\s(?:la\\s|a\\s|el\\s|o\\s)?${QUOTES}(?<name>(?:ley|lei|loi|llei|pacto|pacte|código|code|estatuto)\\s[^.,;:"”»\\n)]{3,80})`,
    'iu',
  ),
  /يسم[ىي] هذا (?:القانون|النظام|المرسوم)\s{0,2}["“«(]?\s?(?<name>[^"”».)،\n]{5,120})/u,
];
/** What follows a name and is none of it. */
const AFTER_NAME = /,?\s(?:and\s(?:shall|comes?|is|it)|which\s|y\s(?:entra|rig)).*$/iu;
/** Passages in which a law says what it is called; in later ones it names other laws. */
const MOST_PASSAGES = 12;

/**
 * Names beside the titles a work has: the short title it states and the names of the vocabulary.
 * Initials and abbreviations in brackets are `shortNames`'s.
 *
 * @param work - Title, number and country as they are described.
 * @param opening - Texts of the work's first passages.
 * @returns names of the vocabulary, and stated ones that say more than the titles do.
 */
export function namesOfWork(work: NamedWork, opening: readonly string[]): string[] {
  if (work.type !== null && SPEAKS_OF_LAWS.has(work.type)) return [];
  const titles = [work.title, work.titleEn ?? '', ...work.otherTitles];
  const numbered = work.number ?? (ABOUT_ANOTHER.test(foldedName(work.title)) ? '' : work.title);
  const identifiers = new Set(identifiersIn(numbered).map(({ id }) => id));
  const known = commonNamesOf({
    country: work.country,
    title: titles.join(' \n '),
    identifiers,
  });
  const words = new Set(titles.flatMap(wordsOf));
  const stated = opening.slice(0, MOST_PASSAGES).flatMap(statedIn);
  const told = stated.filter((name) => wordsOf(name).some((word) => !words.has(word)));
  return [...new Set([...known, ...told])];
}

function statedIn(text: string): string[] {
  return STATED.flatMap((pattern) => {
    const name = pattern.exec(text)?.groups?.name?.replace(AFTER_NAME, '').trim();
    return name && /\p{L}{3}/u.test(name) ? [name] : [];
  });
}

function wordsOf(text: string): string[] {
  return foldedName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

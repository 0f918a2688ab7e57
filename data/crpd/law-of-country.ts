import { DOCUMENT_TYPES, typeGroup } from '../vocabularies/document-types.ts';

/**
 * What a document is worth as evidence of a country's law. `law`: it binds; `guiding`: policy,
 * strategy, plan or standard; `draft` and `repealed`: neither in force, whatever its type; `other`:
 * not of the country's making or not a rule (treaties, reports, what international bodies write),
 * or of no known type.
 */
export const STANDINGS = ['law', 'guiding', 'draft', 'repealed', 'other'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standings whose provisions answer a question; drafts and repealed law are shown apart. */
export const IN_FORCE: readonly Standing[] = ['law', 'guiding'];

/** Types whose provisions can answer a question of a country's law. */
export const EVIDENCE_TYPES: readonly string[] = DOCUMENT_TYPES.filter(
  (type) => typeGroup(type) !== 'international' && type !== 'report',
);

/**
 * @param type - Id of `DOCUMENT_TYPES`; anything else, when it is not known.
 * @param status - One of `STATUSES`.
 */
export function standingOf(type: string | null, status: string): Standing {
  const known = DOCUMENT_TYPES.find((one) => one === type);
  if (known === undefined || !EVIDENCE_TYPES.includes(known)) return 'other';
  if (status === 'draft' || status === 'repealed') return status;
  return typeGroup(known) === 'binding' ? 'law' : 'guiding';
}

/** Languages (BCP 47, without script) that the tagger has rules for. */
export const LANGUAGES_WITH_RULES = [
  'ar',
  'ca',
  'de',
  'en',
  'es',
  'fr',
  'pt',
  'ru',
  'uk',
  'zh',
] as const;

/** @returns whether a passage in this language can be read for signals at all. */
export function hasRules(language: string): boolean {
  const [base] = language.split('-');
  return LANGUAGES_WITH_RULES.some((known) => known === base);
}

/**
 * @param languages - Of a document, with `und` where one is not known.
 * @returns whether it can be read for signals: a text of no known language may be in one that can
 */
export function mayBeRead(languages: readonly string[]): boolean {
  const known = languages.filter((language) => language !== 'und');
  return known.length === 0 || known.some(hasRules);
}

import { readFileSync } from 'node:fs';

/** By concept and language (ISO 639-1). */
const FILE = new URL('concept-questions.json', import.meta.url);

let phrases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined;

/**
 * Further phrases by which readers ask for a concept: everyday words, jargon, names that one country
 * has for it. Texts seldom say them, and some words mean other things there, so that texts are not
 * looked through for them.
 *
 * @param concept - Id of the concept.
 * @param language - ISO 639-1.
 */
export function questionPhrases(concept: string, language: string): readonly string[] {
  // Nobody but those who ask needs them in memory.
  phrases ??= JSON.parse(readFileSync(FILE, 'utf8')) as NonNullable<typeof phrases>;
  return phrases[concept]?.[language] ?? [];
}

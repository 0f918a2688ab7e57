import { readFileSync } from 'node:fs';

/** By concept and language (ISO 639-1). */
const FILE = new URL('concept-headwords.json', import.meta.url);

let words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> | undefined;

/**
 * Everyday words under which readers look a concept up: "voting", "school". In sentences they mostly
 * mean no more than they say, so that they name it only as weak terms do, and only in questions.
 *
 * @param concept - Id of the concept.
 * @param language - ISO 639-1.
 */
export function headwordsOf(concept: string, language: string): readonly string[] {
  // Nobody but those who ask needs them in memory.
  words ??= JSON.parse(readFileSync(FILE, 'utf8')) as NonNullable<typeof words>;
  return words[concept]?.[language] ?? [];
}

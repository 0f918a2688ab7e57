import file from './concept-elsewhere.json' with { type: 'json' };

/** By concept and language (ISO 639-1). */
const PHRASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = file;

/**
 * Phrases that hold a term of a concept and mean another thing: a "restraint order" freezes property,
 * and a "review committee" of regulations is no tribunal for patients.
 *
 * @param concept - Id of the concept.
 * @param language - ISO 639-1.
 */
export function elsewherePhrases(concept: string, language: string): readonly string[] {
  return PHRASES[concept]?.[language] ?? [];
}

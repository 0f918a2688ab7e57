import { FIELD_LIMITS } from '../field-limits.ts';
import { FieldFault, fieldOfText } from '../field-text.ts';
import type { Field, FieldValues } from '../model.ts';

/** Fields that a document cannot be without. */
const NEEDED: ReadonlySet<Field> = new Set(['title']);

/**
 * The value of a field as a program gives it: a text, a number, a list of texts, or null to empty
 * the field. Texts are read the way people write them.
 *
 * @throws FieldFault when the field cannot have it.
 */
export function fieldOfValue<F extends Field>(field: F, given: unknown): FieldValues[F] | null {
  const value = read(field, given);
  if (value === null && NEEDED.has(field)) {
    throw new FieldFault(field, 'a document cannot be without it. Write one');
  }
  return value as FieldValues[F] | null;
}

function read(field: Field, given: unknown): unknown {
  if (given === null) return null;
  if (typeof given === 'string') return inOrder(field, fieldOfText(field, given));
  if (typeof given === 'number' && field === 'year') return fieldOfText(field, String(given));
  const isList = field === 'topics' || field === 'otherTitles';
  if (isList && Array.isArray(given) && given.every((one) => typeof one === 'string')) {
    return listOf(field, given);
  }
  const wanted = isList ? 'a list of texts' : 'a text';
  throw new FieldFault(field, `it is ${wanted}, or null to empty it`);
}

/** Titles may hold the mark that parts them in a text: each is read by itself. */
function listOf(field: 'topics' | 'otherTitles', given: readonly string[]): string[] | null {
  const entries = given.flatMap((one) =>
    field === 'topics' ? (fieldOfText('topics', one) ?? []) : (fieldOfText('title', one) ?? []),
  );
  if (entries.join('; ').length > FIELD_LIMITS[field]) {
    throw new FieldFault(field, `it is longer than ${FIELD_LIMITS[field]} letters. Shorten it`);
  }
  const list = [...new Set(entries)];
  return list.length === 0 ? null : (inOrder(field, list) as string[]);
}

/** Topics have no order: two lists of the same ones are the same value. */
function inOrder(field: Field, value: unknown): unknown {
  return field === 'topics' && Array.isArray(value) ? [...value].sort() : value;
}

import type { Changes } from '../../data/desk/edits.ts';
import { fieldOfValue } from '../../data/desk/field-value.ts';
import { FIELD_LIMITS } from '../../data/field-limits.ts';
import { FIELDS } from '../../data/field-names.ts';
import { FieldFault } from '../../data/field-text.ts';
import type { Field } from '../../data/model.ts';
import type { FieldFaultKey } from '../../web/models/desk-editing.ts';
import type { FormBody } from '../plugins/forms.ts';
import { several, single } from '../search/parameters.ts';
import { controlText } from './field-texts.ts';

/** A form about a document as it was read. */
export interface ReadForm {
  changes: Changes;
  /** Fields at fault. */
  faults: Map<Field, FieldFaultKey>;
  /** What was typed, by field, to be shown again. */
  typed: Map<Field, string>;
}

/**
 * Reads the fields of a form. Only those that are in it and say something else than what was shown
 * are changes.
 *
 * @param shown - What the fields said when the form was made.
 */
export function readForm(body: FormBody, shown: Readonly<Record<Field, unknown>>): ReadForm {
  const changes: Record<string, unknown> = {};
  const faults = new Map<Field, FieldFaultKey>();
  const typed = new Map<Field, string>();
  for (const field of FIELDS) {
    // Of two who changed the same, the other one's value was chosen.
    if (single(body[`keep.${field}`]) === 'theirs') continue;
    const text = typedText(field, body);
    if (text === undefined) continue;
    typed.set(field, text);
    if (sameText(text, controlText(field, shown[field]))) continue;
    try {
      const value = fieldOfValue(field, field === 'otherTitles' ? lines(text) : text);
      if (JSON.stringify(value) !== JSON.stringify(shown[field] ?? null)) changes[field] = value;
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.set(field, faultKey(field, text));
    }
  }
  return { changes: changes as Changes, faults, typed };
}

/** What was typed for a field; nothing when the form has no such field. */
function typedText(field: Field, body: FormBody): string | undefined {
  if (field === 'topics' && body.topics !== undefined) return several(body.topics).join('; ');
  if (body[field] !== undefined) return single(body[field]);
  if (body[`${field}.year`] === undefined) return undefined;
  const [year, month, day] = ['year', 'month', 'day'].map((part) =>
    single(body[`${field}.${part}`]).trim(),
  );
  const parts = [year, month, day ? day.padStart(2, '0') : ''];
  // A day without its month is kept as it was typed: it is a fault.
  while (parts.length > 0 && !parts.at(-1)) parts.pop();
  return parts.join('-');
}

/** Browsers drop line breaks from one line and write others their way. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const isList = (text: string) => text.split('\n').length > 1;
  return plain(a) === plain(b) && isList(a.trim()) === isList(b.trim());
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function faultKey(field: Field, text: string): FieldFaultKey {
  if (text.length > FIELD_LIMITS[field]) return 'long';
  if (field === 'title' || field === 'year' || field === 'sourceUrl') return field;
  return field.startsWith('date') ? 'date' : 'list';
}

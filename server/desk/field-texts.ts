import type { DocumentRecord } from '../../data/documents.ts';
import { FIELDS } from '../../data/field-names.ts';
import type { Field } from '../../data/model.ts';

/** Anything a field may say, as it is kept. */
export type Kept = string | number | readonly string[] | null | undefined;

/** What the control of a field holds: titles line by line, other lists with semicolons. */
export function controlText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(field === 'otherTitles' ? '\n' : '; ');
  return String(value);
}

/** What a page shows of a value: a list as JSON, nothing for an empty field. */
export function shownText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value);
  return String(value);
}

/** Every field of a record; what says nothing is null. */
export function fieldsOf(record: Partial<Record<Field, unknown>>): Record<Field, unknown> {
  const entries = FIELDS.map((field): [Field, unknown] => {
    const value = record[field] ?? null;
    const empty = Array.isArray(value) && value.length === 0;
    return [field, empty ? null : value];
  });
  return Object.fromEntries(entries) as Record<Field, unknown>;
}

/** The fields as a revision had them; nothing when there is no such revision. */
export function fieldsAt(
  now: DocumentRecord,
  revisions: readonly { revision: number; record: Partial<Record<Field, unknown>> }[],
  revision: number,
): Record<Field, unknown> | undefined {
  if (now.revision === revision) return fieldsOf(now);
  const past = revisions.find((one) => one.revision === revision);
  return past && fieldsOf(past.record);
}

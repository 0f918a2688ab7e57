import type { Changes } from '../../data/desk/edits.ts';
import { fieldOfValue } from '../../data/desk/field-value.ts';
import { FIELD_NAMES, fieldNamed } from '../../data/field-names.ts';
import { FieldFault } from '../../data/field-text.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { shown } from '../search/parameters.ts';

const LONGEST_REASON = 2000;

/** A body of JSON, of which only these members are known. @throws RequestError `bad-request`. */
export function givenBody(body: unknown, names: readonly string[]): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest([{ parameter: 'body', detail: 'It is a JSON object.' }]);
  }
  const known = [...names, 'csrf'];
  const faults = Object.keys(body)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      parameter: shown(name),
      detail: `There is no such member. Known: ${names.join(', ')}.`,
    }));
  if (faults.length > 0) throw badRequest(faults);
  return body as Record<string, unknown>;
}

/** Changes under the names of the API. @throws RequestError `bad-request` naming every field at fault. */
export function givenChanges(given: unknown): Changes {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw badRequest([
      { parameter: 'changes', detail: 'It is an object: field → value, or null.' },
    ]);
  }
  const faults: ParameterFault[] = [];
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = fieldNamed(name);
    if (!field) {
      const known = Object.values(FIELD_NAMES).join(', ');
      const detail = `There is no such field. Known: ${known}.`;
      faults.push({ parameter: `changes.${shown(name)}`, detail });
      continue;
    }
    try {
      changes[field] = fieldOfValue(field, value);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.push({ parameter: `changes.${name}`, detail: `${error.message}.` });
    }
  }
  if (faults.length > 0) throw badRequest(faults);
  return changes as Changes;
}

/**
 * The revision that was shown, from the body or from `If-Match`.
 *
 * @throws RequestError `bad-request` when there is none: nobody writes over what he has not seen.
 */
export function givenRevision(revision: unknown, ifMatch?: string): number {
  const tagged = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch?.trim() ?? '')?.[1];
  const value = revision ?? (tagged === undefined ? undefined : Number(tagged));
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  const detail =
    'Give the number of the revision that you have seen, here or as "If-Match" with its ETag.';
  throw badRequest([{ parameter: 'revision', detail }]);
}

/** A text that people write beside what they do. @throws RequestError `bad-request`. */
export function givenText(parameter: string, given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string' || given.length > LONGEST_REASON) {
    throw badRequest([{ parameter, detail: `It is a text of ${LONGEST_REASON} letters at most.` }]);
  }
  const text = given
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

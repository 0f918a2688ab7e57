import type { EditWish } from '../../../data/desk/bulk/plan.ts';
import { FieldFault, fieldOfText } from '../../../data/field-text.ts';
import type { Field } from '../../../data/model.ts';
import { BULK_FIELDS, BULK_STATES } from '../../../data/vocabularies/bulk.ts';
import { badRequest, type ParameterFault } from '../../errors.ts';
import { shown } from '../../search/parameters.ts';

/** What is wanted, as people write it; an empty text changes nothing. */
export interface WrittenWish {
  add_topics?: string;
  remove_topics?: string;
  set: Readonly<Partial<Record<(typeof BULK_FIELDS)[number], string>>>;
  state?: string;
  note?: string;
}

/** @throws RequestError `bad-request` naming everything that does not fit. */
export function parseWish(written: WrittenWish): EditWish {
  const faults: ParameterFault[] = [];
  const read = (parameter: string, field: Field, text: string | undefined) => {
    try {
      return text ? fieldOfText(field, text) : null;
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.push({ parameter, detail: `${error.message}.` });
      return null;
    }
  };
  const addTopics = (read('add_topics', 'topics', written.add_topics) ?? []) as string[];
  const removeTopics = (read('remove_topics', 'topics', written.remove_topics) ?? []) as string[];
  const both = addTopics.find((topic) => removeTopics.includes(topic));
  if (both) {
    const detail = `"${both}" is to be added and taken away. Choose one.`;
    faults.push({ parameter: 'remove_topics', detail });
  }
  const set: Record<string, unknown> = {};
  for (const field of BULK_FIELDS) {
    const value = read(`set.${field}`, field, written.set[field]);
    if (value !== null) set[field] = value;
  }
  const state = BULK_STATES.find((one) => one === written.state);
  if (written.state && !state) {
    const detail = `"${shown(written.state)}" is not one of ${BULK_STATES.join(', ')}.`;
    faults.push({ parameter: 'state', detail });
  }
  if (state === 'withdrawn' && !written.note) {
    faults.push({ parameter: 'note', detail: 'Say why they are withdrawn, for the public.' });
  }
  const asked = addTopics.length + removeTopics.length + Object.keys(set).length;
  if (asked === 0 && !state && faults.length === 0) {
    faults.push({ parameter: 'set', detail: 'Say what is to be changed.' });
  }
  if (faults.length > 0) throw badRequest(faults);
  return {
    ...{ addTopics, removeTopics, set },
    ...(state ? { state } : {}),
    ...(state === 'withdrawn' && written.note ? { note: written.note } : {}),
  };
}

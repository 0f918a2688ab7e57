import { FieldFault, fieldOfText } from '../../data/field-text.ts';
import type { Library } from '../../data/library.ts';
import type { Field } from '../../data/model.ts';
import { UPLOAD_CHOICES } from '../../data/vocabularies/uploads.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { choice, shown } from '../search/parameters.ts';
import type { TakeIn } from './take-in.ts';

/** Fields that can be given with files, by their names in forms and the API. */
export const GIVEN_FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  country: 'country',
  language: 'language',
  year: 'year',
  type: 'type',
  topics: 'topics',
  number: 'number',
  source: 'source',
  source_url: 'sourceUrl',
  rights: 'rights',
};
const OTHERS = ['csrf', 'choice', 'document'];

/**
 * What a form says of the files that follow.
 *
 * @throws RequestError naming each field that does not fit.
 */
export function uploadFields(
  library: Library,
  fields: Readonly<Record<string, string>>,
): Pick<TakeIn, 'given' | 'choice' | 'likeDocument'> {
  const faults: ParameterFault[] = [];
  const given: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    const field = GIVEN_FIELDS[name];
    if (!field) {
      if (OTHERS.includes(name)) continue;
      const known = [...Object.keys(GIVEN_FIELDS), 'choice', 'document'].join(', ');
      faults.push({ parameter: shown(name), detail: `There is no such field. Known: ${known}.` });
      continue;
    }
    try {
      const value = fieldOfText(field, text);
      if (value !== null) given[field] = value;
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.push({ parameter: name, detail: `${error.message}.` });
    }
  }
  const chosen = choice('choice', fields.choice ?? '', UPLOAD_CHOICES, faults);
  const likeDocument = fields.document || undefined;
  if (likeDocument && !library.documents.find(likeDocument)) {
    faults.push({ parameter: 'document', detail: 'There is no such document.' });
  }
  if (chosen === 'translation' && !likeDocument) {
    faults.push({ parameter: 'document', detail: 'Name the document that it translates.' });
  }
  if (faults.length > 0) throw badRequest(faults);
  return { given, choice: chosen, likeDocument };
}

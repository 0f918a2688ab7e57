import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Made up for this test: rights as old, new and plain drafters put them; other signals may be found, too. */
const GIVEN: readonly (readonly [text: string, right: string])[] = [
  [
    'Treatment shall be given with the informed consent of the patient, but may be given without consent in an emergency.',
    'informed-consent',
  ],
  ['Where a patient refuses treatment, the refusal shall be respected.', 'informed-consent'],
  [
    'Every village clinic shall keep a stock of medicines for persons with mental illness.',
    'health-services',
  ],
  [
    'An offender with a mental disorder has a right to the same standard of health care as is given outside.',
    'health-services',
  ],
  [
    'Persons with disabilities shall enjoy every right in this Act on the same footing as others.',
    'non-discrimination',
  ],
  [
    'No owner shall single a person out for worse treatment because of a mental condition.',
    'non-discrimination',
  ],
  [
    'A candidate with a disability shall have extra time and a scribe in the examination.',
    'reasonable-accommodation',
  ],
  [
    'A witness with an intellectual disability may be questioned through an intermediary and given rest breaks.',
    'reasonable-accommodation',
  ],
  [
    'The council shall run drop-in centres and supported flats for persons with psychosocial disability.',
    'community-services',
  ],
  [
    'A patient who leaves the hospital shall be visited at home by a community nurse.',
    'community-services',
  ],
  ['No new long-stay ward shall be opened in any mental hospital.', 'deinstitutionalization'],
  [
    'The number of beds in the asylum shall be brought down to twenty, and no bed once closed be opened again.',
    'deinstitutionalization',
  ],
  [
    'A community visitor may, at any reasonable time, enter a home for persons with disability and see any resident alone.',
    'independent-monitoring',
  ],
  [
    'The Commission shall consist of nine members, of whom two shall be persons who have lived experience of mental illness.',
    'participation',
  ],
  ['The plan shall be drawn up together with the residents of the institution.', 'participation'],
  [
    'On arrival the patient shall be told of his rights in words he understands.',
    'information-access',
  ],
  [
    'The statement of rights shall be displayed in each ward of the psychiatric hospital on the notice board.',
    'information-access',
  ],
  [
    'Every polling place shall have an entrance without steps for voters in wheelchairs.',
    'accessibility',
  ],
  ['No carrier shall refuse a hearing dog that goes with its owner.', 'mobility'],
  ['A disabled child shall be taught in an ordinary school.', 'education'],
  ['Patients who work in the laundry of the hospital shall be paid wages for that work.', 'work'],
  ['The council may give a bursary to a disabled learner without means.', 'social-protection'],
  ['Residents shall be taught daily living skills by the occupational officer.', 'habilitation'],
  ['A mother in the psychiatric ward may keep her baby with her.', 'family-life'],
  ['A patient may vote at the polling booth set up in the hospital.', 'political-participation'],
  ['Patients shall be given games, music and outings.', 'culture-sport'],
  [
    'The Ministry shall fight prejudice against persons with mental illness by radio and sermons.',
    'awareness',
  ],
  [
    'Each facility shall report monthly the number of patients secluded, by age and sex.',
    'data-statistics',
  ],
  ['A patient under sixteen shall be placed in a psychiatric unit apart from adults.', 'children'],
  ['A woman patient in an asylum shall have a room of her own.', 'women'],
  ['Former patients who have recovered may be paid to mentor others.', 'peer-support'],
  [
    'The resident may ask the court to end the order, and the judge decides within nine days.',
    'complaints-review',
  ],
  [
    'Visitors go through each ward of the hospital, with or without warning, and speak with any patient.',
    'independent-monitoring',
  ],
  [
    'Handrails shall be fitted, and every counter shall be reached without steps by a person with a disability.',
    'accessibility',
  ],
  [
    'The feedback form for persons with disabilities is given in the requested format.',
    'information-access',
  ],
];

/** What such words do not say. */
const NOT_GIVEN: readonly (readonly [text: string, right: string])[] = [
  [
    'Where a patient refuses treatment, the psychiatrist in charge may administer medication without the consent of the patient if two practitioners certify it to be necessary.',
    'informed-consent',
  ],
  [
    'A person with a mental disorder may be admitted to a hospital without his or her consent where there is danger to others.',
    'informed-consent',
  ],
  [
    'A patient who refuses treatment may be treated against his will on the written order of the superintendent.',
    'informed-consent',
  ],
  [
    'The board of visitors may extend the detention of the patient by six months.',
    'independent-monitoring',
  ],
  [
    'The superintendent may close a ward of the mental hospital for repair.',
    'deinstitutionalization',
  ],
  ['The training covers all employees of the carrier who help persons with disabilities.', 'work'],
  [
    'The solvent mother of a lunatic shall be liable to contribute to his maintenance.',
    'family-life',
  ],
  ['A hospital for patients serves males, females or both.', 'women'],
  [
    'The nurse shall call the doctor at once when a patient complains of pain.',
    'complaints-review',
  ],
  ['The Minister may make grants in matters relating to accessibility.', 'accessibility'],
  ['Parking at the mental hospital is charged by the hour.', 'mobility'],
];

describe('rights in many wordings, in English', () => {
  it.each(GIVEN)('%s', (text, right) => {
    expect(signalsIn(text)).toContain(right);
  });

  it.each(NOT_GIVEN)('says nothing of it: %s', (text, right) => {
    expect(signalsIn(text)).not.toContain(right);
  });
});

function signalsIn(text: string): (string | undefined)[] {
  return signalsOf({ text, language: 'en', headings: [] }).map(({ signal }) => signal);
}

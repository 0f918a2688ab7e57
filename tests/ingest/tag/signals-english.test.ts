import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Provisions made up for this test, with what they do; nothing for those that do nothing. */
const PROVISIONS: readonly (readonly [text: string, signals: string])[] = [
  // Admission and detention
  [
    '12. Where two medical practitioners certify that a person suffers from a mental disorder and is likely to injure himself or another, the magistrate may make a reception order for his removal to and detention in an asylum.',
    'involuntary-admission:permits',
  ],
  [
    'A person may be admitted to a hospital and detained there for a period not exceeding 28 days for assessment in pursuance of an application founded on the written recommendations of two registered medical practitioners.',
    'involuntary-admission:permits',
  ],
  [
    'An approved clinician may furnish a report, and thereupon the in-patient may be detained in the hospital for seventy-two hours.',
    'involuntary-admission:permits',
  ],
  [
    'A constable who finds in a public place a person who appears to him to be suffering from mental illness and to be in immediate need of care may remove that person to a place of safety.',
    'involuntary-admission:permits',
  ],
  [
    'If a patient who is detained under this Part leaves the hospital without leave he may be taken into custody and returned to the hospital by any officer on the staff.',
    'involuntary-admission:permits',
  ],
  [
    'No person shall be detained in any institution on the ground of a disability.',
    'involuntary-admission:forbids',
  ],
  [
    'The existence of a disability shall in no case justify a deprivation of liberty of a person with a psychosocial disability.',
    'involuntary-admission:forbids',
  ],
  [
    'The head of a health establishment may provide care, treatment and rehabilitation services to a mental health care user without consent if the user is likely to inflict serious harm to himself or others; the user shall be admitted for a 72-hour assessment.',
    'involuntary-admission:permits involuntary-treatment:permits',
  ],
  [
    'The responsible clinician shall renew the authority for the detention of a patient every six months.',
    'involuntary-admission:permits',
  ],
  [
    'An involuntary patient shall be discharged when the medical director is of the opinion that the criteria for detention are no longer met.',
    'involuntary-admission:permits',
  ],
  // Treatment, seclusion, restraint
  [
    'A patient may be given treatment without his consent where the treatment is necessary to save his life and the patient is incapable of consenting.',
    'involuntary-treatment:permits',
  ],
  [
    'The guardian of an involuntary patient may consent to treatment in the place of the patient.',
    'involuntary-treatment:permits substitute-decision:permits',
  ],
  [
    'The Tribunal may make a community treatment order requiring the person to attend for medication.',
    'involuntary-treatment:permits',
  ],
  [
    'No person with a mental disorder shall be given treatment without his or her free and informed consent.',
    'involuntary-treatment:forbids informed-consent:guarantees',
  ],
  [
    'A patient may be kept in seclusion if it is necessary for the protection of others and an approved medical practitioner authorises it in writing.',
    'seclusion:permits',
  ],
  [
    'Mechanical means of bodily restraint shall not be applied to a patient unless the restraint is necessary for the purposes of medical treatment.',
    'restraint:permits',
  ],
  [
    'The use of seclusion and of mechanical or chemical restraint on persons with mental health conditions is prohibited.',
    'seclusion:forbids restraint:forbids',
  ],
  [
    'Chaining of persons with mental illness in any manner whatsoever is prohibited.',
    'restraint:forbids',
  ],
  [
    'Electro-convulsive therapy may be administered to a patient who is unable to consent where the second opinion doctor has certified that it should be given.',
    'irreversible-treatment:permits',
  ],
  [
    'Sterilisation of men or women as a treatment for mental illness shall not be performed.',
    'irreversible-treatment:forbids',
  ],
  [
    'Psychosurgery shall not be performed on any person without the written informed consent of that person.',
    'irreversible-treatment:forbids informed-consent:guarantees',
  ],
  [
    'Research involving patients unable to give consent may be carried out with the consent of the nominated representative.',
    'experimentation:permits substitute-decision:permits',
  ],
  // Capacity
  [
    'The Court may appoint a committee of the person of a person of unsound mind so found by inquisition.',
    'substitute-decision:permits derogatory-language:permits',
  ],
  [
    'Where a person is found incapable of managing himself and his affairs, the High Court may appoint a receiver to manage his property.',
    'substitute-decision:permits',
  ],
  [
    'Persons with disabilities enjoy legal capacity on an equal basis with others in all aspects of life.',
    'legal-capacity:guarantees non-discrimination:guarantees',
  ],
  [
    'A person is presumed to have capacity in respect of the matter concerned unless the contrary is shown in accordance with this Act, and a person with a disability has the right to legal capacity.',
    'legal-capacity:guarantees',
  ],
  [
    'A person who considers that his or her capacity is in question may appoint a decision-making assistant to support the person in making decisions about mental health care.',
    'supported-decision:guarantees',
  ],
  [
    'An advance healthcare directive refusing treatment for a mental disorder shall be complied with.',
    'advance-directive:guarantees',
  ],
  [
    'A marriage is void if at the time of the marriage either party was of unsound mind.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'No person shall be registered as a voter who is a lunatic or is detained as a person of unsound mind.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A member vacates office if he becomes incapacitated by reason of mental illness.',
    'civil-disqualification:permits',
  ],
  [
    'A person shall not be denied the right to vote on the ground of a mental disability.',
    'civil-disqualification:forbids',
  ],
  // Forensic
  [
    'Where the jury finds that the accused did the act but was insane at the time, the court shall return a special verdict and order the accused to be kept in custody as a criminal lunatic.',
    'forensic-measures:permits derogatory-language:permits',
  ],
  [
    'If a prisoner appears to be mentally ill, the Minister may by warrant direct his transfer to a mental hospital.',
    'forensic-measures:permits',
  ],
  // Letters and visits
  [
    'The medical superintendent may withhold any postal packet addressed to a patient if he considers it likely to cause distress.',
    'communication-restriction:permits',
  ],
  [
    'Letters sent by a patient to a lawyer or to the Board shall be forwarded without being opened, and mail of patients shall not be opened or censored.',
    'communication-restriction:forbids',
  ],
  // Rights and safeguards
  [
    'Every person shall have a right to access mental health care and treatment from services run or funded by the Government.',
    'health-services:guarantees',
  ],
  [
    'A person with mental illness has the right to live in, be part of and not be segregated from society.',
    'community-services:guarantees',
  ],
  [
    'The Ministry shall progressively close psychiatric hospitals and replace them with community-based mental health services by 2030.',
    'deinstitutionalization:guarantees community-services:guarantees',
  ],
  [
    'A patient who is aggrieved by a decision of the medical director may appeal to the Mental Health Tribunal.',
    'complaints-review:guarantees',
  ],
  [
    'The Board shall visit every mental hospital at least once in three months without prior notice, inspect every part of it and interview patients in private.',
    'independent-monitoring:guarantees',
  ],
  [
    'A person who is the subject of proceedings before the Tribunal shall be entitled to free legal aid where the person cannot afford a lawyer for the mental health proceedings.',
    'legal-aid:guarantees',
  ],
  [
    'In making policies under this Act the Council shall closely consult organizations of persons with disabilities.',
    'participation:guarantees',
  ],
  [
    'All information about a user of mental health services shall be kept confidential and shall not be disclosed without the consent of the user.',
    'confidentiality:guarantees',
  ],
  [
    'A patient shall on admission be informed, in a language the patient understands, of his or her rights.',
    'information-access:guarantees',
  ],
  [
    'Public information shall be provided in Braille, sign language and easy-to-read formats for persons with disabilities.',
    'information-access:guarantees',
  ],
  [
    'Persons with disabilities shall be protected from all forms of exploitation, violence and abuse.',
    'protection-from-abuse:guarantees',
  ],
  [
    'A patient in a mental health facility shall be treated with humanity and respect for the inherent dignity of the human person.',
    'humane-treatment:guarantees',
  ],
  [
    'Every public building shall be made accessible to persons with disabilities within five years.',
    'accessibility:guarantees',
  ],
  [
    'The Fund shall provide wheelchairs, prostheses and other assistive devices to persons with disabilities at no cost.',
    'mobility:guarantees',
  ],
  [
    'Children with disabilities shall not be excluded from free primary education and shall be admitted to inclusive schools.',
    'education:guarantees children:guarantees',
  ],
  [
    'An employer shall reserve five per cent of jobs for persons with disabilities and shall provide reasonable accommodation at the workplace.',
    'work:guarantees reasonable-accommodation:guarantees',
  ],
  [
    'A person with a severe disability is entitled to a monthly disability allowance.',
    'social-protection:guarantees',
  ],
  [
    'The Council shall organise rehabilitation programmes for persons with disabilities.',
    'habilitation:guarantees',
  ],
  [
    'Persons with disabilities have the right to marry and to found a family.',
    'family-life:guarantees',
  ],
  [
    'Polling stations shall be accessible, and voters with disabilities shall have the right to vote with the assistance of a person of their choice.',
    'political-participation:guarantees accessibility:guarantees',
  ],
  [
    'The Ministry shall ensure that persons with disabilities take part in sport, recreation and cultural life.',
    'culture-sport:guarantees',
  ],
  [
    'The Authority shall conduct campaigns to reduce stigma attached to mental illness.',
    'awareness:guarantees',
  ],
  [
    'The Bureau shall collect disaggregated statistics on persons with disabilities.',
    'data-statistics:guarantees',
  ],
  [
    'The State shall take measures so that women and girls with disabilities enjoy all rights.',
    'women:guarantees',
  ],
  [
    'Mental health services shall include peer support provided by persons with lived experience.',
    'peer-support:guarantees',
  ],
  // Nothing
  [
    'In this Act, unless the context otherwise requires, "seclusion" means the confinement of a patient alone in a room.',
    '',
  ],
  [
    'This Act may be cited as the Mental Health (Amendment) Act and shall come into operation on a day to be appointed.',
    '',
  ],
  ['The Lunacy Ordinance is hereby repealed.', ''],
  ['The Board shall meet at least four times a year, and five members form a quorum.', ''],
  [
    'The members of the Mental Health Council shall be paid such allowances as the Minister may determine.',
    '',
  ],
  [
    'The chairperson of the Mental Health Board shall be a psychiatrist of at least ten years of standing.',
    '',
  ],
  ['Surgical instruments used in a hospital for patients shall be sterilised.', ''],
  ['Any agreement in restraint of trade is void.', ''],
  [
    'The Minister may make regulations prescribing the form of registers and the fees for the registration of mental health facilities.',
    '',
  ],
  [
    'An officer who, without lawful excuse, fails to keep accounts of the mental health fund commits an offence.',
    '',
  ],
];

/** Of each provision that says something, these may be read as well without harm. */
const given = (text: string) =>
  signalsOf({ text, language: 'en', headings: [] }).map(
    ({ signal, stance }) => `${signal}:${stance}`,
  );

describe('what provisions do, in English', () => {
  it.each(PROVISIONS.filter(([, signals]) => signals !== ''))('%s', (text, signals) => {
    expect(given(text)).toEqual(expect.arrayContaining(signals.split(' ')));
  });

  it.each(PROVISIONS.filter(([, signals]) => signals === ''))('says nothing: %s', (text) => {
    expect(given(text)).toEqual([]);
  });
});

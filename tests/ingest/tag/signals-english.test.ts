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
  // Longer ones, in the manner of several countries
  [
    "(1) An order of the tribunal for the extension of a patient's detention beyond three months shall be made only on the report of two psychiatrists, one of whom is not on the staff of the facility. (2) The tribunal shall reconsider the order of its own motion every six months. (3) The patient may at any time ask the tribunal to set the order aside.",
    'involuntary-admission:permits complaints-review:guarantees',
  ],
  [
    "(1) On hearing the application the Court shall, if it is satisfied that the person is incapable of making reasonable judgments about all or a substantial part of matters relating to his or her estate, appoint an administrator. (2) The administrator shall pay the person's debts out of the estate, may sell or lease land, and shall file accounts yearly.",
    'substitute-decision:permits',
  ],
  [
    'No person shall be treated as unable to decide a matter unless all practicable steps to help the person do so have been taken without success, and a person is not unable to decide merely because the decision is unwise.',
    'legal-capacity:guarantees supported-decision:guarantees',
  ],
  [
    'A person shall not hold a licence to drive a motor vehicle, and the licensing officer shall revoke the licence, if he suffers from epilepsy, mental disorder or any other disability likely to make his driving a danger to the public.',
    'civil-disqualification:permits',
  ],
  [
    'Either spouse may petition for dissolution of the marriage on the ground that the respondent has been continuously under care and treatment for incurable mental disorder for at least five years before the petition.',
    'civil-disqualification:permits',
  ],
  [
    'Where a person serving a sentence of imprisonment is certified by two medical officers to be mentally disordered, the Superintendent of Prisons shall have him moved to a psychiatric hospital and the time spent there shall count as part of the sentence.',
    'forensic-measures:permits involuntary-admission:permits',
  ],
  [
    "A registered medical practitioner may without the patient's consent administer such treatment as is immediately necessary to prevent a serious deterioration of the patient's condition.",
    'involuntary-treatment:permits',
  ],
  [
    "A person with a disability shall not be made the subject of any medical or scientific trial without that person's own free and informed consent.",
    'experimentation:forbids informed-consent:guarantees',
  ],
  [
    "The principles to be followed under this Act are that a person is presumed to be able to make his or her own decisions, that support must be given before it is concluded that the person cannot decide, and that the person's will and preferences shall guide any help given.",
    'legal-capacity:guarantees supported-decision:guarantees',
  ],
  [
    'A person subject to a property management order may apply to the court at any time to have the order varied or discharged, and the court shall review each order at least every three years.',
    'substitute-decision:permits complaints-review:guarantees',
  ],
  [
    'A firearm certificate shall not be granted to a person whom the chief officer of police has reason to believe to be of intemperate habits or of unstable mind, or for any reason unfitted to be entrusted with a firearm.',
    'civil-disqualification:permits',
  ],
  [
    'The Review Board shall hold a hearing every twelve months on each accused who has been found not criminally responsible on account of mental disorder and shall make the disposition that is least onerous, namely an absolute discharge, a conditional discharge or custody in a hospital.',
    'forensic-measures:permits complaints-review:guarantees',
  ],
  [
    'A person who is authorised by this Act to convey or detain a patient may use such force as is reasonable in the circumstances and may search the patient and take from the patient anything that could be used to cause harm.',
    'restraint:permits',
  ],
  [
    "The superintendent may direct that a patient shall not be visited by any person whose visits are judged harmful to the patient, and may stop the patient's telephone calls for up to seven days.",
    'communication-restriction:permits',
  ],
  [
    'The Care Quality Authority shall inspect every registered residential home for disabled adults at least twice a year, one visit being unannounced, and publish its findings.',
    'independent-monitoring:guarantees',
  ],
  [
    'Discrimination on the basis of disability includes any distinction, exclusion or restriction with the effect of impairing the enjoyment of rights on an equal basis with others, and includes denial of reasonable accommodation.',
    'non-discrimination:guarantees reasonable-accommodation:guarantees',
  ],
  [
    'From the commencement of this Act the licensing of new psychiatric hospitals is forbidden, and those existing shall be turned into general health facilities by 2035.',
    'deinstitutionalization:guarantees',
  ],
  [
    'A minor may be admitted to a mental health facility on the application of a parent although the minor objects, if two psychiatrists find that there is no other way to give the care required, and shall be lodged apart from adults.',
    'children:guarantees involuntary-admission:permits',
  ],
  [
    'The Health Directorate shall maintain a register of persons with disabilities disaggregated by age, sex, and type of disability for the planning of services.',
    'data-statistics:guarantees',
  ],
  [
    'No person may disclose any information which a mental health care user is entitled to keep confidential under any other law, save that the head of department may do so if failure to disclose would seriously prejudice the health of the user.',
    'confidentiality:guarantees',
  ],
  // Nothing, for all the words that tempt
  [
    '27. (1) Every licensee of a nursing home for mentally disordered persons shall keep such registers and furnish such returns to the Director as may be prescribed. (2) A licensee who contravenes subsection (1) is liable on summary conviction to a fine. (3) The Director may at any time cancel a licence by notice in writing.',
    '',
  ],
  [
    '"Mental health facility" means a hospital, clinic, rehabilitation centre, halfway house or any other place where persons with mental illness are admitted, treated, cared for or rehabilitated; "informed consent" means consent given without threat or inducement after disclosure of the risks; "restraint" means the use of any device to limit movement.',
    '',
  ],
  [
    'The court may, on the application of a guardian or of its own motion, order that the property of the minor be sold and the proceeds invested for the benefit of the minor until the minor attains the age of eighteen years.',
    '',
  ],
  [
    'The Commissioner, the registrar and staff of the Mental Welfare Commission shall be paid such salaries, allowances and pensions as the Treasury may approve.',
    '',
  ],
  [
    '(1) An application for registration of a mental health establishment shall be made to the Authority in Form A with the prescribed fee. (2) The Authority may, within sixty days, grant or refuse the application. (3) A certificate of registration shall be valid for three years and may be renewed. (4) An applicant dissatisfied with a refusal may appeal to the High Court within thirty days.',
    '',
  ],
  [
    'The staff of the Board shall consist of a secretary, nurses, occupational therapists, rehabilitation officers and such other officers as the Board considers necessary, who shall be appointed on such terms as the Public Service Commission determines.',
    '',
  ],
  [
    'The Central Government may establish as many centres as it thinks fit for identification, treatment, education, after-care, rehabilitation and social re-integration of addicts and for supply of narcotic drugs to addicts registered with it.',
    '',
  ],
  [
    '(1) The Commission shall consist of a Chairperson who has been a Chief Justice, one serving judge, and two members having knowledge of human rights. (2) The Chairpersons of the Commissions for Minorities, for Women and for Persons with Disabilities shall be deemed members for the discharge of functions.',
    '',
  ],
  [
    'The licensing authority may, before granting a licence, call for such further particulars as it thinks fit; a fresh licence is required on transfer of ownership of the psychiatric nursing home.',
    '',
  ],
  [
    "The cost of maintenance of a patient in a mental hospital shall be paid out of his estate, or by any person legally bound to maintain him, and may be recovered by the Attorney-General in the Magistrate's Court.",
    '',
  ],
  [
    'An order made under the repealed Act and in force immediately before the commencement of this Act shall continue in force as if made under the corresponding provision of this Act, and a patient then detained shall be taken to be detained under it.',
    '',
  ],
  [
    '(1) The head of every mental health establishment shall keep a register of admissions, a register of discharges, and a register of deaths. (2) The registers shall be kept at the establishment for ten years. (3) The form of the registers shall be as prescribed.',
    '',
  ],
  [
    'An officer of customs may stop and search any vehicle and use reasonable force to enter premises where he believes uncustomed goods are kept.',
    '',
  ],
  [
    'The pharmacy of a mental hospital shall keep a stock of the drugs in the Schedule, and a surgeon shall sterilise all instruments and dispose of needles safely.',
    '',
  ],
  [
    "Visitors to the hospital shall sign the visitors' book and leave by seven in the evening; cars shall be parked in the visitors' car park.",
    '',
  ],
  [
    'Notwithstanding section 7, it is not a discriminatory practice if a refusal in relation to employment is established by the employer to be based on a bona fide occupational requirement.',
    '',
  ],
  [
    'Every establishment wherein fifty or more workers are ordinarily employed shall provide separate facilities of crèche for the use of children under six years of the employees, and separate latrines for male and female workers.',
    '',
  ],
  [
    'The Government may, by rules, provide for canteens, first-aid boxes, sitting arrangements, adequate lighting, ventilation and washing places in factories employing persons with physical handicaps.',
    '',
  ],
  [
    'A corrections officer shall be a citizen, hold a certificate of secondary education, be physically and mentally fit and undergo training at the Prisons Training School.',
    '',
  ],
  [
    'The following Acts are amended in the manner set out: in the Prisons Act, for "lunatic" wherever it occurs substitute "mentally disordered person"; in the Evidence Act, delete section 119.',
    '',
  ],
  [
    "A widow of a public officer shall be paid a pension equal to half of that officer's pension, ceasing on remarriage, and a children's allowance until age eighteen.",
    '',
  ],
  [
    'An administrator of a deceased estate shall lodge an account with the Master within six months and shall not be entitled to remuneration until it is confirmed.',
    '',
  ],
  [
    'The objects of the Association of Psychiatrists are to advance the science of psychiatry, to hold conferences, to publish a journal and to maintain a library.',
    '',
  ],
  [
    'The Inspector may enter any premises where drugs are manufactured or stored, take samples, seize any stock of a psychotropic substance, and examine any register or document relating to the offence.',
    '',
  ],
  // Practices and safeguards in the words of older, plainer and translated laws
  [
    'A justice may by warrant direct that a lunatic found wandering be conveyed to the asylum and there kept until discharged.',
    'involuntary-admission:permits derogatory-language:permits',
  ],
  [
    'The head of the hospital may hospitalize a person with a mental illness upon the request of two members of the family.',
    'involuntary-admission:permits',
  ],
  [
    'If the patient is unable to decide, the operation on the brain may be performed where the nearest relative has agreed in writing.',
    'irreversible-treatment:permits substitute-decision:permits involuntary-treatment:permits',
  ],
  [
    'The receiver shall give security and pass his accounts for the estate of the patient every year.',
    'substitute-decision:permits',
  ],
  [
    'The consent of a patient detained under this Part shall not be needful for treatment of his mental disorder.',
    'involuntary-treatment:permits',
  ],
  [
    'A noisy patient may be shut alone in a single room by order of the charge nurse, who shall look in each quarter of an hour.',
    'seclusion:permits',
  ],
  ['A patient may be strapped to the bed only by order of a physician.', 'restraint:permits'],
  [
    'A patient in a closed ward shall not be tied down or otherwise fastened to a chair.',
    'restraint:forbids',
  ],
  [
    'A drug trial may take in a patient who cannot consent where the guardian consents and the ethics committee approves.',
    'experimentation:permits',
  ],
  [
    'The office of a director shall be vacated if he is found lunatic or becomes of unsound mind.',
    'civil-disqualification:permits',
  ],
  [
    'No marriage shall be dissolved merely because a spouse has a psychosocial disability.',
    'civil-disqualification:forbids',
  ],
  [
    'The superintendent may open letters of a patient and lay them before the visitors.',
    'communication-restriction:permits',
  ],
  [
    'A resident may receive visitors and use the telephone without being listened to.',
    'communication-restriction:forbids',
  ],
  [
    'A voluntary patient may leave the hospital whenever he pleases.',
    'informed-consent:guarantees',
  ],
  [
    'A person with a disability is to be taken to have capacity whatever the diagnosis.',
    'legal-capacity:guarantees',
  ],
  [
    'An adult with an intellectual disability may name a supporter who helps in understanding papers and in making decisions.',
    'supported-decision:guarantees',
  ],
  [
    'A statement of wishes on treatment may be revoked by its maker at any time.',
    'advance-directive:guarantees',
  ],
  [
    'A person who holds himself unjustly detained in a mental hospital may petition the Chief Justice for release.',
    'complaints-review:guarantees',
  ],
  [
    'At every hearing of the tribunal the patient shall have a lawyer paid out of public funds.',
    'legal-aid:guarantees',
  ],
  [
    'Each patient shall be given a clean bed and clothes of his own.',
    'humane-treatment:guarantees',
  ],
  [
    'Case notes of patients shall be kept under lock and not be shown to anybody outside the hospital.',
    'confidentiality:guarantees',
  ],
  [
    'An attendant who strikes or starves a patient shall be liable to a fine.',
    'protection-from-abuse:guarantees',
  ],
  // Bans in other words, far from what they ban, and with a way out
  [
    'No registrar, bank or chief of a village may name a curator for an adult on account of impairment, and every curatorship now in being is dissolved.',
    'substitute-decision:forbids',
  ],
  [
    'The word ‘imbecile’ shall be struck out wherever a bylaw or signboard has it.',
    'derogatory-language:forbids',
  ],
  [
    'It is forbidden in any clinic, hostel or healing place, whoever may have asked for it and whatever the patient is said to have done, by day or by night, in a crisis or out of it, to strap or chain a patient.',
    'restraint:forbids',
  ],
  [
    'Electroconvulsive therapy may be given to a patient only where he or she, told of its risks, has agreed of his or her own accord; the word of a guardian is of no effect.',
    'irreversible-treatment:forbids',
  ],
  [
    'A patient shall not be kept in seclusion for longer than the danger lasts.',
    'seclusion:permits',
  ],
  [
    'Restraint shall not be used as a punishment; a restrained patient shall not be left unattended.',
    'restraint:permits',
  ],
  // The same words of other things
  [
    'A child restraint conforming to the standard shall be fitted to the rear seat of a motor vehicle carrying a patient.',
    '',
  ],
  ['The sterilizer of the operating theatre of the mental hospital shall be tested weekly.', ''],
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

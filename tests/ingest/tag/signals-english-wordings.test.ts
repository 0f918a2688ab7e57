import { describe, expect, it } from 'vitest';
import type { Matter } from '../../../ingest/tag/signals/matter.ts';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Made up for this test, in the wordings of many countries' laws, with what they do. */
const PROVISIONS: readonly (readonly [text: string, signals: string])[] = [
  [
    'A person shall not be disqualified from voting or from being registered as a voter by reason of a mental health condition.',
    'civil-disqualification:forbids',
  ],
  [
    'No person shall be denied the right to vote because of unsoundness of mind.',
    'civil-disqualification:forbids',
  ],
  [
    'Nothing in this Act disqualifies a person with a mental disorder from marrying.',
    'civil-disqualification:forbids',
  ],
  [
    'A contract is not void merely because a party to it has a mental illness.',
    'civil-disqualification:forbids',
  ],
  [
    'A driving licence shall not be refused or revoked on the ground of a mental disorder.',
    'civil-disqualification:forbids',
  ],
  [
    'A guardian shall not be appointed for a person with a mental disability.',
    'civil-disqualification:forbids substitute-decision:forbids',
  ],
  [
    'A person shall not be disqualified from voting unless he has been found to be mentally incompetent.',
    'civil-disqualification:permits',
  ],
  [
    'No person who is disqualified from voting by reason of mental disorder shall be registered.',
    'civil-disqualification:permits',
  ],
  [
    'If a party was mentally disordered at the time of the marriage, the marriage is not valid and shall be annulled.',
    'civil-disqualification:permits',
  ],
  [
    'The benefit of a person who by mental infirmity is unable to handle it may be paid to a relative, to be spent on upkeep.',
    'substitute-decision:permits',
  ],
  [
    'On the word of two doctors the asylum may receive and keep the other for up to thirty days.',
    'involuntary-admission:permits',
  ],
  [
    'A court may order treatment of an accused person whose mental illness calls for it.',
    'involuntary-treatment:permits',
  ],
  [
    'Every contract that a person made while under interdiction is void.',
    'civil-disqualification:permits',
  ],
  [
    'A past stay in a psychiatric hospital is no bar to the adoption of an heir.',
    'civil-disqualification:forbids',
  ],
  [
    'A person may be received and detained in an approved centre on an application made by the spouse, a relative or an authorised officer, supported by the recommendation of a registered medical practitioner.',
    'involuntary-admission:permits',
  ],
  [
    'Where a constable has reasonable grounds for believing that a person is suffering from a mental disorder and is a danger to himself, the constable may take the person into custody and bring him to a hospital.',
    'involuntary-admission:permits',
  ],
  [
    'The admission order authorises the reception, detention and treatment of the patient for a period of 21 days, which the consultant psychiatrist may extend by a renewal order for up to three months.',
    'involuntary-admission:permits',
  ],
  [
    'A patient who is absent from the hospital without leave may be taken into custody and returned by any officer on the staff of the hospital or by any police officer within 28 days.',
    'involuntary-admission:permits',
  ],
  [
    'A tribunal shall review the detention of every patient within 21 days and shall order discharge unless satisfied that the patient is suffering from mental disorder.',
    'involuntary-admission:permits complaints-review:guarantees',
  ],
  [
    'A nurse of the prescribed class may hold an informal patient in the ward for six hours until a practitioner can attend to furnish a report.',
    'involuntary-admission:permits',
  ],
  [
    'A community treatment order requires the patient to attend for treatment at the place stated in the order and to accept medication as directed by the responsible clinician.',
    'involuntary-treatment:permits',
  ],
  [
    'The consent of a patient shall not be required for any medical treatment given to him for the mental disorder from which he is suffering.',
    'involuntary-treatment:permits',
  ],
  [
    'Where a patient is incapable of giving consent or withholds it, a second practitioner appointed by the Commission may certify that the treatment should be given.',
    'involuntary-treatment:permits',
  ],
  [
    'The consent of the patient shall be obtained for treatment except where, in the opinion of the psychiatrist, the patient is incapable of giving it and the treatment is necessary to safeguard life.',
    'involuntary-treatment:permits informed-consent:guarantees',
  ],
  [
    'Electroconvulsive therapy shall not be administered to a patient who is unwilling or unable to consent unless the programme is approved by two consultant psychiatrists.',
    'irreversible-treatment:permits involuntary-treatment:permits',
  ],
  ['Psychosurgery and deep sleep therapy are prohibited.', 'irreversible-treatment:forbids'],
  [
    'Psychosurgery shall not be performed on a patient unless the patient consents in writing and a tribunal authorises the operation.',
    'irreversible-treatment:forbids informed-consent:guarantees',
  ],
  [
    'A person shall not place a patient in seclusion or apply mechanical means of bodily restraint unless it is necessary to prevent the patient from injuring himself or others.',
    'seclusion:permits restraint:permits',
  ],
  [
    'The head of the facility keeps a register in which each use of seclusion, its reason and its duration is entered.',
    'seclusion:permits',
  ],
  [
    'Such force as is reasonably necessary may be used to convey the patient to the hospital and to keep the patient there.',
    'restraint:permits',
  ],
  [
    'The superintendent may withhold from the post any letter addressed by a patient which in his opinion is likely to cause distress to the addressee.',
    'communication-restriction:permits',
  ],
  [
    'Every patient shall be entitled to send and receive letters unopened and to receive visitors in private.',
    'communication-restriction:forbids',
  ],
  [
    'The Court may appoint a committee of the estate of a person found, upon inquisition, to be incapable of managing his affairs.',
    'substitute-decision:permits',
  ],
  [
    'A guardian has the power to decide where the represented person is to live, whether permanently or temporarily, and to consent to health care.',
    'substitute-decision:permits',
  ],
  [
    "The donee of an enduring power of attorney may make decisions about the donor's personal welfare when the donor lacks capacity.",
    'substitute-decision:permits',
  ],
  [
    "The court may by order appoint a deputy to make decisions on the person's behalf in relation to the matter.",
    'substitute-decision:permits',
  ],
  [
    'A person of sound mind may state in writing the treatment which he or she wishes to receive or to refuse in the event of later losing capacity.',
    'advance-directive:guarantees',
  ],
  [
    'The office of a member becomes vacant if the member is adjudged to be of unsound mind.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A person is not qualified to be registered as a voter if he is detained as a person of unsound mind under any law in force.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A marriage is voidable on the ground that at the time of the marriage either party was suffering from mental disorder of such a kind as to be unfit for marriage.',
    'civil-disqualification:permits',
  ],
  [
    'The licensing officer shall refuse a driving licence to an applicant who declares that he is suffering from a mental illness.',
    'civil-disqualification:permits',
  ],
  [
    'A director vacates office if he becomes mentally incapable of managing his affairs.',
    'civil-disqualification:permits',
  ],
  [
    'A person shall not be competent to testify if the court considers that he is prevented from understanding the questions by disease of mind.',
    'civil-disqualification:permits',
  ],
  [
    'No person shall be denied the right to vote by reason only of having received treatment for mental illness.',
    'civil-disqualification:forbids',
  ],
  [
    'Where the court finds the accused unfit to be tried, it shall order that he be detained in a designated hospital until fit.',
    'forensic-measures:permits involuntary-admission:permits',
  ],
  [
    'If the jury find that the accused did the act but was insane at the time, they shall return a special verdict.',
    'forensic-measures:permits derogatory-language:permits',
  ],
  [
    'The Minister may by warrant direct that a prisoner who is suffering from mental disorder be removed to a psychiatric hospital and detained there.',
    'forensic-measures:permits involuntary-admission:permits',
  ],
  [
    'A forensic patient may be released only by order of the tribunal and subject to such conditions as it thinks fit.',
    'forensic-measures:permits',
  ],
  [
    'A patient may take part in a clinical trial with the approval of the ethics committee and the written consent of the guardian where the patient lacks capacity.',
    'experimentation:permits substitute-decision:permits',
  ],
  [
    'The Minister may by notice declare any premises to be an asylum for the reception of lunatics.',
    'derogatory-language:permits',
  ],
  [
    'An idiot or imbecile shall not be deemed to be capable of committing an offence.',
    'derogatory-language:permits',
  ],
  [
    'No person with disability shall be discriminated against in employment, education or health care on the ground of disability.',
    'non-discrimination:guarantees',
  ],
  [
    'Refusal to make a reasonable adjustment for a disabled employee is discrimination.',
    'reasonable-accommodation:guarantees non-discrimination:guarantees',
  ],
  [
    'At least one third of the members of the Council shall be persons with disabilities nominated by their organisations.',
    'participation:guarantees',
  ],
  [
    "A person who has access to information about a patient shall not disclose it without the patient's consent.",
    'confidentiality:guarantees',
  ],
  [
    'On admission, the patient shall be given a notice in writing, in a language the patient understands, of his or her rights under this Act.',
    'information-access:guarantees',
  ],
  [
    'Any person employed in a hospital who ill-treats or wilfully neglects a patient is guilty of an offence.',
    'protection-from-abuse:guarantees',
  ],
  [
    'Every patient has the right to be treated with humanity and respect for the inherent dignity of the human person.',
    'humane-treatment:guarantees',
  ],
  [
    'Mental health services shall be available at all levels of the health system, including primary health care.',
    'health-services:guarantees',
  ],
  [
    'The Board shall provide supported housing and day services so that persons with psychosocial disabilities can live in the community.',
    'community-services:guarantees',
  ],
  [
    'The Minister shall adopt a plan for the closure of psychiatric institutions within ten years and the transfer of resources to services in the community.',
    'deinstitutionalization:guarantees',
  ],
  [
    'Every operator of public transport shall adapt its vehicles for use by persons with disabilities.',
    'accessibility:guarantees',
  ],
  [
    'A guide dog accompanying a blind person shall be admitted to every place open to the public.',
    'mobility:guarantees',
  ],
  [
    'An employer with more than twenty employees shall reserve five per cent of posts for persons with disabilities.',
    'work:guarantees',
  ],
  [
    'A person whose disability prevents him or her from earning a living is entitled to a monthly disability allowance.',
    'social-protection:guarantees',
  ],
  [
    'The Council shall establish rehabilitation centres and provide habilitation programmes for persons with disabilities.',
    'habilitation:guarantees',
  ],
  [
    'A voter with a disability may be assisted by a person of his or her choice in marking the ballot paper.',
    'political-participation:guarantees',
  ],
  [
    'The Commission carries out campaigns to combat stigma and prejudice against persons with mental health conditions.',
    'awareness:guarantees',
  ],
  [
    'A minor shall not be admitted to a psychiatric ward together with adults.',
    'children:guarantees',
  ],
  [
    'Hospitals shall employ peer support workers who have themselves lived with mental health conditions.',
    'peer-support:guarantees',
  ],
  [
    'Any peace officer who has probable cause to believe that a person is gravely disabled by a mental illness may transport the person to an evaluation facility for a seventy-two-hour hold.',
    'involuntary-admission:permits',
  ],
  [
    'If the court finds by clear and convincing evidence that the respondent is mentally ill and likely to injure himself, it shall order commitment to the state hospital for not more than ninety days.',
    'involuntary-admission:permits',
  ],
  [
    'Two physicians may sign a certificate for the involuntary admission of a person who, in their opinion, requires treatment in and through a designated facility.',
    'involuntary-admission:permits',
  ],
  [
    'The Magistrate may issue a reception order authorising the removal of the alleged lunatic to a public asylum.',
    'involuntary-admission:permits derogatory-language:permits',
  ],
  [
    'A person in charge of a psychiatric unit shall not release an involuntary patient except on the order of two medical officers.',
    'involuntary-admission:permits',
  ],
  [
    'The parent or guardian of a person with mental illness may request that the person be admitted, and the person need not agree to the admission.',
    'involuntary-admission:permits',
  ],
  [
    'No person shall be kept in a mental hospital for longer than seventy-two hours under an emergency order unless a temporary admission order has been made.',
    'involuntary-admission:permits',
  ],
  [
    'The person in charge may grant a patient leave of absence for a specified period and may revoke the leave at any time.',
    'involuntary-admission:permits',
  ],
  [
    'No person shall be deprived of liberty on the basis of disability, and the existence of a disability shall in no case justify detention.',
    'involuntary-admission:forbids',
  ],
  [
    'A person shall not be admitted to a mental health facility without his or her own free and informed consent.',
    'involuntary-admission:forbids informed-consent:guarantees',
  ],
  [
    'On receiving the recommendation, the approved doctor shall examine the person and may direct that he be compulsorily detained for assessment for 28 days.',
    'involuntary-admission:permits',
  ],
  [
    'The court may order that the person receive outpatient treatment for up to one year and comply with the medication regime prescribed.',
    'involuntary-treatment:permits',
  ],
  [
    'In an emergency, a patient may be given treatment without consent if it is immediately necessary to save life or to prevent serious deterioration.',
    'involuntary-treatment:permits',
  ],
  [
    "An assisted treatment order is authority for the administration of treatment to the patient despite the patient's refusal.",
    'involuntary-treatment:permits',
  ],
  [
    'If the patient is not mentally capable, consent to treatment shall be sought from the substitute decision maker or the nearest relative.',
    'involuntary-treatment:permits substitute-decision:permits',
  ],
  [
    'No person with a disability may be forced to undergo any medical procedure or corrective surgery against his or her will.',
    'involuntary-treatment:forbids',
  ],
  [
    'No girl or woman with a disability shall be sterilised without her own free and informed consent.',
    'irreversible-treatment:forbids informed-consent:guarantees',
  ],
  [
    'The court may authorise the sterilisation of an adult who is mentally incapacitated where it is in the best interests of that adult.',
    'irreversible-treatment:permits',
  ],
  [
    'A responsible clinician who proposes to perform a leucotomy shall obtain the written authorisation of the Review Board.',
    'irreversible-treatment:permits',
  ],
  [
    'Solitary confinement and isolation of persons with mental health conditions in places of care is abolished.',
    'seclusion:forbids',
  ],
  [
    'A patient may be kept alone in a locked room only on the written order of the medical director and for not more than two hours.',
    'seclusion:permits',
  ],
  [
    'No person with a mental disorder shall be chained, shackled or tied in any place of care, including prayer camps and traditional healing centres.',
    'restraint:forbids',
  ],
  [
    'Straps, belts and other mechanical appliances may be applied to a patient on the order of a doctor, who records the reasons.',
    'restraint:permits',
  ],
  [
    'Chemical restraint may be used as a last resort where de-escalation has failed.',
    'restraint:permits',
  ],
  [
    'Where the psychiatrist believes that a visit would be harmful, he may refuse to allow a person to visit the patient.',
    'communication-restriction:permits',
  ],
  [
    'The telephone calls of an involuntary patient may be monitored or limited if they are abusive.',
    'communication-restriction:permits',
  ],
  [
    'Patients may communicate freely with persons outside the facility, by letter, telephone and electronic means.',
    'communication-restriction:forbids',
  ],
  [
    'The High Court may appoint a curator bonis to administer the estate of a person who by reason of mental illness cannot manage it.',
    'substitute-decision:permits',
  ],
  [
    'The public guardian shall be the guardian of last resort for adults found to be incapacitated.',
    'substitute-decision:permits',
  ],
  [
    'The nominated person shall make decisions about the treatment on behalf of the patient while the patient is without capacity.',
    'substitute-decision:permits',
  ],
  [
    'An adult is entitled to make his or her own decisions, including decisions that others think unwise.',
    'legal-capacity:guarantees',
  ],
  [
    'A person does not lose legal capacity merely because he or she has been admitted to a hospital.',
    'legal-capacity:guarantees',
  ],
  [
    'In carrying out this Act, the will, preferences and values of the person shall guide every decision.',
    'supported-decision:guarantees',
  ],
  [
    'No person shall be elected as a senator who is a lunatic or an idiot or has been certified to be of unsound mind.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'The Chief Justice may suspend the certificate of a legal practitioner who is incapacitated by mental infirmity.',
    'civil-disqualification:permits',
  ],
  [
    'A decree of nullity may be granted where the respondent was mentally defective or subject to recurrent fits of insanity.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A contract made by a person who is of unsound mind at the time when he makes it is void.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'Persons under guardianship by reason of mental disability may not act as witnesses to a will or as jurors.',
    'civil-disqualification:permits',
  ],
  [
    'The parental rights of a mother or father may be terminated when a mental illness makes her or him unable to care for the child.',
    'civil-disqualification:permits',
  ],
  [
    'The Commissioner may be removed from office for inability to perform the functions of the office arising from infirmity of body or mind.',
    'civil-disqualification:permits',
  ],
  [
    'No employee shall be dismissed or refused promotion because he or she has, or is thought to have, a mental disorder.',
    'civil-disqualification:forbids',
  ],
  [
    'The court may order a psychiatric report on an accused whose capacity to understand the proceedings is in doubt.',
    'forensic-measures:permits',
  ],
  [
    'A person is not criminally responsible for an act committed while suffering from a mental disorder that made him incapable of knowing that it was wrong.',
    'forensic-measures:permits',
  ],
  [
    'A criminal lunatic shall be kept in strict custody in an asylum until the pleasure of the President is known.',
    'forensic-measures:permits involuntary-admission:permits derogatory-language:permits',
  ],
  [
    'The governor shall cause to be provided a suitable place for cripples, deaf and dumb persons and the feeble-minded.',
    'derogatory-language:permits',
  ],
  [
    'A mentally retarded person may be received in a home for defectives.',
    'derogatory-language:permits',
  ],
  [
    'An insurer shall not refuse cover to a person on account of a history of mental illness.',
    'non-discrimination:guarantees',
  ],
  [
    'An employer shall adapt the workplace and working hours to the needs of an employee with a disability unless the burden is disproportionate.',
    'reasonable-accommodation:guarantees',
  ],
  [
    'The Review Board shall hear the patient in person within seven days and may discharge the patient.',
    'complaints-review:guarantees',
  ],
  [
    'The Ombudsman may at any hour and without notice enter a home for persons with disabilities and speak with any resident in private.',
    'independent-monitoring:guarantees',
  ],
  [
    'Any person facing involuntary admission is entitled to free legal representation from the moment of the application.',
    'legal-aid:guarantees',
  ],
  [
    'The Board includes two persons who have used mental health services and one family carer.',
    'participation:guarantees',
  ],
  [
    'No one shall publish the name or photograph of a patient without written permission.',
    'confidentiality:guarantees',
  ],
  [
    'Broadcasters shall provide sign language insets or subtitles in all newscasts.',
    'information-access:guarantees',
  ],
  [
    'Where a social worker believes that a disabled adult is being abused, the social worker shall apply for a protection order.',
    'protection-from-abuse:guarantees',
  ],
  [
    'Facilities shall provide patients with adequate food, clean bedding, privacy and separate sleeping quarters for men and women.',
    'humane-treatment:guarantees',
  ],
  [
    'The county government shall establish mental health units in general hospitals and train primary health workers to care for persons with mental disorders.',
    'health-services:guarantees',
  ],
  [
    'No new institution for long-term residence of persons with disabilities shall be licensed after the commencement of this Act.',
    'deinstitutionalization:guarantees',
  ],
  [
    'A disabled passenger and his or her companion travel free of charge on public buses.',
    'mobility:guarantees',
  ],
  [
    'Learners with special needs shall be taught sign language or Braille where needed by trained teachers.',
    'education:guarantees',
  ],
  [
    'The Public Service Commission shall ensure that five per cent of public posts are held by persons with disabilities.',
    'work:guarantees',
  ],
  [
    'Materials and vehicles adapted for the use of persons with disabilities are exempt from import duty.',
    'social-protection:guarantees',
  ],
  [
    'A child shall not be separated from his or her parents on the ground of the disability of the child or of a parent.',
    'family-life:guarantees',
  ],
  [
    'Police officers, judges and prison staff shall be trained in the rights of persons with disabilities.',
    'awareness:guarantees',
  ],
  [
    'The Ministry shall keep a national register of persons with disabilities for planning purposes.',
    'data-statistics:guarantees',
  ],
  [
    'The views of a child with a disability shall be heard in all matters concerning him or her.',
    'children:guarantees',
  ],
  [
    'The Authority shall encourage self-help groups of users and survivors of psychiatry.',
    'peer-support:guarantees',
  ],
  [
    '7. Holding of voluntary patients. Where a voluntary patient indicates a wish to leave the approved institution and a nurse is of opinion that the patient is mentally disordered and that to leave would be dangerous, the nurse may have the patient held for a period not longer than twelve hours so that a psychiatrist can examine the patient.',
    'involuntary-admission:permits',
  ],
  [
    '29. Review of status. As soon as practicable, and not later than one month after the application, the Review Board shall, after considering the documents and oral or written representations of the applicant and of independent practitioners, send a report on its decision and order that the user be discharged or that further hospitalisation on an involuntary basis continue; and the user or the spouse may appeal against the decision to the High Court.',
    'involuntary-admission:permits complaints-review:guarantees',
  ],
  [
    '60. Administrator of property. The Master of the High Court may, on application by any person over eighteen years, appoint an administrator for a mentally ill person if the value of the property and the annual income of that person do not exceed the prescribed amounts. The administrator takes care of the property, performs all acts incidental to it and carries on any business, subject to any other law.',
    'substitute-decision:permits',
  ],
  [
    '10. Rights. The person, human dignity and privacy of every user shall be respected. A user may not be unfairly discriminated against on the grounds of mental health status. Every provider shall take steps to ensure that users are protected from exploitation, abuse and any degrading treatment, and that care is not used as punishment. No one may disclose information that a user is entitled to keep confidential.',
    'humane-treatment:guarantees confidentiality:guarantees non-discrimination:guarantees protection-from-abuse:guarantees',
  ],
  [
    '42. State patients. Where a court orders that a State patient be admitted for mental health care, treatment and rehabilitation, the Registrar shall send a copy of the order to the officer in charge of the detention centre where the patient is held, and the national department shall determine within fourteen days the establishment to which the patient is transferred.',
    'forensic-measures:permits involuntary-admission:permits',
  ],
  [
    '22. A person is disqualified from being a member of the National Assembly if the person is under any law declared to be of unsound mind, is an undischarged bankrupt or has been sentenced to imprisonment for more than a year.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    '81. Duty of practitioner. A medical practitioner who becomes aware that a holder of a firearm licence suffers from a mental disorder shall report this to the licensing authority, which may revoke the licence.',
    'civil-disqualification:permits',
  ],
  [
    '14. Grounds for divorce. A petition for divorce may be presented on the ground that the respondent is incurably of unsound mind and has been continuously under care and treatment for at least five years.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    '21. Except where this Act provides otherwise, treatment is given with the informed consent of the service user. During emergencies or where the user temporarily lacks decision-making capacity, treatment, restraint or confinement, whether physical or chemical, may be administered on the order of the attending professional to the extent that it is necessary and until the person regains capacity.',
    'involuntary-treatment:permits informed-consent:guarantees restraint:permits',
  ],
  [
    '11. Supported decision making. A service user may designate up to three persons as supporters, including the legal representative, who have the authority to help the user to understand and consider choices and to communicate them. A service user may set out in an advance directive his or her preferences for treatment. Users are recognised as having legal capacity on an equal basis with others.',
    'supported-decision:guarantees advance-directive:guarantees legal-capacity:guarantees',
  ],
  [
    '16. Community-based services. Responsive primary mental health services shall be developed and integrated in the basic health services at the level of local governments. Every local government unit shall establish a community-based mental health care facility with home care, day care and training for families.',
    'community-services:guarantees health-services:guarantees',
  ],
  [
    '24. Schools and workplaces. Educational institutions shall develop policies to raise awareness on mental health, identify and support learners at risk, and facilitate access to treatment. Employers shall develop policies on mental health in the workplace, correct stigma and discrimination, and support workers with mental health conditions to return to work.',
    'education:guarantees work:guarantees awareness:guarantees',
  ],
  [
    '26. The Council shall promote and coordinate epidemiological studies and surveys on mental health, and shall make the findings available for planning.',
    'data-statistics:guarantees',
  ],
  [
    '14. Health. No person with a disability shall be refused treatment in a health facility because of the disability. Health facilities shall be adjusted to the needs of persons with disabilities, provide sign language interpreters, and give free treatment to those who are poor.',
    'non-discrimination:guarantees health-services:guarantees reasonable-accommodation:guarantees information-access:guarantees',
  ],
  [
    '20. Transport. Owners of public service vehicles shall fit them with ramps, grab rails and reserved seats within the period that the Minister prescribes. Parking spaces near entrances shall be set aside for vehicles driven by or carrying persons with disabilities.',
    'accessibility:guarantees mobility:guarantees',
  ],
  [
    '32. The Commission shall, together with organisations of persons with disabilities, run public education campaigns that challenge stereotypes and harmful beliefs about disability, including those that lead to the killing or hiding of persons with albinism or psychosocial disabilities.',
    'awareness:guarantees participation:guarantees',
  ],
  [
    '13. A person shall not subject a person with disability to cruel, inhuman or degrading treatment, to forced labour, or to conditions of living that offend human dignity, whether at home, in a school or in an institution.',
    'protection-from-abuse:guarantees humane-treatment:guarantees',
  ],
  [
    '33. The Fund shall support caregivers of persons with severe disabilities by monthly payments, respite care and training, and shall provide housing grants to enable persons with disabilities to live independently.',
    'social-protection:guarantees community-services:guarantees',
  ],
  [
    '27. Every person with a disability has the right to vote, to be elected to public office and to take part in public affairs on an equal basis with others.',
    'political-participation:guarantees non-discrimination:guarantees',
  ],
  [
    '11. Learning institutions shall admit learners with disabilities, make individual adjustments, teach in the languages and modes of communication most suitable for the learner, including Braille and sign language, and train teachers in inclusive education.',
    'education:guarantees reasonable-accommodation:guarantees information-access:guarantees',
  ],
  [
    '23. The department shall run vocational rehabilitation centres where adults with disabilities learn trades, and shall place trainees in employment.',
    'habilitation:guarantees work:guarantees',
  ],
  [
    '17. An employer shall not discriminate against a qualified person on the basis of disability in advertising, hiring, promotion, pay or dismissal, and shall make reasonable accommodation unless that would impose undue hardship.',
    'work:guarantees reasonable-accommodation:guarantees non-discrimination:guarantees',
  ],
  [
    '25. A child with a disability has the right to grow up in a family. Where the parents cannot care for the child, the State shall seek care in the wider family or, failing that, in the community in a family setting, and not in an institution.',
    'children:guarantees family-life:guarantees deinstitutionalization:guarantees',
  ],
  [
    '26. The specific needs of women with psychosocial disabilities, in particular in maternity care, shall be met by all services.',
    'women:guarantees',
  ],
  [
    '3. Order of magistrate. If on the inquiry the magistrate is satisfied that the person is mentally disordered and a proper person to be detained, he may by order under his hand direct that the person be received into an institution; and the order is sufficient authority to any police officer to convey the person there.',
    'involuntary-admission:permits',
  ],
];

/** Side clauses of laws on the field, and clauses of other laws. */
const SAY_NOTHING: readonly string[] = [
  'The matron shall list the goods of a patient who dies and hand them to the curator of intestate estates.',
  'Where a member of the hospital board is absent or unable to act, another shall be named in the place of that member.',
  'The Commission shall hold at least four meetings in every year and shall regulate its own procedure.',
  'The chief executive of the Mental Health Commission is paid such remuneration as the Minister may determine.',
  'The accounts of the hospital board shall be audited by the Auditor-General within six months after the end of each financial year.',
  'A member of the Council holds office for three years and may be reappointed for one further term.',
  'The register of approved centres shall be kept at the office of the Commission, and every entry is evidence of the matters stated in it.',
  'A person who makes a false statement in an application under this section is liable on conviction to a fine not exceeding five hundred dollars.',
  'A certificate under this section shall be in Form 5 in the Second Schedule and shall be signed by the practitioner.',
  'The Minister may by regulation prescribe the qualifications of psychiatric nurses and the fees payable on registration.',
  'Any notice required to be served under this Part on the owner of a nursing home may be sent by registered post.',
  'The Mental Treatment Act is repealed to the extent shown in the third column of the Schedule.',
  'The property of the former hospital board vests in the Authority on the appointed day.',
  'The Board consists of a chairperson, a psychiatrist, a lawyer and four other members appointed by the Minister.',
  'References in any other law to the Lunacy Commissioners are to be read as references to the Authority.',
  'Licences under this Act are issued for one year and the fee is that which the Minister prescribes.',
  'The Minister of Labour, the Minister of Education and the Minister of Social Security shall each nominate one member of the Council.',
  'A practitioner shall not be liable in any civil proceedings for an act done in good faith under this Act.',
  "The guardian of a minor shall keep accounts of the minor's property and produce them to the court when required.",
  'A person shall not without authority remove a book or document from the premises of the hospital.',
  'The school shall be managed by a board of governors elected by the parents of the pupils.',
  'Every employer shall keep a record of the hours worked by each employee for a period of three years.',
  'A driver shall not park a vehicle within ten metres of a pedestrian crossing.',
  'The court may order a person convicted of an offence under this Act to pay compensation to any person injured by it.',
  'An infected person may be isolated in a hospital for infectious diseases by order of the medical officer of health.',
  'A patient who leaves the hospital shall pay the charges that are due before his property is returned.',
  'The Secretary to the Board shall keep minutes of every meeting and a register of the decisions taken.',
  'The Director of Mental Health Services is appointed by the President on the advice of the Public Service Commission.',
  'Every licence under this Part expires on the thirty-first day of December and may be renewed on payment of the prescribed fee.',
  'A person who obstructs an inspector in the exercise of his powers commits an offence and is liable to a fine.',
  'The Minister shall lay the annual report of the Council before Parliament within three months of receiving it.',
  'The Authority may acquire, hold and dispose of property, and may borrow money with the approval of the Treasury.',
  'For the purposes of this Part, a person is ordinarily resident in the place where he last had a fixed home.',
  'Any reference in an instrument to the Lunacy and Mental Treatment Ordinance is a reference to this Act.',
  'The Tribunal may summon witnesses, require the production of documents and administer oaths.',
  'A psychologist whose name has been removed from the register may apply for its restoration after two years.',
  'The expenses of conveying a person to a hospital under this Act shall be paid by the district council.',
  'Section 12 applies, with the necessary changes, to an order under this section as it applies to an order under section 11.',
  'The Council may establish committees and appoint to them persons who are not members of the Council.',
  'The Registrar shall transmit a copy of every order to the Commissioner of Police within seven days.',
  'In this Act disability means a long-term physical, mental, intellectual or sensory impairment.',
  'The Interpretation Act applies to the construction of regulations made under this Act.',
  'A member of staff shall not, without lawful excuse, be absent from duty for more than ten days.',
  'The Board shall cause proper books of account to be kept and may open bank accounts with the approval of the Minister.',
  'The trustees may invest the money of the Fund in government securities.',
  'Nothing in this section affects the operation of the Immigration Act or the powers of officers under it.',
  'The governing body of a school shall adopt rules of conduct for learners after consultation with parents.',
  'A seafarer who is injured on board is entitled to medical care at the expense of the shipowner.',
  'Any vehicle used for the carriage of goods shall bear a plate showing its weight.',
  'Workers may form trade unions, and an employer shall not dismiss a worker for belonging to one.',
  '4. Application. This Act applies to every person, institution and service concerned with mental health, whether public or private, and to facilities operated by the armed forces.',
  '55. Powers of Review Board to regulate procedure. The Review Board shall meet at the times and places that the chairperson determines. Three members form a quorum. If the chairperson is absent, the members present elect one of their number to preside. A decision is taken by a majority of votes.',
  '12. Staff of the Council. The Council may employ such officers and other employees as it considers necessary for the discharge of its functions, on terms and conditions of service determined by it after consulting the Salaries Commission, and may establish a pension scheme for them.',
  '44. Licensing of psychiatric nursing homes. A person shall not keep a psychiatric nursing home without a licence. An application shall state the number of patients to be kept, be accompanied by plans of the premises and be made not later than one month before the home is opened. The licensing authority may grant the licence for a year, refuse it, or impose conditions.',
  '30. General penalty. A person who contravenes any provision of this Act for which no penalty is expressly provided commits an offence and is liable to a fine or to imprisonment for a term not exceeding six months.',
  '5. Evidence. A document that purports to be a copy of an order of the magistrate certified by the clerk of the court is, unless the contrary is proved, evidence of the order.',
  '61. Savings. Every person who immediately before the commencement of this Act was lawfully kept in an institution under the former Act is taken to be so kept under this Act.',
  '2. Definitions\nIn this Act, service means a mental health service in the community; mobility aid includes wheelchairs and canes.',
  'mobility aid means any wheelchair, walker, cane or prosthesis that assists a person with a disability. (aide)',
  '33. Accounts and audit\nThe Board shall keep proper accounts of the mental health services that it provides, and they are open to inspection by the Auditor-General.',
  'Rights of patients ........ 12\nSeclusion and restraint ........ 14\nLegal aid ........ 17',
  'A claim under the Disabled Persons (Employment and Equal Opportunities) Act, 1998 is made in the district where the claimant lives.',
  'This Part does not apply to a carrier that is subject to the Accessible Vehicles for Persons with Disabilities Regulations.',
  'The deputy director manages the affairs of the institute of psychiatry when the director is away.',
  'The library of the psychiatric institute may lend books to other institutes of the university.',
  'No employer shall pay women less than men for work of equal value, or otherwise discriminate between them.',
];

/** Provisions of constitutions, codes and laws on other matters: only what is said of these people. */
const ELSEWHERE: readonly (readonly [text: string, signals: string])[] = [
  [
    'No person shall be qualified to be elected a member of the House who is a person certified to be insane or otherwise adjudged to be of unsound mind.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A person is disqualified for registration as an elector if that person is a patient in a mental hospital.',
    'civil-disqualification:permits',
  ],
  [
    'Every person is competent to contract who is of the age of majority, who is of sound mind and is not disqualified from contracting by any law; and an idiot may not contract.',
    'civil-disqualification:permits derogatory-language:permits',
  ],
  [
    'A marriage solemnised between persons either of whom is, by reason of mental illness, incapable of giving valid consent is null and void.',
    'civil-disqualification:permits',
  ],
  [
    "The Commission may suspend a broadcaster's licence if the licensee becomes mentally incapacitated.",
    'civil-disqualification:permits',
  ],
  [
    'A trustee who lacks capacity to exercise his functions by reason of mental disorder may be replaced by order of the court.',
    'civil-disqualification:permits',
  ],
  [
    'Where a beneficiary is incapable of managing his affairs, the Director may pay the pension to any person who appears fit to receive it on his behalf.',
    'substitute-decision:permits',
  ],
  [
    'Where a shareholder is a lunatic, his committee or curator may vote at a meeting on his behalf.',
    'substitute-decision:permits derogatory-language:permits',
  ],
  [
    'A claim on behalf of a person under disability is brought by a next friend, and no settlement is valid without the approval of the court.',
    'substitute-decision:permits',
  ],
  [
    'The consent of a parent or guardian suffices where the patient is a person with a mental disability who cannot understand the risks of the operation.',
    'substitute-decision:permits involuntary-treatment:permits',
  ],
  [
    'When, in the course of a trial, the court has reason to believe that the accused is of unsound mind and consequently incapable of making his defence, it shall inquire into the fact of such unsoundness.',
    'forensic-measures:permits derogatory-language:permits',
  ],
  [
    'A person who was insane at the time of the act is exempt from criminal responsibility.',
    'forensic-measures:permits derogatory-language:permits',
  ],
  [
    'A prisoner certified by the medical officer to be mentally ill may be removed by order of the Director to a mental hospital, and the time spent there counts as part of the sentence.',
    'forensic-measures:permits involuntary-admission:permits',
  ],
  [
    "A court that finds a child in need of care who suffers from a mental disorder may order the child's admission to a psychiatric institution.",
    'involuntary-admission:permits children:guarantees',
  ],
  [
    'No person shall be deprived of personal liberty save in the case of a person who is, or is reasonably suspected to be, of unsound mind, addicted to drugs or a vagrant, for the purpose of his care or treatment or the protection of the community.',
    'involuntary-admission:permits derogatory-language:permits',
  ],
  [
    'The court may make it a condition of a probation order that the offender submit to treatment for his mental condition by a named practitioner.',
    'involuntary-treatment:permits',
  ],
  [
    'A sterilisation may be performed on a person who is severely mentally disabled if the parent, spouse or guardian consents and a panel finds that the person cannot form her own judgment.',
    'irreversible-treatment:permits substitute-decision:permits',
  ],
  [
    'The chief warder may order that a prisoner who appears to be mentally disturbed be placed in mechanical restraint or in isolation until seen by the doctor.',
    'restraint:permits seclusion:permits',
  ],
  [
    'A witness who is deaf and dumb may give evidence in writing or by signs.',
    'derogatory-language:permits',
  ],
  [
    'The State shall not discriminate directly or indirectly against any person on any ground, including race, sex, pregnancy, health status, age or disability.',
    'non-discrimination:guarantees',
  ],
  [
    'All persons are equal before the law and are entitled without any discrimination to the equal protection of the law.',
    'non-discrimination:guarantees',
  ],
  [
    'An employer shall not refuse to engage a person only because the person has a disability which does not affect the work.',
    'work:guarantees non-discrimination:guarantees',
  ],
  [
    'Special educational provision shall be made in ordinary schools for children with disabilities.',
    'education:guarantees children:guarantees',
  ],
  [
    'A member who is found by the medical board to be permanently disabled is entitled to an invalidity pension.',
    'social-protection:guarantees',
  ],
  [
    'A person who is blind is exempt from the payment of radio and television licence fees.',
    'social-protection:guarantees',
  ],
  [
    'The local authority shall not approve a building plan unless it provides access for disabled persons.',
    'accessibility:guarantees',
  ],
  [
    'A voter who is blind or unable to mark the paper may be accompanied by a companion who marks it for him.',
    'political-participation:guarantees',
  ],
  [
    'The Housing Council has eleven members, one of whom is a person with a disability nominated by the federation of disabled persons.',
    'participation:guarantees',
  ],
  [
    'The court shall provide a sign language interpreter, free of charge, to any party or witness who is deaf.',
    'information-access:guarantees',
  ],
  [
    'Whoever maltreats a dependent person with a disability who is in his care is punished with double the penalty.',
    'protection-from-abuse:guarantees',
  ],
  [
    'The medical officer of health may order that any person suffering from cholera be isolated in a hospital.',
    '',
  ],
  [
    'Every worker is entitled to a copy of the contract and to be informed of any change of the conditions of work.',
    '',
  ],
  ['A child has the right to education, to health care and to the protection of the law.', ''],
  [
    'The Tribunal hears complaints about rents, and a person aggrieved by its decision may appeal to the High Court.',
    '',
  ],
  [
    'Information obtained by an officer in the course of an inspection shall not be disclosed except to a court.',
    '',
  ],
  [
    'The council shall provide libraries, museums and playing fields for the inhabitants of the district.',
    '',
  ],
  [
    'A person detained by the police has the right to consult a lawyer and to inform a relative.',
    '',
  ],
  [
    'Every pupil shall be medically examined once a year for defects of sight, hearing and nutrition.',
    '',
  ],
  ['The guardian of a minor may with leave of the court sell land belonging to the minor.', ''],
  ['A person shall not enter into marriage before the age of eighteen years.', ''],
  [
    'No worker under sixteen shall be employed in work harmful to his physical or mental health.',
    '',
  ],
  ['Compensation is payable where an accident at work causes death or permanent disability.', ''],
  ['Nothing done by an officer in good faith shall make the officer liable in damages.', ''],
  ['The fund pays for research on crops and the training of farmers.', ''],
  ['The court may restrain a party from disposing of the property pending the suit.', ''],
];

const given = (text: string, matter?: Matter) =>
  signalsOf({ text, language: 'en', headings: [] }, matter).map(
    ({ signal, stance }) => `${signal}:${stance}`,
  );

describe('wordings of many laws, in English', () => {
  it.each(PROVISIONS)('%s', (text, signals) => {
    expect(given(text)).toEqual(expect.arrayContaining(signals.split(' ')));
  });

  it.each(SAY_NOTHING)('says nothing: %s', (text) => {
    expect(given(text)).toEqual([]);
  });

  it.each(ELSEWHERE)('elsewhere: %s', (text, signals) => {
    const said = given(text, 'else');
    if (signals === '') expect(said).toEqual([]);
    else expect(said).toEqual(expect.arrayContaining(signals.split(' ')));
  });
});

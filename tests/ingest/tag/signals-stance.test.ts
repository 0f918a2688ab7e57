import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Sentences made up for this test, with a signal and the stance they take on it. */
type Said = readonly (readonly [language: string, text: string, signal: string])[];

function stancesOf(language: string, text: string): string[] {
  const tags = signalsOf({ language, text, headings: [] });
  return tags.map(({ signal, stance }) => `${signal}:${stance}`);
}

function holds(said: Said): void {
  it.each(said)('%s: %s', (language, text, signal) => {
    expect(stancesOf(language, text)).toContain(signal);
  });
}

describe('a ban of something else in the same sentence', () => {
  holds([
    [
      'en',
      'No bail shall be granted, and the patient shall be detained in a mental hospital.',
      'involuntary-admission:permits',
    ],
    [
      'es',
      'No son punibles los enfermos mentales; el juez ordenará su internamiento en un hospital psiquiátrico.',
      'involuntary-admission:permits',
    ],
    [
      'es',
      'No es imputable quien padezca trastorno mental; el juez le impondrá la medida de seguridad de internamiento.',
      'forensic-measures:permits',
    ],
    [
      'fr',
      "Aucun frais n'est exigé du patient ; le patient agité peut être placé en chambre d'isolement.",
      'seclusion:permits',
    ],
    [
      'pt',
      'Não é imputável o doente mental; o juiz aplicará medida de segurança de internação.',
      'forensic-measures:permits',
    ],
  ]);
});

describe('a ban that is denied', () => {
  holds([
    ['ar', 'لا يحظر تقييد المريض جسديا.', 'restraint:permits'],
    ['ca', 'No es prohibeix la contenció mecànica dels pacients.', 'restraint:permits'],
    ['de', 'Die Fixierung von Patienten ist nicht verboten.', 'restraint:permits'],
    [
      'en',
      'It shall not be unlawful to restrain a patient if the nurse thinks it needful.',
      'restraint:permits',
    ],
    [
      'en',
      'Nothing in this chapter shall be construed to prohibit the restraint of a patient.',
      'restraint:permits',
    ],
    ['es', 'No se prohíbe la contención mecánica de los pacientes.', 'restraint:permits'],
    ['fr', "Il n'est pas interdit de recourir à la contention des patients.", 'restraint:permits'],
    ['pt', 'Não é proibida a contenção mecânica dos pacientes.', 'restraint:permits'],
    ['ru', 'Физическое стеснение пациентов не запрещается.', 'restraint:permits'],
    ['uk', 'Фізичне обмеження пацієнтів не забороняється.', 'restraint:permits'],
    ['zh', '不禁止对患者使用约束措施。', 'restraint:permits'],
  ]);
});

describe('a ban without exception', () => {
  holds([
    ['ar', 'يحظر تقييد المريض جسديا دون أي استثناء.', 'restraint:forbids'],
    [
      'ca',
      'Es prohibeix, sense excepció, la contenció mecànica dels pacients.',
      'restraint:forbids',
    ],
    ['de', 'Die Fixierung von Patienten ist ohne Ausnahme verboten.', 'restraint:forbids'],
    ['en', 'Restraint of patients is prohibited with no exceptions.', 'restraint:forbids'],
    [
      'es',
      'Se prohíbe, sin excepción, la contención mecánica de los pacientes.',
      'restraint:forbids',
    ],
    ['fr', 'La contention des patients est interdite sans exception.', 'restraint:forbids'],
    ['pt', 'É proibida, sem exceção, a contenção mecânica dos pacientes.', 'restraint:forbids'],
    ['ru', 'Физическое стеснение пациентов запрещено без исключений.', 'restraint:forbids'],
    ['uk', 'Фізичне обмеження пацієнтів забороняється без винятків.', 'restraint:forbids'],
    ['zh', '一律禁止对患者使用约束措施,没有例外。', 'restraint:forbids'],
  ]);
});

describe('a ban that a prescription lifts', () => {
  holds([
    [
      'ru',
      'Применение мер физического стеснения к пациентам не допускается без назначения врача.',
      'restraint:permits',
    ],
    [
      'uk',
      'Фізичне обмеження пацієнтів не допускається без призначення лікаря.',
      'restraint:permits',
    ],
  ]);
});

describe('guardianship of a person', () => {
  holds([
    [
      'es',
      'El juez podrá declarar la interdicción de la persona mayor de edad con enfermedad mental y le nombrará un curador que la represente.',
      'substitute-decision:permits',
    ],
  ]);
});

describe('a ban of taking away', () => {
  holds([
    [
      'de',
      'Die Bestellung eines Betreuers gegen den Willen des Patienten ist unzulässig.',
      'substitute-decision:forbids',
    ],
    ['en', "It is unlawful to restrict a patient's visitors.", 'communication-restriction:forbids'],
    [
      'en',
      'Neither the mail nor the telephone calls of a patient may be restricted.',
      'communication-restriction:forbids',
    ],
    [
      'fr',
      'Les visites aux patients ne peuvent pas être restreintes.',
      'communication-restriction:forbids',
    ],
    ['fr', 'La tutelle des majeurs est supprimée.', 'substitute-decision:forbids'],
    [
      'pt',
      'As visitas ao paciente não podem ser restringidas.',
      'communication-restriction:forbids',
    ],
    ['pt', 'É vedada a interdição de pessoas com deficiência.', 'substitute-decision:forbids'],
    [
      'ru',
      'Лишение дееспособности граждан с психическими расстройствами запрещается.',
      'substitute-decision:forbids',
    ],
  ]);
});

describe('a right that is denied', () => {
  it.each([
    ['ar', 'لا يحق للمريض الاطلاع على ملفه الطبي.'],
    ['ca', "El pacient no té dret d'accés a la història clínica."],
    ['de', 'Der Patient hat keinen Anspruch auf Einsicht in die Krankenakte.'],
    ['en', 'A patient shall not be entitled to legal aid.'],
    ['en', 'A patient has no right to refuse treatment.'],
    ['en', 'An employer is not required to make reasonable accommodation for a deaf worker.'],
    ['es', 'El paciente no tiene derecho a recurrir ante el tribunal.'],
    ['fr', "Le patient n'a pas droit à l'aide juridictionnelle."],
    ['pt', 'O paciente não tem direito de acesso ao prontuário.'],
    ['ru', 'Пациент не имеет права на бесплатную юридическую помощь.'],
    ['uk', 'Рішення про госпіталізацію пацієнта не підлягає оскарженню.'],
    ['zh', '患者无权查阅病历。'],
  ])('%s: %s', (language, text) => {
    expect(stancesOf(language, text).filter((one) => one.endsWith('guarantees'))).toEqual([]);
  });
});

describe('a repeal, a change of words, a definition', () => {
  it.each([
    ['ar', 'تستبدل بكلمة "المجنون" عبارة "الشخص ذو الإعاقة النفسية" أينما وردت.'],
    ['de', '§ 12 (Zwangsbehandlung von Patienten) wird aufgehoben.'],
    ['de', 'In § 3 wird das Wort "Geisteskranke" durch "psychisch kranke Menschen" ersetzt.'],
    ['en', 'Section 19 (which provided for involuntary admission of patients) is repealed.'],
    ['en', 'In section 4, for the definition of "lunatic" substitute "patient".'],
    ['en', 'In this Part, seclusion means the confinement of a patient alone in a locked room.'],
    ['ru', 'В статье 5 слова «душевнобольной» заменить словами «больной».'],
    ['ru', 'Под физическим стеснением понимается ограничение движений пациента.'],
    ['uk', 'У статті 5 слова «душевнохворий» замінити словами «хворий».'],
    ['zh', '删去第五条中的“精神病人强制住院”。'],
  ])('%s: %s', (language, text) => {
    expect(stancesOf(language, text)).toEqual([]);
  });

  it('brings in what a quoted provision says', () => {
    const text =
      'After section 5 insert "5A No patient shall be restrained or secluded in any hospital".';
    expect(stancesOf('en', text)).toContain('restraint:forbids');
  });
});

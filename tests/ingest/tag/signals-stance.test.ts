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

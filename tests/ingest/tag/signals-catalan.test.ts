import { expect, test } from 'vitest';
import { signalsOf } from '../../../ingest/tag/signals/signal-rules.ts';

/** Signals and stances that a provision gives, in order of their names. */
function readingOf(text: string): string[] {
  return signalsOf({ text, language: 'ca', headings: [] })
    .map(({ signal, stance }) => `${signal}:${stance}`)
    .sort();
}

const PROVISIONS: readonly (readonly [string, string[]])[] = [
  [
    'Ningú no pot ser privat del dret de vot per raó de trastorn mental.',
    ['civil-disqualification:forbids', 'political-participation:guarantees'],
  ],
  [
    'La discapacitat mental no és causa de nul·litat del matrimoni.',
    ['civil-disqualification:forbids'],
  ],
  [
    'El batlle pot ordenar l’internament d’una persona amb un trastorn mental que sigui un perill per a ella mateixa.',
    ['involuntary-admission:permits'],
  ],
  [
    'La discapacitat no justifica en cap cas l’internament forçós de la persona.',
    ['involuntary-admission:forbids'],
  ],
  [
    'Ningú no pot ser tractat contra la seva voluntat en un servei de salut mental.',
    ['involuntary-treatment:forbids'],
  ],
  ['La contenció mecànica del pacient només s’aplica per indicació mèdica.', ['restraint:permits']],
  ['Es prohibeix l’aïllament dels pacients del centre psiquiàtric.', ['seclusion:forbids']],
  ['El tutor de la persona incapacitada en gestiona els béns.', ['substitute-decision:permits']],
  [
    'No poden ser membres del consell els incapacitats judicialment.',
    ['civil-disqualification:permits'],
  ],
  [
    'El pacient internat pot rebre visites i comunicar-se lliurement.',
    ['communication-restriction:forbids'],
  ],
  [
    'Les empreses reserven una quota de llocs de treball a persones amb discapacitat.',
    ['work:guarantees'],
  ],
  [
    'Els edificis públics han de ser accessibles per a les persones amb mobilitat reduïda.',
    ['accessibility:guarantees'],
  ],
  [
    'El Govern garanteix l’educació inclusiva dels infants amb discapacitat.',
    ['children:guarantees', 'education:guarantees'],
  ],
  ['S’entén per contenció la limitació dels moviments del pacient.', []],
  ['El ministeri d’educació i el ministeri de treball apliquen aquest reglament.', []],
  ['El material del consultori s’esterilitza abans de cada visita del pacient.', []],
];

test.each(PROVISIONS)('Catalan: %s', (provision, signals) => {
  expect(readingOf(provision)).toEqual(signals);
});

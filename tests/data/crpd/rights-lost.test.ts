import { expect, it } from 'vitest';
import { saysRightOf } from '../../../data/crpd/rights-lost.ts';

const says = (language: string, text: string) =>
  ['vote', 'family'].filter((id) => saysRightOf(id, { text, language, evidence: undefined }));

it('knows the vote, office, marriage and parenthood by their words in every language', () => {
  const losses: [language: string, vote: string, family: string][] = [
    ['ar', 'يحرم المحجور عليه من التصويت', 'لا يصح زواج المجنون'],
    ['ca', 'Els incapacitats perden el dret de sufragi', 'No pot contraure matrimoni'],
    ['de', 'Betreute sind vom Wahlrecht ausgeschlossen', 'Die Eheschließung ist ihnen versagt'],
    ['en', 'A patient ceases to hold office', 'A patient loses the custody of his child'],
    ['es', 'Queda privado del voto el demente', 'El demente pierde la patria potestad'],
    ['fr', 'Les aliénés ne sont pas électeurs', 'L’aliéné ne peut contracter mariage'],
    ['pt-MZ', 'O demente não pode exercer cargos', 'O demente não pode casar'],
    ['ru', 'Недееспособные не избирают', 'Недееспособный не вступает в брак'],
    ['uk', 'Недієздатні не мають голосу', 'Недієздатний не укладає шлюбу'],
    ['zh', '精神病人没有选举权', '精神病人不得结婚'],
  ];
  for (const [language, vote, family] of losses) {
    expect(says(language, vote), vote).toEqual(['vote']);
    expect(says(language, family), family).toEqual(['family']);
  }
});

it('knows no right by words that mean other things, or in a language without words', () => {
  expect(says('en', 'Its registered office may dismiss an insane servant.')).toEqual([]);
  expect(says('es', 'El demente está a cargo de su curador.')).toEqual([]);
  expect(says('sw', 'No lunatic may vote.')).toEqual([]);
});

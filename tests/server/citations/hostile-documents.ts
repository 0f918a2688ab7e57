import type { CitedDocument } from '../../../server/citations/csl.ts';

/** Titles that break formats which do not take care; none of them is a real law's. */
export const HOSTILE_TITLES = {
  arabic: 'قانون رقم 5 لسنة 2024 بشأن «الصحة النفسية»، (معدّل)',
  chinese: '中华人民共和国精神卫生法（2018年修正）',
  russian: 'Закон «О психиатрической помощи» – № 3185-1, ред. 2022',
  braces: 'Act {on} lanterns }{ and \\{ half a brace {',
  tex: 'Costs of 100% & more: $5 #1 a_b ^up ~about \\textbf{bold} \\ end\\',
  ligatures: "Harbours -- and --- ports, ``so'' called, rock ''n'' roll",
  quotes: `The "Safe" Harbours' Act, “amended”, l'été`,
  markup: '<i>Act</i> & <script>alert(1)</script> &amp; entities',
  formula: '=cmd()|/c calc!A1',
  commas: 'Bread, Salt, and Water Act, 1999, and others',
  emoji: 'Family 👩‍👩‍👧 and flag 🇺🇾 Act',
  tags: 'Report TY  - JOUR and ER  - within',
  at: '@misc{x, title = {y}} Act',
} as const;

/** Breaks and characters that only steer machines, with what is left where lines end fields. */
export const BROKEN_TITLE = 'Act\r\nTY  - JOUR\n\nER  - \u0000\u0007\u2028of\ttwo  lines\u0085';
export const BROKEN_TITLE_FOLDED = 'Act TY - JOUR ER - of two lines';
export const HALF_LETTER = `Half \ud83d a letter`;

export function citedAct(changes: Partial<CitedDocument> = {}): CitedDocument {
  return {
    id: 'xaa-2024-lantern-act',
    title: 'Lantern Act',
    title_en: 'Act on Lanterns',
    number: 'Act 17 of 2024',
    country: 'URY',
    issuer: 'Parliament of Lights, Lamps and Candles',
    type: 'act',
    type_word: 'ley',
    status: 'in-force',
    year: 2024,
    date_adopted: '2024-03-05',
    language: 'es',
    topics: ['mental-health', 'disability'],
    summary: 'First line.\nSecond line.',
    ...changes,
  };
}

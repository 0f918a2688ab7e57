/** Whether a law is in force, amended, repealed or a draft, and since when, as far as it says so itself. */
import type { DescribedValue, Description, Status } from '../../data/model.ts';
import { datesIn } from './dates.ts';
import type { Front } from './front.ts';

interface StatusRule {
  pattern: RegExp;
  status: Status;
  confidence: number;
}

/** Notes that stand on a line of their own, beside the title or at the very end. */
const NOTES: readonly StatusRule[] = [
  {
    pattern:
      /^[\s[({*]*(?:(?:status|estado|état|stato|vigencia|vigência|statut|статус|стан)\s?[:–-]\s?)?(?:(?:act |law |wholly )?repealed|(?:norma |ley |decreto )?derogad[ao]|(?:texte |loi |décret )?abrogée?|revogad[ao]|aufgehoben|außer kraft|утратил\p{L}{0,2} силу|втратив чинність|документ втратив чинність|废止|已废止|失效|ملغى|ملغي)(?=[\s\])}.,:;*]|$)[^\n]{0,80}$/iu,
    status: 'repealed',
    confidence: 0.85,
  },
  {
    pattern:
      /^[\s[({*]*(?:(?:status|estado|état|stato|vigencia|vigência|statut|статус|стан)\s?[:–-]\s?)?(?:in force|vigente|en vigor|en vigueur|in kraft|чинний|действующий|действует|现行有效|有效|ساري|نافذ)[\s\])}.*]*$/iu,
    status: 'in-force',
    confidence: 0.85,
  },
  {
    pattern:
      /^[\s[({*]*(?:із змінами|зі змінами|с изменениями|as amended (?:by|up to|to|and)|amended by|(?:last |zuletzt )?(?:amended by|geändert durch)|last amended|zuletzt geändert|(?:texto|versión) (?:actualizad|consolidad|vigente)|texte consolidé|version consolidée|consolidated (?:version|text) |incorporating amendments)/iu,
    status: 'amended',
    confidence: 0.75,
  },
  {
    pattern: /zuletzt durch [^\n]{5,120} geändert/iu,
    status: 'amended',
    confidence: 0.8,
  },
  {
    pattern: /^[^\n]{0,60}根据[^\n]{0,80}(?:修正|修订)/u,
    status: 'amended',
    confidence: 0.8,
  },
];
/** A draft says so in its title. */
const DRAFT =
  /^[\s[("]*(?:(?:second |final |first |zero )?draft\b|(?:ante)?proyecto de|proposición de ley|(?:avant-)?projet de|proposition de loi|projeto de|proposta de lei|projecte de|entwurf|referentenentwurf|законопроект|проект |مشروع|草案)|\((?:draft|borrador|projet|entwurf|проект|草案)\)|\bbill(?:,? (?:no\.? ?\d+,? )?(?:19|20)\d{2})?[\s.]*$|草案|征求意见稿/iu;
const IN_FORCE_ON =
  /(?:comes? into (?:force|operation|effect)|came into (?:force|operation)|commencement(?: date)?:|effective date|entrará en vigor|entra en vigencia|entre en vigueur|est entrée? en vigueur|entra em vigor|tritt|in kraft getreten am|in kraft seit|вступает в силу|набирає чинності|entra en vigor|fecha de entrada en vigencia)[^\n.;]{0,40}$/iu;
const REPEALED_ON =
  /(?:repealed|derogad[ao]|abrogée?|revogad[ao]|aufgehoben|втратив чинність|утратил\p{L}{0,2} силу)[^\n.;]{0,40}$/iu;
const NEAR = 90;
const FIRST_LINES = 14;
const TITLE_LINES = 4;
const LAST_LINES = 4;
const LONGEST_LAST = 40;

/** @returns status and the dates that go with it, each only when the text states it */
export function standingOf(front: Front, title: string | undefined): Description[] {
  const values: Description[] = [];
  const status = statusOf(front, title);
  if (status) values.push(status);
  const inForce = datedAfter(`${front.text}\n${front.tail}`, IN_FORCE_ON);
  if (inForce) {
    const { iso, quote } = inForce;
    values.push({
      field: 'dateInForce',
      value: iso,
      confidence: 0.75,
      origin: 'rule',
      evidence: { quote },
    });
  }
  const repealed =
    status?.value === 'repealed' && datedAfter(status.evidence?.quote ?? '', REPEALED_ON);
  if (repealed) {
    const { iso, quote } = repealed;
    values.push({
      field: 'dateRepealed',
      value: iso,
      confidence: 0.75,
      origin: 'rule',
      evidence: { quote },
    });
  }
  return values;
}

function statusOf(front: Front, title: string | undefined): DescribedValue<'status'> | undefined {
  const value = (status: Status, confidence: number, quote: string): DescribedValue<'status'> => ({
    field: 'status',
    value: status,
    confidence,
    origin: 'rule',
    evidence: { quote: quote.slice(0, 200) },
  });
  if (title !== undefined && DRAFT.test(title)) return value('draft', 0.75, title);
  // In brackets further down, "repealed" is said of a section.
  const tail = front.tail
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LAST && !/[[(]/u.test(line))
    .slice(-LAST_LINES);
  const first = front.lines.slice(0, FIRST_LINES).map(({ text }) => text);
  for (const { pattern, status, confidence } of NOTES) {
    const near = status === 'repealed' ? first.slice(0, TITLE_LINES) : first;
    const line = [...near, ...tail].find((one) => pattern.test(one));
    if (line !== undefined) return value(status, confidence, line);
  }
  return undefined;
}

function datedAfter(text: string, words: RegExp): { iso: string; quote: string } | undefined {
  const date = datesIn(text).find(
    ({ start, iso }) =>
      iso.length === 10 && words.test(text.slice(Math.max(0, start - NEAR), start)),
  );
  if (!date) return undefined;
  return {
    iso: date.iso,
    quote: text
      .slice(Math.max(0, date.start - NEAR), date.end)
      .split('\n')
      .slice(-2)
      .join(' ')
      .trim(),
  };
}

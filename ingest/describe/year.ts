/** The year a document was adopted or issued. */
import type { DescribedValue } from '../../data/model.ts';
import { asciiDigits } from '../passages/numerals.ts';
import type { Front } from './front.ts';

const YEAR = '(1[89]\\d{2}|20\\d{2})';
/** A date in front of which, or after which, words say that the document was adopted. */
const DATE = `[^\\n]{0,50}?\\b${YEAR}\\b`;

interface Rule {
  pattern: RegExp;
  confidence: number;
  /** Added to a matched year of another calendar. */
  offset?: number;
}

const FRONT_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `^(?:llei|decret|reglament|acord|decreto|ley|edicte)[^\\n]{0,40}?\\bdel? \\d{1,2}[-/]\\d{1,2}[-/]${YEAR}\\b`,
      'imu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(`distr[^\\n]{0,30}\\n?[^\\n]{0,30}?\\b${YEAR}\\b`, 'iu'),
    confidence: 0.95,
  },
  {
    pattern: new RegExp(
      `(?:sancionada|promulgada|assented to|date of assent|enacted|ausfertigungsdatum|vom)\\b:?${DATE}`,
      'iu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `${YEAR}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日[^\\n]{0,60}(?:通过|公布|发布|批准|施行|修正|修订|令)`,
      'u',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `\\b(?:act|law|ordinance|decree|code),?\\s(?:no\\.?\\s?)?(?:\\d{1,4}[a-z]?\\s(?:of|/)\\s?)?${YEAR}\\b`,
      'iu',
    ),
    confidence: 0.9,
  },
  {
    pattern: new RegExp(
      `(?:ley|decreto|llei|decret|loi|lei|lege|law|n[°º])\\s[^\\n]{0,12}\\d{1,5}\\s?[/-]\\s?${YEAR}\\b`,
      'iu',
    ),
    confidence: 0.85,
  },
  { pattern: new RegExp(`(?:لسنة|لعام|سنة)\\s${YEAR}`, 'u'), confidence: 0.9 },
  {
    pattern: new RegExp(
      `(?:of|du|de|del|da|от|від)\\s\\d{1,2}(?:er|st|nd|rd|th)?\\.?\\s(?:de\\s|d['’]|of\\s)?\\p{L}{3,12},?\\s(?:de\\s|del\\s)?${YEAR}\\b`,
      'iu',
    ),
    confidence: 0.75,
  },
  { pattern: /(?:พ\.ศ\.|พุทธศักราช)\s?(2[45]\d{2})/u, confidence: 0.85, offset: -543 },
  { pattern: /民國\s?(\d{2,3})\s?年/u, confidence: 0.8, offset: 1911 },
];

const TAIL_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:santiago|м\\.\\s?київ|буэнос|buenos aires|lima|bogotá|berlin|paris|la vella|casa de la vall)[^\\n]{0,40}?${YEAR}(?=\\D)`,
      'iu',
    ),
    confidence: 0.85,
  },
  {
    pattern: new RegExp(
      `\\d{1,2}\\s(?:de\\s|d['’])?\\p{L}{3,12}\\s(?:de\\s|del\\s)?${YEAR}\\s?(?:року|года|[.,-]|$)`,
      'iu',
    ),
    confidence: 0.65,
  },
];

/** Lines in which the title stands; a year there is the document's own. */
const TITLE_LINES = 5;
/** Marks of a line that cites where other laws stand. */
const CITATION = /№|Відомост|Собрани/u;

export function yearOf(front: Front): DescribedValue<'year'> | undefined {
  const text = asciiDigits(front.text);
  return (
    byRules(FRONT_RULES, text.slice(0, 4000)) ??
    titleYear(front) ??
    byRules(TAIL_RULES, asciiDigits(front.tail)) ??
    singleYear(text)
  );
}

function byRules(rules: readonly Rule[], text: string): DescribedValue<'year'> | undefined {
  for (const { pattern, confidence, offset = 0 } of rules) {
    const match = pattern.exec(text);
    if (match?.[1]) return year(Number(match[1]) + offset, confidence, match[0]);
  }
  return undefined;
}

function titleYear({ lines }: Front): DescribedValue<'year'> | undefined {
  for (const { text } of lines.slice(0, TITLE_LINES)) {
    const found = asciiDigits(text).match(/\b(?:1[89]\d{2}|20\d{2})\b/gu);
    if (found?.length === 1 && text.length < 300 && !CITATION.test(text))
      return year(Number(found[0]), 0.7, text);
  }
  return undefined;
}

/** When the whole front names one year only, it may be the document's: kept below the floor, as it is wrong too often in laws that amend others. */
function singleYear(text: string): DescribedValue<'year'> | undefined {
  const found = new Set(text.slice(0, 3000).match(/\b(?:19\d{2}|20\d{2})\b/gu));
  const [only] = found;
  return found.size === 1 && only ? year(Number(only), 0.45, only) : undefined;
}

function year(value: number, confidence: number, quote: string): DescribedValue<'year'> {
  return {
    field: 'year',
    value,
    confidence,
    origin: 'rule',
    evidence: { quote: quote.trim().slice(0, 200) },
  };
}

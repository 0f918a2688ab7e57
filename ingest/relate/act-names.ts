/** Keys under which an act is found, however its number or title is written around them. */
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import { asciiDigits } from '../passages/numerals.ts';

/** From so many digits on, a number alone tells an act from all others of its country. */
const DISTINCTIVE = 4;
/** Fewer characters are too common a title. */
const SHORTEST_TITLE = 4;
/** Where a longer name may begin that was taken for a part of the title: "Repeal of the …". */
const INNER_START = /(?<=\s(?:of|to|under|in|by)\s(?:the\s)?)(?=\p{Lu})/gu;
/** Formal names of states before the name of an act. */
const STATE_NAME = /^(?:中华人民共和国|中華人民共和國|中華民國)/u;

/**
 * @param number the number as it is written with its word: "Ley 26.657", "Act 17 of 2002"
 * @param year when known from elsewhere
 * @param type kind of the act, where the word before the number does not say it
 */
export function numberKeys(number: string, year?: number | null, type?: string | null): string[] {
  const text = asciiDigits(number).replace(/(?<=\d)[.\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const match =
    /(\d+)(?:\s?(?:of|\/|-|لسنة|de|du|del|от|від)\s?((?:1[89]|20)\d{2}|\d{2})(?!\d)|([/-][\p{L}\d]+(?:-\p{L}+)?))?/u.exec(
      text,
    );
  if (!match?.[1]) return [];
  const kind = mapTypeWord(number)?.type ?? type ?? 'act';
  const main = match[1].replace(/^0+(?=\d)/u, '');
  if (match[3]) return [`${kind} ${main}${match[3].toUpperCase()}`];
  const stated = fullYear(match[2]) ?? yearAfter(text, match.index + match[0].length) ?? year;
  return [
    ...(stated ? [`${kind} ${main}/${stated}`] : []),
    ...(main.length >= DISTINCTIVE && match[2] === undefined ? [`${kind} ${main}`] : []),
  ];
}

/**
 * @param title with or without its year
 * @param year of the act, for titles that do not end with one
 */
export function titleKeys(title: string, year?: number | null): string[] {
  const plain = plainTitle(title);
  if (plain.length < SHORTEST_TITLE) return [];
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(plain)) return [plain];
  if (/ (?:1[89]|20)\d{2}$/u.test(plain)) return [plain];
  return year && plain.includes(' ') ? [`${plain} ${year}`] : [];
}

/** Keys of the act that a text names, the longest name first. */
export function targetKeys(target: string, year?: number): string[] {
  const names = [0, ...[...target.matchAll(INNER_START)].map(({ index }) => index)];
  const titles = names.flatMap((start) => titleKeys(target.slice(start)));
  // In a title with its year, the year is not a number of the act.
  const numbered = /\d/u.test(asciiDigits(target).replace(/(?:1[89]|20)\d{2}\D*$/u, ''));
  return numbered ? [...titles, ...numberKeys(target, year)] : titles;
}

function plainTitle(title: string): string {
  return asciiDigits(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[（(][^（()）]*(?:修正|修订|修訂|\d{4}-\d{2}-\d{2})[^（()）]*[)）]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(STATE_NAME, '');
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (digits.length === 4) return Number(digits);
  return Number(digits) > 30 ? 1900 + Number(digits) : 2000 + Number(digits);
}

function yearAfter(text: string, from: number): number | undefined {
  const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u.exec(text.slice(from))?.[0];
  return year ? Number(year) : undefined;
}

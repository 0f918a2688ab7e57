/** Whether two works bear the same number or title. */
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import { asciiDigits } from '../passages/numerals.ts';

/** Shorter words are articles and prepositions; kinds of document tell no act from another. */
const SHORTEST_WORD = 4;

/** Words that say how a text was put together, not what it is about. */
const OF_EDITION =
  /^(?:texte?|texto|ref[oò]s|refundid[ao]|consolidat?(?:ed|ion)?|consolidad[ao]|consolidée?|coordinad[ao]|sistematizad[ao]|codifi\w*|publica\w*|version|versi[oó]n?|edition|edicion|revised|amended|official|draft|final|nova|nueva|new)$/u;

/** "15 de gener", "15 January": when an act was made is no part of its name. */
const DAY_AND_MONTH = /\b\d{1,2}[.º]?\s(?:de\s|d['’])?\p{L}+/gu;

/**
 * Whether two numbers have the same digits in the same order, whatever the words around them:
 * "R.S.C., 1985, c. V-3" and "L.R.C. (1985), ch. V-3".
 */
export function sameNumber(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const digits = digitsOf(one);
  return digits.length >= 3 && digits === digitsOf(other);
}

function digitsOf(number: string): string {
  return (
    asciiDigits(number)
      .toUpperCase()
      .replace(/(?<=\d)[.\u00a0\u202f](?=\d{3}(?!\d))/gu, '')
      .match(/(?:\p{L}{1,3}-)?\d[\d.]*(?:[-/]\p{L}?[\d.]+)*(?:\p{L}(?!\p{L}))?/gu)
      ?.join(' ') ?? ''
  );
}

/** Whether a number is a symbol of its own, as the United Nations give: "CRPD/C/ARG/CO/1". */
export function isSymbol(number: string | null): number is string {
  return number !== null && /^[A-Z]{1,8}(?:\/[A-Z0-9.–-]+){2,}$/u.test(number);
}

/**
 * How much of the shorter title stands in the longer.
 *
 * @returns of how many telling words of the shorter title the longer has which share, and how many
 */
export function titleOverlap(
  one: string,
  other: string,
): { of: number; share: number; words: number } {
  const left = tellingWords(one);
  const right = tellingWords(other);
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared++;
  return { of: short.size, share: short.size === 0 ? 0 : shared / short.size, words: shared };
}

function tellingWords(title: string): Set<string> {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(DAY_AND_MONTH, ' ');
  const words = plain.match(/\p{sc=Han}{2}|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}]{3}|\p{L}+/gu) ?? [];
  return new Set(
    words.filter(
      (word) =>
        /\p{sc=Han}|\p{sc=Thai}|\p{sc=Lao}|\p{sc=Khmr}/u.test(word) ||
        (word.length >= SHORTEST_WORD &&
          !OF_EDITION.test(word) &&
          mapTypeWord(word) === undefined &&
          mapTypeWord(word.slice(0, -1)) === undefined),
    ),
  );
}

/** Turns the many ways a law writes a number into one that can be compared. */
import { ordinalOf } from './ordinals.ts';

const CHINESE_DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const CHINESE_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Decimal digits of any script as ASCII digits: "٣٠" → "30", "३०" → "30", "３０" → "30". */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    // Unicode keeps each script's ten digits together in ascending order.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

function chineseNumber(text: string): number | undefined {
  let total = 0;
  let digits = 0;
  for (const character of text) {
    const digit = CHINESE_DIGITS[character];
    const unit = CHINESE_UNITS[character];
    if (digit !== undefined) digits = digits * 10 + digit;
    else if (unit !== undefined) {
      total += (digits || 1) * unit;
      digits = 0;
    } else return undefined;
  }
  return total + digits;
}

function romanNumber(text: string): number | undefined {
  let total = 0;
  let last = 0;
  for (const letter of [...text.toLowerCase()].reverse()) {
    const value = ROMAN[letter];
    if (value === undefined) return undefined;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total;
}

const ETHIOPIC = /^[\u1369-\u137c]+$/u;

/** ፩ to ፱ are units, ፲ to ፺ tens, ፻ hundreds: "፴፭" is 35. */
function ethiopicNumber(text: string): number | undefined {
  if (!ETHIOPIC.test(text)) return undefined;
  let total = 0;
  for (const character of text) {
    const sign = (character.codePointAt(0) as number) - 0x1368;
    if (sign <= 9) total += sign;
    else if (sign <= 18) total += (sign - 9) * 10;
    else if (sign === 19) total = Math.max(total, 1) * 100;
    else return undefined;
  }
  return total;
}

const HEBREW_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

/** Letters as numbers, the larger first: "כג" is 23; fifteen and sixteen are nine and six or seven. */
function hebrewNumber(text: string): number | undefined {
  if (text.length > 3) return undefined;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const letter of text) {
    const place = HEBREW_LETTERS.indexOf(letter);
    if (place === -1) return undefined;
    const value = ((place % 9) + 1) * 10 ** Math.floor(place / 9);
    const nine = last === 9 && (value === 6 || value === 7);
    if (String(value).length >= String(last).length && last !== Number.POSITIVE_INFINITY && !nine)
      return undefined;
    total += value;
    last = value;
  }
  return total || undefined;
}

/**
 * The place of a numbering in its series: whole numbers times 100, with inserted ones between
 * ("12" → 1200, "12A" → 1201, "39-1" → 3901, "XIV" → 1400, "三十" → 3000, "primero" → 100).
 * @returns undefined when it is no number
 */
export function orderOf(numbering: string): number | undefined {
  const text = asciiDigits(numbering).trim();
  const match =
    /(\d{1,6})(?:\s?[-–‑.]\s?(\d{1,3}))?\s?(?:([A-Za-z]{1,3})(?![A-Za-z])|(bis|ter|quater))?/u.exec(
      text,
    );
  if (match) {
    const arabic = /مكرر\D*(\d{1,2})?/u.exec(text.slice(match.index));
    const inserted = arabic
      ? Number(arabic[1] ?? 1)
      : match[2]
        ? Number(match[2])
        : insertedOrder(match[3], match[4]);
    return Number(match[1]) * 100 + Math.min(inserted, 99);
  }
  const words = text.replace(/[^\p{L}\p{M}\u1369-\u137c\s-]/gu, '');
  const bare = words.replace(/[\s-]/gu, '');
  if (bare === '') return undefined;
  const number =
    ethiopicNumber(bare) ??
    chineseNumber(bare) ??
    romanNumber(bare) ??
    ordinalOf(words) ??
    hebrewNumber(bare);
  return number === undefined ? undefined : number * 100;
}

function insertedOrder(letters: string | undefined, latin: string | undefined): number {
  if (latin) return ['bis', 'ter', 'quater'].indexOf(latin) + 1;
  if (!letters) return 0;
  // "EA" stands between "E" and "F".
  return [...letters.toUpperCase()].reduce(
    (order, letter, at) => order + (letter.charCodeAt(0) - 64) / 27 ** at,
    0,
  );
}

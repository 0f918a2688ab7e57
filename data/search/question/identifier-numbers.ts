/** Years, numerals and the signs of other scripts in the numbers of acts. */

/** A year in which an act may have been made. */
export function isYear(digits: string): boolean {
  return /^(?:1[789]|20)\d\d$/u.test(digits);
}

/** Years of the Hijri calendar, where the text says that it is a year. */
export function isHijriYear(digits: string): boolean {
  return /^1[345]\d\d$/u.test(digits);
}

/** Which years two digits may stand for: "63" is 1963; the 1930s and 2030s are not told apart. */
export function fullYears(digits: string): string[] {
  if (digits.length === 4) return [digits];
  if (digits < '30') return [`20${digits}`];
  return digits < '40' ? [`20${digits}`, `19${digits}`] : [`19${digits}`];
}

/** "19.529", "19 529" and "0529" as plain digits. */
export function plainNumber(written: string): string {
  return written.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** "五百九十七", "五九七" and "597" as "597". */
export function hanNumber(written: string): string {
  if (/^\d/u.test(written)) return plainNumber(written);
  let total = 0;
  let digits = 0;
  for (const sign of written) {
    const unit = HAN_UNITS[sign];
    if (unit) {
      total += (digits || 1) * unit;
      digits = 0;
    } else {
      digits = digits * 10 + Math.max(0, HAN_DIGITS.indexOf(sign === '零' ? '〇' : sign));
    }
  }
  return String(total + digits);
}

const SPACES = /[\u00a0\u2009\u202f]/gu;
const HYPHENS = /[‐‑–−]/gu;
const OTHER_DIGIT = /[^\P{Nd}0-9\u{10000}-\u{10ffff}]/u;
const OTHER_DIGITS = new RegExp(OTHER_DIGIT.source, 'gu');

/**
 * Digits of every script of the basic plane as ASCII digits, dashes as hyphens, wide spaces as
 * spaces; every sign stays in its place.
 */
export function plainSigns(text: string): string {
  const plain = text.replace(SPACES, ' ').replace(HYPHENS, '-').replaceAll('／', '/');
  return OTHER_DIGIT.test(plain) ? plain.replace(OTHER_DIGITS, digitOf) : plain;
}

const KNOWN = new Map<string, string>();

function digitOf(sign: string): string {
  const known = KNOWN.get(sign);
  if (known) return known;
  // Unicode keeps the ten digits of a script together in ascending order.
  let zero = sign.charCodeAt(0);
  while (sign.charCodeAt(0) - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  const digit = String(sign.charCodeAt(0) - zero);
  KNOWN.set(sign, digit);
  return digit;
}

/** Walks through a text by words and numbers, once, whatever its script. */

const OTHER = 0;
const LETTER = 1;
/** A letter of a script that puts no spaces between words: each is a word of its own. */
const UNSPACED = 2;
const DIGIT = 3;
/** A vowel sign or accent: part of the word it stands in, and no word without one. */
const MARK = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A thousands separator of some language; the digits around it are one number. */
const SEPARATORS = new Set([...".,'’٬ \u00a0\u202f"].map((mark) => mark.charCodeAt(0)));

/** What is told of each word and number, in the order of the text. */
export interface TextListener {
  /** @param hash of the lower-case word, or of the number. */
  word(hash: number, unspaced: boolean): void;
  /** A number in digits of any script, separators of thousands left out. */
  number(value: number): void;
}

let classes: Uint8Array | undefined;

/** Class of every UTF-16 unit; decided once, since a pattern for each letter would be slow. */
function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const letter = String.fromCharCode(unit);
    if (
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(letter)
    ) {
      table[unit] = /\p{L}/u.test(letter) ? UNSPACED : OTHER;
    } else if (/\p{Nd}/u.test(letter)) table[unit] = DIGIT;
    else if (/\p{L}/u.test(letter)) table[unit] = LETTER;
    else if (/\p{M}/u.test(letter)) table[unit] = MARK;
  }
  // Rare Han characters and the letters of other planes come as pairs.
  table.fill(UNSPACED, 0xd800, 0xdc00);
  classes = table;
  return table;
}

/** Calls the listener for every word and number of a text. */
export function scanText(text: string, listener: TextListener): void {
  const table = classTable();
  const lower = text.toLowerCase();
  const { length } = lower;
  let at = 0;
  while (at < length) {
    const unit = lower.charCodeAt(at);
    const kind = table[unit];
    if (kind === DIGIT) {
      at = scanNumber(lower, at, table, listener);
    } else if (kind === UNSPACED) {
      listener.word(Math.imul(FNV_OFFSET ^ unit, FNV_PRIME), true);
      at++;
    } else if (kind === LETTER) {
      let hash = FNV_OFFSET;
      do {
        hash = Math.imul(hash ^ lower.charCodeAt(at), FNV_PRIME);
        at++;
      } while (at < length && isInWord(table[lower.charCodeAt(at)]));
      listener.word(hash, false);
    } else at++;
  }
}

function isInWord(kind: number | undefined): boolean {
  return kind === LETTER || kind === MARK;
}

function scanNumber(
  text: string,
  start: number,
  table: Uint8Array,
  listener: TextListener,
): number {
  let at = start;
  let value = 0;
  let hash = FNV_OFFSET;
  for (;;) {
    const digit = digitAt(text.charCodeAt(at), table);
    value = value * 10 + digit;
    hash = Math.imul(hash ^ (digit + 48), FNV_PRIME);
    at++;
    if (isDigit(text, at, table)) continue;
    if (SEPARATORS.has(text.charCodeAt(at)) && at - start <= 12 && isGroup(text, at + 1, table)) {
      at++;
      continue;
    }
    break;
  }
  listener.number(value % Number.MAX_SAFE_INTEGER);
  listener.word(hash, false);
  return at;
}

function isDigit(text: string, at: number, table: Uint8Array): boolean {
  return at < text.length && table[text.charCodeAt(at)] === DIGIT;
}

/** Exactly three digits, as after a thousands separator. */
function isGroup(text: string, at: number, table: Uint8Array): boolean {
  return (
    isDigit(text, at, table) &&
    isDigit(text, at + 1, table) &&
    isDigit(text, at + 2, table) &&
    !isDigit(text, at + 3, table)
  );
}

function digitAt(unit: number, table: Uint8Array): number {
  if (unit < 128) return unit - 48;
  // Unicode keeps each script's ten digits together in ascending order.
  let zero = unit;
  while (unit - zero < 9 && table[zero - 1] === DIGIT) zero--;
  return unit - zero;
}

/**
 * One normaliser for indexed text and for questions, so that forms which a reader takes for the
 * same letter meet: ё/е, ß/ss, traditional and simplified Chinese, Arabic alef and hamza forms, vowel signs, tatweel, digits of every
 * script. Case and Latin diacritics are folded by the engine (ENGINES §1, Language).
 */

import { simplifiedChinese } from './simplified-chinese.ts';

/** Text as the engine sees it, with the way back to the original. */
export interface Normalised {
  text: string;
  /**
   * `origin[i]` is the offset in the original of the letter that gave `text[i]` (UTF-16 units),
   * with one more entry for the end; absent when every letter stands where it stood.
   */
  origin?: Uint32Array;
}

/** Letters that are replaced one by one; an empty string drops the letter. */
const REPLACED = new Map<string, string>([
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  // Alef with hamza above, below, with madda, wasla → bare alef; alef maqsura → ya;
  // ta marbuta → ha: writers mix them freely.
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ؤ', 'و'],
  ['ئ', 'ي'],
  // Persian and Urdu keyboards give other code points for the same letters.
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ے', 'ي'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ۀ', 'ه'],
  ['ۃ', 'ه'],
  ['ـ', ''],
  ['\u00AD', ''],
  ['\u200C', ' '],
  ['\u200D', ''],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['ʻ', "'"],
  ['‐', '-'],
  ['‑', '-'],
]);

// A combining mark after its letter; Arabic vowel signs are dropped, others composed by NFKC.
const ARABIC_SIGNS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/;
const REPLACEABLE =
  /[ёЁßẞأإآٱىةؤئکیےہھۀۃـ’‘ʼʻ‐‑\u00AD\u200C]|\u200D|[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]|(?![0-9])\p{Nd}/u;
/** Runs of letters that stay as they are, and single letters with their marks, which may not. */
const PIECES =
  /([\x20-\x5f\x61-\x7e\n\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0402-\u0450\u0452-\u045f\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a\u4e00-\u9fff]+)(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;
/** Letters and signs of most Latin, Cyrillic and plain Arabic text, all of which stay as they are. */
const STAYS =
  /[\x20-\x5f\x61-\x7e\n\u00a7\u00ab\u00b0\u00b7\u00bb\u00bf\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0402-\u0450\u0452-\u045f\u0621\u0627\u0628\u062a-\u063a\u0641-\u0648\u064a\u2013\u2014\u201c-\u201e\u2022\u25a0-\u25ff]/;
/** Letters of {@link REPLACED} that one such letter stands for. */
const EVENED = new Map([...REPLACED].filter(([, one]) => one.length === 1 && STAYS.test(one)));
const ONE_FOR_ONE = new RegExp(`[${[...EVENED.keys()].join('')}]`, 'g');
const DIGIT = /(?![0-9])\p{Nd}/u;

/** What becomes of a letter: nothing, another one in its place, or more than that. */
const STAY = 1;
const EVEN = 2;
const CHANGE = 3;
/** By UTF-16 unit; 0 while nobody has asked. */
const fates = new Uint8Array(0x10000);

/** The most that becomes of any letter; an expression takes more than twice the time. */
function fateOf(text: string): number {
  let most = STAY;
  for (let at = 0; at < text.length && most < CHANGE; at += 1) {
    const unit = text.charCodeAt(at);
    const fate = fates[unit] || learntFate(unit);
    if (fate > most) most = fate;
  }
  return most;
}

function learntFate(unit: number): number {
  const letter = String.fromCharCode(unit);
  let fate = CHANGE;
  if (STAYS.test(letter)) fate = STAY;
  else if (EVENED.has(letter)) fate = EVEN;
  fates[unit] = fate;
  return fate;
}

/**
 * Normalises text for the index or for a question.
 *
 * @param text - Any Unicode text.
 * @returns The normalised text, with offsets back into `text` where letters moved.
 */
export function normalise(text: string): Normalised {
  const fate = fateOf(text);
  if (fate === STAY) return { text };
  if (fate === EVEN) {
    return { text: text.replace(ONE_FOR_ONE, (letter) => EVENED.get(letter) ?? letter) };
  }
  if (!REPLACEABLE.test(text) && text.normalize('NFKC') === text) {
    return { text: simplifiedChinese(text) };
  }
  let out = '';
  let origin = new Uint32Array(text.length + 1);
  for (const { 0: piece, 1: run, index } of text.matchAll(PIECES)) {
    const normal = run ?? normaliseCluster(piece);
    const end = out.length + normal.length;
    if (end >= origin.length) origin = enlarged(origin, end * 2);
    for (let at = out.length; at < end; at += 1) {
      origin[at] = run === undefined ? index : index + at - out.length;
    }
    out += normal;
  }
  if (out.length >= origin.length) origin = enlarged(origin, out.length + 1);
  origin[out.length] = text.length;
  return { text: simplifiedChinese(out), origin: origin.subarray(0, out.length + 1) };
}

function enlarged(offsets: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(offsets);
  return larger;
}

function normaliseCluster(cluster: string): string {
  if (cluster.length === 1 && cluster < '\u00A0') return cluster;
  let out = '';
  for (const letter of cluster.normalize('NFKC')) {
    if (ARABIC_SIGNS.test(letter)) continue;
    const replaced = REPLACED.get(letter);
    if (replaced !== undefined) out += replaced;
    else if (DIGIT.test(letter)) out += digitValue(letter);
    else out += letter;
  }
  return out;
}

/** Decimal digits of a script stand in blocks of ten (Unicode: Nd come in runs of 0 to 9). */
function digitValue(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

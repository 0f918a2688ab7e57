/**
 * One normaliser for indexed text and for questions, so that forms which a reader takes for the
 * same letter meet: ё/е, ß/ss, Arabic alef and hamza forms, vowel signs, tatweel, digits of every
 * script. Case and Latin diacritics are folded by the engine (ENGINES §1, Language).
 */

/** Text as the engine sees it, with the way back to the original. */
export interface Normalised {
  text: string;
  /**
   * `origin[i]` is the offset in the original of the letter that gave `text[i]` (UTF-16 units),
   * with one more entry for the end; absent when nothing changed and offsets are the same.
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
  ['ـ', ''],
  ['\u00AD', ''],
  ['\u200C', ' '],
  ['\u200D', ''],
  ['’', "'"],
  ['ʼ', "'"],
]);

// A combining mark after its letter; Arabic vowel signs are dropped, others composed by NFKC.
const ARABIC_SIGNS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/;
const REPLACEABLE =
  /[ёЁßẞأإآٱىةؤئکیـʼ’\u00AD\u200C]|\u200D|[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]|(?![0-9])\p{Nd}/u;
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;
const DIGIT = /(?![0-9])\p{Nd}/u;

/**
 * Normalises text for the index or for a question.
 *
 * @param text - Any Unicode text.
 * @returns The normalised text, with offsets back into `text` when anything changed.
 */
export function normalise(text: string): Normalised {
  if (!REPLACEABLE.test(text) && text.normalize('NFKC') === text) return { text };
  let out = '';
  const origin: number[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const cluster = normaliseCluster(match[0]);
    for (let i = 0; i < cluster.length; i++) origin.push(match.index);
    out += cluster;
  }
  origin.push(text.length);
  return { text: out, origin: Uint32Array.from(origin) };
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

/** Tells text that somebody wrote from what a broken text layer or a poor scan leaves of it. */

/** Scripts whose words are not parted by spaces, or whose letters join to syllables. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Letters of codes that were never mapped to characters, and what decoders put for them. */
const LOST = /[\p{Co}\p{Cn}\ufffd\u0080-\u009f]/gu;
/** Signs that prose has few of. */
const SIGN = /[^\p{L}\p{M}\p{N}\p{Z}\p{Pd}\s.,;:()'’‘"“”«»/&№°º*\][¿?¡!_|§]/gu;
/** Leaders of tables of contents are no junk. */
const REPEATED = /([^\s.·•…_*=-])\1{3}/gu;
/** "WOLd", "bFË": a small letter, a capital, no name of a kind that begins so. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const VOWEL = /[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýąęěıőůűаеёиоуыэюяєіїўαεηιουωάέήίόύώ]/iu;
/** Most words of most laws. */
const PLAIN = /^[A-Za-z]?[a-z]*[aeiouy][a-z]*$/;
const VOWELLED = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]{5,}$/u;

/** No abbreviation ("s. 5"), no elision ("l'article"). */
const SINGLE_LETTER = /(?<![\p{L}\p{M}])\p{L}(?![\p{L}\p{M}.'’)])/gu;

const MOST_LOST = 0.02;
const MOST_SIGNS = 0.12;
const MOST_ODD_WORDS = 0.3;
const MOST_SINGLE_LETTERS = 0.5;
/** So few words prove nothing by their shares. */
const FEWEST_WORDS = 4;
const SINGLE_SCRIPTS = [
  /\p{sc=Latn}/u,
  /\p{sc=Cyrl}/u,
  /\p{sc=Arab}/u,
  /\p{sc=Grek}/u,
  /\p{sc=Hebr}/u,
];

/** @returns whether the text has the letters and words of a language, as far as can be seen */
export function isReadable(text: string): boolean {
  const visible = text.replace(/\s+/gu, '');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (visible === '' || letters === 0) return false;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / visible.length;
  if (share(LOST) > MOST_LOST || share(SIGN) > MOST_SIGNS) return false;
  if (UNSPACED.test(text)) return true;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const odd = words.filter(isOdd).length;
  const single = text.match(SINGLE_LETTER)?.length ?? 0;
  const repeated = text.match(REPEATED)?.length ?? 0;
  return (
    odd <= words.length * MOST_ODD_WORDS &&
    single <= words.length * MOST_SINGLE_LETTERS &&
    repeated <= words.length * MOST_ODD_WORDS
  );
}

/** Two scripts in one word, a capital after a small letter, or many letters and no vowel. */
function isOdd(word: string): boolean {
  if (PLAIN.test(word)) return false;
  if (SINGLE_SCRIPTS.filter((script) => script.test(word)).length > 1) return true;
  if (CAPITAL_INSIDE.test(word)) return true;
  return VOWELLED.test(word) && !VOWEL.test(word);
}

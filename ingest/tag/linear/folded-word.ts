/** Longer words are joined or broken text; their first letters stand for them. */
export const LONGEST_WORD = 40;

/** @returns a word without case and accents. */
export function foldedWord(written: string): string {
  const short = written.slice(0, LONGEST_WORD);
  return short
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

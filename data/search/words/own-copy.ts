/** Shorter cuts are copies anyway. */
const SHORTEST_VIEW = 13;

/**
 * A copy of a word that was cut out of a text. V8 keeps a cut of a string as a view of it: a word
 * that is remembered would keep the whole text in memory.
 */
export function ownCopy(word: string): string {
  if (word.length < SHORTEST_VIEW) return word;
  return Buffer.from(word, 'utf16le').toString('utf16le');
}

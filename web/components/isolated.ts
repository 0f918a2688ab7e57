/**
 * A reader's words inside a sentence of ours, with marks (FIRST STRONG ISOLATE, POP DIRECTIONAL
 * ISOLATE) that keep words of the other direction and the punctuation around them apart.
 */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

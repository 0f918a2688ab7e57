/** A sentence, or an item of a list, ends here. */
const END = /(?<=[.;:。；])\s+/;
/** Shorter pieces say too little of an article. */
const LEAST_WORDS = 8;

/**
 * Cuts a paragraph into its sentences and items; short ones go together with the next.
 *
 * @returns two pieces or more; none where it cannot be cut.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let short = '';
  for (const part of text.split(END)) {
    short = short ? `${short} ${part}` : part;
    if (short.split(/\s+/).length < LEAST_WORDS) continue;
    pieces.push(short);
    short = '';
  }
  const last = pieces.pop();
  if (last === undefined || pieces.length === 0) return [];
  return [...pieces, short ? `${last} ${short}` : last];
}

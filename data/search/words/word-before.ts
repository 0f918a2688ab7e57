/** Longer words come before no number of an act. */
const LONGEST = 24;
/** Words that are remembered; all are forgotten when they grow too many. */
const MOST = 20_000;

/**
 * Makes a test of the word that stands before a place, which remembers what it has seen: texts are
 * full of numbers, and the words before them are few.
 *
 * @param pattern - Tried on the word with the punctuation around it.
 * @returns whether the word that ends before `from`, spaces and an opening bracket left out, meets
 *   the pattern; false when there is none.
 */
export function rememberWordBefore(pattern: RegExp): (text: string, from: number) => boolean {
  const remembered = new Map<string, boolean>();
  return (text, from) => {
    let end = from;
    while (end > 0 && from - end < 4 && (text[end - 1] === ' ' || text[end - 1] === '(')) end--;
    let start = end;
    while (start > 0 && end - start < LONGEST && text.charCodeAt(start - 1) > 32) start--;
    if (start === end) return false;
    const word = text.slice(start, end);
    let meets = remembered.get(word);
    if (meets === undefined) {
      if (remembered.size >= MOST) remembered.clear();
      meets = pattern.test(word);
      remembered.set(word, meets);
    }
    return meets;
  };
}

/** As many letters as a list is cut by: further ones make no difference worth the room. */
const LETTERS = 2;

/** Things with a name, found by how a word of it begins. */
export interface ByBeginning<T> {
  /**
   * All that can have a word beginning like the first typed one, in their order; each has still
   * to be compared.
   *
   * @param words - As `typedWords` gives them.
   */
  candidates(words: readonly string[][]): readonly T[];
}

/**
 * Cuts a list by the first letters of words, so that of a long list little is compared at each
 * letter a reader types.
 *
 * @param wordsOf - The name of a thing, as `typedWords` gives it.
 */
export function byBeginning<T>(
  things: Iterable<T>,
  wordsOf: (thing: T) => readonly string[][],
): ByBeginning<T> {
  const lists = new Map<string, T[]>();
  for (const thing of things) {
    const beginnings = wordsOf(thing)
      .flat()
      .flatMap((token) => Array.from({ length: LETTERS }, (_, at) => token.slice(0, at + 1)));
    for (const beginning of new Set(beginnings)) {
      const others = lists.get(beginning);
      if (others) others.push(thing);
      else lists.set(beginning, [thing]);
    }
  }
  return {
    candidates: ([first]) => lists.get(first?.[0]?.slice(0, LETTERS) ?? '') ?? [],
  };
}

/**
 * Keeps the last answers as long as what they were taken from stays the same object.
 *
 * @param most - Answers kept; the one longest unused goes first.
 * @returns A function that gives the answer kept under a key, or makes it.
 */
export function recentAnswers<T>(most: number) {
  const kept = new Map<string, Promise<T>>();
  let takenFrom: object | undefined;
  return (key: string, source: object, make: () => Promise<T>): Promise<T> => {
    if (source !== takenFrom) kept.clear();
    takenFrom = source;
    const answer = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, answer);
    // What failed may go well the next time.
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

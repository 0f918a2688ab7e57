/**
 * Keeps the last answers as long as the documents they were taken from stay the same list.
 *
 * @param room - Answers kept times documents in the library: of many documents fewer are kept.
 * @param isKept - Whether an answer is as good as it will be; all are unless told.
 * @returns A function that gives the answer kept under a key, or makes it.
 */
export function recentAnswers<T>(room: number, isKept: (answer: T) => boolean = () => true) {
  const kept = new Map<string, Promise<T>>();
  let takenFrom: readonly unknown[] | undefined;
  return (key: string, documents: readonly unknown[], make: () => Promise<T>): Promise<T> => {
    if (documents !== takenFrom) kept.clear();
    takenFrom = documents;
    const answer = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, answer);
    // What failed may go well the next time.
    const forget = () => kept.get(key) === answer && kept.delete(key);
    answer.then((one) => isKept(one) || forget(), forget);
    const [oldest] = kept.keys();
    if (kept.size > mostOf(room, documents.length) && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

const LEAST = 10;
const MOST = 1000;

function mostOf(room: number, documents: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(room / Math.max(1, documents))));
}

import type { PassageColumn, WordIndex } from './words/word-index.ts';

/** Which passages hold what, looked up for one question. */
export interface PassageLookup {
  /** Passages of a document, by id in the order they were brought in. */
  passagesOf(documentId: string, expression: string, column?: PassageColumn): readonly number[];
  /** How many passages of each document an expression finds, by document id. */
  counts(expression: string): ReadonlyMap<string, number>;
}

/** So many passages are named at once faster than asked for document by document. */
const FEW_PASSAGES = 20_000;
/** So many documents are asked for one by one in less time than it takes to name all passages. */
const FEW_DOCUMENTS = 10;

/**
 * A lookup for a question that is asked of many documents, page after page: from some documents on
 * it learns the passages of all of them at once, unless they are very many, and keeps them.
 */
export function passageLookup(index: WordIndex): PassageLookup {
  const known = new Map<string, ReadonlyMap<string, readonly number[]> | undefined>();
  const asked = new Map<string, number>();
  const all = (expression: string, column?: PassageColumn) => {
    const key = `${column} ${expression}`;
    if (!known.has(key)) known.set(key, index.allPassages(expression, FEW_PASSAGES, column));
    return known.get(key);
  };
  const isAskedOften = (expression: string, column?: PassageColumn) => {
    const key = `${column} ${expression}`;
    const times = (asked.get(key) ?? 0) + 1;
    asked.set(key, times);
    return times > FEW_DOCUMENTS || known.has(key);
  };
  return {
    passagesOf(documentId, expression, column) {
      const passages = isAskedOften(expression, column) ? all(expression, column) : undefined;
      return passages
        ? (passages.get(documentId) ?? [])
        : index.passagesOf(documentId, expression, column);
    },
    counts(expression) {
      const passages = all(expression);
      if (!passages) return index.passageCounts(expression);
      return new Map([...passages].map(([id, { length }]) => [id, length]));
    },
  };
}

/** One judged question: what is asked, and which documents answer it. */
export interface SearchCase {
  kind: string;
  /** BCP 47, of the words of the question. */
  language: string;
  query: string;
  /** Further parameters of the address. */
  parameters: Readonly<Record<string, string>>;
  /**
   * Where the order counts: document id → 2 for one that says it several times or is the very one
   * meant, 1 for one that says it.
   */
  grades?: ReadonlyMap<string, number>;
  /** Where the set counts: documents that must be found, wherever they stand. */
  wanted?: ReadonlySet<string>;
  /** Where the set counts: no other document may be found. */
  allowed?: ReadonlySet<string>;
}

/** Kinds of cases whose answer is a set, and not an order. */
export const SET_KINDS: readonly string[] = [
  'word form',
  'writing',
  'phrase',
  'exact',
  'or',
  'minus',
];

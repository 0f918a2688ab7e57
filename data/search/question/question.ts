/**
 * A reader's question taken apart: what a document must hold, what it must not, and where. What
 * stands in no clause (function words, operators) asks for nothing.
 */
export interface Question {
  /** A document answers when it meets every clause. */
  clauses: Clause[];
  /** What the document must not hold anywhere. */
  without: Unit[];
  /** Places named with `country:`, as their codes; each widens, as in the facet. */
  countries: string[];
  /** Places left out with `-country:`, as their codes. */
  withoutCountries: string[];
  /** What was named with `country:` and is no place that is known: looked for as words. */
  unplaced: string[];
}

/** Alternatives, of which one must be there: `restraint OR seclusion`. */
export interface Clause {
  anyOf: Unit[];
}

/** The least that is looked for. */
export interface Unit {
  kind: 'word' | 'phrase' | 'identifier';
  /** As typed, without quotation marks, operators and the name of a field. */
  text: string;
  /** Where it must stand; absent for anywhere. `section` is a provision's label and headings. */
  field?: 'title' | 'section';
  /** Place of `text` in what was typed (UTF-16 units, end exclusive). */
  start: number;
  end: number;
}

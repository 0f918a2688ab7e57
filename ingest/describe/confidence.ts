/**
 * Below this confidence a value is not given at all: an empty field invites a curator, a wrong one
 * misleads a reader. Rules give their own confidence from the evidence they rest on: 0.9 and above
 * for a statement about the document itself, 0.7 for a title's words, 0.5 for what is merely likely.
 */
export const CONFIDENCE_FLOOR = 0.5;

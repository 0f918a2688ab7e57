import { normalise } from '../words/normalise.ts';
import type { WordIndex } from '../words/word-index.ts';
import { identifierToken } from '../words/word-tokens.ts';
import { identifiersIn } from './identifiers.ts';
import type { Clause, Unit } from './question.ts';

/** A figure in thousands, which may be a sum of money as well as the number of an act. */
const THOUSANDS = /^\p{N}{1,3}(?:[.,'’\s]\p{N}{3})+$/u;

/**
 * Clauses in which what was typed like an identifier is a phrase when no document is known by it
 * ("CRPD/C/RWA/CO/1" of a title without the strokes), and may be one when it is a figure.
 */
export function withHeldIdentifiers(
  clauses: readonly Clause[],
  { known }: Pick<WordIndex, 'known'>,
): Clause[] {
  return clauses.map(({ anyOf }) => ({ anyOf: anyOf.flatMap((unit) => meantBy(unit, known)) }));
}

function meantBy(unit: Unit, known: WordIndex['known']): Unit[] {
  if (unit.kind !== 'identifier') return [unit];
  const tokens = identifiersIn(normalise(unit.text).text).map(({ id }) => identifierToken(id));
  const phrase: Unit = { ...unit, kind: 'phrase' };
  if (known(tokens).length === 0) return [phrase];
  return THOUSANDS.test(unit.text) ? [unit, phrase] : [unit];
}

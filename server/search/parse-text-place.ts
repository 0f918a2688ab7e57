import { badRequest, type ParameterFault } from '../errors.ts';
import { type Parameters, single, truth, wholeNumber } from './parameters.ts';
import { MAX_QUERY_LENGTH, queryWords } from './parse-query.ts';

/** Where in a document's text a reader wants to be, and which words to mark. */
export interface TextPlaceQuery {
  file?: number;
  part?: number;
  passage?: number;
  q: string;
  exact: boolean;
}

/** @throws RequestError naming each parameter that does not fit. */
export function parseTextPlace(parameters: Parameters): TextPlaceQuery {
  const faults: ParameterFault[] = [];
  const number = (name: string) =>
    wholeNumber(name, single(parameters[name]), 1, Number.MAX_SAFE_INTEGER, faults);
  const place = {
    file: number('file'),
    part: number('part'),
    passage: number('passage'),
    // Cutting may leave half a character, which has no address.
    q: queryWords(parameters.q).slice(0, MAX_QUERY_LENGTH).toWellFormed(),
    exact: truth('exact', single(parameters.exact), faults),
  };
  if (faults.length > 0) throw badRequest(faults);
  return place;
}

import { findPlace, type Place } from '../../data/vocabularies/places.ts';
import { notFound } from '../errors.ts';

/**
 * The country whose law is asked about.
 *
 * @param code - ISO 3166-1, in any case.
 * @throws RequestError when there is none, or it is a body, which has no law of its own.
 */
export function gapPlace(code: string): Place {
  const place = findPlace(code);
  if (!place || place.kind === 'body') throw notFound(`country ${code.slice(0, 30)}`);
  return place;
}

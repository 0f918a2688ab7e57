import { normalise } from './normalise.ts';

/** A name as it is compared with others: normalised, lower case, without diacritics. */
export function foldedName(name: string): string {
  return normalise(name).text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

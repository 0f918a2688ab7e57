import type { Library } from '../../data/library.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import type { CompareChoice } from '../../web/models/compare.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { choice, type Parameters, several, shown, single } from '../search/parameters.ts';

/** More columns cannot be read side by side. */
export const MOST_COMPARED = 4;

/**
 * Reads from an address what is compared; other parameters are passed over. Documents may be named
 * by the address of their page.
 *
 * @throws RequestError naming each parameter that does not fit.
 */
export function parseCompareChoice(library: Library, parameters: Parameters): CompareChoice {
  const faults: ParameterFault[] = [];
  const fault = (parameter: string, detail: string) => {
    faults.push({ parameter, detail });
    return [];
  };
  const countries = distinct(
    several(parameters.country).flatMap((value) => {
      const place = findPlace(value);
      if (place && place.kind !== 'body') return place.code;
      const hint = 'is not an ISO 3166-1 alpha-3 code of a country such as URY.';
      return fault('country', `"${shown(value)}" ${hint}`);
    }),
  );
  const ids = distinct(several(parameters.document).map(documentId));
  const known = new Set(
    library.documents
      .findMany(ids.slice(0, MOST_COMPARED + 1))
      .filter(({ reviewState }) => reviewState === 'published')
      .map(({ id }) => id),
  );
  for (const id of ids) {
    if (!known.has(id)) fault('document', `There is no document "${shown(id)}".`);
  }
  for (const [name, values] of [
    ['country', countries],
    ['document', ids],
  ] as const) {
    if (values.length > MOST_COMPARED)
      fault(name, `At most ${MOST_COMPARED} can be compared; ${values.length} were given.`);
  }
  if (countries.length > 0 && ids.length > 0) {
    fault('document', 'Give countries or documents, not both.');
  }
  const one = (name: string, values: readonly string[]) =>
    choice(name, single(parameters[name]), values, faults);
  const question = one(
    'question',
    CRPD_QUESTIONS.map(({ id }) => id),
  );
  const article = one(
    'article',
    CRPD_ARTICLES.map((known) => known.article),
  );
  if (faults.length > 0) throw badRequest(faults);
  return {
    ...{ countries, documents: ids },
    ...(question ? { question } : {}),
    ...(article ? { article } : {}),
  };
}

/** The id in `…/en/documents/ury-2017-ley/text?q=…`, or what was given. */
export function documentId(given: string): string {
  const [, id] = /\/documents\/([^/?#]+)/.exec(given) ?? [];
  try {
    return (id === undefined ? given : decodeURIComponent(id)).trim();
  } catch {
    return given;
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

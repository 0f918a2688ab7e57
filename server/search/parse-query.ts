import { STANDINGS } from '../../data/crpd/law-of-country.ts';
import { STATUSES } from '../../data/model.ts';
import { UNSTATED } from '../../data/search/engine/index-row.ts';
import {
  FACETS,
  type Facet,
  LANGUAGE_CHOICES,
  type Notice,
  type SearchQuery,
  SORTS,
} from '../../data/search/query.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { DOCUMENT_TYPES } from '../../data/vocabularies/document-types.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import {
  allPlaces,
  findPlace,
  INCOME_GROUPS,
  WHO_REGIONS,
} from '../../data/vocabularies/places.ts';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';
import { TOPICS } from '../../data/vocabularies/topics.ts';
import { DEFAULT_PER_PAGE } from '../../web/addresses.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import {
  choice,
  type Parameters,
  several,
  shown,
  single,
  truth,
  wholeNumber,
  yearRange,
} from './parameters.ts';

/** Longer questions are cut: nobody types so much. */
export const MAX_QUERY_LENGTH = 500;
export const MAX_PER_PAGE = 100;
const MAX_VALUES_PER_FACET = 300;
const MAX_PAGE = 1_000_000;

/** Gives the value as the library writes it, or nothing when there is no such value. */
type Known = (value: string) => string | undefined;

const oneOf =
  (values: readonly string[]): Known =>
  (value) =>
    values.find((one) => one.toLowerCase() === value.toLowerCase()) ??
    (value === UNSTATED ? UNSTATED : undefined);

const subregions = [...new Set(allPlaces().flatMap(({ unSubregion }) => unSubregion ?? []))].sort();

const KNOWN: Record<Facet, { known: Known; hint: string }> = {
  country: {
    known: (value) => findPlace(value)?.code ?? (value === UNSTATED ? UNSTATED : undefined),
    hint: 'an ISO 3166-1 alpha-3 code such as URY, or the code of an international body such as WHO',
  },
  region: { known: oneOf(WHO_REGIONS), hint: `one of ${WHO_REGIONS.join(', ')}` },
  subregion: {
    known: oneOf(subregions),
    hint: 'a sub-region of the United Nations (M49) such as Sub-Saharan Africa',
  },
  income: { known: oneOf(INCOME_GROUPS), hint: `one of ${INCOME_GROUPS.join(', ')}` },
  topic: { known: oneOf(TOPICS), hint: `one of ${TOPICS.join(', ')}` },
  type: { known: oneOf(DOCUMENT_TYPES), hint: `one of ${DOCUMENT_TYPES.join(', ')}` },
  language: { known: languageTag, hint: 'a BCP 47 code such as es or zh-Hant' },
  status: { known: oneOf(STATUSES), hint: `one of ${STATUSES.join(', ')}` },
  article: {
    known: oneOf(CRPD_ARTICLES.map(({ article }) => article)),
    hint: 'a CRPD article: 1-4, or 5 to 33',
  },
  signal: {
    known: oneOf(SIGNALS.map(({ signal }) => signal)),
    hint: `one of ${SIGNALS.map(({ signal }) => signal).join(', ')}`,
  },
  standing: { known: oneOf(STANDINGS), hint: `one of ${STANDINGS.join(', ')}` },
  stance: { known: oneOf(STANCES), hint: `one of ${STANCES.join(', ')}` },
};

/**
 * Reads a question from an address.
 *
 * @param locale - Language of the reader's interface.
 * @returns The question, and what was changed in it.
 * @throws RequestError naming each parameter whose value does not exist.
 */
export function parseSearchQuery(
  parameters: Parameters,
  locale: Locale,
): { query: SearchQuery; notices: Notice[] } {
  const faults: ParameterFault[] = [];
  const notices: Notice[] = [];
  const filters = {} as Record<Facet, string[]>;
  for (const facet of FACETS) filters[facet] = facetValues(facet, parameters[facet], faults);
  const typed = queryWords(parameters.q);
  if (typed.length > MAX_QUERY_LENGTH) {
    notices.push({ code: 'query-cut', limit: MAX_QUERY_LENGTH });
  }
  const number = (name: string, least: number, most: number) =>
    wholeNumber(name, single(parameters[name]), least, most, faults);
  const query: SearchQuery = {
    q: cut(typed).toWellFormed().trim(),
    filters,
    ...yearRange(parameters, faults),
    exact: truth('exact', single(parameters.exact), faults),
    languages: choice('languages', single(parameters.languages), LANGUAGE_CHOICES, faults) ?? 'own',
    locale,
    sort: choice('sort', single(parameters.sort), SORTS, faults) ?? 'relevance',
    page: number('page', 1, MAX_PAGE) ?? 1,
    perPage: number('per_page', 1, MAX_PER_PAGE) ?? DEFAULT_PER_PAGE,
  };
  if (faults.length > 0) throw badRequest(faults);
  return { query, notices };
}

/** The beginning of what is too long, without the word in which it ends. */
function cut(typed: string): string {
  const kept = typed.slice(0, MAX_QUERY_LENGTH);
  return /\s/.test(typed.charAt(MAX_QUERY_LENGTH) || ' ') ? kept : kept.replace(/\s\S*$/, '');
}

/** The reader's words, without control characters and half characters. */
export function queryWords(given: string | string[] | undefined): string {
  return single(given)
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

function facetValues(
  facet: Facet,
  given: string | string[] | undefined,
  faults: ParameterFault[],
): string[] {
  const values = new Set<string>();
  for (const value of several(given).slice(0, MAX_VALUES_PER_FACET)) {
    const known = KNOWN[facet].known(value);
    if (known) values.add(known);
    else
      faults.push({ parameter: facet, detail: `"${shown(value)}" is not ${KNOWN[facet].hint}.` });
  }
  return [...values];
}

function languageTag(value: string): string | undefined {
  if (value === UNSTATED) return value;
  try {
    return value.length <= 35 ? Intl.getCanonicalLocales(value)[0] : undefined;
  } catch {
    return undefined;
  }
}

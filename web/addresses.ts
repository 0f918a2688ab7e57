import { FACETS, type Facet, type SearchQuery } from '../data/search/query.ts';
import type { Locale } from '../data/vocabularies/languages.ts';
import type { CompareChoice } from './models/compare.ts';
import type { HeatChoice } from './models/heat.ts';

/**
 * Results on one page unless the reader asks for another number; left out of addresses. Ten are
 * what a slow phone shows soon.
 */
export const DEFAULT_PER_PAGE = 10;

/** A question of which only some parts matter: the rest takes its default and stays out of the address. */
export type PartialQuery = Partial<Omit<SearchQuery, 'filters'>> & {
  filters?: Partial<Record<Facet, readonly string[]>>;
};

/** What the text view of a document can be asked for. */
export interface TextPlace {
  /** Id of the expression; absent for the main one. */
  file?: number;
  /** Part of the text, from 1. */
  part?: number;
  /** Words to mark. */
  q?: string;
  exact?: boolean;
  /** Passage to open at. Without `part`, the server finds the part from the passage. */
  passageId?: number;
}

/** The home page in a language. */
export function homeAddress(locale: Locale): string {
  return `/${locale}`;
}

/**
 * The search page for a question; the same parameter names as the API.
 * @param query - what differs from "everything, best first, page 1"
 */
export function searchAddress(locale: Locale, query: PartialQuery = {}): string {
  return `/${locale}/search${withMark(searchParameters(query))}`;
}

/** The same among what counts as law or guidance of countries: where figures of it lead. */
export function countedAddress(locale: Locale, query: PartialQuery): string {
  return searchAddress(locale, {
    ...query,
    filters: { ...query.filters, standing: ['law', 'guiding'] },
  });
}

/**
 * The Atom feed of a question: always newest changes first.
 * @param since - ISO 8601; only what changed then or later
 */
export function feedAddress(locale: Locale, query: PartialQuery = {}, since?: string): string {
  const parameters = searchParameters({ ...query, sort: 'relevance' });
  if (since) parameters.set('since', since);
  return `/${locale}/search.atom${withMark(parameters)}`;
}

function searchParameters(query: PartialQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.q) parameters.set('q', query.q);
  for (const facet of FACETS)
    for (const value of query.filters?.[facet] ?? []) parameters.append(facet, value);
  if (query.yearFrom !== undefined) parameters.set('year_from', String(query.yearFrom));
  if (query.yearTo !== undefined) parameters.set('year_to', String(query.yearTo));
  if (query.exact) parameters.set('exact', 'true');
  if (query.languages === 'all') parameters.set('languages', 'all');
  if (query.sort && query.sort !== 'relevance') parameters.set('sort', query.sort);
  if (query.perPage !== undefined && query.perPage !== DEFAULT_PER_PAGE)
    parameters.set('per_page', String(query.perPage));
  if (query.page !== undefined && query.page > 1) parameters.set('page', String(query.page));
  return parameters;
}

/**
 * Where a search is taken away whole, for programs.
 * @param parameters - of the search and of what is chosen of it
 * @param format - without one, what each format would be
 */
export function exportDataAddress(
  parameters: readonly [string, string][],
  format?: string,
): string {
  const place = format === undefined ? '' : `/${segment(format)}`;
  return `/api/v1/export${place}${withMark(new URLSearchParams(parameters as [string, string][]))}`;
}

/** The page where what a search found is taken away. */
export function exportAddress(locale: Locale, query: PartialQuery = {}): string {
  return `/${locale}/export${withMark(searchParameters({ ...query, page: 1, perPage: undefined }))}`;
}

/** The page of a document. */
export function documentAddress(locale: Locale, id: string): string {
  return `/${locale}/documents/${segment(id)}`;
}

/**
 * The page of what a document said at a revision of its record.
 * @param revision - from 1
 */
export function revisionAddress(locale: Locale, id: string, revision: number): string {
  return `${documentAddress(locale, id)}@${revision}`;
}

/**
 * The address of a document that never changes and belongs to no language: for citations.
 * @param revision - what the document said then; without it, what it says now
 */
export function permanentAddress(id: string, revision?: number): string {
  return `/documents/${segment(id)}${revision === undefined ? '' : `@${revision}`}`;
}

/** The text of a document, at a place: `/{lang}/documents/{id}/text?file=3&part=2&q=…#p123`. */
export function textAddress(locale: Locale, id: string, place: TextPlace = {}): string {
  const said: string[] = [];
  if (place.file !== undefined) said.push(`file=${place.file}`);
  if (place.part !== undefined && place.part > 1) said.push(`part=${place.part}`);
  if (place.q) said.push(wordsParameter(place.q));
  if (place.q && place.exact) said.push('exact=true');
  // A server never sees the fragment, so the passage also stands in the query when its part is unknown.
  if (place.passageId !== undefined && place.part === undefined)
    said.push(`passage=${place.passageId}`);
  const query = said.length > 0 ? `?${said.join('&')}` : '';
  const anchor = place.passageId === undefined ? '' : `#${passageAnchor(place.passageId)}`;
  return `${documentAddress(locale, id)}/text${query}${anchor}`;
}

let lastWords = { q: '', parameter: '' };

/** A page of results says the same words in the address of every passage. */
function wordsParameter(q: string): string {
  if (q !== lastWords.q) lastWords = { q, parameter: String(new URLSearchParams({ q })) };
  return lastWords.parameter;
}

/** The id of a passage's element in the text view. */
export function passageAnchor(passageId: number): string {
  return `p${passageId}`;
}

/** A stored file under a name that tells the reader what it is; the same in every language. */
export function fileAddress(sha256: string, name: string): string {
  return `/files/${segment(sha256)}/${segment(name)}`;
}

/** The list of all countries and bodies. */
export function countriesAddress(locale: Locale): string {
  return `/${locale}/countries`;
}

/** The page of a country or body. */
export function countryAddress(locale: Locale, code: string): string {
  return `/${locale}/countries/${segment(code)}`;
}

/** The index of the Convention's articles and the themes of WHO QualityRights. */
export function conventionAddress(locale: Locale): string {
  return `/${locale}/convention`;
}

/** A page about an article of the Convention, by its id in `CRPD_ARTICLES`. */
export function articleAddress(locale: Locale, article: string): string {
  return `/${locale}/articles/${segment(article)}`;
}

/** A page about a theme of WHO QualityRights, 1 to 5. */
export function themeAddress(locale: Locale, theme: number): string {
  return `/${locale}/themes/${theme}`;
}

/** Words of the law itself that stigmatise; `csv` for all of them as a file. */
export function wordsAddress(
  locale: Locale,
  choice: { country?: string; page?: number } = {},
  format?: 'csv',
): string {
  const parameters = new URLSearchParams();
  if (choice.country) parameters.set('country', choice.country);
  if (choice.page !== undefined && choice.page > 1) parameters.set('page', String(choice.page));
  return `/${locale}/convention/words${format ? '.csv' : ''}${withMark(parameters)}`;
}

/**
 * The heat map of countries and articles or signals.
 * @param choice - what differs from all countries, all years, articles
 * @param format - `csv` for the figures of all countries as a file
 */
export function heatAddress(
  locale: Locale,
  choice: Partial<HeatChoice> = {},
  format?: 'csv',
): string {
  const parameters = new URLSearchParams();
  if (choice.by === 'signals') parameters.set('by', 'signals');
  if (choice.practices && choice.practices !== 'permits')
    parameters.set('practices', choice.practices);
  for (const region of choice.region ?? []) parameters.append('region', region);
  for (const type of choice.type ?? []) parameters.append('type', type);
  if (choice.yearFrom !== undefined) parameters.set('year_from', String(choice.yearFrom));
  if (choice.yearTo !== undefined) parameters.set('year_to', String(choice.yearTo));
  if (!format && choice.view === 'table') parameters.set('view', 'table');
  if (!format && choice.page !== undefined && choice.page > 1)
    parameters.set('page', String(choice.page));
  return `/${locale}/convention/heat${format ? '.csv' : ''}${withMark(parameters)}`;
}

/** What countries or documents say to the questions of an assessor, side by side. */
export function compareAddress(locale: Locale, choice: Partial<CompareChoice> = {}): string {
  return `/${locale}/compare${withMark(compareParameters(choice))}`;
}

/** The same as a table. */
export function compareTableAddress(locale: Locale, choice: Partial<CompareChoice>): string {
  return `/${locale}/compare.csv${withMark(compareParameters(choice))}`;
}

function compareParameters(choice: Partial<CompareChoice>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const country of choice.countries ?? []) parameters.append('country', country);
  for (const id of choice.documents ?? []) parameters.append('document', id);
  if (choice.article) parameters.set('article', choice.article);
  if (choice.question) parameters.set('question', choice.question);
  return parameters;
}

/**
 * Two versions of one law, provision by provision.
 * @param page - of what changed, from 1
 */
export function versionsAddress(locale: Locale, from: string, to: string, page = 1): string {
  const parameters = new URLSearchParams({ from, to });
  if (page > 1) parameters.set('page', String(page));
  return `/${locale}/compare/versions${withMark(parameters)}`;
}

/**
 * A country's law held against the Convention.
 *
 * @param question - id of the question to open at; with `only`, the page shows that one alone
 */
export function gapAddress(
  locale: Locale,
  code: string,
  { question, only = false }: { question?: string; only?: boolean } = {},
): string {
  const parameters = new URLSearchParams(only && question ? { question } : {});
  const anchor = question && !only ? `#${segment(question)}` : '';
  return `${countryAddress(locale, code)}/gap${withMark(parameters)}${anchor}`;
}

/** The same as a table. */
export function gapTableAddress(locale: Locale, code: string): string {
  return `${countryAddress(locale, code)}/gap.csv`;
}

/** The same for programs. */
export function gapDataAddress(code: string, question?: string): string {
  const parameters = new URLSearchParams(question ? { question } : {});
  return `/api/v1/countries/${segment(code)}/gap${withMark(parameters)}`;
}

/** The form to hold a draft against the Convention; the answer comes from the same address. */
export function checkAddress(locale: Locale): string {
  return `/${locale}/check`;
}

/** How provisions are read, and how often readings are right. */
export function methodAddress(locale: Locale): string {
  return `/${locale}/method`;
}

/** The parts of the desk, where those with an account work. */
export const DESK_PARTS = [
  'uploads',
  'review',
  'documents',
  'proposals',
  'bulk',
  'jobs',
  'links',
  'account',
  'accounts',
  'audit',
] as const;
export type DeskPart = (typeof DESK_PARTS)[number];

/**
 * The desk, or one of its parts.
 * @param within - path below that, e.g. an id
 */
export function deskAddress(locale: Locale, part?: DeskPart, within = ''): string {
  const below = within === '' ? [] : within.split('/').map(segment);
  return `/${[locale, 'desk', ...(part ? [part] : []), ...below].join('/')}`;
}

/**
 * A stored file of a document in any state, for those who are signed in.
 * @param page - to open a PDF at, from 1
 */
export function deskFileAddress(sha256: string, page?: number): string {
  return `/desk/files/${segment(sha256)}${page === undefined ? '' : `#page=${page}`}`;
}

/** Which files that were brought in are listed. */
export interface UploadChoiceAddress {
  batch?: string;
  state?: string;
  page?: number;
  /** Id of the one to open at. */
  at?: number;
}

/**
 * The list of jobs.
 * @param page - of those that are over
 */
export function jobsAddress(locale: Locale, page = 1): string {
  const parameters = new URLSearchParams(page > 1 ? { page: String(page) } : {});
  return `${deskAddress(locale, 'jobs')}${withMark(parameters)}`;
}

/** The list of source addresses in a state. */
export function linksAddress(
  locale: Locale,
  { state, page = 1, said }: { state?: string; page?: number; said?: string } = {},
): string {
  const parameters = new URLSearchParams();
  if (state) parameters.set('state', state);
  if (page > 1) parameters.set('page', String(page));
  if (said) parameters.set('said', said);
  return `${deskAddress(locale, 'links')}${withMark(parameters)}`;
}

/** The list of files that were brought in. */
export function uploadsAddress(
  locale: Locale,
  { batch, state, page = 1, at }: UploadChoiceAddress = {},
): string {
  const parameters = new URLSearchParams();
  if (batch) parameters.set('batch', batch);
  if (state) parameters.set('state', state);
  if (page > 1) parameters.set('page', String(page));
  const anchor = at === undefined ? '' : `#upload-${at}`;
  return `${deskAddress(locale, 'uploads')}${withMark(parameters)}${anchor}`;
}

/**
 * What waits for review, or one document of it.
 * @param choice - which documents; the same while one goes on from one to the next
 * @param within - path below, e.g. the id of a document
 */
export function reviewAddress(
  locale: Locale,
  choice: { reason?: string; country?: string; page?: number; following?: string } = {},
  within = '',
): string {
  const parameters = new URLSearchParams();
  if (choice.reason) parameters.set('reason', choice.reason);
  if (choice.country) parameters.set('country', choice.country);
  if (choice.following) parameters.set('following', choice.following);
  if (choice.page !== undefined && choice.page > 1) parameters.set('page', String(choice.page));
  return `${deskAddress(locale, 'review', within)}${withMark(parameters)}`;
}

/**
 * The page to sign in.
 * @param next - path of this site to go to afterwards
 */
export function signInAddress(locale: Locale, next?: string): string {
  const parameters = new URLSearchParams(next ? { next } : {});
  return `/${locale}/desk/sign-in${withMark(parameters)}`;
}

/** How programs use the library. */
export function guideAddress(locale: Locale): string {
  return `/${locale}/guide`;
}

/** The API's description, for people. */
export const API_DOCS_ADDRESS = '/api/docs';

/** The form to object to one reading of a passage. */
export function objectionAddress(
  locale: Locale,
  passageId: number,
  { signal, stance }: { signal: string; stance: string },
): string {
  const parameters = new URLSearchParams({ signal, stance });
  return `/${locale}/readings/${passageId}/object${withMark(parameters)}`;
}

/**
 * The same page in another language.
 * @param path - path and query without the language prefix, e.g. `/search?q=law`
 */
export function withLocale(path: string, locale: Locale): string {
  return path === '/' || path === '' ? `/${locale}` : `/${locale}${path}`;
}

/**
 * An address outside this site, fit to be a link.
 * @returns the normalised address, or nothing when it is not plain http or https: `javascript:` and
 *   the like come in with the metadata of strangers
 */
export function externalAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : undefined;
}

function withMark(parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** One path segment. Half surrogates would throw, and `.` or `..` would climb the path. */
function segment(value: string): string {
  const encoded = encodeURIComponent(value.toWellFormed());
  return /^\.{1,2}$/.test(encoded) ? '_' : encoded;
}

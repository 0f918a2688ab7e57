import type { DocumentChoice } from '../../../data/desk/document-finder.ts';
import type { Library } from '../../../data/library.ts';
import { REVIEW_STATES } from '../../../data/schema.ts';
import type { Locale } from '../../../data/vocabularies/languages.ts';
import { badRequest, type ParameterFault } from '../../errors.ts';
import { choice, type Parameters, single } from '../../search/parameters.ts';
import { parseSearchQuery } from '../../search/parse-query.ts';
import { MOST_ROWS } from './read-table.ts';

/** Documents that are meant together. */
export interface ChosenSet {
  ids: readonly string[];
  /** How they were found, for the history. */
  source: string;
}

const LONGEST = 2000;

/**
 * Finds the documents that are meant: with `query` those that a search of the public library
 * finds (its address or its parameters), otherwise those of the desk by words and state.
 *
 * @throws RequestError `bad-request`.
 */
export async function chosenSet(
  library: Library,
  parameters: Parameters,
  locale: Locale,
): Promise<ChosenSet> {
  const text = (name: string) => single(parameters[name]).slice(0, LONGEST).trim();
  const query = text('query');
  const set =
    query === ''
      ? ofDesk(library, text('q'), text('state'))
      : await ofSearch(library, query, locale);
  if (set.ids.length <= MOST_ROWS) return set;
  const detail = `These are ${set.ids.length} documents; take ${MOST_ROWS} at most.`;
  throw badRequest([{ parameter: query === '' ? 'q' : 'query', detail }]);
}

function ofDesk(library: Library, q: string, given: string): ChosenSet {
  const faults: ParameterFault[] = [];
  const state = choice('state', given, REVIEW_STATES, faults);
  if (faults.length > 0) throw badRequest(faults);
  const wanted: DocumentChoice = { q, ...(state ? { state } : {}) };
  const source = new URLSearchParams({ ...(q ? { q } : {}), ...(state ? { state } : {}) });
  return { ids: library.documentFinder.find(wanted, -1), source: String(source) };
}

async function ofSearch(library: Library, query: string, locale: Locale): Promise<ChosenSet> {
  const given = new URLSearchParams(query.slice(query.indexOf('?') + 1));
  for (const name of ['page', 'per_page', 'lang', 'sort', 'view']) given.delete(name);
  const names = [...new Set(given.keys())];
  const parameters = Object.fromEntries(names.map((name) => [name, given.getAll(name)]));
  const asked = parseSearchQuery(parameters, locale);
  const { ids } = await library.search.whole(asked.query);
  return { ids, source: `?${given}` };
}

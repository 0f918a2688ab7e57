import type { Library } from '../../data/library.ts';
import type { Notice, SearchQuery } from '../../data/search/query.ts';
import type { WholeSet } from '../../data/search/search.ts';
import { searchAddress } from '../../web/addresses.ts';
import { badRequest } from '../errors.ts';
import { type Parameters, shown, single } from '../search/parameters.ts';
import { parseSearchQuery } from '../search/parse-query.ts';
import type { Answering } from './export-set.ts';
import type { ExportAbout } from './format.ts';

/** A question's whole answer, ready to be taken away. */
export interface AskedExport {
  about: ExportAbout;
  /** Documents to be written, in the order of the pages. */
  ids: readonly string[];
  /** Which passages answer; absent when the question has no words. */
  answering?: Answering;
  notices: Notice[];
}

/**
 * Asks the library for everything that answers.
 *
 * @param parameters - Those of the search, and `after`: the id of a document after which to begin.
 * @param base - Address of the site, without a slash at the end.
 * @throws RequestError naming each parameter that does not fit.
 */
export async function askExport(
  library: Library,
  parameters: Parameters,
  locale: SearchQuery['locale'],
  base: string,
): Promise<AskedExport> {
  const { query, notices } = parseSearchQuery(parameters, locale);
  const madeAt = new Date().toISOString();
  const whole = await library.search.whole(query);
  const page = searchAddress(locale, { ...query, page: 1, perPage: undefined });
  const after = single(parameters.after);
  const about: ExportAbout = {
    question: page.split('?', 2)[1] ?? '',
    address: base + page,
    ...{ base, madeAt, total: whole.ids.length },
    ...(after ? { after } : {}),
  };
  return {
    about,
    ids: after ? following(whole, after) : whole.ids,
    ...(whole.hasWords ? { answering: (ids) => whole.passagesOf(ids) } : {}),
    notices: [...notices, ...whole.notices],
  };
}

function following({ ids }: WholeSet, after: string): readonly string[] {
  const at = ids.indexOf(after);
  if (at >= 0) return ids.slice(at + 1);
  const detail = `"${shown(after)}" is not among the documents that answer; give the id of the last document you have of this very question.`;
  throw badRequest([{ parameter: 'after', detail }]);
}

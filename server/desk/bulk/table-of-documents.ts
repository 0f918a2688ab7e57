import { setImmediate } from 'node:timers/promises';
import { wholeReader } from '../../../data/interchange/read-whole.ts';
import type { Library } from '../../../data/library.ts';
import type { Locale } from '../../../data/vocabularies/languages.ts';
import { CSV } from '../../exports/csv.ts';
import type { ExportSet } from '../../exports/format.ts';

/** Columns of a table that is to be edited: the revision tells what was changed meanwhile. */
const COLUMNS = [
  ...['id', 'revision', 'title', 'title_en', 'other_titles', 'country', 'type', 'type_word'],
  ...['number', 'status', 'year', 'date_adopted', 'date_in_force', 'date_repealed', 'language'],
  ...['topics', 'level', 'issuer', 'summary', 'source_url', 'source', 'rights'],
];
/** Documents read before others get their turn. */
const AT_ONCE = 50;

/**
 * Documents in any state as the table that exports write, to be edited and sent back.
 *
 * @param base - Address of the site, without a slash at the end.
 */
export function tableOfDocuments(
  library: Library,
  ids: readonly string[],
  base: string,
  locale: Locale,
): AsyncGenerator<Uint8Array | string> {
  const whole = wholeReader(library.database, library.documents);
  const madeAt = new Date().toISOString();
  const set: ExportSet = {
    about: { question: '', address: base, base, madeAt, total: ids.length },
    ids,
    originals: library.files,
    async *documents() {
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        await setImmediate();
        yield whole(ids.slice(at, at + AT_ONCE), { bare: true });
      }
    },
    async *passages() {},
  };
  return CSV.write(set, {
    ...{ rows: 'documents', passages: 'all', columns: COLUMNS, parts: new Set(), locale },
  });
}

import { parse } from 'csv-parse/sync';
import type { Database } from '../../../data/database.ts';
import { csvName } from '../../../data/interchange/dump/table-files.ts';
import { REDIRECTS, WITHDRAWN } from '../../../data/interchange/dump/tables-of-works.ts';
import { BadData, checkOf } from '../../../data/interchange/mirror/check.ts';
import { REDIRECT, WITHDRAWAL } from '../../../data/interchange/mirror/line-schema.ts';
import {
  type TombstoneOutcome,
  tombstoneMirror,
} from '../../../data/interchange/mirror/mirror-tombstones.ts';
import { checkInstant } from '../../../data/interchange/mirror/read-line.ts';
import type { ReportItem } from '../../report.ts';
import { SourceError } from '../item.ts';
import type { OpenDump } from './open-dump.ts';

type Cells = Record<string, string>;

const checkWithdrawal = checkOf(WITHDRAWAL);
const checkRedirect = checkOf(REDIRECT);

/** Follows what the other library has withdrawn and merged; tells what changed and what could not. */
export function loadTombstones(database: Database, dump: OpenDump): ReportItem[] {
  const mirror = tombstoneMirror(database);
  return [
    ...loadRows(dump, csvName(WITHDRAWN), (cells) => {
      const { note, revision, ...plain } = cells;
      const row = checkWithdrawal({ ...plain, revision: Number(revision), note: note || null });
      checkInstant('updated', row.updated);
      return { id: row.id, outcome: mirror.withdraw(row) };
    }),
    ...loadRows(dump, csvName(REDIRECTS), (cells) => {
      const row = checkRedirect(cells);
      checkInstant('at', row.at);
      return { id: row.from, outcome: mirror.redirect(row) };
    }),
  ];
}

function loadRows(
  dump: OpenDump,
  name: string,
  take: (cells: Cells) => { id: string; outcome: TombstoneOutcome },
): ReportItem[] {
  return rowsOf(dump, name).flatMap((cells, at): ReportItem[] => {
    try {
      const { id, outcome } = take(cells);
      const { status, reason } = outcome;
      if (status === 'unchanged') return [];
      if (status !== 'kept') return [{ file: id, document: id, status: 'updated' }];
      const conflict = {
        status: 'skipped',
        code: 'conflict',
        reason: `${id}: ${reason}.`,
      } as const;
      return [{ file: id, document: id, ...conflict }];
    } catch (error) {
      if (!(error instanceof BadData)) throw error;
      const reason = `${name}, row ${at + 2}: ${error.message}. It was left out.`;
      return [{ file: `${name}, row ${at + 2}`, status: 'failed', code: 'bad-line', reason }];
    }
  });
}

function rowsOf(dump: OpenDump, name: string): Cells[] {
  const bytes = dump.table(name);
  if (!bytes) return [];
  try {
    return parse(bytes, { columns: true, bom: true, relax_column_count: true });
  } catch (error) {
    throw new SourceError(`${name} cannot be read as a table: ${(error as Error).message}`);
  }
}

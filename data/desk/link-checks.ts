import type { Database } from '../database.ts';
import type { LinkState } from '../schema.ts';

/** Why an address was not reached. */
export const LINK_FAULTS = [
  ...(['missing', 'refused', 'busy', 'failed', 'timeout', 'no-host'] as const),
  ...(['no-connection', 'certificate', 'not-public', 'redirects', 'no-address'] as const),
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

/** What came of asking an address. */
export interface LinkAnswer {
  /** HTTP status of the last answer. */
  status?: number;
  /** Absent when it is fine. */
  fault?: LinkFault;
  /** Where it is for good now. */
  movedTo?: string;
  /** ISO 8601: the host asks not to be asked before. */
  waitUntil?: string;
}

/** What is known of an address that documents name as their source. */
export interface LinkCheck {
  url: string;
  state: LinkState;
  status: number | null;
  movedTo: string | null;
  error: LinkFault | null;
  /** Failures on different days, in a row. */
  failures: number;
  checkedAt: string;
  nextAt: string;
  since: string | null;
  waitUntil: string | null;
}

/** A document that names an address. */
export interface LinkedDocument {
  id: string;
  title: string;
  revision: number;
}

const DAY_MS = 86_400_000;
/** Days from one check to the next of an address that is fine. */
const DAYS = 30;
/** What somebody has looked at himself is left alone for longer. */
const DAYS_BY_HAND = 180;
const FAILURES_OF_BROKEN = 3;
/** Of these only people can tell: the host does not serve programs, or not now. */
const DOUBTFUL: ReadonlySet<LinkFault> = new Set(['refused', 'busy']);

const NAMED = `SELECT 1 FROM documents d
  WHERE d.source_url = l.url AND d.review_state = 'published'`;
const COLUMNS = `l.url, l.state, l.status, l.moved_to AS movedTo, l.error, l.failures,
  l.checked_at AS checkedAt, l.next_at AS nextAt, l.since, l.wait_until AS waitUntil`;

/** Whether addresses that published documents name as their source still answer. */
export function linkCheckRepository(database: Database, now: () => Date = () => new Date()) {
  const { $client } = database;
  const get = $client.prepare(`SELECT ${COLUMNS} FROM link_checks l WHERE url = ?`);
  const put = $client.prepare(
    `INSERT OR REPLACE INTO link_checks (url, state, status, moved_to, error, failures,
       checked_at, next_at, since, wait_until)
     VALUES (@url, @state, @status, @movedTo, @error, @failures,
       @checkedAt, @nextAt, @since, @waitUntil)`,
  );
  const due = $client
    .prepare(
      `SELECT DISTINCT d.source_url FROM documents d LEFT JOIN link_checks l ON l.url = d.source_url
       WHERE d.review_state = 'published' AND d.source_url <> ''
         AND (l.url IS NULL OR l.next_at <= ?) ORDER BY coalesce(l.next_at, ''), d.source_url`,
    )
    .pluck();
  const forget = $client.prepare(
    `DELETE FROM link_checks AS l WHERE NOT EXISTS
       (SELECT 1 FROM documents d WHERE d.source_url = l.url)`,
  );
  const listed = $client.prepare(
    `SELECT ${COLUMNS} FROM link_checks l WHERE state = ? AND EXISTS (${NAMED})
     ORDER BY since DESC, url LIMIT ? OFFSET ?`,
  );
  const counted = $client.prepare(
    `SELECT state, count(*) AS n FROM link_checks l WHERE EXISTS (${NAMED}) GROUP BY state`,
  );
  const documents = $client.prepare(
    `SELECT id, title, revision FROM documents
     WHERE source_url = ? AND review_state = 'published' ORDER BY id`,
  );
  const waiting = $client.prepare(
    `SELECT url, wait_until AS waitUntil FROM link_checks WHERE wait_until > ?`,
  );
  const inDays = (days: number) => new Date(now().getTime() + days * DAY_MS).toISOString();
  const find = (url: string) => get.get(url) as LinkCheck | undefined;

  return {
    find,

    /** Addresses whose time has come, those that were never asked first. */
    due: (): string[] => due.all(now().toISOString()) as string[],

    /** Addresses whose hosts asked not to be asked before some moment that is still to come. */
    waiting: () => waiting.all(now().toISOString()) as { url: string; waitUntil: string }[],

    /** Forgets addresses that no document names any more. */
    forget: () => forget.run().changes,

    /** Keeps what came of asking an address now. */
    settle(url: string, answer: LinkAnswer): LinkCheck {
      const before = find(url);
      const checkedAt = now().toISOString();
      const { status = null, fault = null, movedTo = null, waitUntil = null } = answer;
      const failures = fault ? failuresOf(before, checkedAt) : 0;
      const state = stateOf(answer, failures);
      const days = fault ? Math.min(DAYS, 2 ** (failures - 1)) : DAYS;
      const next = inDays(days);
      const goesOn = before && (before.state === state || (fault && before.failures > 0));
      const check: LinkCheck = {
        ...{ url, state, status, movedTo: fault ? null : movedTo, error: fault, failures },
        ...{ checkedAt, nextAt: waitUntil && waitUntil > next ? waitUntil : next, waitUntil },
        since: (goesOn && before.since) || checkedAt,
      };
      put.run(check);
      return check;
    },

    /** Somebody has looked himself: it is fine as it is. @returns whether it is known. */
    fine(url: string): boolean {
      const before = find(url);
      if (!before) return false;
      const [checkedAt, nextAt] = [now().toISOString(), inDays(DAYS_BY_HAND)];
      const fine = { state: 'ok', error: null, movedTo: null, failures: 0, waitUntil: null };
      put.run({ ...before, ...fine, checkedAt, nextAt, since: checkedAt });
      return true;
    },

    /** Those in a state that published documents name, the latest to come into it first. */
    list: (state: LinkState, limit: number, offset = 0) =>
      listed.all(state, limit, offset) as LinkCheck[],

    counts(): Partial<Record<LinkState, number>> {
      const rows = counted.all() as { state: LinkState; n: number }[];
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },

    /** Published documents that name an address as their source. */
    documentsOf: (url: string) => documents.all(url) as LinkedDocument[],
  };
}

export type LinkCheckRepository = ReturnType<typeof linkCheckRepository>;

/** To fail twice on one day is to fail once. */
function failuresOf(before: LinkCheck | undefined, checkedAt: string): number {
  if (!before || before.failures === 0) return 1;
  const sameDay = before.checkedAt.slice(0, 10) === checkedAt.slice(0, 10);
  return before.failures + (sameDay ? 0 : 1);
}

function stateOf({ fault, movedTo }: LinkAnswer, failures: number): LinkState {
  if (!fault) return movedTo ? 'moved' : 'ok';
  if (fault === 'missing') return 'broken';
  if (DOUBTFUL.has(fault)) return 'unsure';
  return failures >= FAILURES_OF_BROKEN ? 'broken' : 'unsure';
}

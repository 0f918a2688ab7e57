import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import type { RowOutcome } from '../../vocabularies/bulk.ts';
import { ROW_OUTCOMES } from '../../vocabularies/bulk.ts';
import type { Plan, PlanRow, WantedRow } from './plan.ts';

/** Plans are kept for a day. */
const KEPT_MS = 24 * 3_600_000;
/** Of many, the oldest go first. */
const MOST_PLANS = 100;
const NAME = /^bulk-\d{8}-\d{6}-[a-z0-9]{6}$/;
const ENDING = '.sqlite';

/** What the dry run found out of a row. */
export interface CheckedRow extends PlanRow {
  /** The revision that the document had then; 0: there was none. */
  base: number;
}

/** An open plan. */
export interface OpenPlan {
  plan(): Plan;
  update(values: Partial<Plan>): void;
  addRows(rows: readonly WantedRow[]): void;
  /** Some of the rows after this one, in their order. */
  wanted(after: number, limit: number): WantedRow[];
  keep(rows: readonly CheckedRow[]): void;
  /** Rows that mean the same document as another one. */
  twice(): { row: number; id: string }[];
  counts(): Record<RowOutcome, number>;
  /** Fields that would change. */
  cells(): number;
  rows(outcome: RowOutcome, limit: number, offset: number): PlanRow[];
  /** Rows to be written, one after the other. */
  toWrite(): IterableIterator<CheckedRow>;
  close(): void;
}

/** Bulk changes before they are applied: each in a file of its own below the library folder. */
export function planStore(libraryFolder: string) {
  const folder = join(libraryFolder, 'bulk');
  const pathOf = (name: string) => {
    if (!NAME.test(name)) throw new Error('That is no name of a plan.');
    return join(folder, name + ENDING);
  };
  const sweep = () => {
    const plans = readdirSync(folder)
      .filter((file) => file.endsWith(ENDING))
      .map((file) => ({ file, at: statSync(join(folder, file)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    const old = plans.filter(({ at }, place) => place >= MOST_PLANS || Date.now() - at > KEPT_MS);
    for (const { file } of old) {
      rmSync(join(folder, file), { force: true });
      rmSync(`${join(folder, file)}-journal`, { force: true });
    }
  };
  return {
    /** Makes an empty plan; plans of the day before are removed. */
    create(plan: Omit<Plan, 'name'>): OpenPlan {
      mkdirSync(folder, { recursive: true });
      sweep();
      const name = newName(new Date());
      const client = new SQLite(pathOf(name));
      client.exec(TABLES);
      client.prepare('INSERT INTO plan (value) VALUES (?)').run(JSON.stringify({ name, ...plan }));
      return openPlan(client);
    },

    /** @returns nothing when there is none, or it was removed after a day. */
    open(name: string): OpenPlan | undefined {
      if (!NAME.test(name) || !existsSync(pathOf(name))) return undefined;
      return openPlan(new SQLite(pathOf(name), { fileMustExist: true }));
    },

    remove(name: string): void {
      rmSync(pathOf(name), { force: true });
    },
  };
}

export type PlanStore = ReturnType<typeof planStore>;

const TABLES = `
CREATE TABLE plan (value TEXT NOT NULL);
CREATE TABLE rows (
  row INTEGER PRIMARY KEY, wanted TEXT NOT NULL,
  id TEXT, base INTEGER, outcome TEXT, cells INTEGER, result TEXT
);
CREATE INDEX rows_outcome ON rows (outcome, row);
CREATE INDEX rows_id ON rows (id);
`;

function openPlan(client: SQLite.Database): OpenPlan {
  client.pragma('busy_timeout = 5000');
  // What is in it can be made again: after a crash of the machine it need not be there.
  client.pragma('synchronous = OFF');
  const read = client.prepare('SELECT value FROM plan').pluck();
  const write = client.prepare('UPDATE plan SET value = ?');
  const plan = () => JSON.parse(read.get() as string) as Plan;
  const add = client.prepare('INSERT INTO rows (row, wanted) VALUES (?, ?)');
  const keep = client.prepare(
    'UPDATE rows SET id = ?, base = ?, outcome = ?, cells = ?, result = ? WHERE row = ?',
  );
  const many = <T>(rows: readonly T[], one: (row: T) => void) =>
    client.transaction(() => {
      for (const row of rows) one(row);
    })();
  return {
    plan,
    update: (values) => {
      client.transaction(() => write.run(JSON.stringify({ ...plan(), ...values }))).immediate();
    },
    addRows: (rows) => many(rows, (row) => add.run(row.row, JSON.stringify(row))),
    wanted(after, limit) {
      const found = client
        .prepare('SELECT wanted FROM rows WHERE row > ? ORDER BY row LIMIT ?')
        .pluck()
        .all(after, limit) as string[];
      return found.map((one) => JSON.parse(one) as WantedRow);
    },
    keep: (rows) =>
      many(rows, ({ row, id, base, outcome, ...result }) => {
        const cells = result.changes.length + result.conflicts.length;
        keep.run(id || null, base, outcome, cells, JSON.stringify(result), row);
      }),
    twice: () =>
      client
        .prepare(
          `SELECT row, id FROM rows WHERE id IN
             (SELECT id FROM rows WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)
           ORDER BY row`,
        )
        .all() as { row: number; id: string }[],
    counts() {
      const found = client
        .prepare('SELECT outcome, count(*) FROM rows GROUP BY outcome')
        .raw()
        .all() as [RowOutcome, number][];
      const known = new Map(found);
      return Object.fromEntries(
        ROW_OUTCOMES.map((outcome) => [outcome, known.get(outcome) ?? 0]),
      ) as Record<RowOutcome, number>;
    },
    cells: () =>
      client
        .prepare(`SELECT coalesce(sum(cells), 0) FROM rows WHERE outcome IN (${WRITTEN})`)
        .pluck()
        .get() as number,
    rows(outcome, limit, offset) {
      const found = client
        .prepare(
          `SELECT row, id, base, outcome, result FROM rows
           WHERE outcome = ? ORDER BY row LIMIT ? OFFSET ?`,
        )
        .all(outcome, limit, offset) as StoredRow[];
      return found.map(checkedRow);
    },
    *toWrite() {
      const found = client
        .prepare(
          `SELECT row, id, base, outcome, result FROM rows WHERE outcome IN (${WRITTEN}) ORDER BY row`,
        )
        .iterate() as IterableIterator<StoredRow>;
      for (const row of found) yield checkedRow(row);
    },
    close: () => client.close(),
  };
}

const WRITTEN = "'changed', 'added', 'conflict'";

interface StoredRow {
  row: number;
  id: string | null;
  base: number;
  outcome: RowOutcome;
  result: string;
}

function checkedRow({ result, id, ...row }: StoredRow): CheckedRow {
  return {
    ...row,
    id: id ?? '',
    ...(JSON.parse(result) as Omit<PlanRow, 'row' | 'id'>),
  } as CheckedRow;
}

/** Names sort by the moment they were made. */
function newName(now: Date): string {
  const [day = '', time = ''] = now.toISOString().slice(0, 19).replace(/[-:]/g, '').split('T');
  return `bulk-${day}-${time}-${randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
}

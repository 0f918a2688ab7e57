import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../database.ts';
import type { DocumentRepository } from '../../documents.ts';
import type { ConflictChoice, RowOutcome } from '../../vocabularies/bulk.ts';
import { planApplier } from './apply-plan.ts';
import { type BulkChange, bulkChanges } from './bulk-changes.ts';
import { planChecker } from './check-plan.ts';
import type { EditWish, Plan, PlanRow, WantedRow } from './plan.ts';
import { type OpenPlan, planStore } from './plan-store.ts';
import { ChangedSince } from './write-documents.ts';

/** What a new plan is made of. */
export interface NewPlan {
  kind: Plan['kind'];
  by: string;
  reason?: string;
  source: string;
  addNew?: boolean;
  emptyClears?: boolean;
  edit?: EditWish;
  unknownColumns?: readonly string[];
  hasRevision?: boolean;
}

/** Why a plan cannot be applied as it is. */
export type PlanRefusal = 'gone' | 'faults' | 'conflicts' | 'nothing' | 'state';

/** What became of a plan that was to be applied. */
export type Applied = 'applied' | 'changed-since' | PlanRefusal;

const ROWS_AT_ONCE = 200;

/** Changes of many documents at once: planned, looked at, then written wholly or not at all. */
export function bulkRepository(
  database: Database,
  documents: DocumentRepository,
  libraryFolder: string,
) {
  const store = planStore(libraryFolder);
  const checker = planChecker(database, documents);
  const applier = planApplier(database, documents);
  const changes = bulkChanges(database);

  const using = <T>(name: string, work: (open: OpenPlan) => T): T | undefined => {
    const open = store.open(name);
    if (!open) return undefined;
    try {
      return work(open);
    } finally {
      open.close();
    }
  };

  const refusal = (
    { state, counts }: Plan,
    choice: ConflictChoice | undefined,
  ): PlanRefusal | undefined => {
    if (state === 'checking' || state === 'applied') return 'state';
    if (counts.fault > 0) return 'faults';
    if (counts.conflict > 0 && !choice) return 'conflicts';
    return counts.changed + counts.added + counts.conflict === 0 ? 'nothing' : undefined;
  };

  return {
    /**
     * Makes a plan and looks at every row: the dry run. Nothing of the library is written.
     *
     * @throws whatever reading the rows throws; nothing is kept then.
     */
    async plan(
      wanted: NewPlan,
      rows: AsyncIterable<WantedRow> | Iterable<WantedRow>,
      found: () => Partial<NewPlan> = () => ({}),
    ): Promise<Plan> {
      const open = store.create({
        ...{ addNew: false, emptyClears: false, unknownColumns: [], hasRevision: true },
        ...{ ...wanted, state: 'checking', at: new Date().toISOString(), counts: NONE, cells: 0 },
      });
      const { name } = open.plan();
      try {
        let some: WantedRow[] = [];
        for await (const row of rows) {
          some.push(row);
          if (some.length < ROWS_AT_ONCE) continue;
          open.addRows(some);
          some = [];
          // Rows that are all there already leave others no turn by themselves.
          await setImmediate();
        }
        open.addRows(some);
        open.update(found());
        return await checker.check(open);
      } catch (error) {
        store.remove(name);
        throw error;
      } finally {
        open.close();
      }
    },

    find: (name: string): Plan | undefined => using(name, (open) => open.plan()),

    rows: (name: string, outcome: RowOutcome, limit: number, offset = 0): PlanRow[] =>
      using(name, (open) => open.rows(outcome, limit, offset)) ?? [],

    /** Ids of the documents that a plan writes. */
    ids: (name: string): string[] =>
      using(name, (open) => Array.from(open.toWrite(), ({ id }) => id)) ?? [],

    /** Why the plan cannot be applied; nothing when it can. */
    refusal(name: string, choice?: ConflictChoice): PlanRefusal | undefined {
      const plan = using(name, (open) => open.plan());
      return plan ? refusal(plan, choice) : 'gone';
    },

    /** It was handed on to a job. */
    queued(name: string, jobId: number, choice: ConflictChoice | undefined): void {
      using(name, (open) => open.update({ state: 'queued', jobId, conflicts: choice }));
    },

    /** Why it is done, for the history. */
    say(name: string, reason: string | undefined): void {
      if (reason) using(name, (open) => open.update({ reason }));
    },

    failed(name: string, error: string): void {
      using(name, (open) => open.update({ state: 'failed', error }));
    },

    /**
     * Writes everything, or nothing when something is not as the dry run found it: then there is a
     * new dry run.
     */
    async apply(name: string, actor: string, choice?: ConflictChoice): Promise<Applied> {
      const open = store.open(name);
      if (!open) return 'gone';
      try {
        if (applier.isApplied(name)) {
          open.update({ state: 'applied' });
          return 'applied';
        }
        const refused = refusal(open.plan(), choice);
        if (refused) return refused;
        try {
          applier.apply(open, choice ?? 'theirs', actor);
          open.update({ state: 'applied', conflicts: choice });
          return 'applied';
        } catch (error) {
          if (!(error instanceof ChangedSince)) throw error;
          await checker.check(open);
          open.update({ again: true });
          return 'changed-since';
        }
      } finally {
        open.close();
      }
    },

    /** Bulk changes that were applied, the newest first. */
    list: (): BulkChange[] => changes.list(),
    change: (name: string): BulkChange | undefined => changes.find(name),
    toUndo: (name: string): Iterable<WantedRow> => changes.toUndo(name),
  };
}

export type BulkRepository = ReturnType<typeof bulkRepository>;

const NONE = { fault: 0, conflict: 0, changed: 0, added: 0, 'left-out': 0, unchanged: 0 };

import type { FastifyBaseLogger } from 'fastify';
import type { Applied, PlanRefusal } from '../../../data/desk/bulk/bulk.ts';
import type { EditWish, Plan } from '../../../data/desk/bulk/plan.ts';
import type { Library } from '../../../data/library.ts';
import type { ConflictChoice } from '../../../data/vocabularies/bulk.ts';
import { badRequest, conflict, notFound, type RequestError } from '../../errors.ts';
import { shown } from '../../search/parameters.ts';
import { editing } from '../editing.ts';
import type { ChosenSet } from './chosen-set.ts';
import { readTable, type TableHead } from './read-table.ts';

/** Documents that are written at once, within the answer; more are a job's. */
const AT_ONCE = 300;

export interface TableOptions {
  /** Name of the file. */
  source: string;
  by: string;
  addNew: boolean;
  emptyClears: boolean;
  reason?: string;
}

/** Changes of many documents, by page or by API. */
export function bulkService(library: Library, log: FastifyBaseLogger) {
  const { bulk, jobs } = library;
  const { show } = editing(library, log);

  const find = (name: string): Plan => {
    const plan = bulk.find(name);
    if (!plan) throw notFound(`bulk change ${shown(name)}, or it was planned more than a day ago`);
    return plan;
  };

  return {
    find,

    /** @throws TableFault when the table as a whole cannot be read. */
    planTable(bytes: AsyncIterable<Uint8Array>, options: TableOptions): Promise<Plan> {
      const head: TableHead = { unknownColumns: [], hasRevision: false };
      const rows = readTable(library, bytes, options.addNew, head);
      return bulk.plan({ kind: 'table', ...options }, rows, () => head);
    },

    planEdit(set: ChosenSet, edit: EditWish, by: string, reason?: string): Promise<Plan> {
      if (set.ids.length === 0) {
        throw badRequest([{ parameter: 'q', detail: 'No document is found by this.' }]);
      }
      const rows = set.ids.map((id, at) => ({ row: at + 1, id }));
      return bulk.plan({ kind: 'edit', by, reason, source: set.source, edit }, rows);
    },

    /** @throws RequestError `not-found` when there was no such bulk change. */
    planUndo(name: string, by: string, reason?: string): Promise<Plan> {
      if (!bulk.change(name)) throw notFound(`bulk change ${shown(name)}`);
      return bulk.plan({ kind: 'undo', by, reason, source: name }, bulk.toUndo(name));
    },

    /**
     * Applies a plan: a small one at once, a large one as a job.
     *
     * @throws RequestError `conflict` when something changed since: there is a new dry run.
     */
    async apply(name: string, by: string, choice?: ConflictChoice, reason?: string): Promise<Plan> {
      const plan = find(name);
      const job = plan.state === 'queued' && plan.jobId ? jobs.find(plan.jobId) : undefined;
      if (job && ['queued', 'running', 'paused'].includes(job.state)) return plan;
      const refused = bulk.refusal(name, choice);
      if (refused) throw refusedBy(refused, name);
      bulk.say(name, reason);
      const { changed, added, conflict: both } = plan.counts;
      if (changed + added + both > AT_ONCE) {
        const payload = { plan: name, conflicts: choice };
        const wanted = { kind: 'bulk', subject: name, payload, priority: 20, requestedBy: by };
        bulk.queued(name, jobs.enqueue(wanted, true), choice);
        return find(name);
      }
      const outcome = await bulk.apply(name, by, choice);
      if (outcome !== 'applied') throw refusedBy(outcome, name);
      await show(bulk.ids(name));
      return find(name);
    },
  };
}

export type BulkService = ReturnType<typeof bulkService>;

const REFUSALS: Readonly<
  Record<Exclude<Applied, 'applied'> & (PlanRefusal | 'changed-since'), string>
> = {
  gone: 'The plan was removed after a day. Begin anew.',
  faults: 'There are rows at fault. Put them right and send the table again.',
  conflicts: 'Others changed the same fields. Say whether theirs or yours stay ("conflicts").',
  nothing: 'Nothing would change.',
  state: 'It is applied already, or not looked through yet.',
  'changed-since': 'Something was changed meanwhile: look at the new dry run.',
};

function refusedBy(why: Exclude<Applied, 'applied'>, name: string): RequestError {
  return conflict(`${REFUSALS[why]} (${name})`);
}

import { type Database, writing } from '../database.ts';
import type { DocumentRecord, DocumentRepository } from '../documents.ts';
import { FIELDS } from '../field-names.ts';
import { identifierRepository } from '../identifiers.ts';
import type { ReviewState } from '../schema.ts';
import { EditConflict, type FieldConflict } from './edits.ts';

/**
 * Where a document can go from each state. What readers have seen never becomes a draft again: it
 * is withdrawn, with a note that stays at its address.
 */
export const NEXT_STATES: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  draft: ['review', 'published'],
  review: ['draft', 'published'],
  published: ['withdrawn'],
  withdrawn: ['published'],
  merged: [],
};

/** A change of state that somebody wants. */
export interface StateChange {
  id: string;
  state: ReviewState;
  /** The revision that was shown to whoever wants it. */
  revision: number;
  actor: string;
  /** Why, for the history. */
  reason?: string;
  /** Why, for the public: only with `withdrawn`. */
  note?: string;
}

/** The document cannot go to that state from where it is. */
export class StateFault extends Error {
  override name = 'StateFault';
  readonly from: ReviewState;
  constructor(from: ReviewState, to: ReviewState) {
    const next = NEXT_STATES[from];
    const hint =
      next.length > 0 ? `It can become ${next.join(' or ')}` : 'It can become nothing else';
    super(`The document is ${from} and cannot become ${to}. ${hint}.`);
    this.from = from;
  }
}

/**
 * Publishes, withdraws or sends back a document as it was shown.
 *
 * @throws EditConflict when a field was changed since; nothing in it is to be decided, but it has
 *   to be read again before it goes out.
 * @throws StateFault when it cannot go there.
 */
export function changeState(
  database: Database,
  documents: DocumentRepository,
  { id, state, revision, actor, reason, note }: StateChange,
): void {
  const work = writing(database, () => {
    const now = documents.find(id);
    if (!now) throw new Error(`No document ${id}.`);
    if (!NEXT_STATES[now.reviewState].includes(state)) throw new StateFault(now.reviewState, state);
    const changed = changedSince(database, now, revision);
    if (changed === undefined || changed.length > 0) {
      throw new EditConflict(changed ?? [], now.revision);
    }
    documents.setState(id, state, actor, state === 'withdrawn' ? note : undefined, { reason });
  });
  work();
}

/** Fields that say something else than at a revision; nothing when that one is not known. */
function changedSince(
  database: Database,
  now: DocumentRecord,
  revision: number,
): FieldConflict[] | undefined {
  if (now.revision === revision) return [];
  const past = identifierRepository(database)
    .revisions(now.id)
    .find((one) => one.revision === revision);
  if (!past) return undefined;
  return FIELDS.map((field) => {
    const [shown, theirs] = [past.record[field] ?? null, now[field] ?? null];
    return { field, shown, theirs, yours: shown };
  }).filter(({ shown, theirs }) => JSON.stringify(shown) !== JSON.stringify(theirs));
}

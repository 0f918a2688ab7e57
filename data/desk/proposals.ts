import { and, count, desc, eq } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import { type ProposalState, proposals } from '../schema.ts';
import type { Changes, EditRepository } from './edits.ts';

/** A change that somebody proposes. */
export type Proposal = typeof proposals.$inferSelect;

/** Which proposals are wanted; all of these at once. */
export interface ProposalChoice {
  state?: ProposalState;
  actor?: string;
  documentId?: string;
}

/** How a proposal is accepted. */
export interface Acceptance {
  id: number;
  actor: string;
  reason?: string;
  /** What is written in the end, when it is not all that was proposed, and upon which revision. */
  instead?: { revision: number; changes: Changes };
}

/** Somebody decided on it before. */
export class ProposalDecided extends Error {
  override name = 'ProposalDecided';
}

/** Changes that contributors propose and curators decide on. */
export function proposalRepository(database: Database, edits: EditRepository) {
  const log = auditRepository(database);
  const note = (
    entry: Pick<Proposal, 'documentId' | 'id'> & { actor: string },
    action: string,
    reason: string | null | undefined,
    before?: string,
  ) => {
    const { documentId, id, actor } = entry;
    const row = { actor, action, documentId, field: 'proposal', before };
    log.add({ ...row, after: JSON.stringify(id), reason });
  };
  const open = (id: number): Proposal => {
    const found = repository.find(id);
    if (found?.state === 'open') return found;
    throw new ProposalDecided(`Proposal ${id} is not open any more.`);
  };
  const decide = (id: number, state: ProposalState, decidedBy: string, reason?: string) => {
    const decidedAt = new Date().toISOString();
    database
      .update(proposals)
      .set({ state, decidedBy, decidedAt, reason: reason ?? null })
      .where(eq(proposals.id, id))
      .run();
  };

  const propose = writing(
    database,
    (wanted: Pick<Proposal, 'documentId' | 'actor' | 'revision'> & ProposedWhat): Proposal => {
      const { documentId, actor, revision, changes } = wanted;
      const values = { documentId, actor, revision, changes, note: wanted.note ?? null };
      const made = database
        .insert(proposals)
        .values({ ...values, at: new Date().toISOString() })
        .returning()
        .get();
      note({ documentId, id: made.id, actor }, 'propose', wanted.note);
      return made;
    },
  );

  const accept = writing(database, ({ id, actor, reason, instead }: Acceptance): Proposal => {
    const { documentId, revision, changes, actor: proposer, note: why } = open(id);
    edits.write({
      ...{ id: documentId, actor, reason: reason ?? why ?? undefined },
      ...(instead ?? { revision, changes: changes as Changes }),
    });
    decide(id, 'accepted', actor, reason);
    note({ documentId, id, actor }, 'accept-proposal', reason, JSON.stringify(proposer));
    return repository.find(id) as Proposal;
  });

  const reject = writing(database, (id: number, actor: string, reason?: string): Proposal => {
    const { documentId, actor: proposer } = open(id);
    decide(id, 'rejected', actor, reason);
    note({ documentId, id, actor }, 'reject-proposal', reason, JSON.stringify(proposer));
    return repository.find(id) as Proposal;
  });

  const repository = {
    propose,

    find(id: number): Proposal | undefined {
      return database.select().from(proposals).where(eq(proposals.id, id)).get();
    },

    /** The newest first. */
    list(choice: ProposalChoice, limit: number, offset = 0): Proposal[] {
      return database
        .select()
        .from(proposals)
        .where(conditions(choice))
        .orderBy(desc(proposals.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    count(choice: ProposalChoice): number {
      return (
        database.select({ n: count() }).from(proposals).where(conditions(choice)).get()?.n ?? 0
      );
    },

    /**
     * Writes what was proposed, in the name of who accepts it.
     *
     * @throws EditConflict when the fields were changed since it was proposed.
     * @throws ProposalDecided when it is not open.
     */
    accept,

    /** @throws ProposalDecided when it is not open. */
    reject,
  };
  return repository;
}

export type ProposalRepository = ReturnType<typeof proposalRepository>;

interface ProposedWhat {
  changes: Changes;
  note?: string;
}

function conditions({ state, actor, documentId }: ProposalChoice) {
  return and(
    state === undefined ? undefined : eq(proposals.state, state),
    actor === undefined ? undefined : eq(proposals.actor, actor),
    documentId === undefined ? undefined : eq(proposals.documentId, documentId),
  );
}

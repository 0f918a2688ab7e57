import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Account } from '../../data/desk/accounts.ts';
import { changeState, StateFault } from '../../data/desk/document-states.ts';
import type { Changes } from '../../data/desk/edits.ts';
import { type MergeFault, mergeDocuments } from '../../data/desk/merge.ts';
import { type Acceptance, type Proposal, ProposalDecided } from '../../data/desk/proposals.ts';
import { decideRelation, type RelationDecision } from '../../data/desk/relation-decisions.ts';
import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { Field } from '../../data/model.ts';
import type { ReviewState } from '../../data/schema.ts';
import { badRequest, conflict, notFound } from '../errors.ts';

/** How long an answer waits for the index; after that the index goes on by itself. */
const PATIENCE_MS = 3000;
/** States that no reader's search shows. */
const HIDDEN: readonly ReviewState[] = ['draft', 'review'];

/** What somebody wants to say of a document. */
export interface Wanted {
  id: string;
  /** The revision that was shown. */
  revision: number;
  changes: Changes;
  reason?: string;
}

/** What people do to documents on the desk, by page or by API. */
export function editing(library: Library, log: FastifyBaseLogger) {
  const { database, documents, relations, edits, proposals, identifiers } = library;

  /** Lets search show documents as they are now; when the engine is down, it catches up later. */
  const show = async (ids: readonly string[]) => {
    const shown = documents
      .findMany(ids)
      .filter(
        ({ reviewState, indexedRevision }) =>
          !HIDDEN.includes(reviewState) || indexedRevision !== null,
      )
      .map(({ id }) => id);
    if (shown.length === 0) return;
    const done = library.indexer
      .show(shown)
      .catch((error: unknown) => log.warn(error, 'The index shows a change later.'));
    const patience = new AbortController();
    const tired = wait(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([done, tired]);
    patience.abort();
  };

  const find = (id: string): DocumentRecord => {
    const document = documents.find(id);
    if (!document) throw notFound(`document ${id.slice(0, 100)}`);
    return document;
  };

  /** @throws RequestError `conflict` when another document took its place. */
  const findLiving = (id: string): DocumentRecord => {
    const document = find(id);
    if (document.reviewState !== 'merged') return document;
    const target = identifiers.movedTo(id);
    throw conflict(`Document ${id} was merged into ${target}. Change that one.`);
  };

  return {
    find,
    findLiving,
    show,

    /**
     * Writes changes, or keeps them as a proposal when whoever makes them may only propose.
     *
     * @returns the proposal, or the fields that readers now see differently.
     * @throws EditConflict when somebody else changed the same fields.
     */
    async write(wanted: Wanted, account: Account): Promise<Proposal | Field[]> {
      const { id, revision, changes, reason } = wanted;
      const now = findLiving(id);
      if (Object.keys(changes).length === 0) {
        throw badRequest([{ parameter: 'changes', detail: 'Name at least one field.' }]);
      }
      if (account.role === 'contributor') {
        if (revision > now.revision) {
          const detail = `The document has only ${now.revision} revisions.`;
          throw badRequest([{ parameter: 'revision', detail }]);
        }
        const actor = account.name;
        return proposals.propose({ documentId: id, actor, revision, changes, note: reason });
      }
      const changed = edits.write({ id, revision, changes, actor: account.name, reason });
      await show([id]);
      return changed;
    },

    /** @throws EditConflict when it was changed since it was shown. */
    async setState(
      id: string,
      state: ReviewState,
      revision: number,
      actor: string,
      { reason, note }: { reason?: string; note?: string },
    ): Promise<void> {
      findLiving(id);
      if (state === 'withdrawn' && !reason && !note) {
        throw badRequest([{ parameter: 'note', detail: 'Say why it is withdrawn.' }]);
      }
      try {
        changeState(database, documents, { id, state, revision, actor, reason, note });
      } catch (error) {
        if (error instanceof StateFault) throw conflict(error.message);
        throw error;
      }
      await show([id]);
    },

    /** @throws EditConflict when the field says something else again by now. */
    async revert(id: string, row: number, actor: string, reason?: string): Promise<Field> {
      findLiving(id);
      const field = edits.revert(id, row, actor, reason);
      if (!field) throw notFound(`change ${row} of document ${id} that can be taken back`);
      await show([id]);
      return field;
    },

    async merge(from: string, into: string, actor: string, reason?: string): Promise<void> {
      const given = findLiving(from);
      const kept = documents.find(into);
      const fault = mergeFault(given, kept);
      if (fault) throw badRequest([{ parameter: 'into', detail: MERGE_FAULTS[fault] }]);
      const other = mergeDocuments(database, documents, { from, into, actor, reason });
      if (other) throw badRequest([{ parameter: 'into', detail: MERGE_FAULTS[other] }]);
      await show([from, into]);
    },

    async relate(decision: RelationDecision): Promise<void> {
      const fault = decideRelation(database, documents, relations, decision);
      if (fault) throw badRequest([{ parameter: 'document', detail: RELATION_FAULTS[fault] }]);
      await show([decision.fromId, decision.toId]);
    },

    /** @throws EditConflict when the fields were changed since it was proposed. */
    async accept(acceptance: Acceptance): Promise<Proposal> {
      const found = proposals.find(acceptance.id);
      if (found) findLiving(found.documentId);
      const accepted = decided(() => proposals.accept(acceptance));
      await show([accepted.documentId]);
      return accepted;
    },

    reject: (id: number, actor: string, reason?: string): Proposal =>
      decided(() => proposals.reject(id, actor, reason)),
  };
}

export type Editing = ReturnType<typeof editing>;

type FaultOfMerge = MergeFault | 'hidden';

/** Why one document cannot become part of another; nothing when it can. */
export function mergeFault(
  from: DocumentRecord,
  into: DocumentRecord | undefined,
): FaultOfMerge | undefined {
  if (!into) return 'unknown';
  if (from.id === into.id) return 'same';
  if (into.reviewState === 'merged' || from.reviewState === 'merged') return 'merged';
  // An address that readers know must not lead to what they may not see.
  return !HIDDEN.includes(from.reviewState) && into.reviewState !== 'published'
    ? 'hidden'
    : undefined;
}

const MERGE_FAULTS: Readonly<Record<FaultOfMerge, string>> = {
  same: 'It is the same document. Name another one.',
  unknown: 'There is no such document.',
  merged: 'It was merged into another document. Name that one.',
  hidden: 'Readers cannot see it. Publish it first.',
};
const RELATION_FAULTS = {
  same: 'A document is nothing to itself. Name another one.',
  unknown: 'There is no such document.',
  merged: 'It was merged into another document. Name that one.',
} as const;

function decided(work: () => Proposal): Proposal {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProposalDecided) throw conflict(`${error.message} Load it again.`);
    throw error;
  }
}

import type { FastifyBaseLogger } from 'fastify';
import { answerFlag, type FlagAnswer, FlagAnswered } from '../../data/crpd/flag-answers.ts';
import type { TagFlagRow } from '../../data/crpd/tag-flags.ts';
import { writing } from '../../data/database.ts';
import { changeState, StateFault } from '../../data/desk/document-states.ts';
import type { Changes } from '../../data/desk/edits.ts';
import type { Library } from '../../data/library.ts';
import type { Field, RelationKind } from '../../data/model.ts';
import { badRequest, conflict, notFound } from '../errors.ts';
import { editing } from './editing.ts';

/** What a reviewer decides about the description of a document. */
export interface ReviewDecision {
  id: string;
  /** The revision that was shown. */
  revision: number;
  changes: Changes;
  publish: boolean;
  actor: string;
  reason?: string;
}

/** What a reviewer says of a work that may be one with this. */
export interface DuplicateDecision {
  id: string;
  revision: number;
  /** Id of the other one, and what it was proposed to be. */
  other: string;
  proposed: RelationKind;
  /** What it is; nothing when it is another work. */
  kind?: RelationKind;
  actor: string;
  reason?: string;
}

/** What reviewers decide, by page or by API. */
export function reviewing(library: Library, log: FastifyBaseLogger) {
  const { database, documents, edits, relations } = library;
  const desk = editing(library, log);

  return {
    ...desk,

    /**
     * Writes what was accepted and corrected and publishes, both or neither.
     *
     * @throws EditConflict when somebody else changed the same meanwhile, or anything when it is to
     *   be published.
     */
    async decide(decision: ReviewDecision): Promise<void> {
      const { id, revision, changes, publish, actor, reason } = decision;
      desk.findLiving(id);
      const work = writing(database, () => {
        // First, while the revision is still the one that was shown: all of it is published.
        if (publish) {
          const state = { id, state: 'published', revision, actor, reason } as const;
          changeState(database, documents, state);
        }
        if (Object.keys(changes).length > 0) edits.write({ id, revision, changes, actor, reason });
      });
      try {
        work();
      } catch (error) {
        if (error instanceof StateFault) throw conflict(error.message);
        throw error;
      }
      await desk.show([id]);
    },

    /** The value to accept of each field: the one that is shown, or else the best that was found. */
    accepted(id: string, fields: readonly Field[]): Changes {
      const values = documents.values(id);
      const entries = fields.map((field) => {
        const found = values.find((one) => one.field === field);
        if (found) return [field, found.value];
        const detail = `Nothing was found for ${field}. Give a value in "changes", or null.`;
        throw badRequest([{ parameter: 'accept', detail }]);
      });
      return Object.fromEntries(entries) as Changes;
    },

    /** @throws RequestError `conflict` when somebody decided on it or changed the document. */
    async decideDuplicate(decision: DuplicateDecision): Promise<void> {
      const { id, revision, other, proposed, kind, actor, reason } = decision;
      const document = desk.findLiving(id);
      const relation = relations
        .ofDocument(id)
        .find((one) => one.documentId === other && one.kind === proposed);
      if (relation?.state !== 'proposed' || document.revision !== revision) {
        throw conflict(
          'Somebody decided on it or changed the document meanwhile. Load the page again.',
        );
      }
      const direction = relation.direction;
      const [fromId, toId] = direction === 'from' ? [id, other] : [other, id];
      const decided = { fromId, toId, actor, reason };
      if (kind !== proposed) await desk.relate({ ...decided, kind: proposed, state: 'rejected' });
      if (kind) await desk.relate({ ...decided, kind, state: 'accepted' });
    },

    /** @throws RequestError `conflict` when it was answered before. */
    async answer(answer: FlagAnswer): Promise<TagFlagRow> {
      if (answer.state === 'rejected' && !answer.reason) {
        throw badRequest([{ parameter: 'reason', detail: 'Say why the reading stays.' }]);
      }
      try {
        const flag = answerFlag(database, answer);
        if (!flag) throw notFound(`objection ${answer.id}`);
        await desk.show([flag.documentId]);
        return flag;
      } catch (error) {
        if (error instanceof FlagAnswered) throw conflict(`${error.message} Load it again.`);
        throw error;
      }
    },
  };
}

export type Reviewing = ReturnType<typeof reviewing>;

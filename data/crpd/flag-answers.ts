import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import { documents, tagFlags, tags } from '../schema.ts';
import type { Stance } from '../vocabularies/signals.ts';
import type { TagFlagRow } from './tag-flags.ts';

/** Whose reading it is when somebody decided: no machine touches it. @param name - of the account */
export const reviewerOrigin = (name: string): string => `reviewer@${name}`;

/** What a reviewer says to an objection. */
export interface FlagAnswer {
  id: number;
  /** `accepted`: the reading goes, and does not come back; `rejected`: it stays. */
  state: 'accepted' | 'rejected';
  actor: string;
  /** Why; needed when it is rejected. */
  reason?: string;
  /** How the reviewer reads the passage instead. */
  instead?: { signal: string; stance: Stance };
}

/** Somebody answered it before. */
export class FlagAnswered extends Error {
  override name = 'FlagAnswered';
}

/**
 * Answers an objection. What is accepted is answered for all who object to the same reading of the
 * passage.
 *
 * @returns the objection as it is now; nothing when there is none.
 * @throws FlagAnswered when it is not open.
 */
export function answerFlag(database: Database, answer: FlagAnswer): TagFlagRow | undefined {
  const { id, state, actor, reason, instead } = answer;
  const find = () => database.select().from(tagFlags).where(eq(tagFlags.id, id)).get();
  const work = writing(database, (): TagFlagRow | undefined => {
    const flag = find();
    if (!flag) return undefined;
    if (flag.state !== 'open') throw new FlagAnswered(`Objection ${id} was answered already.`);
    const at = new Date().toISOString();
    const decision = {
      ...{ state, decidedBy: actor, decidedAt: at, answer: reason ?? null },
      ...{ readSignal: instead?.signal ?? null, readStance: instead?.stance ?? null },
    };
    const same = state === 'accepted' && flag.passageId !== null ? sameReading(flag) : undefined;
    database
      .update(tagFlags)
      .set(decision)
      .where(and(eq(tagFlags.state, 'open'), same ?? eq(tagFlags.id, id)))
      .run();
    if (state === 'accepted') correct(database, flag, actor, instead);
    const { article, signal, stance } = flag;
    auditRepository(database).add({
      ...{ at, actor, documentId: flag.documentId, reason: reason ?? null },
      action: state === 'accepted' ? 'accept-objection' : 'reject-objection',
      ...{ field: 'reading', before: JSON.stringify({ article, signal, stance }) },
      after: state === 'accepted' ? JSON.stringify(instead ?? null) : null,
    });
    return find();
  });
  return work();
}

/** Takes the reading away, puts the reviewer's in its place, and lets readers see it. */
function correct(
  database: Database,
  flag: TagFlagRow,
  actor: string,
  instead: FlagAnswer['instead'],
): void {
  const { passageId, documentId } = flag;
  if (passageId === null) return;
  const disputed = and(
    eq(tags.passageId, passageId),
    is(tags.article, flag.article),
    is(tags.signal, flag.signal),
    is(tags.stance, flag.stance),
  );
  const [old] = database.select().from(tags).where(disputed).all();
  database.delete(tags).where(disputed).run();
  if (instead) {
    const reading = and(
      eq(tags.passageId, passageId),
      eq(tags.signal, instead.signal),
      eq(tags.stance, instead.stance),
    );
    database.delete(tags).where(reading).run();
    const { evidenceStart = null, evidenceEnd = null } = old ?? {};
    database
      .insert(tags)
      .values({
        ...{ passageId, ...instead, score: 1, origin: reviewerOrigin(actor) },
        ...{ evidenceStart, evidenceEnd },
      })
      .run();
  }
  database
    .update(documents)
    .set({ revision: sql`${documents.revision} + 1`, updatedAt: new Date().toISOString() })
    .where(eq(documents.id, documentId))
    .run();
}

function sameReading({ passageId, article, signal, stance }: TagFlagRow): SQL | undefined {
  return and(
    eq(tagFlags.passageId, passageId as number),
    is(tagFlags.article, article),
    is(tagFlags.signal, signal),
    is(tagFlags.stance, stance),
  );
}

type TextColumn =
  | (typeof tags)['article' | 'signal' | 'stance']
  | (typeof tagFlags)['article' | 'signal' | 'stance'];

function is(column: TextColumn, value: string | null): SQL {
  return value === null ? isNull(column) : eq(column as (typeof tags)['signal'], value);
}

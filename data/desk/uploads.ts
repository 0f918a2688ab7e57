import { and, asc, count, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { uploads } from '../schema.ts';
import type { UploadChoice, UploadState } from '../vocabularies/uploads.ts';

/** A file that was brought in. */
export type UploadRow = typeof uploads.$inferSelect;

/** What is known of a file when it is safe on disk. */
export type NewUpload = Pick<UploadRow, 'batch' | 'actor' | 'name' | 'sha256' | 'bytes'> &
  Partial<Pick<UploadRow, 'mediaType' | 'sourceUrl' | 'given' | 'choice' | 'likeDocument'>>;

/** What became of one file. */
export type UploadOutcome = Pick<UploadRow, 'state'> &
  Partial<Pick<UploadRow, 'documentId' | 'likeDocument' | 'code' | 'reason'>>;

/** Which uploads are wanted; all of these at once. */
export interface UploadQuery {
  batch?: string;
  actor?: string;
  state?: UploadState;
}

const OPEN: readonly UploadState[] = ['queued', 'processing'];

/** Files from the moment that they are safe on disk until somebody has decided about them. */
export function uploadRepository(database: Database) {
  const set = (id: number, values: Partial<UploadRow>) =>
    database.update(uploads).set(values).where(eq(uploads.id, id)).run();
  const where = ({ batch, actor, state }: UploadQuery) =>
    and(
      batch === undefined ? undefined : eq(uploads.batch, batch),
      actor === undefined ? undefined : eq(uploads.actor, actor),
      state === undefined ? undefined : eq(uploads.state, state),
    );
  const find = (id: number): UploadRow | undefined =>
    database.select().from(uploads).where(eq(uploads.id, id)).get();

  return {
    find,

    /** Accepts a file: from now on it is not lost. */
    add(upload: NewUpload, state: 'queued' | 'choose', reason?: string): UploadRow {
      const at = new Date().toISOString();
      return database
        .insert(uploads)
        .values({ ...upload, state, reason, at })
        .returning()
        .get();
    },

    /** The newest first. */
    list(query: UploadQuery, limit: number, offset = 0): UploadRow[] {
      return database
        .select()
        .from(uploads)
        .where(where(query))
        .orderBy(desc(uploads.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    count(query: UploadQuery = {}): number {
      return database.select({ n: count() }).from(uploads).where(where(query)).get()?.n ?? 0;
    },

    /** How many there are of each state. */
    counts(query: UploadQuery = {}): Partial<Record<UploadState, number>> {
      const rows = database
        .select({ state: uploads.state, n: count() })
        .from(uploads)
        .where(where(query))
        .groupBy(uploads.state)
        .all();
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    },

    /** States of the newest, by their ids. */
    states(query: UploadQuery, limit: number): Map<number, UploadState> {
      const rows = database
        .select({ id: uploads.id, state: uploads.state })
        .from(uploads)
        .where(where(query))
        .orderBy(desc(uploads.id))
        .limit(limit)
        .all();
      return new Map(rows.map(({ id, state }) => [id, state]));
    },

    /** Another upload of the same bytes that is not settled yet. */
    openTwin(sha256: string): UploadRow | undefined {
      return database
        .select()
        .from(uploads)
        .where(and(eq(uploads.sha256, sha256), inArray(uploads.state, [...OPEN, 'choose'])))
        .get();
    },

    /**
     * Uploads to be read, the oldest first, marked as being read. Those that a worker had in hand
     * when it died are among them: only one worker calls this.
     */
    take(limit: number): UploadRow[] {
      const rows = database
        .select()
        .from(uploads)
        .where(inArray(uploads.state, [...OPEN]))
        .orderBy(asc(uploads.id))
        .limit(limit)
        .all();
      for (const { id, attempts } of rows) set(id, { state: 'processing', attempts: attempts + 1 });
      return rows;
    },

    /** How many wait to be read, or are being read. */
    open(): number {
      const open = inArray(uploads.state, [...OPEN]);
      return database.select({ n: count() }).from(uploads).where(open).get()?.n ?? 0;
    },

    settle(id: number, outcome: UploadOutcome): void {
      set(id, { ...outcome, finishedAt: new Date().toISOString() });
    },

    /** Somebody said what to do with a file that the library holds already, or nearly. */
    choose(id: number, choice: UploadChoice, outcome: UploadOutcome): void {
      set(id, { choice, ...outcome, finishedAt: new Date().toISOString() });
    },

    /**
     * Reads a file again that could not be read or was left out; what was decided about it is
     * asked again. @returns Whether it was such a one.
     */
    retry(id: number): boolean {
      const failed = and(eq(uploads.id, id), inArray(uploads.state, ['failed', 'cancelled']));
      const again = {
        ...{ state: 'queued' as const, code: null, reason: null, finishedAt: null },
        choice: sql`nullif(${uploads.choice}, 'skip')`,
      };
      return database.update(uploads).set(again).where(failed).run().changes > 0;
    },

    /** Leaves a file that waits unread. @returns Whether it was still waiting. */
    cancel(id: number): boolean {
      const finishedAt = new Date().toISOString();
      const waiting = and(eq(uploads.id, id), eq(uploads.state, 'queued'));
      return (
        database.update(uploads).set({ state: 'cancelled', finishedAt }).where(waiting).run()
          .changes > 0
      );
    },

    /** Other uploads of a document, e.g. to see who brought it in. */
    ofDocument(documentId: string): UploadRow[] {
      return database
        .select()
        .from(uploads)
        .where(and(eq(uploads.documentId, documentId), ne(uploads.state, 'cancelled')))
        .orderBy(asc(uploads.id))
        .all();
    },
  };
}

export type UploadRepository = ReturnType<typeof uploadRepository>;

import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type Database, writing } from './database.ts';
import { jobItems, jobs } from './schema.ts';
import type { JobState, JobWish } from './vocabularies/jobs.ts';

export type JobItemRow = typeof jobItems.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;

/** Work that waits its turn. */
export interface WantedJob {
  kind: string;
  /** What is asked, in words. */
  subject: string;
  payload?: Record<string, unknown>;
  /** Higher goes first; 0 unless given. */
  priority?: number;
  /** Not before then, ISO 8601. */
  runAfter?: string;
  requestedBy: string;
}

/** States of a job that is not over. */
export const OPEN_STATES = ['running', 'queued', 'paused'] as const satisfies JobState[];

/** Times a job is tried before it counts as failed. */
const MOST_ATTEMPTS = 5;
/** Seconds to wait after the first failure; doubled by each further one. */
const FIRST_WAIT = 15;

/** Long work and what became of each of its parts. */
export function jobRepository(database: Database, now: () => Date = () => new Date()) {
  const later = (seconds: number) => new Date(now().getTime() + seconds * 1000).toISOString();
  const next = database.$client.prepare(
    `UPDATE jobs SET state = 'running', attempts = attempts + 1, wish = NULL, error = NULL,
       started_at = @now, alive_at = @now, finished_at = NULL
     WHERE id = (
       SELECT id FROM jobs WHERE state = 'queued' AND coalesce(run_after, '') <= @now
       ORDER BY priority DESC, id LIMIT 1
     ) RETURNING id`,
  );
  const waiting = database.$client.prepare(
    `SELECT 1 FROM jobs WHERE (state = 'queued' AND coalesce(run_after, '') <= ?)
       OR (state = 'running' AND queued_at IS NOT NULL) LIMIT 1`,
  );
  const urgent = database.$client.prepare(
    `SELECT 1 FROM jobs WHERE state = 'queued' AND priority > ?
       AND coalesce(run_after, '') <= ? LIMIT 1`,
  );
  const set = (id: number, values: Partial<JobRow>) =>
    database.update(jobs).set(values).where(eq(jobs.id, id)).run();
  const find = (id: number): JobRow | undefined =>
    database.select().from(jobs).where(eq(jobs.id, id)).get();
  const enqueue = ({ payload, priority = 0, runAfter, ...wanted }: WantedJob): number => {
    const queuedAt = now().toISOString();
    const row = { ...wanted, payload, priority, runAfter, queuedAt, startedAt: '' };
    const values = { ...row, state: 'queued' as const };
    return Number(database.insert(jobs).values(values).run().lastInsertRowid);
  };
  const plan = writing(database, (wanted: WantedJob, every: number) => {
    const same = and(eq(jobs.kind, wanted.kind), eq(jobs.subject, wanted.subject));
    const last = database
      .select()
      .from(jobs)
      .where(and(same, isNotNull(jobs.queuedAt)))
      .orderBy(desc(jobs.id))
      .get();
    if (!last) return enqueue(wanted);
    if (OPEN_STATES.some((state) => state === last.state)) return undefined;
    const end = Date.parse(last.finishedAt ?? last.startedAt);
    return enqueue({ ...wanted, runAfter: new Date(end + every * 1000).toISOString() });
  });

  return {
    find,

    /** The newest first. */
    list(limit: number, offset = 0): JobRow[] {
      return database.select().from(jobs).orderBy(desc(jobs.id)).limit(limit).offset(offset).all();
    },

    /** Those that are not over: what runs first, then what waits, in the order it is taken. */
    open(limit: number): JobRow[] {
      const planned = sql`coalesce(${jobs.runAfter}, '') > ${now().toISOString()}`;
      const rank = sql`CASE ${jobs.state} WHEN 'running' THEN 0 WHEN 'queued' THEN 1 ELSE 2 END`;
      return database
        .select()
        .from(jobs)
        .where(inArray(jobs.state, [...OPEN_STATES]))
        .orderBy(rank, planned, desc(jobs.priority), asc(jobs.id))
        .limit(limit)
        .all();
    },

    /** Those that are over, the newest first; in one state when it is given. */
    ended(limit: number, offset = 0, state?: JobState): JobRow[] {
      return database
        .select()
        .from(jobs)
        .where(endedIn(state))
        .orderBy(desc(jobs.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    countEnded(state?: JobState): number {
      return database.select({ n: count() }).from(jobs).where(endedIn(state)).get()?.n ?? 0;
    },

    countItems(jobId: number): number {
      const where = eq(jobItems.jobId, jobId);
      return database.select({ n: count() }).from(jobItems).where(where).get()?.n ?? 0;
    },

    /** How many there are, in one state when it is given. */
    count(state?: JobState): number {
      const where = state && eq(jobs.state, state);
      return database.select({ n: count() }).from(jobs).where(where).get()?.n ?? 0;
    },

    /** Parts of a job, in the order they were done. */
    itemsOf(jobId: number, limit: number, offset = 0): JobItemRow[] {
      return database
        .select()
        .from(jobItems)
        .where(eq(jobItems.jobId, jobId))
        .orderBy(asc(jobItems.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    /**
     * Puts work into the queue.
     *
     * @param once - When such work (same kind and subject) already waits, it is not put in again.
     * @returns its id.
     */
    enqueue(wanted: WantedJob, once = false): number {
      const { kind, subject } = wanted;
      const same = and(eq(jobs.kind, kind), eq(jobs.subject, subject), eq(jobs.state, 'queued'));
      const waiting = once ? database.select().from(jobs).where(same).get() : undefined;
      return waiting?.id ?? enqueue(wanted);
    },

    /**
     * Plans work that comes again and again: it is put into the queue for when its time comes,
     * counted from the last one's end. While one is open nothing is planned.
     *
     * @param every - Seconds from one to the next.
     * @returns its id, or nothing when one is open.
     */
    plan(wanted: Omit<WantedJob, 'runAfter'>, every: number): number | undefined {
      return plan(wanted, every);
    },

    /** Whether work waits whose time has come and that goes before this priority. */
    hasMoreUrgent(priority: number): boolean {
      return urgent.get(priority, now().toISOString()) !== undefined;
    },

    /** It made way for more urgent work: it goes on when that is done. */
    again(id: number): void {
      set(id, { state: 'queued', attempts: 0 });
    },

    /** A job of this kind and subject that is not over, the first to be done. */
    openLike(kind: string, subject: string): JobRow | undefined {
      return database
        .select()
        .from(jobs)
        .where(
          and(
            eq(jobs.kind, kind),
            eq(jobs.subject, subject),
            inArray(jobs.state, [...OPEN_STATES]),
            isNotNull(jobs.queuedAt),
          ),
        )
        .orderBy(asc(jobs.id))
        .get();
    },

    /** Whether a job's time has come, or one was left by a worker that died. */
    hasWork(): boolean {
      return waiting.get(now().toISOString()) !== undefined;
    },

    /** Takes the next job whose time has come; two workers never get the same one. */
    take(): JobRow | undefined {
      const taken = next.get({ now: now().toISOString() }) as { id: number } | undefined;
      return taken && find(taken.id);
    },

    /**
     * A worker says that it lives and how far it is.
     *
     * @returns what people want of the job meanwhile.
     */
    alive(id: number, done?: number, total?: number): 'pause' | 'cancel' | undefined {
      const progress =
        done === undefined ? {} : { done, ...(total === undefined ? {} : { total }) };
      set(id, { aliveAt: now().toISOString(), ...progress });
      return find(id)?.wish ?? undefined;
    },

    /** It failed: it is tried again later, or given up. @returns when, ISO 8601. */
    failed(id: number, error: string): string | undefined {
      const job = find(id);
      if (!job) return undefined;
      if (job.attempts >= MOST_ATTEMPTS) {
        set(id, { state: 'failed', error, finishedAt: now().toISOString() });
        return undefined;
      }
      const runAfter = later(FIRST_WAIT * 2 ** (job.attempts - 1));
      set(id, { state: 'queued', error, runAfter });
      return runAfter;
    },

    /** It stopped because people wanted it to: it goes on when they want that too. */
    paused(id: number): void {
      set(id, { state: 'paused', wish: null });
    },

    /** What somebody wants of a job. @returns Whether the job was in a state for it. */
    want(id: number, wish: JobWish): boolean {
      const job = find(id);
      if (!job?.queuedAt) return false;
      const at = now().toISOString();
      const { state } = job;
      if (wish === 'pause' || wish === 'cancel') {
        if (state === 'running') set(id, { wish });
        else if (wish === 'pause' && state === 'queued') set(id, { state: 'paused' });
        else if (wish === 'cancel' && (state === 'queued' || state === 'paused'))
          set(id, { state: 'cancelled', finishedAt: at });
        else return false;
        return true;
      }
      const again = { state: 'queued', runAfter: null, wish: null, finishedAt: null } as const;
      if (wish === 'resume' && state === 'paused') set(id, again);
      else if (wish === 'retry' && ['failed', 'cancelled', 'interrupted'].includes(state))
        set(id, { ...again, attempts: 0, error: null });
      else if (wish === 'retry' && state === 'queued') set(id, { runAfter: null });
      else return false;
      return true;
    },

    /** A job whose worker ends before it is done waits again. */
    release(id: number): void {
      set(id, { state: 'queued' });
    },

    /**
     * Jobs that a worker left when it died wait again, unless they were its death too often. Only
     * for who is the one worker now.
     */
    releaseAll(): void {
      const left = and(eq(jobs.state, 'running'), isNotNull(jobs.queuedAt));
      const finishedAt = now().toISOString();
      const error = `Whoever worked on it ended without a word, ${MOST_ATTEMPTS} times.`;
      database
        .update(jobs)
        .set({ state: 'failed', error, finishedAt })
        .where(and(left, gte(jobs.attempts, MOST_ATTEMPTS)))
        .run();
      database.update(jobs).set({ state: 'queued' }).where(left).run();
    },

    start(kind: string, subject: string, total?: number): number {
      // A run that was killed could not say so itself.
      database
        .update(jobs)
        .set({ state: 'interrupted' })
        .where(and(eq(jobs.kind, kind), eq(jobs.state, 'running'), isNull(jobs.queuedAt)))
        .run();
      const startedAt = new Date().toISOString();
      return Number(
        database.insert(jobs).values({ kind, subject, total, state: 'running', startedAt }).run()
          .lastInsertRowid,
      );
    },

    progress(id: number, done: number): void {
      database.update(jobs).set({ done }).where(eq(jobs.id, id)).run();
    },

    finish(id: number, state: Exclude<JobState, 'running'>, error?: string): void {
      database
        .update(jobs)
        .set({ state, error, finishedAt: new Date().toISOString() })
        .where(eq(jobs.id, id))
        .run();
    },

    addItem(item: Omit<JobItemRow, 'id'>): void {
      database.insert(jobItems).values(item).run();
    },

    /**
     * The last time these bytes could not be read by this version of the pipeline, if ever.
     * Failures that were not the fault of the bytes do not count.
     */
    lastFailure(sha256: string, pipeline: string): JobItemRow | undefined {
      return database
        .select()
        .from(jobItems)
        .where(
          and(
            eq(jobItems.sha256, sha256),
            eq(jobItems.pipeline, pipeline),
            eq(jobItems.status, 'failed'),
            notInArray(jobItems.code, ['unexpected', 'checksum-mismatch']),
          ),
        )
        .orderBy(desc(jobItems.id))
        .limit(1)
        .get();
    },
  };
}
export type JobRepository = ReturnType<typeof jobRepository>;

function endedIn(state?: JobState): SQL | undefined {
  const ended = notInArray(jobs.state, [...OPEN_STATES]);
  return state ? and(ended, eq(jobs.state, state)) : ended;
}

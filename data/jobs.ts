import { and, desc, eq, notInArray } from 'drizzle-orm';
import type { Database } from './database.ts';
import { type JobState, jobItems, jobs } from './schema.ts';

export type JobItemRow = typeof jobItems.$inferSelect;

/** Long work and what became of each of its parts. */
export function jobRepository(database: Database) {
  return {
    start(kind: string, subject: string, total?: number): number {
      // A run that was killed could not say so itself.
      database
        .update(jobs)
        .set({ state: 'interrupted' })
        .where(and(eq(jobs.kind, kind), eq(jobs.state, 'running')))
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

/** Work that people may start by hand. */
export const STARTABLE_JOBS = ['links', 'harvest', 'ocr', 'retag', 'reindex'] as const;
export type StartableJob = (typeof STARTABLE_JOBS)[number];

/** Of these, what takes so long that it is asked twice whether it is meant. */
export const LONG_JOBS: ReadonlySet<string> = new Set<StartableJob>(['retag', 'reindex']);

/** What people may want of a job. */
export const JOB_WISHES = ['pause', 'resume', 'cancel', 'retry'] as const;
export type JobWish = (typeof JOB_WISHES)[number];

export const JOB_STATES = [
  ...(['queued', 'running', 'paused', 'done', 'failed', 'cancelled', 'interrupted'] as const),
] as const;
export type JobState = (typeof JOB_STATES)[number];

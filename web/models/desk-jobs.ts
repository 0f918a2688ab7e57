import type { JobState, JobWish, StartableJob } from '../../data/vocabularies/jobs.ts';

/** A job as the desk shows it. */
export interface JobModel {
  id: number;
  kind: string;
  /** What was asked, in words; of whoever asked. */
  subject: string;
  state: JobState;
  done: number;
  total?: number;
  error?: string;
  by?: string;
  /** ISO 8601, all of them. */
  queuedAt?: string;
  startedAt?: string;
  finishedAt?: string;
  /** When its time comes, when that is still to come. */
  runAfter?: string;
  attempts: number;
  /** What somebody wants of it and it has not heard yet. */
  wish?: 'pause' | 'cancel';
  /** What may be wanted of it. */
  may: readonly JobWish[];
}

/** The list of jobs. */
export interface JobsModel {
  open: JobModel[];
  ended: JobModel[];
  /** Of those that are over. */
  page: number;
  pages: number;
  /** Seconds after which browsers without script load the page again, while something runs. */
  again?: number;
  /** A harvest that does not fit, as it was typed. */
  harvest?: { address: string; set: string; files: boolean; fault: string };
}

/** Work that takes so long that it is asked twice whether it is meant. */
export interface ConfirmJobModel {
  kind: StartableJob;
}

/** One job and its parts. */
export interface JobPageModel {
  job: JobModel;
  items: JobItemModel[];
  total: number;
  page: number;
  pages: number;
  again?: number;
}

export interface JobItemModel {
  file: string;
  status: string;
  document?: string;
  reason?: string;
}

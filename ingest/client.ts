/** The door through which the server reaches this room. */
import type { Config } from '../data/config.ts';
import type { JobRepository } from '../data/jobs.ts';
import type { FieldValues } from '../data/model.ts';
import { documentIdFor as idFor } from './document-id.ts';
import { ExtractionError, type ExtractionFailure } from './extract/extraction.ts';
import { detectMediaTypeOfFile } from './extract/media-type.ts';
import { type JobWorker, startJobWorker } from './jobs/job-worker.ts';
import { type HarvestGiven, JobRefused, jobWanted, linksWanted } from './jobs/wanted-job.ts';
import type { Analysis, AnalysisRequest } from './tag/analysis.ts';
import { type MeasuredTagger as Measured, measuredTagger as readMeasured } from './tag/measured.ts';
import { type ShownAnalysis, shownAnalysis } from './tag/shown-tags.ts';
import { RULED_LANGUAGES } from './tag/signals/compile.ts';
import { TAGGER } from './tag/tag.ts';
import { type PoolLimits, threadPool } from './thread-pool.ts';

/** A readable id for a new work, from what is known of it. */
export function documentIdFor(values: Partial<FieldValues>, fallbackTitle: string): string {
  return idFor(values, fallbackTitle);
}

/** A text to be held against the Convention. */
export type Draft = AnalysisRequest;
/** What was read in it. */
export type DraftAnalysis = Analysis;

/** The same in the form that the API gives. */
export function shownDraft(analysis: DraftAnalysis): ShownAnalysis {
  return shownAnalysis(analysis);
}

/** What provisions are read by: the version that stands on tags, and the languages rules know. */
export const READ_BY: Readonly<{ version: string; languages: readonly string[] }> = {
  version: TAGGER,
  languages: RULED_LANGUAGES,
};

/** How well provisions are read, as it was measured last. */
export type MeasuredTagger = Measured;
export function measuredTagger(): MeasuredTagger {
  return readMeasured();
}

/** A draft that cannot be read; the message says why and what to do. */
export class UnreadableDraft extends Error {
  readonly code: ExtractionFailure;
  constructor({ code, message }: ExtractionError) {
    super(message);
    this.name = 'UnreadableDraft';
    this.code = code;
  }
}

/**
 * What a file is by its content, whatever it is called.
 *
 * @returns a media type that can be read.
 * @throws UnreadableDraft when no parser reads such files.
 */
export async function mediaTypeOfFile(path: string, name: string): Promise<string> {
  try {
    return await detectMediaTypeOfFile(path, name);
  } catch (error) {
    throw error instanceof ExtractionError ? new UnreadableDraft(error) : error;
  }
}

/** Holds drafts against the Convention, in threads of their own. Nothing is kept of them. */
export interface Analyser {
  /** @throws UnreadableDraft when it cannot be read, takes too long or too much memory. */
  analyse(draft: Draft): Promise<DraftAnalysis>;
  /** How many drafts wait for others. */
  waiting(): number;
  close(): Promise<void>;
}

/** Opens an analyser; threads start when they are needed. */
export function analyser(limits: PoolLimits): Analyser {
  const pool = threadPool<Draft, DraftAnalysis>(
    new URL('./analysis-worker.ts', import.meta.url),
    limits,
  );
  return {
    async analyse(draft) {
      try {
        return await pool.process(draft);
      } catch (error) {
        throw error instanceof ExtractionError ? new UnreadableDraft(error) : error;
      }
    },
    waiting: pool.waiting,
    close: pool.close,
  };
}

/**
 * Has queued jobs worked off by a process of their own.
 *
 * @param onTrouble - Told when that process ended badly; another one is started.
 */
export function jobWorker(
  config: Config,
  jobs: JobRepository,
  onTrouble: (message: string) => void,
): JobWorker {
  return startJobWorker(config, jobs, onTrouble);
}

/** Work that people start by hand. */
export { type HarvestGiven, JobRefused, jobWanted, linksWanted };

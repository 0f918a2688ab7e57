import type { FastifyRequest } from 'fastify';
import type { Config } from '../../data/config.ts';
import { analyser, type Draft, type DraftAnalysis, UnreadableDraft } from '../../ingest/client.ts';
import { badRequest, busy, RequestError, tooLarge, tooSlow, unreadable } from '../errors.ts';
import { draftOfRequest } from './draft-of-request.ts';
import { DRAFT_LIMITS } from './limits.ts';

/** Seconds after which a place may be free again. */
const TRY_AGAIN = 30;

/** Reads drafts of readers, some at a time. Nothing of them is stored or logged. */
export interface DraftReader {
  /** @throws RequestError that says why it cannot be read and what to do. */
  read(request: FastifyRequest): Promise<DraftAnalysis>;
  close(): Promise<void>;
}

/** Opens a reader of drafts; its threads start when they are needed. */
export function draftReader(config: Config): DraftReader {
  const { threads, seconds, waiting } = DRAFT_LIMITS;
  const pool = analyser({ workers: threads, deadline: seconds, memory: config.INGEST_MEMORY });

  const refuseWhenBusy = () => {
    if (pool.waiting() >= waiting) throw busy(TRY_AGAIN);
  };

  const analyse = async (draft: Draft): Promise<DraftAnalysis> => {
    const analysis = await pool.analyse(draft);
    if (analysis.passages.length > 0) return analysis;
    throw unreadable(
      'There is no text in it, only pictures of pages. Have the text recognised first (OCR), or paste it.',
    );
  };

  return {
    async read(request) {
      refuseWhenBusy();
      try {
        const draft = await draftOfRequest(request);
        refuseWhenBusy();
        return await analyse(draft);
      } catch (error) {
        throw shownError(error);
      }
    },
    close: pool.close,
  };
}

/** The cause may quote the draft, and what fails is logged: so none is passed on. */
function shownError(error: unknown): Error {
  const { statusCode = 500, code = '' } = error as { statusCode?: number; code?: string };
  if (error instanceof UnreadableDraft) return unreadableDraft(error);
  if (error instanceof RequestError) return error;
  if (code === 'FST_FILES_LIMIT') {
    return badRequest([{ parameter: 'file', detail: 'Give one file at a time.' }]);
  }
  if (statusCode === 413) return tooLarge(DRAFT_LIMITS.megabytes);
  return statusCode < 500 ? (error as Error) : new Error('A draft could not be read.');
}

function unreadableDraft({ code, message }: UnreadableDraft): RequestError {
  if (code === 'timeout' || code === 'out-of-memory') return tooSlow(DRAFT_LIMITS.seconds);
  if (code === 'unexpected') return unreadable('It cannot be read; save it as PDF or text.');
  return unreadable(message);
}

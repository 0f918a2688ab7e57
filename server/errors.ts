import { EditConflict, type FieldConflict } from '../data/desk/edits.ts';

/** The closed list of what can go wrong with a request; each has one constructor below. */
export const ERROR_CODES = [
  'bad-request',
  'unauthorized',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'too-many-requests',
  'empty-draft',
  'too-large',
  'unreadable',
  'too-slow',
  'busy',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One parameter at fault: which, and what to write instead. */
export interface ParameterFault {
  parameter: string;
  detail: string;
}

/** A request that cannot be answered as asked; shown as problem details or as a page. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly faults: readonly ParameterFault[];
  /** Seconds after which to try again, where that helps. */
  readonly retryAfter?: number;
  constructor(
    code: ErrorCode,
    status: number,
    detail: string,
    faults: readonly ParameterFault[] = [],
    retryAfter?: number,
  ) {
    super(detail);
    this.name = 'RequestError';
    this.code = code;
    this.status = status;
    this.faults = faults;
    this.retryAfter = retryAfter;
  }
}

/** The request's parameters do not fit; says which and what would. */
export function badRequest(faults: readonly ParameterFault[]): RequestError {
  const detail = faults.map((fault) => `${fault.parameter}: ${fault.detail}`).join(' ');
  return new RequestError('bad-request', 400, detail, faults);
}

/** Nobody is signed in, or not with what was sent. @param detail - What to do. */
export function unauthorized(detail: string): RequestError {
  return new RequestError('unauthorized', 401, detail);
}

/** Somebody is signed in who may not do this. @param detail - Who may. */
export function forbidden(detail: string): RequestError {
  return new RequestError('forbidden', 403, detail);
}

/** What was to be changed is not as it was thought to be. @param detail - What to do. */
export function conflict(detail: string, faults: readonly ParameterFault[] = []): RequestError {
  return new RequestError('conflict', 409, detail, faults);
}

/** Somebody else changed the same meanwhile: what was shown, what it is now, what was to be written. */
export class ChangedError extends RequestError {
  readonly conflicts: readonly FieldConflict[];
  /** The revision that the document has now. */
  readonly revision: number;
  constructor({ message, conflicts, revision }: EditConflict) {
    const what = conflicts.length > 0 ? message : 'The document was changed meanwhile.';
    super('conflict', 409, `${what} Look at revision ${revision} and send what you still want.`);
    this.conflicts = conflicts;
    this.revision = revision;
  }
}

/** @param what - What there is none of, e.g. `document xyz`. */
export function notFound(what: string): RequestError {
  return new RequestError('not-found', 404, `There is no ${what}.`);
}

/** When a document was withdrawn, and why, as far as the public is told. */
export interface Withdrawal {
  /** ISO 8601. */
  at: string;
  note?: string;
}

/** What somebody asked for was here once and is so no more. */
export class WithdrawnError extends RequestError {
  readonly withdrawal: Withdrawal;
  constructor(detail: string, withdrawal: Withdrawal) {
    super('gone', 410, detail);
    this.withdrawal = withdrawal;
  }
}

/** A document that was withdrawn. Its title is not told: it may be why. */
export function gone(what: string, withdrawal: Withdrawal): RequestError {
  const { at, note } = withdrawal;
  const reason = note ? ` Reason given: ${note}` : '';
  const detail = `The ${what} was withdrawn on ${at.slice(0, 10)}.${reason}`;
  return new WithdrawnError(detail, withdrawal);
}

export function tooManyRequests(seconds: number): RequestError {
  return new RequestError(
    'too-many-requests',
    429,
    `Too many requests from this address; try again in ${seconds} seconds.`,
  );
}

/** @param parameter - Where the text should have been. */
export function emptyDraft(parameter: string): RequestError {
  const detail = 'There is no text in it; give the text of a law or a draft.';
  return new RequestError('empty-draft', 400, `${parameter}: ${detail}`, [{ parameter, detail }]);
}

/** @param megabytes - The most that is taken. */
export function tooLarge(megabytes: number): RequestError {
  return new RequestError(
    'too-large',
    413,
    `At most ${megabytes} MB are taken at once. Send the text without its pictures, or in parts.`,
  );
}

/** @param remedy - What to send instead. */
export function unsupportedBody(
  remedy = 'Say in it what is sent, and send what the form or the description of the API asks for.',
): RequestError {
  const fault = {
    parameter: 'content-type',
    detail: `The body is of no type that is read here. ${remedy}`,
  };
  return new RequestError('bad-request', 415, `${fault.parameter}: ${fault.detail}`, [fault]);
}

/** @param reason - What is wrong with the file and what to do. */
export function unreadable(reason: string): RequestError {
  return new RequestError('unreadable', 422, reason, [{ parameter: 'file', detail: reason }]);
}

/** A text that takes more time or memory than it may. */
export function tooSlow(seconds: number): RequestError {
  return new RequestError(
    'too-slow',
    422,
    `Reading it took more than ${seconds} seconds or too much memory and was given up. Send the text without its pictures, or in parts.`,
  );
}

/**
 * Others are served first.
 *
 * @param seconds - After which to try again.
 * @param others - What is being done for them.
 */
export function busy(seconds: number, others = 'Other drafts are being read'): RequestError {
  const detail = `${others}; try again in ${seconds} seconds.`;
  return new RequestError('busy', 503, detail, [], seconds);
}

/** Seconds after which others have written what they write: they do it document by document. */
const LOCKED_SECONDS = 5;

/** The database was kept by another writer for longer than we wait. */
function isLocked(error: unknown): boolean {
  return /^SQLITE_BUSY/.test(String((error as { code?: unknown } | undefined)?.code));
}

/** Any error as one that may be shown: what is not ours says nothing of its insides. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (isLocked(error)) return busy(LOCKED_SECONDS, 'Other work is being written');
  if (error instanceof EditConflict) return new ChangedError(error);
  const { statusCode, message } = error as { statusCode?: number; message?: string };
  if (statusCode === 415) return unsupportedBody();
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new RequestError('bad-request', statusCode, message ?? 'The request cannot be read.');
  }
  return new RequestError('internal', 500, 'Something went wrong on our side.');
}

import { IndexUnavailable } from '../data/search/engine/passage-index.ts';

/** The closed list of what can go wrong with a request; each has one constructor below. */
export const ERROR_CODES = [
  'bad-request',
  'not-found',
  'gone',
  'too-many-requests',
  'search-unavailable',
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
  constructor(
    code: ErrorCode,
    status: number,
    detail: string,
    faults: readonly ParameterFault[] = [],
  ) {
    super(detail);
    this.name = 'RequestError';
    this.code = code;
    this.status = status;
    this.faults = faults;
  }
}

/** The request's parameters do not fit; says which and what would. */
export function badRequest(faults: readonly ParameterFault[]): RequestError {
  const detail = faults.map((fault) => `${fault.parameter}: ${fault.detail}`).join(' ');
  return new RequestError('bad-request', 400, detail, faults);
}

/** @param what - What there is none of, e.g. `document xyz`. */
export function notFound(what: string): RequestError {
  return new RequestError('not-found', 404, `There is no ${what}.`);
}

/** A document that was withdrawn: it was here and is so no more. */
export function gone(what: string): RequestError {
  return new RequestError('gone', 410, `The ${what} was withdrawn.`);
}

export function tooManyRequests(seconds: number): RequestError {
  return new RequestError(
    'too-many-requests',
    429,
    `Too many requests from this address; try again in ${seconds} seconds.`,
  );
}

export function searchUnavailable(): RequestError {
  return new RequestError(
    'search-unavailable',
    503,
    'The search engine does not answer. It is being started again; try again in a few seconds.',
  );
}

/** Any error as one that may be shown: what is not ours says nothing of its insides. */
export function asRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  if (error instanceof IndexUnavailable) return searchUnavailable();
  const { statusCode, message } = error as { statusCode?: number; message?: string };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return new RequestError('bad-request', statusCode, message ?? 'The request cannot be read.');
  }
  return new RequestError('internal', 500, 'Something went wrong on our side.');
}

/** The protocol's own errors (OAI-PMH 2.0, 3.6). Sets there are, so `noSetHierarchy` is not among them. */
export type OaiErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

/** One thing that is wrong, and what to ask instead. */
export interface OaiFault {
  code: OaiErrorCode;
  message: string;
}

/** A request that the protocol answers with errors; to HTTP it is an answer like any other. */
export class OaiError extends Error {
  readonly faults: readonly OaiFault[];
  constructor(faults: readonly OaiFault[]) {
    super(faults.map(({ code, message }) => `${code}: ${message}`).join(' '));
    this.name = 'OaiError';
    this.faults = faults;
  }
}

/** A request with one thing wrong. */
export function oaiError(code: OaiErrorCode, message: string): OaiError {
  return new OaiError([{ code, message }]);
}

/** What somebody wrote, short enough to be repeated. */
export function quoted(value: string): string {
  const letters = [...value];
  return `"${letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : value}"`;
}

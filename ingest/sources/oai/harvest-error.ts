const LONGEST_ADDRESS = 200;

/** A source that cannot be harvested any further: which address, why, and what to do. */
export class HarvestError extends Error {
  /** The error the protocol has for it, when the source said one. */
  readonly code?: string;
  constructor(
    address: string,
    what: string,
    { code, cause }: { code?: string; cause?: unknown } = {},
  ) {
    super(`${shortened(address)}: ${what}`, { cause });
    this.name = 'HarvestError';
    this.code = code;
  }
}

/** Tokens make addresses long. */
function shortened(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address;
}

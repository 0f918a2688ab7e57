/** How much of a draft is read at once. */
export const DRAFT_LIMITS = {
  /** Of a request: a text, passages or a file. */
  megabytes: 25,
  /** Passages given one by one, and the letters of each. */
  passages: 5000,
  passageLength: 100_000,
  /** For reading one draft. */
  seconds: 60,
  /** Drafts read at the same time, and those that may wait for them. */
  threads: 2,
  waiting: 4,
  /** Drafts from one address in a minute. */
  perMinute: 20,
} as const;

export const DRAFT_BYTES = DRAFT_LIMITS.megabytes * 1024 * 1024;

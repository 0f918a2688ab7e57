/** A moment that somebody asks by, at the precision he gave it. */
export interface Datestamp {
  granularity: 'day' | 'second';
  /** As it was written, which is also the beginning of every `updatedAt` within it. */
  start: string;
  /** The beginning of the next day or second. */
  end: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const SECOND = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Bytes that tell a second apart: without zone, so that it is the beginning of milliseconds too. */
const SECOND_LENGTH = 'YYYY-MM-DDThh:mm:ss'.length;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

/** @returns The moment, or nothing when it is none that the protocol knows or none that exists. */
export function readDatestamp(text: string): Datestamp | undefined {
  const granularity = DAY.test(text) ? 'day' : SECOND.test(text) ? 'second' : undefined;
  if (!granularity || text.startsWith('0000')) return undefined;
  const length = granularity === 'day' ? DAY_LENGTH : SECOND_LENGTH;
  const moment = Date.parse(granularity === 'day' ? `${text}T00:00:00Z` : text);
  const start = text.slice(0, length);
  // A day that does not exist (30 February) comes back as another one.
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(start)) return undefined;
  const next = new Date(moment + (granularity === 'day' ? DAY_MS : SECOND_MS)).toISOString();
  // The end of the year 9999 is written with a sign and more digits.
  const end = next.startsWith('+') ? ':' : next.slice(0, length);
  return { granularity, start, end };
}

/** A moment as the protocol writes it: seconds, UTC. */
export function datestamp(moment: string): string {
  return `${moment.slice(0, SECOND_LENGTH)}Z`;
}

import type { Library } from '../data/library.ts';
import { linksWanted } from '../ingest/client.ts';

const LOOK_EVERY_MS = 600_000;
const DAY = 86_400;

/**
 * Plans what is to be done every day, now and as long as the server runs. What is planned stands
 * in the queue: curators see when it begins, and can have it begin now, pause or cancel it.
 *
 * @returns Plans no more.
 */
export function startSchedule({ jobs }: Pick<Library, 'jobs'>): () => void {
  const look = () => jobs.plan(linksWanted('schedule'), DAY);
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

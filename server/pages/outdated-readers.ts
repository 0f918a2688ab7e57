import { READ_BY } from '../../ingest/client.ts';

/**
 * Rules and models of other versions than those that read now: what they read is to be read anew.
 *
 * @param origins - Of readings; people are never outdated.
 * @returns the origin `rules@1+model@1` of all of them together, or undefined when there is none
 */
export function outdatedReaders(
  origins: Iterable<string>,
  present: string = READ_BY.version,
): string | undefined {
  const now = present.split('+');
  const outdated = [...new Set(origins)]
    .flatMap((origin) => origin.split('+'))
    .filter((reader) => /^(?:rules|model)@/.test(reader) && !now.includes(reader));
  if (outdated.length === 0) return undefined;
  return [...new Set(outdated)].sort().reverse().join('+');
}

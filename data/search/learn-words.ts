import { setImmediate } from 'node:timers/promises';
import type { PassageRepository } from '../passages.ts';
import { markerOf } from './marks.ts';

/** Passages that are looked at: they hold most of the words that others hold again and again. */
const PASSAGES = 4_000;
/** After so many of them others get their turn. */
const AT_ONCE = 25;
/** Milliseconds of work after which it is enough. */
const ENOUGH = 1_500;

/**
 * Looks through some texts of the library for nothing, so that the first readers do not wait while
 * their words are learnt: a new word costs as much time as twenty that were seen before.
 *
 * @param goesOn - Asked again and again; it ends when nobody wants it any more.
 */
export async function learnWords(passages: PassageRepository, goesOn: () => boolean) {
  const marker = markerOf([], { exact: false, languages: [], tokensOf: () => [] });
  const ids = passages.someIds(PASSAGES);
  let spent = 0;
  for (let at = 0; at < ids.length && spent < ENOUGH && goesOn(); at += AT_ONCE) {
    const before = performance.now();
    for (const { text, language } of passages.findMany(ids.slice(at, at + AT_ONCE))) {
      marker.marksIn(text, language);
    }
    spent += performance.now() - before;
    await setImmediate();
  }
}

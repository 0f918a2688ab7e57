import { setImmediate } from 'node:timers/promises';
import type { Library } from '../data/library.ts';
import { answerSearch } from './search/answer.ts';
import type { Parameters } from './search/parameters.ts';
import { parseSearchQuery } from './search/parse-query.ts';

/** Milliseconds of questions after which it is enough. */
const ENOUGH = 2000;
/** Documents that are asked for. */
const DOCUMENTS = 60;
/** Words of a title by which it is asked for: the longest tell most. */
const WORDS = 2;

/**
 * Asks the library about the documents it has got last, so that the program is quick when the
 * first reader comes: what has run some dozens of times is translated for the machine.
 *
 * @param goesOn - Asked before each question; it ends when nobody wants it any more.
 */
export async function rehearse(library: Library, goesOn: () => boolean): Promise<void> {
  const ask = (parameters: Parameters) =>
    answerSearch(library, parseSearchQuery(parameters, 'en').query);
  const end = performance.now() + ENOUGH;
  const { hits } = await ask({ per_page: String(DOCUMENTS) });
  for (const { title } of hits) {
    const words = title.split(/\s+/).sort((a, b) => b.length - a.length);
    const questions = [{ q: words.slice(0, WORDS).join(' ') }, { q: words[0] ?? '', page: '2' }];
    for (const question of questions) {
      if (performance.now() > end || !goesOn()) return;
      await ask(question);
      await setImmediate();
    }
  }
}

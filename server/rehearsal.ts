import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../data/library.ts';
import { learnWords } from '../data/search/learn-words.ts';
import { answerSearch } from './search/answer.ts';
import type { Parameters } from './search/parameters.ts';
import { parseSearchQuery } from './search/parse-query.ts';

/** Bytes of the database that are read beforehand at most, and at once. */
const READ = 1_000_000_000;
const READ_AT_ONCE = 1_000_000;
/** Milliseconds of questions after which it is enough. */
const ENOUGH = 2000;
/** Languages in which questions are asked, those of most documents first. */
const LANGUAGES = 10;
/** Documents that are asked for in each. */
const DOCUMENTS = 8;
/** Words of a title by which it is asked for: the longest tell most. */
const WORDS = 2;

/**
 * Reads the database once, learns words of the library's texts, then asks about some of its
 * documents in each language, so that system, program and engine are quick when the first reader
 * comes: the file is in memory, what has run some dozens of times is translated for the machine,
 * and the engine has read its dictionaries.
 *
 * @param goesOn - Asked again and again; it ends when nobody wants it any more.
 */
export async function rehearse(library: Library, goesOn: () => boolean): Promise<void> {
  await readThrough(library.database.$client.name, goesOn);
  await learnWords(library.passages, goesOn);
  const ask = (parameters: Parameters) =>
    answerSearch(library, parseSearchQuery(parameters, 'en').query);
  const end = performance.now() + ENOUGH;
  const isEnough = () => performance.now() > end || !goesOn();
  const questions: Parameters[] = [];
  for (const { value: language } of (await ask({})).facets.language.slice(0, LANGUAGES)) {
    if (isEnough()) return;
    const { hits } = await ask({ language, per_page: String(DOCUMENTS) });
    for (const { title } of hits) {
      const words = title.split(/\s+/).sort((a, b) => b.length - a.length);
      questions.push({ q: words.slice(0, WORDS).join(' ') }, { q: words[0] ?? '', page: '2' });
    }
  }
  // Those of all languages first, should there be no time for the others.
  const parted = questions.map((question, at) => ({ question, turn: at % (2 * DOCUMENTS) }));
  for (const { question } of parted.sort((a, b) => a.turn - b.turn)) {
    if (isEnough()) return;
    await ask(question);
    await setImmediate();
  }
}

/** On a machine that has just started each first look into the database waits for the disk. */
async function readThrough(path: string, goesOn: () => boolean): Promise<void> {
  const stream = createReadStream(path, { end: READ - 1, highWaterMark: READ_AT_ONCE });
  for await (const _ of stream) if (!goesOn()) break;
}

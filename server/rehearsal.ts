import { createReadStream } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../data/library.ts';
import { learnWords } from '../data/search/learn-words.ts';
import { tokenLanguage } from '../data/search/words/word-tokens.ts';
import { CONCEPTS } from '../data/vocabularies/concepts.ts';
import { answerSearch } from './search/answer.ts';
import type { Parameters } from './search/parameters.ts';
import { parseSearchQuery } from './search/parse-query.ts';

/** Bytes of the database that are read beforehand at most, and at once. */
const READ = 1_000_000_000;
const READ_AT_ONCE = 1_000_000;
/** Milliseconds of questions after which it is enough. */
const ENOUGH = 4000;
/** Languages in which questions are asked, those of most documents first. */
const LANGUAGES = 10;
/** Documents and concepts that are asked for in each. */
const OF_EACH = 8;
/** Words of a title by which it is asked for: the longest tell most. */
const WORDS = 2;
/** Which of the terms of a concept: its names are asked for by readers. */
const TERM = 3;

/**
 * Reads the database once, learns words of the library's texts, then asks about some of its
 * documents and some concepts in each language, so that system, program and engine are quick when
 * the first reader comes: the file is in memory, what has run some dozens of times is translated
 * for the machine, and the engine has read its dictionaries.
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
  const questions: { question: Parameters; turn: number }[] = [];
  for (const { value: language } of (await ask({})).facets.language.slice(0, LANGUAGES)) {
    if (isEnough()) return;
    const { hits } = await ask({ language, per_page: String(OF_EACH) });
    const titles = hits.flatMap(({ title }): Parameters[] => {
      const [longest = '', ...others] = title.split(/\s+/).sort((a, b) => b.length - a.length);
      const q = [longest, ...others.slice(0, WORDS - 1)].join(' ');
      return [{ q }, { q: longest, page: '2' }];
    });
    const concepts = wordingsIn(language).flatMap((q): Parameters[] => [{ q }, { q, language }]);
    for (const asked of [titles, concepts]) {
      questions.push(...asked.map((question, turn) => ({ question, turn })));
    }
  }
  // Those of all languages first, should there be no time for the others.
  for (const { question } of questions.sort((a, b) => a.turn - b.turn)) {
    if (isEnough()) return;
    await ask(question);
    await setImmediate();
  }
}

/** How some concepts are said in a language. */
function wordingsIn(tag: string): string[] {
  const language = tokenLanguage(tag);
  return CONCEPTS.flatMap(({ terms }) => terms[language]?.[TERM] ?? []).slice(0, OF_EACH);
}

/** On a machine that has just started each first look into the database waits for the disk. */
async function readThrough(path: string, goesOn: () => boolean): Promise<void> {
  const stream = createReadStream(path, { end: READ - 1, highWaterMark: READ_AT_ONCE });
  for await (const _ of stream) if (!goesOn()) break;
}

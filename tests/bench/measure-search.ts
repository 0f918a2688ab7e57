import { setTimeout as sleep } from 'node:timers/promises';
import type { Library } from '../../data/library.ts';
import type { Parameters } from '../../server/search/parameters.ts';
import { parseSearchQuery } from '../../server/search/parse-query.ts';
import { quantile, READERS, timed } from './at-once.ts';
import { judgedQuestions, newQuestions, questions } from './questions.ts';
import { rawSearch } from './raw-search.ts';
import { type Row, row } from './table.ts';

const QUESTIONS = 240;
/** Questions asked of one side before it is the other's turn: other work disturbs both alike. */
const BLOCK = 60;
/** What was asked once is partly remembered the second time. */
const ROUNDS = 2;
const PROMISE = 'promised: at most 1.5';
const NEW = 'hardly any two alike, after the others';
const NONE = 'no two alike: concepts, names, numbers, forms, operators';
const WARM_UP = 60;
/** What the server does for itself when it has started is done after that. */
const SETTLED_MS = 9000;

/**
 * Times our endpoint over HTTP against a plain search of the engine for the same words, filters
 * and counts, by turns in one run, with several readers at once.
 *
 * @param site - Address of the server, without a slash at the end.
 */
export async function measureSearch(library: Library, site: string): Promise<Row[]> {
  const askEngine = rawSearch(library);
  const addressed = (parameters: URLSearchParams) => ({
    url: `${site}/api/v1/search?${parameters}`,
    query: parseSearchQuery(asParameters(parameters), 'en').query,
  });
  const all = questions(library, QUESTIONS + WARM_UP).map(addressed);
  const [asked, others] = [all.slice(0, QUESTIONS), all.slice(QUESTIONS)];
  type Asked = ReturnType<typeof addressed>;
  const endpoint = async ({ url }: Asked) => {
    // Uncompressed, as the engine is asked too.
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
  };
  const plain = ({ query }: Asked) => askEngine(query);
  await sleep(SETTLED_MS);
  await timed(others, endpoint);
  await timed(others, plain);
  const byTurns = async (list: readonly Asked[]) => {
    const times: { ours: number[]; engine: number[] } = { ours: [], engine: [] };
    for (let at = 0; at < list.length; at += BLOCK) {
      const block = list.slice(at, at + BLOCK);
      times.ours.push(...(await timed(block, endpoint)));
      times.engine.push(...(await timed(block, plain)));
    }
    return times;
  };
  const ours: number[][] = [];
  const engine: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = await byTurns(asked);
    ours.push(times.ours);
    engine.push(...times.engine);
  }
  const titles = await byTurns(newQuestions(library, QUESTIONS).map(addressed));
  const judged = judgedQuestions().map(addressed);
  const judgedFirst = await byTurns(judged);
  const judgedAgain = await byTurns(judged);
  const { rows, documents } = await library.index.counts();
  const of = `${QUESTIONS} mixed questions, ${READERS} readers at once, ${documents} documents, ${rows} passages`;
  const [first = [], again = []] = ours;
  return [
    row('search endpoint p50, first asked', quantile(first, 0.5), 'ms', of, 1),
    row('search endpoint p95, first asked', quantile(first, 0.95), 'ms', 'with passages', 1),
    row('search endpoint p50, asked again', quantile(again, 0.5), 'ms', '', 1),
    row('search endpoint p95, asked again', quantile(again, 0.95), 'ms', '', 1),
    row('engine alone p50', quantile(engine, 0.5), 'ms', 'a plain search for the same', 1),
    row('engine alone p95', quantile(engine, 0.95), 'ms', '', 1),
    row('  first asked against engine, p95', ratio(first, engine), '×', PROMISE, 2),
    row('  asked again against engine, p95', ratio(again, engine), '×', PROMISE, 2),
    row('search endpoint p95, words of titles', quantile(titles.ours, 0.95), 'ms', NEW, 1),
    row('  against engine, p95', ratio(titles.ours, titles.engine), '×', PROMISE, 2),
    row('search endpoint p95, judged questions', quantile(judgedFirst.ours, 0.95), 'ms', NONE, 1),
    row('  against engine, p95', ratio(judgedFirst.ours, judgedFirst.engine), '×', PROMISE, 2),
    row('  asked again, p95', ratio(judgedAgain.ours, judgedAgain.engine), '×', PROMISE, 2),
  ];
}

function ratio(ours: readonly number[], engine: readonly number[]): number {
  return quantile(ours, 0.95) / quantile(engine, 0.95);
}

function asParameters(given: URLSearchParams): Parameters {
  const names = new Set(given.keys());
  return Object.fromEntries([...names].map((name) => [name, given.getAll(name)]));
}

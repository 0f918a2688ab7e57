import type { Library } from '../../data/library.ts';
import type { Parameters } from '../../server/search/parameters.ts';
import { parseSearchQuery } from '../../server/search/parse-query.ts';
import { questions } from './questions.ts';
import { rawSearch } from './raw-search.ts';
import { type Row, row } from './table.ts';

const QUESTIONS = 240;
/** Each question is asked twice, since other work on the machine disturbs single answers. */
const ROUNDS = 2;
const WARM_UP = 24;

/**
 * Times our endpoint over HTTP against the same questions sent straight to the engine, one after
 * the other in one run, each going first every other time.
 *
 * @param site - Address of the server, without a slash at the end.
 */
export async function measureSearch(library: Library, site: string): Promise<Row[]> {
  const askEngine = rawSearch(library);
  const asked = questions(library, QUESTIONS).map((parameters) => ({
    url: `${site}/api/v1/search?${parameters}`,
    query: parseSearchQuery(asParameters(parameters), 'en').query,
  }));
  const ours: number[] = [];
  const engine: number[] = [];
  const endpoint = async (url: string) => {
    const answer = await fetch(url);
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
  };
  for (const { url, query } of asked.slice(0, WARM_UP)) {
    await endpoint(url);
    await askEngine(query);
  }
  const rounds = Array.from({ length: ROUNDS }, () => asked).flat();
  for (const [at, { url, query }] of rounds.entries()) {
    const both = [
      async () => ours.push(await milliseconds(() => endpoint(url))),
      async () => engine.push(await milliseconds(() => askEngine(query))),
    ];
    for (const one of (at + Math.floor(at / QUESTIONS)) % 2 === 0 ? both : both.toReversed())
      await one();
  }
  const { rows, documents } = await library.index.counts();
  const of = `${QUESTIONS} mixed questions, each twice, ${documents} documents, ${rows} passages`;
  return [
    row('search endpoint p50', quantile(ours, 0.5), 'ms', of, 1),
    row(
      'search endpoint p95',
      quantile(ours, 0.95),
      'ms',
      'over HTTP, with facets and passages',
      1,
    ),
    row('engine alone p50', quantile(engine, 0.5), 'ms', 'the same multi-searches', 1),
    row('engine alone p95', quantile(engine, 0.95), 'ms', '', 1),
    row(
      '  endpoint against engine, p95',
      quantile(ours, 0.95) / quantile(engine, 0.95),
      '×',
      'promised: at most 1.5',
      2,
    ),
  ];
}

function asParameters(given: URLSearchParams): Parameters {
  const names = new Set(given.keys());
  return Object.fromEntries([...names].map((name) => [name, given.getAll(name)]));
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The value below which this share of the values lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

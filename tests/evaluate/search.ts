import { parseArgs } from 'node:util';
import { buildApp } from '../../server/app.ts';
import { askAllPages, askSearch } from './ask-search.ts';
import { type CountCheck, checkCounts } from './check-counts.ts';
import { corpusRows, sampleOf, sampleSize } from './corpus.ts';
import { corpusDocuments } from './corpus-documents.ts';
import { SET_KINDS } from './search-case.ts';
import { searchCases } from './search-cases.ts';
import { type AskedLibrary, libraryAt, libraryOf } from './search-library.ts';
import { type SearchScore, scoreOf, searchFigures, worstSearches } from './search-score.ts';
import { searchTable } from './search-table.ts';

const WORST = 20;
const TITLES = 150;
const SAMPLE = 120;
/** Small files are read fast; a sample takes no others. */
const LARGEST = 250_000;
/** Questions asked first and not counted, so that nothing is measured cold. */
const WARM_UP = 10;

/** What was measured of one library. */
export interface SearchMeasured {
  scores: SearchScore[];
  counts: CountCheck[];
}

/**
 * Prints how well the library answers judged questions: known documents by title, number and
 * common name, concepts in the reader's own and in all languages, word forms, spellings, phrases
 * and operators, and long questions; and whether its counts are the database's.
 *
 * @param args `--library DIR`: a library that holds the corpus, otherwise a fixed sample is taken
 *   into a temporary one; `--sample N`: so many files; `--kind KIND`: these questions alone, with
 *   each; `--json`: every figure and question as JSON
 */
export async function evaluateSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: 'string' },
      sample: { type: 'string' },
      kind: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (corpusRows().length === 0) {
    console.log('Nothing to evaluate: ../shared/corpus is absent.');
    return;
  }
  const size = sampleSize(values.sample, SAMPLE);
  const asked = await (values.library ? libraryAt(values.library) : sampleLibrary(size));
  try {
    const { scores, counts } = await measureSearch(asked, values.kind);
    const figures = searchFigures(scores);
    const different = counts.filter(({ given, counted }) => given !== counted);
    if (values.json) {
      console.log(JSON.stringify({ figures, scores, counts: counts.length, different }, null, 2));
      return;
    }
    console.log(searchTable(figures));
    console.log(`\n${scores.length} questions; ${counts.length} counts, ${different.length} wrong`);
    for (const { what, given, counted } of different.slice(0, WORST)) {
      console.log(`    ${what}: ${given}, the database says ${counted}`);
    }
    const most = values.kind === undefined ? WORST : scores.length;
    console.log('\nThe worst:');
    for (const score of worstSearches(scores, most)) console.log(shown(score));
  } finally {
    await asked.leave();
  }
}

/** A temporary library of so many small files of the corpus, always the same. */
export function sampleLibrary(size: number): Promise<AskedLibrary> {
  const rows = corpusRows().filter(
    ({ scanned, bytes }) => scanned !== 'yes' && Number(bytes) <= LARGEST,
  );
  return libraryOf(sampleOf(rows, size));
}

/** Asks every judged question of a library through its API. */
export async function measureSearch(
  { library }: AskedLibrary,
  kind?: string,
): Promise<SearchMeasured> {
  const app = await buildApp({ library, version: 'evaluation', log: false });
  try {
    const all = searchCases(library, corpusDocuments(library), TITLES);
    const cases = all.filter((one) => kind === undefined || one.kind === kind);
    for (const { query } of cases.slice(0, WARM_UP)) await askSearch(app, { q: query });
    const scores: SearchScore[] = [];
    for (const one of cases) {
      const asked = { q: one.query, ...one.parameters };
      const first = await askSearch(app, asked);
      const whole = SET_KINDS.includes(one.kind) ? await askAllPages(app, asked) : first;
      scores.push(scoreOf(one, { ...first, found: whole.found }));
      if (process.stderr.isTTY) process.stderr.write(`\r${scores.length} of ${cases.length} asked`);
    }
    return { scores, counts: kind === undefined ? await checkCounts(library, app) : [] };
  } finally {
    await app.close();
  }
}

function shown({ kind, language, query, place, ndcg, found, wrong }: SearchScore): string {
  const figures = [
    ndcg === undefined ? '' : `first at ${place ?? '–'}, nDCG ${ndcg.toFixed(2)}`,
    found === undefined ? '' : `found ${(found * 100).toFixed(0)} %`,
    wrong === undefined ? '' : `${wrong} wrong`,
  ];
  return `${kind}, ${language}: ${query}\n    ${figures.filter((one) => one !== '').join(', ')}`;
}

/**
 * `npm run bench`: measures reading, indexing, searching, page weight and memory, and prints one
 * table. It works on a library of its own, made for the run and removed after it.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import { runToEnd, startServer } from './child-process.ts';
import { corpusPdfs, sampleOf } from './corpus.ts';
import { enginePid } from './engine-pid.ts';
import { measureArchive } from './measure-archive.ts';
import { measureConvention } from './measure-convention.ts';
import { measureExports } from './measure-exports.ts';
import { measureIndexing } from './measure-indexing.ts';
import { measureReading } from './measure-reading.ts';
import { measureSearch } from './measure-search.ts';
import { measureSuggestions } from './measure-suggestions.ts';
import { measureUploads } from './measure-uploads.ts';
import { measureWeight } from './measure-weight.ts';
import { type Memory, memoryOf } from './process-figures.ts';
import { missing, type Row, row, tableOf } from './table.ts';

const USAGE = `Usage: npm run bench -- [options]

  --sample N     read so many PDFs of the corpus, evenly spread (40 unless told)
  --all          read all of them
  --exports      measure exports alone, on an invented library of 100,000 documents
  --uploads      measure uploads alone: 2,000 files brought in through the API
  --library DIR  measure search, pages and memory on this library, which is left as it is
  --json FILE    write the figures as JSON too`;

const DEFAULT_SAMPLE = 40;

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: String(DEFAULT_SAMPLE) },
    all: { type: 'boolean', default: false },
    exports: { type: 'boolean', default: false },
    uploads: { type: 'boolean', default: false },
    library: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const size = values.all ? Number.POSITIVE_INFINITY : Number(values.sample);
if (values.help || !(size >= 1)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
if (values.library && !existsSync(join(values.library, 'rightsbank.sqlite'))) {
  console.error(`${values.library} holds no library.`);
  process.exit(2);
}

const rows = await measured();
console.log(tableOf(rows));
if (values.json) {
  const measured = { at: new Date().toISOString(), node: process.version, rows };
  writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
}

async function measured(): Promise<Row[]> {
  if (values.library) return measureLibrary(values.library);
  const rows: Row[] = [];
  const all = !values.exports && !values.uploads;
  if (all) rows.push(...(await measureEverything(sampleOf(corpusPdfs(), size))));
  if (all || values.exports) {
    say('Exporting.');
    rows.push(...(await measureExports()));
  }
  if (all || values.uploads) {
    say('Bringing files in.');
    rows.push(...(await measureUploads()));
  }
  return rows;
}

/** Fills a library from the starter collection and the PDFs, and measures on the way. */
async function measureEverything(pdfs: readonly string[]): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-bench-'));
  try {
    say(`Reading ${pdfs.length} PDFs.`);
    const reading = await measureReading(pdfs);
    say('Taking in the starter collection and the same PDFs.');
    const shelf = join(folder, 'pdfs');
    pdfs.forEach((path, at) => {
      cpSync(path, join(shelf, `${at}-${basename(path)}`));
    });
    const directory = join(folder, 'library');
    const config = readConfig({ LIBRARY_DIR: directory, MEILI_URL: '' });
    const library = await openLibrary(config);
    try {
      const env = { LIBRARY_DIR: directory, MEILI_URL: '' };
      await runToEnd('ingest/main.ts', ['starter'], env);
      const ingest = pdfs.length > 0 ? await runToEnd('ingest/main.ts', [shelf], env) : undefined;
      say('Indexing.');
      const indexing = await measureIndexing(library);
      const serving = await measureLibrary(directory);
      return [...reading, ...indexing, ...serving, ...memoryRows('ingest process', ingest)];
    } finally {
      await library.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What can be measured on any library without changing it. */
async function measureLibrary(directory: string): Promise<Row[]> {
  const library = await openLibrary(readConfig({ LIBRARY_DIR: directory }));
  try {
    const server = await startServer({
      LIBRARY_DIR: library.config.LIBRARY_DIR,
      LOG_LEVEL: 'warn',
    });
    try {
      say('Searching.');
      const search = await measureSearch(library, server.site);
      const suggestions = await measureSuggestions(library, server.site);
      const convention = await measureConvention(library, server.site);
      const weight = await measureWeight(server.site);
      const archive = await measureArchive(library, server.site);
      return [
        ...search,
        ...suggestions,
        ...convention,
        ...weight,
        ...archive,
        ...memoryRows('server process', memoryOf(server.pid)),
        ...memoryRows('engine process', memoryOf(enginePid(library))),
      ];
    } finally {
      await server.stop();
    }
  } finally {
    await library.close();
  }
}

function memoryRows(name: string, memory: Memory | undefined): Row[] {
  const what = `memory of the ${name}`;
  if (!memory) return [missing(what, 'not run, or no /proc on this system')];
  return [row(what, memory.peak, 'MB', `at its peak; ${Math.round(memory.now)} MB at the end`)];
}

function say(what: string): void {
  console.error(what);
}

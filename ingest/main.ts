import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { type Library, openLibrary } from '../data/library.ts';
import { runCommand, WrongUse } from './command.ts';
import { type OcrFile, runOcr } from './ocr/run-ocr.ts';
import { runIngest } from './pipeline.ts';
import { progressOn } from './progress.ts';
import { relateWaiting } from './relate/relate.ts';
import { reportRelations } from './relate/report-relations.ts';
import type { IngestReport, ReportItem } from './report.ts';
import { loadDump } from './sources/dump/load-dump.ts';
import { folderSource } from './sources/folder.ts';
import { type IngestSource, SourceError } from './sources/item.ts';
import { manifestSource } from './sources/manifest.ts';
import { harvest } from './sources/oai/harvest.ts';
import { type HarvestWanted, harvestWanted } from './sources/oai/harvest-wanted.ts';
import { prepareStarter } from './sources/starter.ts';
import { zipSource } from './sources/zip.ts';

const USAGE = `Usage: npm run ingest -- <folder | archive.zip | manifest.csv | starter | dump folder> [options]

  <folder>         every supported file below the folder
  <archive.zip>    every supported file in the archive
  <manifest.csv>   the files that the table lists, relative to its own folder
  starter          the collection that comes with the library
  dump <folder>    the dump of another library (npm run dump), or what changed in it since
  oai+<address>    the records of an OAI-PMH 2.0 source: oai+https://library.example/oai

Options
  --manifest FILE  with a folder: the table that lists and describes its files
  --report FILE    write what became of each file, as JSON
  --retry          read files and pages again that could not be read before
  --ocr=auto       read pages that are pictures by OCR, after everything else (default);
                   off: leave them, all: read every page of these PDF files by OCR
  --set SET, --prefix FORMAT, --from DATE
                   of an OAI-PMH source: this set, in this format, changed since then alone
  --files          of an OAI-PMH source: the original files, too, and with them the text
  --limit N        of an OAI-PMH source: new and changed records at most (100,000)
  --help           show this

Files that fail are listed; the run goes on. Exit code 0 when done, 1 when the run failed, 2 for wrong use.`;

/** Problems shown one by one on the terminal; the rest stands in the report. */
const PROBLEMS_SHOWN = 20;

await runCommand(USAGE, async (signal) => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      report: { type: 'string' },
      retry: { type: 'boolean' },
      ocr: { type: 'string', default: 'auto' },
      set: { type: 'string' },
      prefix: { type: 'string' },
      from: { type: 'string' },
      files: { type: 'boolean' },
      limit: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [target, ...more] = positionals;
  if (target === 'dump') {
    await mirror(more, values.report, signal);
    return;
  }
  if (!target || more.length > 0)
    throw new WrongUse('Name one folder or manifest, or one archive.');
  const { ocr } = values;
  if (ocr !== 'off' && ocr !== 'auto' && ocr !== 'all')
    throw new WrongUse(`--ocr is off, auto or all, not "${ocr}".`);
  const reportFile = values.report ? reportPath(values.report) : undefined;
  const config = readConfig();
  const harvested = harvestWanted(target, values);
  const source = harvested
    ? undefined
    : await sourceOf(target, values.manifest, join(config.LIBRARY_DIR, 'starter'));
  const library = await openLibrary(config);
  try {
    library.engine.watch();
    const retry = values.retry ?? false;
    const report = source
      ? await ingest(library, source, retry, signal)
      : await harvestSource(library, harvested as HarvestWanted, retry, signal);
    if (ocr !== 'off' && !signal.aborted) {
      await readPictures(library, report, ocr, values.retry ?? false, signal);
    }
    if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
    printSummary(report, values.report);
  } finally {
    await library.close();
  }
});

/** Takes in the dump of another library. */
async function mirror(
  [folder, ...more]: readonly string[],
  reportNamed: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (!folder || more.length > 0) {
    throw new WrongUse('Name the folder of one dump: ingest -- dump <folder>.');
  }
  const reportFile = reportNamed ? reportPath(reportNamed) : undefined;
  const library = await openLibrary(readConfig());
  const progress = progressOn(process.stderr, 'documents');
  try {
    library.engine.watch();
    const report = await loadDump(library, resolve(folder), {
      signal,
      onProgress: progress.update,
      onPhase: (phase) => {
        if (phase === 'waiting')
          progress.say('Another ingest works on this library; waiting for it to end.');
        if (phase === 'reading') progress.say(`Taking in the dump ${folder}.`);
        if (phase === 'indexing') progress.say('Making the new passages searchable.');
      },
    });
    progress.stop();
    if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
    for (const warning of report.warnings) console.log(`Note: ${warning}`);
    printSummary(report, reportNamed);
  } catch (error) {
    if (error instanceof SourceError) throw new WrongUse(error.message);
    throw error;
  } finally {
    progress.stop();
    await library.close();
  }
}

/** Takes in the records of an OAI-PMH source. */
async function harvestSource(
  library: Library,
  { address, ...wanted }: HarvestWanted,
  retry: boolean,
  signal: AbortSignal,
): Promise<IngestReport> {
  const progress = progressOn(process.stderr, 'records');
  try {
    progress.say(`Harvesting ${address}.`);
    const { update: onProgress, say: onNote } = progress;
    return await harvest(library, address, { ...wanted, retry, signal, onProgress, onNote });
  } finally {
    progress.stop();
  }
}

/** Makes sure, before the work, that the report can be written after it. */
function reportPath(named: string): string {
  const path = resolve(named);
  try {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a'));
    return path;
  } catch (error) {
    const { message } = error as Error;
    throw new WrongUse(`The report ${named} cannot be written (${message}). Name another file.`);
  }
}

async function sourceOf(
  target: string,
  manifest: string | undefined,
  scratch: string,
): Promise<IngestSource> {
  if (target === 'starter') return starterSource(scratch);
  const path = resolve(target);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new WrongUse(`${target} is not there.`);
  try {
    if (stat.isDirectory()) {
      return manifest ? manifestSource(resolve(manifest), path) : await folderSource(path);
    }
    if (manifest) throw new WrongUse('--manifest goes with a folder.');
    const archive = /\.zip$/i.test(path) ? zipSource(path, basename(path)) : undefined;
    if (archive) return archive;
    if (!/\.csv$/i.test(path)) {
      throw new WrongUse(
        `${target} is neither a folder nor a manifest (.csv) nor an archive (.zip).`,
      );
    }
    return manifestSource(path, dirname(path));
  } catch (error) {
    if (error instanceof SourceError) throw new WrongUse(error.message);
    throw error;
  }
}

async function ingest(
  library: Library,
  source: IngestSource,
  retry: boolean,
  signal: AbortSignal,
): Promise<IngestReport> {
  const progress = progressOn(process.stderr, 'files');
  for (const warning of source.warnings) progress.say(`Note: ${warning}`);
  try {
    return await runIngest(library, source, {
      retry,
      signal,
      onProgress: (done, total, file) => progress.update(done, total, file),
      onPhase: (phase) => {
        if (phase === 'waiting')
          progress.say('Another ingest works on this library; waiting for it to end.');
        if (phase === 'reading')
          progress.say(`Taking in ${source.subject}: ${source.items.length} items.`);
        if (phase === 'relating') progress.say('Comparing the new documents with the library.');
        if (phase === 'indexing') progress.say('Making the new passages searchable.');
      },
    });
  } finally {
    progress.stop();
  }
}

/** Reads the pages that are pictures and puts into the report what became of them. */
async function readPictures(
  library: Library,
  report: IngestReport,
  pages: 'auto' | 'all',
  retry: boolean,
  signal: AbortSignal,
): Promise<void> {
  const progress = progressOn(process.stderr, 'pages');
  try {
    report.ocr = await runOcr(library, {
      ...(pages === 'all' ? { wholly: report.items.flatMap(({ sha256 }) => sha256 ?? []) } : {}),
      retry,
      signal,
      onProgress: (done, total, file) => progress.update(done, total, file),
      onNote: (note) => progress.say(note),
    });
    settleItems(report.items, report.ocr.files);
    reportRelations(library, report.items, await relateWaiting(library, { signal }));
  } finally {
    progress.stop();
  }
}

/** Items that waited for OCR and were read need nothing more. */
function settleItems(items: readonly ReportItem[], read: readonly OcrFile[]): void {
  const bySha256 = new Map(read.map((file) => [file.sha256, file]));
  for (const item of items) {
    const file = item.sha256 ? bySha256.get(item.sha256) : undefined;
    if (!file || file.read === 0) continue;
    const doubtful = file.doubtful > 0 ? `, ${file.doubtful} of them doubtful` : '';
    const failed = file.failed > 0 ? ` ${file.failed} pages could not be read.` : '';
    item.code = file.failed > 0 ? 'partly-ocr' : file.doubtful > 0 ? 'doubtful-ocr' : 'ocr';
    item.reason = `"${item.file}": ${file.read} pages were read by OCR${doubtful}.${failed}`;
  }
}

/** The collection that comes with the library: several manifests taken in as one. */
async function starterSource(scratch: string): Promise<IngestSource> {
  const { manifests } = await prepareStarter(scratch);
  const sources = manifests.map((path) => manifestSource(path, dirname(path)));
  return {
    subject: 'starter collection',
    items: sources.flatMap((source) => source.items),
    warnings: sources.flatMap((source) => source.warnings),
  };
}

function printSummary(report: IngestReport, path: string | undefined): void {
  const { added, updated, unchanged, skipped, failed } = report.counts;
  console.log(
    `Added ${added}, updated ${updated}, unchanged ${unchanged}, skipped ${skipped}, failed ${failed}.`,
  );
  if (report.ocr?.engine) {
    const { pages, files } = report.ocr;
    console.log(`Read ${pages} pages of ${files.length} files by OCR.`);
  }
  for (const note of report.ocr?.notes ?? []) console.log(`Note: ${note}`);
  const problems = report.items.filter(
    ({ status, code }) => code && code !== 'ocr' && status !== 'unchanged',
  );
  for (const { status, code, reason } of problems.slice(0, PROBLEMS_SHOWN)) {
    console.log(`  ${status} (${code}): ${reason}`);
  }
  const rest = problems.length - PROBLEMS_SHOWN;
  if (rest > 0)
    console.log(`  … and ${rest} more${path ? ` in ${path}` : '; use --report FILE for all'}.`);
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'tesseract.js';
import { languagesReadBy, tesseractName } from './ocr-languages.ts';
import { DOTS_PER_INCH } from './page-pictures.ts';
import { recognisedText } from './recognised-text.ts';
import { type Recogniser, SECONDS_PER_READING } from './recogniser.ts';
import { within } from './time-limit.ts';

/** Languages whose data comes as optional packages. */
const PACKED = ['eng', 'ara', 'fra', 'spa', 'chi_sim'];
/** The smaller of the two sets of data in each package; they read alike. */
const DATA = '4.0.0_best_int';
/** Each holds an engine and its data: some 150 MB. */
const WORKERS_KEPT = 2;

const require = createRequire(import.meta.url);

/**
 * The `tesseract.js` package with the data that came by npm, for machines without the program.
 * Nothing is fetched: the data is read from the installed packages.
 */
export async function tesseractJs(): Promise<Recogniser | undefined> {
  const folders = new Map(PACKED.flatMap((name) => dataOf(name)));
  const languages = languagesReadBy(folders.keys());
  const library = await import('tesseract.js').catch(() => undefined);
  if (!library || languages.size === 0) return undefined;
  const { createWorker, OEM, PSM } = library.default ?? library;
  const workers = new Map<string, Promise<Worker>>();

  const start = async (name: string): Promise<Worker> => {
    const worker = await createWorker(name, OEM.LSTM_ONLY, {
      langPath: folders.get(name) as string,
      gzip: true,
      cacheMethod: 'none',
      // Without it a page that cannot be read ends the whole process.
      errorHandler: () => {},
    });
    await worker.setParameters({
      tessedit_pageseg_mode: PSM.AUTO,
      user_defined_dpi: String(DOTS_PER_INCH),
    });
    return worker;
  };
  const workerFor = async (name: string): Promise<Worker> => {
    const kept = workers.get(name);
    if (kept) return kept;
    const [oldest] = workers.keys();
    if (oldest !== undefined && workers.size >= WORKERS_KEPT) await end(oldest);
    const started = start(name);
    workers.set(name, started);
    return started;
  };
  const end = async (name: string): Promise<void> => {
    const worker = workers.get(name);
    workers.delete(name);
    await worker?.then(
      (one) => one.terminate(),
      () => undefined,
    );
  };

  const readNow = async (picture: Uint8Array, language: string, signal?: AbortSignal) => {
    const name = tesseractName(language) as string;
    const worker = await workerFor(name);
    try {
      const job = worker.recognize(Buffer.from(picture), {}, { tsv: true, text: false });
      const { data } = await within(SECONDS_PER_READING, job, signal);
      return recognisedText(data.tsv ?? '');
    } catch (error) {
      await end(name);
      throw error instanceof Error ? error : new Error(String(error));
    }
  };

  // One page at a time: a worker that is ended for another language must not be at work.
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: `tesseract.js@${versionOf('tesseract.js')}`,
    languages,
    read(picture, language, signal) {
      const reading = last.then(() => readNow(picture, language, signal));
      last = reading.catch(() => undefined);
      return reading;
    },
    // No data for scripts comes with it: readings in several scripts are compared instead.
    async findScript() {
      return undefined;
    },
    async close() {
      await last;
      await Promise.all([...workers.keys()].map(end));
    },
  };
}

/** Name and folder of the data of one language, when its package is installed. */
function dataOf(name: string): [string, string][] {
  try {
    return [
      [name, join(dirname(require.resolve(`@tesseract.js-data/${name}/package.json`)), DATA)],
    ];
  } catch {
    return [];
  }
}

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

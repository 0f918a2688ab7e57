import { access, open, rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { openLibrary } from '../data/library.ts';
import { RequestError } from './errors.ts';
import { askExport } from './exports/asked-export.ts';
import { exportSet } from './exports/export-set.ts';
import { EXPORT_FORMATS, exportFormat } from './exports/formats.ts';
import { parseExportChoice } from './exports/parse-choice.ts';
import { terminalProgress } from './exports/terminal-progress.ts';
import { SearchParameters } from './schemas/search.ts';
import { checkNames, type Parameters, parseLocale } from './search/parameters.ts';

const USAGE = `Usage: npm run export -- --format FORMAT [--query 'PARAMETERS'] --out FILE

Takes whatever a search finds away, whole, in the order of its pages.

  --format FORMAT   ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}
  --query TEXT      the search, as in the address of its page: 'country=URY&topic=disability&q=…';
                    a whole address will do; without it, everything
  --out FILE        where to write; - for standard output
  --force           write over a file that exists
  --columns LIST    tables: columns in their order, with commas between
  --rows WHAT       tables: documents (usual) or passages
  --passages WHICH  with --rows passages: answering (usual) or all
  --parts LIST      what is taken besides the records, where the format has it: text, tags, files;
                    none for the records alone
  --after ID        go on after this document, where the format allows it
  --help            show this

Exit codes: 0 done, 1 failed, 2 wrong use.`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** The command was used in a way it does not know. */
class WrongUse extends Error {}

try {
  await main();
} catch (error) {
  process.exitCode = explain(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ format: text, query: text, out: text, columns: text, rows: text, passages: text },
      ...{ parts: text, after: text, force: flag, help: flag },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { format: name = '', out = '', query = '' } = values;
  const format = exportFormat(name);
  if (!format) throw new WrongUse(name ? `There is no format ${name}.` : 'Name a --format.');
  if (!out) throw new WrongUse('Say where to write with --out FILE, or --out -.');
  const { columns, rows, passages, parts, after } = values;
  const question = parametersOf(query);
  checkNames(question, Object.keys(SearchParameters.properties));
  const locale = parseLocale(question.lang);
  const choice = parseExportChoice(format, { columns, rows, passages, parts }, locale);
  if (after && !format.resumable) throw new WrongUse(`${format.name} cannot be gone on with.`);
  if (out !== '-' && !values.force && (await exists(out))) {
    throw new WrongUse(`${out} exists. Give --force to write over it.`);
  }

  const config = readConfig();
  const library = await openLibrary(config);
  try {
    const base = (config.PUBLIC_URL || `http://${config.HOST}:${config.PORT}`).replace(/\/+$/, '');
    const asked = await askExport(library, { ...question, after }, locale, base);
    const progress = terminalProgress(asked.ids.length);
    const { database, files: originals } = library;
    const sources = { database, originals, answering: asked.answering };
    const set = exportSet(sources, asked.about, asked.ids, progress.to);
    try {
      const pieces = format.write(set, choice);
      if (out === '-') await writeOut(pieces);
      else await writeFile(out, pieces);
    } finally {
      progress.end();
    }
    console.error(`${asked.ids.length} documents, ${out === '-' ? 'written' : out}.`);
  } finally {
    await library.close();
  }
}

/** Parameters of an address, of its query, or of that without its mark. */
function parametersOf(query: string): Parameters {
  const given = new URLSearchParams(query.slice(query.indexOf('?') + 1).split('#', 1)[0]);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}

/** Under another name until it is whole: what has the name is never half. */
async function writeFile(path: string, pieces: AsyncIterable<Uint8Array | string>): Promise<void> {
  const half = `${path}.part`;
  const handle = await open(half, 'w');
  const stop = () => {
    rm(half, { force: true }).finally(() => process.exit(1));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for await (const piece of pieces) await handle.appendFile(piece);
    await handle.sync();
    await handle.close();
    await rename(half, path);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(half, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function writeOut(pieces: AsyncIterable<Uint8Array | string>): Promise<void> {
  // Told by the write below; without a listener it would end the process by a trace.
  process.stdout.on('error', () => {});
  for await (const piece of pieces) {
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(piece, (error) => (error ? reject(error) : resolve()));
    });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function explain(error: unknown): number {
  const { code, message } = error as NodeJS.ErrnoException;
  const wrongUse =
    error instanceof WrongUse ||
    code?.startsWith('ERR_PARSE_ARGS') ||
    (error instanceof RequestError && error.status === 400);
  console.error(wrongUse ? `${message}\n\n${USAGE}` : message);
  return wrongUse ? 2 : 1;
}

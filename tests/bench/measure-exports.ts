import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import { quantile, READERS, timed } from './at-once.ts';
import { startServer } from './child-process.ts';
import { memoryOf } from './process-figures.ts';
import { questions } from './questions.ts';
import { fillSynthetic } from './synthetic-library.ts';
import { missing, type Row, row } from './table.ts';

const DOCUMENTS = 100_000;
const QUESTIONS = 60;
const FORMATS = ['csv', 'jsonl'];

/**
 * Exports an invented library of a hundred thousand documents over HTTP: how fast, how soon, how
 * much memory the server takes for it, and what others who search meanwhile notice of it.
 */
export async function measureExports(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-bench-exports-'));
  const config = readConfig({ LIBRARY_DIR: join(folder, 'library'), MEILI_URL: '' });
  const library = await openLibrary(config);
  try {
    await fillSynthetic(library, DOCUMENTS);
    const server = await startServer({ LIBRARY_DIR: config.LIBRARY_DIR, LOG_LEVEL: 'warn' });
    try {
      const asked = questions(library, QUESTIONS).map(
        (parameters) => `${server.site}/api/v1/search?${parameters}`,
      );
      // Alone: the first question waits until all documents are known.
      await ask(`${server.site}/api/v1/search`);
      // Twice: what is remembered, and a heap that has grown to what searches need.
      for (let round = 0; round < 2; round++) await timed(asked, ask);
      const rows: Row[] = [];
      for (const format of FORMATS) rows.push(...(await measureFormat(format, asked, server)));
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureFormat(
  format: string,
  asked: readonly string[],
  { site, pid }: { site: string; pid: number },
): Promise<Row[]> {
  const url = `${site}/api/v1/export/${format}`;
  const alone = await timed(asked, ask);
  const before = memoryOf(pid)?.now;
  let most = before ?? 0;
  const look = setInterval(() => {
    most = Math.max(most, memoryOf(pid)?.now ?? 0);
  }, 50);
  const exported = await take(url);
  const mostAlone = most;
  // Again, with others: the speed above is of an export alone.
  let writing = true;
  const repeated = (async () => {
    while (writing) await take(url);
  })();
  const meanwhile = await timed(asked, ask);
  writing = false;
  await repeated;
  clearInterval(look);
  const what = `export of 100,000 documents, ${format}`;
  const usual = quantile(alone, 0.95);
  const disturbed = quantile(meanwhile, 0.95);
  return [
    row(
      what,
      DOCUMENTS / exported.seconds,
      'documents/s',
      `${Math.round(exported.megabytes)} MB; promised: at least 5,000`,
    ),
    row('  first byte', exported.firstByte, 'ms', 'promised: at most 1,000'),
    before === undefined
      ? missing('  memory of the server grows by', 'no /proc on this system')
      : row(
          '  memory of the server grows by',
          mostAlone - before,
          'MB',
          `${Math.round(most - before)} MB with others, whose answers take memory too; promised: at most 100`,
        ),
    row('  searches of others, p95', usual, 'ms', `without exports; ${READERS} readers at once`, 1),
    row(
      '  … while exports are written',
      disturbed / usual,
      '×',
      `${disturbed.toFixed(1)} ms; promised: under 2`,
      2,
    ),
  ];
}

async function ask(url: string): Promise<void> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
}

/** Takes a file to its end, uncompressed. */
function take(url: string): Promise<{ seconds: number; firstByte: number; megabytes: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let firstByte = 0;
    let bytes = 0;
    const request = get(url, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.on('data', (chunk: Buffer) => {
        if (bytes === 0) firstByte = performance.now() - start;
        bytes += chunk.length;
      });
      answer.on('end', () => {
        const seconds = (performance.now() - start) / 1000;
        resolve({ seconds, firstByte, megabytes: bytes / 1e6 });
      });
      answer.on('error', reject);
    });
    request.on('error', reject);
  });
}

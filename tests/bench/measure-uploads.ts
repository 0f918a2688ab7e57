import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../data/config.ts';
import { type Library, openLibrary } from '../../data/library.ts';
import { lawFile } from '../support/law-files.ts';
import { type Acknowledged, sendFiles } from '../support/send-files.ts';
import { allRead, takenOnce } from '../support/taken-once.ts';
import { quantile, timed } from './at-once.ts';
import { type RunningServer, startServer } from './child-process.ts';
import { memoryOf } from './process-figures.ts';
import { questions } from './questions.ts';
import { fillSynthetic } from './synthetic-library.ts';
import { missing, type Row, row } from './table.ts';

const FILES = 2000;
const KILLS = 3;
/** With kills: what is not acknowledged is sent again, so that forms are small. */
const IN_ONE_FORM = 20;
/** Documents that others search meanwhile. */
const DOCUMENTS = 20_000;
const QUESTIONS = 60;
const SEARCHERS = 2;
const READ_WITHIN_SECONDS = 1800;

/**
 * Brings two thousand files in through the API: in one form while others search, and in small
 * forms while the server is killed three times.
 */
export async function measureUploads(): Promise<Row[]> {
  return [...(await uploadsAtOnce()), ...(await uploadsKilled())];
}

/** In one form, while others search. */
export async function uploadsAtOnce(): Promise<Row[]> {
  return withLibrary(async (library, start) => {
    await fillSynthetic(library, DOCUMENTS);
    const token = await robot(library);
    const server = await start();
    try {
      const asked = questions(library, QUESTIONS).map(
        (parameters) => `${server.site}/api/v1/search?${parameters}`,
      );
      await ask(`${server.site}/api/v1/search`);
      for (let round = 0; round < 2; round++) await timed(asked, ask, SEARCHERS);
      const alone = await timed([...asked, ...asked], ask, SEARCHERS);
      const memory = watchMemory(server.pid);
      const files = Array.from({ length: FILES }, (_, at) => lawFile(at));
      const acknowledged: Acknowledged = new Map();
      const started = performance.now();
      let reading = true;
      let taken = 0;
      const work = (async () => {
        await sendFiles(server.site, token, files, acknowledged, FILES);
        taken = seconds(started);
        await allRead(library, READ_WITHIN_SECONDS);
        reading = false;
      })();
      work.catch(() => {
        reading = false;
      });
      const meanwhile: number[] = [];
      while (reading) meanwhile.push(...(await timed(asked, ask, SEARCHERS)));
      await work;
      const read = seconds(started);
      const peak = memory.end();
      const { lost, doubled, superfluous } = takenOnce(library, files);
      const [usual, disturbed] = [quantile(alone, 0.95), quantile(meanwhile, 0.95)];
      return [
        row('uploads in one form', FILES / taken, 'files/s', `${FILES} files until all are safe`),
        row('  … and read', FILES / read, 'files/s', 'until all are drafts', 1),
        row(
          '  lost or doubled',
          lost.length + doubled.length + superfluous,
          'files',
          'promised: 0',
        ),
        row('  searches of others, p95', usual, 'ms', `without; ${SEARCHERS} readers at once`, 1),
        row(
          '  … while files are read',
          disturbed / usual,
          '×',
          `${disturbed.toFixed(1)} ms of ${meanwhile.length} searches; promised: under 2`,
          2,
        ),
        ...peak,
      ];
    } finally {
      await server.stop();
    }
  });
}

/** In small forms, while the server is killed again and again. */
export async function uploadsKilled(): Promise<Row[]> {
  return withLibrary(async (library, start) => {
    const token = await robot(library);
    const files = Array.from({ length: FILES }, (_, at) => lawFile(at));
    const acknowledged: Acknowledged = new Map();
    let server = await start();
    try {
      for (let kill = 1; kill <= KILLS; kill++) {
        const sending = sendFiles(server.site, token, files, acknowledged, IN_ONE_FORM);
        const ended = sending.catch(() => {});
        while (acknowledged.size < (kill * FILES) / (KILLS + 1)) await sleep(10);
        process.kill(server.pid, 'SIGKILL');
        await ended;
        server = await start();
      }
      await sendFiles(server.site, token, files, acknowledged, IN_ONE_FORM);
      await allRead(library, READ_WITHIN_SECONDS);
    } finally {
      await server.stop();
    }
    const { lost, doubled, superfluous } = takenOnce(library, files);
    return [
      row(
        `uploads, server killed ${KILLS} times: lost`,
        lost.length,
        'files',
        `of ${FILES}; promised: 0`,
      ),
      row('  doubled', doubled.length + superfluous, 'files', 'promised: 0'),
    ];
  });
}

type Start = () => Promise<RunningServer>;

async function withLibrary(work: (library: Library, start: Start) => Promise<Row[]>) {
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-bench-uploads-'));
  const config = readConfig({ LIBRARY_DIR: join(folder, 'library'), MEILI_URL: '' });
  const library = await openLibrary(config);
  const { LIBRARY_DIR } = config;
  try {
    return await work(library, () =>
      startServer({ LIBRARY_DIR, MEILI_URL: '', LOG_LEVEL: 'warn' }),
    );
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes an account for the run. @returns Its token. */
async function robot(library: Library): Promise<string> {
  await library.accounts.add('robot', 'curator', 'seven quiet lanterns', 'bench');
  const account = library.accounts.find('robot');
  if (!account) throw new Error('No account.');
  return library.apiTokens.create(account, 'bench', ['read', 'upload'], 1);
}

async function ask(url: string): Promise<void> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${body.slice(0, 200)}`);
}

/** Looks at the memory of the server and of the worker that it started. */
function watchMemory(server: number) {
  const before = memoryOf(server)?.now;
  let most = before ?? 0;
  let worker = 0;
  const look = setInterval(() => {
    most = Math.max(most, memoryOf(server)?.now ?? 0);
    for (const pid of childrenOf(server)) worker = Math.max(worker, memoryOf(pid)?.peak ?? 0);
  }, 250);
  return {
    end(): Row[] {
      clearInterval(look);
      if (before === undefined) return [missing('  memory', 'no /proc on this system')];
      return [
        row(
          '  memory of the server grows by',
          most - before,
          'MB',
          `from ${Math.round(before)} MB`,
        ),
        row('  memory of the worker', worker, 'MB', 'at its peak'),
      ];
    },
  };
}

/** Processes of Node that this one started. */
function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => {
      try {
        const status = readFileSync(`/proc/${one}/status`, 'utf8');
        return status.startsWith('Name:\tnode') && status.includes(`\nPPid:\t${pid}\n`);
      } catch {
        return false;
      }
    });
}

const seconds = (since: number) => (performance.now() - since) / 1000;

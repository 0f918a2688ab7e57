import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { isAlive } from '../../data/search/engine/process-lock.ts';
import { FACETS } from '../../data/search/query.ts';
import { question } from '../data/search/question.ts';
import { startChild } from '../support/child.ts';
import { enginePid } from '../support/engine-pid.ts';
import { temporaryLibrary } from '../support/library.ts';
import { libraryDigest } from '../support/library-digest.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { csv, writeFiles } from '../support/write-files.ts';

const FILES = 150;
const COUNTRIES = ['KEN', 'URY', 'IND', 'FRA', ''];

/** Small acts in three formats; some empty, some with the same bytes, some of one work. */
function writeCollection(folder: string, random: SeededRandom): void {
  const rows = [['file', 'id', 'title', 'country', 'year']];
  for (let at = 0; at < FILES; at++) {
    const year = random.integer(1960, 2020);
    const rights = Array.from({ length: random.integer(2, 9) }, (_, section) => ({
      label: `Section ${section + 1}`,
      text: `Person ${random.integer(1, 9999)} has the right to live in the community, and no authority shall refuse it without a hearing.`,
    }));
    const name = `act-${String(at).padStart(3, '0')}`;
    const [ending, text] = random.pick([
      ['txt', `Sample Act ${year}\n\n${rights.map((r) => `${r.label}\n${r.text}`).join('\n\n')}\n`],
      [
        'md',
        `# Sample Act ${year}\n\n${rights.map((r) => `## ${r.label}\n\n${r.text}`).join('\n\n')}\n`,
      ],
      [
        'html',
        `<!doctype html><html lang="en"><title>Sample Act ${year}</title><h1>Sample Act ${year}</h1>${rights.map((r) => `<h2>${r.label}</h2><p>${r.text}</p>`).join('')}</html>`,
      ],
    ] as const);
    const file = `${name}.${ending}`;
    const content = at % 40 === 17 ? '' : at % 40 === 23 ? 'Section 1. The same bytes.' : text;
    writeFiles(folder, { [file]: content });
    const oneWork = at % 50 > 46 ? 'qaa-1970-one-work' : '';
    rows.push([
      file,
      oneWork,
      random.chance(0.5) ? `Act ${at % 7}` : '',
      random.pick(COUNTRIES),
      '',
    ]);
  }
  writeFiles(folder, { 'manifest.csv': csv(rows) });
}

/** Items that the newest run of a library has come to the end of. */
function itemsDone(library: string): number {
  try {
    const database = new SQLite(join(library, 'rightsbank.sqlite'), { readonly: true });
    try {
      return database.prepare('SELECT count(*) FROM files').pluck().get() as number;
    } finally {
      database.close();
    }
  } catch {
    return 0; // the library is being made
  }
}

it('goes on where it was killed, and ends as if nothing had happened', async () => {
  const folder = temporaryFolder();
  const source = join(folder, 'source');
  const random = seededRandom(9);
  writeCollection(source, random);
  const start = (library: string) =>
    startChild('ingest/main.ts', [join(source, 'manifest.csv')], {
      LIBRARY_DIR: library,
      INGEST_WORKERS: '1',
      MEILI_URL: '',
      MEILI_INDEXING_MEMORY: '128MiB',
    });

  const quiet = join(folder, 'undisturbed');
  const undisturbed = start(quiet);
  expect([await undisturbed.ended, undisturbed.stderr()]).toEqual([0, expect.any(String)]);

  const killed = join(folder, 'killed');
  const engines = new Set<number>();
  const moments: number[] = [];
  for (const moment of [random.integer(10, 45), random.integer(60, 120), 'indexing'] as const) {
    const child = start(killed);
    if (moment === 'indexing') {
      await child.says('Making the new passages searchable');
      await sleep(random.integer(0, 60));
    } else {
      while (itemsDone(killed) < moment && child.process.exitCode === null) await sleep(3);
    }
    process.kill(child.pid, 'SIGKILL');
    expect(await child.ended).toBe('SIGKILL');
    moments.push(itemsDone(killed));
    const engine = enginePid(killed);
    if (engine) engines.add(engine);
  }
  // The first two came in the middle of the reading, each later than the one before.
  expect(moments[0]).toBeGreaterThan(0);
  expect(moments[1]).toBeGreaterThan(moments[0] as number);
  expect(moments[2]).toBeGreaterThan(moments[1] as number);
  // The engine of a killed command is taken over by the next one.
  expect(engines.size).toBe(1);
  const last = start(killed);
  expect([await last.ended, last.stderr()]).toEqual([0, expect.any(String)]);

  expect(libraryDigest(killed)).toBe(libraryDigest(quiet));
  for (const pid of engines) expect(isAlive(pid, 'meilisearch')).toBe(false);
  for (const library of [quiet, killed]) expect(enginePid(library)).toBeUndefined();

  const answers = [];
  for (const LIBRARY_DIR of [quiet, killed]) {
    const { library, remove } = await temporaryLibrary({ LIBRARY_DIR });
    try {
      const shown: unknown[] = [await library.index.counts(), library.documents.idsToIndex(-1)];
      for (const q of ['', 'right hearing', '"no authority"', 'sample act']) {
        const { documents, ...answer } = await library.search.search(question({ q, perPage: 100 }));
        expect(Object.keys(answer.facets).length).toBeLessThan(FACETS.length);
        shown.push(answer, documents.map(({ id, passageCount }) => `${id} ${passageCount}`).sort());
      }
      answers.push(shown);
    } finally {
      await remove();
    }
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[0]?.[0]).toMatchObject({ documents: expect.any(Number) });
}, 300_000);

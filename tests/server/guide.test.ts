import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error It comes without types.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS_VARIABLE, examples } from '../../web/examples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
let site: string;
beforeAll(async () => {
  server = await sampleServer();
  site = await server.listen();
});
afterAll(() => server?.remove());

/** What each example is run with. */
const PROGRAMS = {
  curl: ['sh'],
  Python: ['python3'],
  JavaScript: [process.execPath],
  R: ['Rscript'],
  Zotero: ['sh'],
} as const;

const there = (program: string) => spawnSync(program, ['--version']).error === undefined;
const curl = there('curl');
const canRun = (name: keyof typeof PROGRAMS) =>
  ['sh'].includes(PROGRAMS[name][0]) ? curl : there(PROGRAMS[name][0]);

async function run(name: keyof typeof PROGRAMS) {
  const example = examples.find((one) => one.name === name);
  const folder = temporaryFolder();
  const path = join(folder, example?.file ?? '');
  writeFileSync(path, example?.code ?? '');
  const child = spawn(PROGRAMS[name][0], [path], {
    cwd: folder,
    env: { ...process.env, [ADDRESS_VARIABLE]: site },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let wrong = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    wrong += text;
  });
  const [code] = await once(child, 'close');
  return { code, said, wrong, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

describe('the worked examples of the guide', () => {
  it.skipIf(!canRun('curl'))('curl takes a table away', async () => {
    const { code, wrong, read } = await run('curl');
    expect(code, wrong).toBe(0);
    const rows = parse(read('laws.csv'), { bom: true, columns: true });
    expect(Array.isArray(rows)).toBe(true);
  });

  it.skipIf(!canRun('Python'))('Python prints passages of all pages', async () => {
    const { code, said, wrong } = await run('Python');
    expect(code, wrong).toBe(0);
    for (const line of said.trim().split('\n').filter(Boolean)) {
      expect(line.split('\t')).toHaveLength(3);
    }
  });

  it('JavaScript reads a set line by line', async () => {
    const { code, said, wrong } = await run('JavaScript');
    expect(code, wrong).toBe(0);
    expect(said).toContain('(index)');
  });

  it.skipIf(!canRun('R'))('R counts by year and type', async () => {
    const { code, wrong } = await run('R');
    expect(code, wrong).toBe(0);
  });

  it.skipIf(!canRun('Zotero'))('Zotero’s references are references', async () => {
    const { code, wrong, read } = await run('Zotero');
    expect(code, wrong).toBe(0);
    const text = read('references.ris');
    const items = plugins.input.chain(text) as unknown[];
    expect(items.length).toBe(text.match(/^TY {2}- /gm)?.length ?? 0);
  });

  it('stand on the page with the address of this very library', async () => {
    const page = await server.get('/ar/guide', { host: 'laws.example' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`export ${ADDRESS_VARIABLE}=http://laws.example`);
    for (const { name } of examples) expect(page.body).toContain(`<h3>${name}</h3>`);
  });
});

describe('the API', () => {
  it('lets pages of other sites read, also after asking first', async () => {
    const first = await server.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/search',
      headers: {
        origin: 'https://other.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    expect(first.statusCode).toBe(204);
    expect(first.headers['access-control-allow-origin']).toBe('*');
    expect(first.headers['access-control-allow-methods']).toContain('GET');
    expect(String(first.headers['access-control-allow-headers']).toLowerCase()).toContain(
      'if-none-match',
    );
    const answer = await server.get('/api/v1/search?q=health', {
      origin: 'https://other.example',
    });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toContain('x-total-count');
  });

  it('never lets another site write with a reader’s session', async () => {
    const first = await server.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/uploads',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    });
    expect(first.headers['access-control-allow-credentials']).toBeUndefined();
    expect(String(first.headers['access-control-allow-methods'] ?? '')).not.toContain('DELETE');
  });

  it.each([
    '/api/v1/search?q=health',
    '/en/search?q=health',
    '/en/search.atom',
    '/api/v1/openapi.json',
  ])('%s is not sent again when it has not changed', async (url) => {
    const first = await server.get(url);
    expect(first.headers.etag).toBeDefined();
    const again = await server.get(url, { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });
});

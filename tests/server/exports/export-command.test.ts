import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChild } from '../../support/child.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { IDS } from '../sample-collection.ts';
import { type SampleServer, sampleServer } from '../sample-server.ts';

let server: SampleServer;
let folder: string;
beforeAll(async () => {
  folder = makeFolder();
  server = await sampleServer();
});
afterAll(async () => {
  await server?.remove();
  removeFolder(folder);
});

/** Runs the command beside the server of the same library, as an administrator would. */
async function run(...args: string[]) {
  const env = { LIBRARY_DIR: server.folder, MEILI_URL: '', LOG_LEVEL: 'silent' };
  const child = startChild('server/export.ts', args, env);
  return { code: await child.ended, stdout: child.stdout(), stderr: child.stderr() };
}

describe('the command', () => {
  it('writes the same file as the server', async () => {
    const out = join(temporaryFolder(), 'some.csv');
    const { code, stderr } = await run(
      ...['--format', 'csv', '--query', 'country=XAA&q=shall&sort=title', '--out', out],
      ...['--columns', 'id,title'],
    );
    expect(code, stderr).toBe(0);
    const url = '/api/v1/export/csv?country=XAA&q=shall&sort=title&columns=id,title';
    expect(readFileSync(out)).toEqual((await server.get(url)).rawPayload);
    expect(existsSync(`${out}.part`)).toBe(false);
    expect(parse(readFileSync(out), { bom: true, columns: true }).length).toBeGreaterThan(0);
  });

  it('writes to standard output, and takes the address of a page', async () => {
    const page = 'https://library.example/en/search?country=XBB&page=2#main';
    const { code, stdout } = await run('--format', 'jsonl', '--query', page, '--out', '-');
    expect(code).toBe(0);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toContain(IDS.long);
  });

  it('does not write over a file unless told to', async () => {
    const out = join(temporaryFolder(), 'mine.ris');
    writeFileSync(out, 'mine');
    const refused = await run('--format', 'ris', '--query', 'country=XBB', '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(
      (await run('--format', 'ris', '--query', 'country=XBB', '--out', out, '--force')).code,
    ).toBe(0);
    expect(readFileSync(out, 'utf8')).toMatch(/^TY {2}- /);
  });

  it.each([
    [['--format', 'pdf', '--out', '-'], 'pdf'],
    [['--format', 'csv'], '--out'],
    [['--format', 'csv', '--out', '-', '--query', 'colour=red'], 'colour'],
    [['--format', 'csv', '--out', '-', '--columns', 'shoe_size'], 'shoe_size'],
  ])('says what is wrong with %j', async (args, named) => {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });

  it('fails when it cannot write', async () => {
    const { code } = await run('--format', 'csv', '--out', join(folder, 'no-folder', 'x.csv'));
    expect(code).toBe(1);
  });
});

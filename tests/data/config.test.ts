import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CONFIG_NAMES, readConfig } from '../../data/config.ts';

const EXAMPLE = fileURLToPath(new URL('../../.env.example', import.meta.url));

afterEach(() => vi.unstubAllEnvs());

describe('the settings', () => {
  it('come from the environment, and what the caller gives wins', () => {
    vi.stubEnv('LIBRARY_DIR', 'from-environment');
    vi.stubEnv('INGEST_WORKERS', '3');
    expect(readConfig()).toMatchObject({
      LIBRARY_DIR: resolve('from-environment'),
      INGEST_WORKERS: 3,
    });
    expect(readConfig({ INGEST_WORKERS: 1 }).INGEST_WORKERS).toBe(1);
  });

  it('have a default each, and an absolute library folder', () => {
    for (const name of CONFIG_NAMES) vi.stubEnv(name, undefined);
    const config = readConfig();
    expect(Object.keys(config).sort()).toEqual(expect.arrayContaining([...CONFIG_NAMES].sort()));
    expect(config).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, MEILI_URL: '' });
    expect(isAbsolute(config.LIBRARY_DIR)).toBe(true);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['INGEST_WORKERS', '0'],
    ['INGEST_DEADLINE', 'soon'],
    ['INGEST_MEMORY', '64'],
    ['TRUST_PROXY', 'perhaps'],
  ])('refuse %s=%s, naming the setting', (name, value) => {
    vi.stubEnv(name, value);
    expect(() => readConfig()).toThrow(name);
  });

  it.skipIf(!existsSync(EXAMPLE))('stand in .env.example, all of them and no others', () => {
    const names = [...readFileSync(EXAMPLE, 'utf8').matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)];
    expect(names.map(([, name]) => name).sort()).toEqual([...CONFIG_NAMES].sort());
  });
});

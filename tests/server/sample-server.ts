import { execFileSync } from 'node:child_process';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Config } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import { buildApp } from '../../server/app.ts';
import { builtOnce } from '../support/built-once.ts';
import { type TemporaryLibrary, temporaryLibrary, testConfig } from '../support/library.ts';
import { makeFolder, removeFolder } from '../support/temporary-folder.ts';

/** The whole server over a real library that holds the sample collection. */
export interface SampleServer extends TemporaryLibrary {
  app: FastifyInstance;
  /** Asks the app without a network. */
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Starts to listen on any free port. @returns The address, without a slash at the end. */
  listen(): Promise<string>;
}

/**
 * The library is a copy, with an engine of its own, of one that is taken in once a run.
 *
 * @param overrides - Settings that differ from those of tests.
 */
export async function sampleServer(overrides: Partial<Config> = {}): Promise<SampleServer> {
  const temporary = await sampleLibrary(overrides);
  try {
    const app = await buildApp({ library: temporary.library, version: 'test', log: false });
    return {
      ...temporary,
      app,
      get: (url, headers = {}) => app.inject({ method: 'GET', url, headers }),
      listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
      async remove() {
        await app.close();
        await temporary.remove();
      },
    };
  } catch (error) {
    await temporary.remove();
    throw error;
  }
}

async function sampleLibrary(overrides: Partial<Config>): Promise<TemporaryLibrary> {
  const pattern = await builtOnce('sample-library', takeIn);
  const folder = makeFolder();
  try {
    // The engine keeps 8 MB in files of two terabytes: `cp` leaves their holes out.
    execFileSync('cp', ['-Rp', `${pattern}/.`, folder]);
    return await temporaryLibrary({ INGEST_WORKERS: 1, ...overrides, LIBRARY_DIR: folder });
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
}

async function takeIn(folder: string): Promise<void> {
  // Only here: most test files never take anything in.
  const { ingestSampleCollection } = await import('./ingest-sample-collection.ts');
  const library = await openLibrary(testConfig(folder, { INGEST_WORKERS: 1 }));
  try {
    await ingestSampleCollection(library, folder);
  } finally {
    await library.close();
  }
}

import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Config } from '../../data/config.ts';
import { buildApp } from '../../server/app.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../support/library.ts';
import { ingestSampleCollection } from './sample-collection.ts';

/** The whole server over a real library that holds the sample collection. */
export interface SampleServer extends TemporaryLibrary {
  app: FastifyInstance;
  /** Asks the app without a network. */
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Starts to listen on any free port. @returns The address, without a slash at the end. */
  listen(): Promise<string>;
}

/** @param overrides - Settings that differ from those of tests. */
export async function sampleServer(overrides: Partial<Config> = {}): Promise<SampleServer> {
  const temporary = await temporaryLibrary({ INGEST_WORKERS: 1, ...overrides });
  try {
    await ingestSampleCollection(temporary.library, temporary.folder);
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

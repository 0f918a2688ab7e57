import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';

/** For whoever watches the server: alive, and ready to answer searches. */
export async function healthRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  app.get('/health/live', () => ({ status: 'ok' }));

  app.get('/health/ready', async (_request, reply) => {
    const database = check(() => library.collection.totals());
    const search = await library.index.counts().then(
      () => 'ok' as const,
      () => 'unavailable' as const,
    );
    const ready = database === 'ok' && search === 'ok';
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', database, search });
  });
}

function check(work: () => unknown): 'ok' | 'unavailable' {
  try {
    work();
    return 'ok';
  } catch {
    return 'unavailable';
  }
}

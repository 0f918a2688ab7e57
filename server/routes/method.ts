import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { methodPage } from '../../web/pages/method.tsx';
import { methodModel } from '../pages/method-model.ts';

/** How provisions are read, how often readings are right, and how to object to one. */
export async function methodRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  app.get(`/:locale(^${LOCALES.join('|')}$)/method`, (request, reply) =>
    app.sendPage(reply, methodPage(app.pageContext(request), methodModel(library))),
  );
}

import type { FastifyInstance } from 'fastify';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { examples } from '../../web/examples.ts';
import { guidePage } from '../../web/pages/guide.tsx';

/** How programs use the library. */
export async function guideRoutes(app: FastifyInstance): Promise<void> {
  app.get(`/:locale(^${LOCALES.join('|')}$)/guide`, (request, reply) =>
    app.sendPage(reply, guidePage(app.pageContext(request), examples)),
  );
}

import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { comparePage } from '../../web/pages/compare.tsx';
import { versionsPage } from '../../web/pages/versions.tsx';
import { parseCompareChoice } from '../pages/compare-choice.ts';
import { compareCsv } from '../pages/compare-csv.ts';
import { comparer } from '../pages/compare-model.ts';
import { parseVersionsRequest, versionComparer } from '../pages/versions-model.ts';
import type { Parameters } from '../search/parameters.ts';

/** Countries, documents and versions of one law, side by side. */
export async function compareRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const prefix = `/:locale(^${LOCALES.join('|')}$)`;
  const compare = comparer(library);
  const versions = versionComparer(library);

  app.get(`${prefix}/compare`, (request, reply) => {
    const choice = parseCompareChoice(library, request.query as Parameters);
    return app.sendPage(reply, comparePage(app.pageContext(request), compare(choice)));
  });

  app.get(`${prefix}/compare/versions`, (request, reply) => {
    const wanted = parseVersionsRequest(library, request.query as Parameters);
    return app.sendPage(reply, versionsPage(app.pageContext(request), versions(wanted)));
  });

  app.get(`${prefix}/compare.csv`, (request, reply) => {
    const choice = parseCompareChoice(library, request.query as Parameters);
    return reply
      .header('cache-control', 'no-cache')
      .header('content-disposition', 'attachment; filename="comparison.csv"')
      .type('text/csv; charset=utf-8')
      .send(compareCsv(compare(choice), app.baseUrl(request)));
  });
}

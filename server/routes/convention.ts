import type { FastifyInstance } from 'fastify';
import type { Densities } from '../../data/crpd/densities.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { heatPage } from '../../web/pages/heat.tsx';
import { parseHeatChoice } from '../pages/heat-choice.ts';
import { heatCsv } from '../pages/heat-csv.ts';
import { heatModel } from '../pages/heat-model.ts';
import type { Parameters } from '../search/parameters.ts';

/** Pages about the Convention: its articles and themes, and countries held against them. */
export async function conventionRoutes(
  app: FastifyInstance,
  { densities }: { densities: Densities },
): Promise<void> {
  const prefix = `/:locale(^${LOCALES.join('|')}$)`;

  app.get(`${prefix}/convention/heat`, (request, reply) => {
    const context = app.pageContext(request);
    const choice = parseHeatChoice(request.query as Parameters);
    return app.sendPage(reply, heatPage(context, heatModel(densities, choice, context.locale)));
  });

  app.get(`${prefix}/convention/heat.csv`, (request, reply) => {
    const { locale } = app.pageContext(request);
    const choice = parseHeatChoice(request.query as Parameters);
    return reply
      .header('cache-control', 'no-cache')
      .header('content-disposition', `attachment; filename="countries-by-${choice.by}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(heatCsv(densities, choice, locale));
  });
}

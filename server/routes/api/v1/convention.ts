import type { FastifyInstance } from 'fastify';
import type { Densities } from '../../../../data/crpd/densities.ts';
import { parseHeatChoice } from '../../../pages/heat-choice.ts';
import { heatFigures } from '../../../pages/heat-model.ts';
import { HeatParameters, HeatResponse } from '../../../schemas/convention.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, type Parameters } from '../../../search/parameters.ts';

/** What the library holds against the Convention, as data. */
export async function conventionApi(
  app: FastifyInstance,
  { densities }: { densities: Densities },
): Promise<void> {
  app.get(
    '/convention/heat',
    {
      schema: {
        summary: 'Countries and articles, or signals',
        description:
          'How much the national documents of each country say about each article, or what their provisions do: passages with the reading, and of a hundred passages held. Treaties, documents of treaty bodies and law known to be repealed are left out.',
        tags: ['convention'],
        querystring: HeatParameters,
        response: { 200: HeatResponse, 400: problemAnswer('A parameter does not fit.') },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(HeatParameters.properties));
      const { columns, rows } = heatFigures(densities, parseHeatChoice(parameters), 'en');
      return reply.send({
        columns,
        countries: rows.map(({ density, ...row }) => ({
          ...row,
          per_hundred: density.map((share) => Math.round(share * 1000) / 1000),
        })),
      });
    },
  );
}

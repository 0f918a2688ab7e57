import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Densities } from '../../../../data/crpd/densities.ts';
import { stigmatisingWords } from '../../../../data/crpd/stigmatising-words.ts';
import type { Library } from '../../../../data/library.ts';
import type { SubjectModel } from '../../../../web/models/convention.ts';
import { parseHeatChoice } from '../../../pages/heat-choice.ts';
import { heatFigures } from '../../../pages/heat-model.ts';
import { parseArticle, parseTheme, subjectModels } from '../../../pages/subject-model.ts';
import { lawsInOrder, parseWordsChoice } from '../../../pages/words-model.ts';
import {
  HeatParameters,
  HeatResponse,
  SubjectResponse,
  WordsParameters,
  WordsResponse,
} from '../../../schemas/convention.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, type Parameters } from '../../../search/parameters.ts';

/** What the library holds against the Convention, as data. */
export async function conventionApi(
  app: FastifyInstance,
  { library, densities }: { library: Library; densities: Densities },
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
      const { columns, rows, undated } = heatFigures(densities, parseHeatChoice(parameters), 'en');
      return reply.send({
        ...{ columns, undated },
        countries: rows.map(({ density, ...row }) => ({
          ...row,
          per_hundred: density.map((share) => Math.round(share * 1000) / 1000),
        })),
      });
    },
  );

  const subjectModel = subjectModels(library, densities);
  const subjectRoute = (summary: string) => ({
    schema: {
      summary,
      description:
        'What is held about it in law and guidance of countries, by density: documents, countries, decades, and what provisions do.',
      tags: ['convention'],
      response: {
        200: SubjectResponse,
        404: problemAnswer('There is no such one; it says which there are.'),
      },
    },
  });
  const subjectAnswer = ({ densest, ...model }: SubjectModel) => ({
    ...model,
    densest: densest.map(({ document, ...share }) => ({
      ...{ document: document.id, title: document.title, country: document.country },
      ...share,
    })),
  });
  const named = (request: FastifyRequest, name: string) => {
    checkNames(request.query as Parameters, []);
    return (request.params as Record<string, string>)[name] ?? '';
  };

  app.get(
    '/convention/articles/:article',
    subjectRoute('An article of the Convention'),
    (request, reply) =>
      reply.send(subjectAnswer(subjectModel({ article: parseArticle(named(request, 'article')) }))),
  );

  app.get(
    '/convention/themes/:theme',
    subjectRoute('A theme of WHO QualityRights'),
    (request, reply) =>
      reply.send(subjectAnswer(subjectModel({ theme: parseTheme(named(request, 'theme')) }))),
  );

  const words = stigmatisingWords(library.database);
  app.get(
    '/convention/words',
    {
      schema: {
        summary: 'Laws that use words that stigmatise',
        description:
          'Which words, in which law of which country, and whether that law is in force.',
        tags: ['convention'],
        querystring: WordsParameters,
        response: { 200: WordsResponse, 400: problemAnswer('A parameter does not fit.') },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(WordsParameters.properties));
      const laws = lawsInOrder(words(), parseWordsChoice(parameters), 'en');
      return reply.send({ laws: laws.map(({ id, ...law }) => ({ ...law, document: id })) });
    },
  );
}

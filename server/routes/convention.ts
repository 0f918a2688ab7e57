import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Densities } from '../../data/crpd/densities.ts';
import { stigmatisingWords } from '../../data/crpd/stigmatising-words.ts';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { articleAddress } from '../../web/addresses.ts';
import { articlePage } from '../../web/pages/article.tsx';
import { conventionPage } from '../../web/pages/convention.tsx';
import { heatPage } from '../../web/pages/heat.tsx';
import { themePage } from '../../web/pages/theme.tsx';
import { wordsPage } from '../../web/pages/words.tsx';
import { conventionModel } from '../pages/convention-model.ts';
import { parseHeatChoice } from '../pages/heat-choice.ts';
import { heatCsv } from '../pages/heat-csv.ts';
import { heatModel } from '../pages/heat-model.ts';
import { parseArticle, parseTheme, subjectModels } from '../pages/subject-model.ts';
import { parseWordsChoice, wordsCsv, wordsModel } from '../pages/words-model.ts';
import type { Parameters } from '../search/parameters.ts';

/** Pages about the Convention: its articles and themes, and countries held against them. */
export async function conventionRoutes(
  app: FastifyInstance,
  { library, densities }: { library: Library; densities: Densities },
): Promise<void> {
  const prefix = `/:locale(^${LOCALES.join('|')}$)`;

  const words = stigmatisingWords(library.database);
  const subjectModel = subjectModels(library, densities);

  app.get(`${prefix}/convention`, (request, reply) =>
    app.sendPage(reply, conventionPage(app.pageContext(request), conventionModel(densities))),
  );

  app.get(`${prefix}/convention/words`, (request, reply) => {
    const context = app.pageContext(request);
    const choice = parseWordsChoice(request.query as Parameters);
    return app.sendPage(
      reply,
      wordsPage(context, wordsModel(library, words(), choice, context.locale)),
    );
  });

  app.get(`${prefix}/convention/words.csv`, (request, reply) => {
    const choice = parseWordsChoice(request.query as Parameters);
    return sendCsv(reply, 'words-that-stigmatise', wordsCsv(library, words(), choice));
  });

  app.get(`${prefix}/articles/:article`, (request, reply) => {
    const given = parameter(request, 'article');
    const article = parseArticle(given);
    const context = app.pageContext(request);
    if (article !== given) return reply.redirect(articleAddress(context.locale, article), 301);
    return app.sendPage(reply, articlePage(context, subjectModel({ article })));
  });

  app.get(`${prefix}/themes/:theme`, (request, reply) => {
    const theme = parseTheme(parameter(request, 'theme'));
    return app.sendPage(reply, themePage(app.pageContext(request), subjectModel({ theme })));
  });

  app.get(`${prefix}/convention/heat`, (request, reply) => {
    const context = app.pageContext(request);
    const choice = parseHeatChoice(request.query as Parameters);
    return app.sendPage(reply, heatPage(context, heatModel(densities, choice, context.locale)));
  });

  app.get(`${prefix}/convention/heat.csv`, (request, reply) => {
    const { locale } = app.pageContext(request);
    const choice = parseHeatChoice(request.query as Parameters);
    return sendCsv(reply, `countries-by-${choice.by}`, heatCsv(densities, choice, locale));
  });
}

function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

function sendCsv(reply: FastifyReply, name: string, csv: string): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .type('text/csv; charset=utf-8')
    .send(csv);
}

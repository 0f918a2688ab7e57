import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../data/library.ts';
import type { SpellingAdviser } from '../../data/search/words/did-you-mean.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { countryAddress, permanentAddress } from '../../web/addresses.ts';
import { countriesPage } from '../../web/pages/countries.tsx';
import { countryPage } from '../../web/pages/country.tsx';
import { documentPage } from '../../web/pages/document.tsx';
import { homePage } from '../../web/pages/home.tsx';
import { revisionPage } from '../../web/pages/revision.tsx';
import { searchPage } from '../../web/pages/search.tsx';
import { textPage } from '../../web/pages/text.tsx';
import { citationModel } from '../citations/citation-model.ts';
import { coinsOf } from '../citations/coins-of-hits.ts';
import { notFound } from '../errors.ts';
import {
  documentPlace,
  pastRevision,
  revisionLinks,
  revisionModel,
} from '../identifiers/revisions.ts';
import { documentLinks, linkHeader, versionLinks } from '../identifiers/signposting.ts';
import { countriesModel, countryModel, homeModel } from '../pages/collection-models.ts';
import { documentModel } from '../pages/document-model.ts';
import { textModel } from '../pages/text-model.ts';
import { answerSearch } from '../search/answer.ts';
import { otherSpelling } from '../search/other-spelling.ts';
import type { Parameters } from '../search/parameters.ts';
import { parseSearchQuery } from '../search/parse-query.ts';
import { parseTextPlace } from '../search/parse-text-place.ts';

/** The pages people see, under the prefix of their language. */
export async function pageRoutes(
  app: FastifyInstance,
  { library, spelling }: { library: Library; spelling: SpellingAdviser },
): Promise<void> {
  const prefix = `/:locale(^${LOCALES.join('|')}$)`;

  app.get(prefix, (request, reply) =>
    app.sendPage(reply, homePage(app.pageContext(request), homeModel(library))),
  );

  app.get(`${prefix}/search`, async (request, reply) => {
    const context = app.pageContext(request);
    const { query, notices } = parseSearchQuery(request.query as Parameters, context.locale);
    const answer = await answerSearch(library, query, notices);
    const held =
      answer.total > 0
        ? []
        : library.collection
            .countByPlace()
            .filter(({ country }) => query.filters.country.includes(country));
    const didYouMean = otherSpelling(spelling, query, answer, context.locale);
    const coins = coinsOf(answer.hits, app.baseUrl(request));
    return app.sendPage(reply, searchPage(context, { query, answer, held, coins, didYouMean }));
  });

  app.get(`${prefix}/documents/:id`, async (request, reply) => {
    const segment = parameter(request, 'id');
    if (segment.endsWith('.json')) {
      const { id, revision } = documentPlace(segment.slice(0, -5));
      return reply.redirect(`/api/v1${permanentAddress(id, revision)}`, 302);
    }
    const { id, revision } = documentPlace(segment);
    const context = app.pageContext(request);
    const { locale, baseUrl } = context;
    const revisions = revisionLinks(library, id);
    const past = revision === undefined ? undefined : pastRevision(library, id, revision);
    if (past) {
      reply.header('link', linkHeader(versionLinks(id, past.revision, revisions, baseUrl)));
      const model = await revisionModel(library, id, past);
      return app.sendPage(reply, revisionPage(context, model));
    }
    const model = documentModel(library, id);
    const today = new Date().toISOString().slice(0, 10);
    const citation = citationModel(model, locale, baseUrl, today);
    reply.header('link', linkHeader(documentLinks(model, baseUrl, revisions)));
    return app.sendPage(reply, documentPage(context, { ...model, citation, revisions }));
  });

  app.get(`${prefix}/documents/:id/text`, async (request, reply) => {
    const id = parameter(request, 'id');
    const place = parseTextPlace(request.query as Parameters);
    const context = app.pageContext(request);
    const model = await textModel(library, { id, ...place, locale: context.locale });
    return app.sendPage(reply, textPage(context, model));
  });

  app.get(`${prefix}/countries`, (request, reply) =>
    app.sendPage(reply, countriesPage(app.pageContext(request), countriesModel(library))),
  );

  app.get(`${prefix}/countries/:code`, (request, reply) => {
    const code = parameter(request, 'code');
    const place = findPlace(code);
    if (!place) throw notFound(`country or body ${code}`);
    const context = app.pageContext(request);
    // One address for one country: `uy`, `ury` and `URY` all lead to the same page.
    if (place.code !== code) return reply.redirect(countryAddress(context.locale, place.code), 301);
    return app.sendPage(reply, countryPage(context, countryModel(library, place)));
  });
}

function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

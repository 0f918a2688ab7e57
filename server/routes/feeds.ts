import type { FastifyInstance, FastifySchema } from 'fastify';
import Type from 'typebox';
import type { Library } from '../../data/library.ts';
import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { atomXml } from '../feeds/atom.ts';
import { searchFeed } from '../feeds/search-feed.ts';
import { FeedParameters, FeedPath } from '../schemas/feed.ts';
import { problemAnswer } from '../schemas/problem.ts';
import { moment } from '../search/moment.ts';
import { type Parameters, single } from '../search/parameters.ts';
import { parseSearchQuery } from '../search/parse-query.ts';

/** Any search as an Atom feed, at the address of its page with another ending. */
export async function feedRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const schema: FastifySchema = {
    summary: 'Follow a search',
    description:
      'Any search as an Atom feed (RFC 4287): the documents that answer, the last changed first.',
    tags: ['search'],
    params: FeedPath,
    querystring: FeedParameters,
    response: {
      200: {
        description: 'The feed; its links lead to the other pages of it.',
        content: { 'application/atom+xml': { schema: Type.String() } },
      },
      400: problemAnswer('A parameter does not fit; it is named.'),
    },
  };
  app.get(`/:locale(^${LOCALES.join('|')}$)/search.atom`, { schema }, async (request, reply) => {
    const { locale } = request.params as { locale: Locale };
    const parameters = request.query as Parameters;
    const faults: ParameterFault[] = [];
    const since = moment('since', single(parameters.since), faults);
    if (faults.length > 0) throw badRequest(faults);
    const { query } = parseSearchQuery(parameters, locale);
    const feed = await searchFeed(library, query, { locale, baseUrl: app.baseUrl(request), since });
    const changed = new Date(feed.updated);
    reply.header('cache-control', 'no-cache').header('last-modified', changed.toUTCString());
    // An ETag, when the reader has one, decides alone (RFC 9110, 13.2.2).
    const held = request.headers['if-none-match']
      ? NaN
      : Date.parse(String(request.headers['if-modified-since']));
    if (held >= Math.floor(changed.getTime() / 1000) * 1000) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(atomXml(feed));
  });
}

import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { atomXml } from '../feeds/atom.ts';
import { searchFeed } from '../feeds/search-feed.ts';
import type { Parameters } from '../search/parameters.ts';
import { parseSearchQuery } from '../search/parse-query.ts';

/** Any search as an Atom feed, at the address of its page with another ending. */
export async function feedRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  app.get(`/:locale(^${LOCALES.join('|')}$)/search.atom`, async (request, reply) => {
    const { locale } = request.params as { locale: Locale };
    const { query } = parseSearchQuery(request.query as Parameters, locale);
    const feed = await searchFeed(library, query, { locale, baseUrl: app.baseUrl(request) });
    const changed = new Date(feed.updated);
    reply.header('cache-control', 'no-cache').header('last-modified', changed.toUTCString());
    // An ETag, when the reader has one, decides alone (RFC 9110, 13.2.2).
    const since = request.headers['if-none-match']
      ? NaN
      : Date.parse(String(request.headers['if-modified-since']));
    if (since >= Math.floor(changed.getTime() / 1000) * 1000) return reply.code(304).send();
    return reply.type('application/atom+xml; charset=utf-8').send(atomXml(feed));
  });
}

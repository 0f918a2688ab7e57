import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Library } from '../../data/library.ts';
import { notFound } from '../errors.ts';
import { sitemap, sitemapIndex, sitemapParts } from '../identifiers/sitemap.ts';

/** How long a map may be kept by whoever has read it, in seconds. */
const FRESH = 3600;

/** What search engines and harvesters ask for first. */
export async function sitemapRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const { collection } = library;
  const send = (reply: FastifyReply, xml: AsyncGenerator<string>) =>
    reply
      .header('cache-control', `public, max-age=${FRESH}`)
      .type('application/xml; charset=utf-8')
      .send(Readable.from(xml));

  app.get('/sitemap.xml', (request, reply) => {
    const base = app.baseUrl(request);
    const one = sitemapParts(collection) === 1;
    return send(reply, one ? sitemap(collection, base, 0) : sitemapIndex(collection, base));
  });

  app.get('/sitemap-:part(^[1-9]\\d{0,5}$).xml', (request, reply) => {
    const part = Number((request.params as { part: string }).part);
    if (part > sitemapParts(collection)) throw notFound(`part ${part} of the sitemap`);
    return send(reply, sitemap(collection, app.baseUrl(request), part - 1));
  });

  app.get('/robots.txt', (request, reply) =>
    reply
      .header('cache-control', `public, max-age=${FRESH}`)
      .type('text/plain; charset=utf-8')
      .send(robots(app.baseUrl(request))),
  );
}

/**
 * Everything may be read by machines, but not every choice of filters, which are without number,
 * nor whole exports page by page: the sitemap and `/oai` have all of it at once.
 */
function robots(base: string): string {
  const searches = [
    'search?',
    'search.atom',
    'compare?',
    'compare/versions?',
    'export?',
    'check',
    'readings/',
    'desk',
  ];
  return [
    'User-agent: *',
    'Allow: /',
    ...searches.map((address) => `Disallow: /*/${address}`),
    'Disallow: /*/*.csv',
    'Disallow: /*/text?*q=',
    'Disallow: /api/v1/search',
    'Disallow: /api/v1/export',
    'Disallow: /api/v1/suggest',
    '',
    `Sitemap: ${base}/sitemap.xml`,
    '',
  ].join('\n');
}

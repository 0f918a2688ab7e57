import accepts from '@fastify/accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { type Asset, buildAssets } from '../../web/assets.ts';
import type { PageContext } from '../../web/page-models.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** What every page needs besides its own content. */
    pageContext(request: FastifyRequest): PageContext;
    sendPage(reply: FastifyReply, html: string): FastifyReply;
  }
}

/** Gives pages their context, serves their assets, and sends `/` to the reader's language. */
export default fp(
  async (app: FastifyInstance) => {
    await app.register(accepts);
    const assets = await buildAssets();
    const addressOf = (kind: Asset['kind']) =>
      assets.find((asset) => asset.kind === kind)?.path ?? '';
    const addresses = {
      styleUrl: addressOf('style'),
      scriptUrl: addressOf('script'),
      iconUrl: addressOf('icon'),
    };

    app.decorate('pageContext', (request: FastifyRequest): PageContext => {
      const [, prefix = '', path = ''] = /^\/([^/?]*)(.*)$/.exec(request.url) ?? [];
      const known = LOCALES.find((locale) => locale === prefix);
      return {
        ...addresses,
        locale: known ?? preferredLocale(request),
        path: known ? path : '/',
        baseUrl: app.baseUrl(request),
      };
    });

    app.decorate('sendPage', (reply: FastifyReply, html: string) => {
      // Pages are fresh each time; the ETag spares the bytes when nothing changed.
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
      return reply.type('text/html; charset=utf-8').send(html);
    });

    for (const asset of assets) {
      app.get(asset.path, (_request, reply) =>
        reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .type(asset.contentType)
          .send(Buffer.from(asset.body)),
      );
    }

    app.get('/', (request, reply) =>
      reply.header('vary', 'accept-language').redirect(`/${preferredLocale(request)}`, 302),
    );
  },
  { name: 'pages' },
);

/** English first: it goes to readers without a wish, or with none that can be met. */
const OFFERED: readonly Locale[] = [...new Set<Locale>(['en', ...LOCALES])];

function preferredLocale(request: FastifyRequest): Locale {
  const wanted = request.accepts().languages([...OFFERED]);
  const first = Array.isArray(wanted) ? wanted[0] : wanted;
  return LOCALES.find((locale) => locale === first) ?? 'en';
}

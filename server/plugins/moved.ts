import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import type { Library } from '../../data/library.ts';

/** Everything of one document: page, text, data, citation files, in any language. */
const OF_DOCUMENT = /^((?:\/api\/v1|\/[a-z]{2})?\/documents\/)([^/?#]+)(.*)$/su;
/** What may follow an id in its part of the address: an ending stays, a revision was another's. */
const AFTER_ID = /^(.+?)((?:\.csl\.json|\.jsonld|\.json|\.ris|\.bib)?)$/su;

/** Sends whoever asks for a document that was merged into another to that one, for good. */
export default fp(
  async (app: FastifyInstance, { library }: { library: Library }) => {
    app.addHook('preHandler', async (request, reply) => {
      const [, before, segment, after] = OF_DOCUMENT.exec(request.url) ?? [];
      if (before === undefined || segment === undefined) return;
      const [, named = '', ending = ''] = AFTER_ID.exec(decoded(segment)) ?? [];
      const target = library.identifiers.movedTo(named.replace(/@\d+$/, ''));
      if (target === undefined) return;
      const address = `${before}${encodeURIComponent(target)}${ending}${after}`;
      return reply.header('cache-control', 'no-cache').redirect(address, 301);
    });
  },
  { name: 'moved' },
);

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

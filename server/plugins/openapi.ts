import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { giveExamples } from '../schemas/parameter-examples.ts';

/** The API's description, made from the schemas of its routes, and a page to read it. */
export default fp(
  async (app: FastifyInstance, { version }: { version: string }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Rightsbank',
          version,
          description:
            'A library of mental-health and disability laws, policies, strategies and service standards. Reading needs no key. Errors are problem details (RFC 9457); lists are paged with Link headers; answers carry an ETag.',
          license: { name: 'MIT', identifier: 'MIT' },
        },
        tags: [
          { name: 'search', description: 'Find documents and passages.' },
          { name: 'documents', description: 'Read what the library holds.' },
          { name: 'export', description: 'Take whatever a search finds away, whole.' },
          {
            name: 'convention',
            description:
              'Hold laws against the Convention on the Rights of Persons with Disabilities.',
          },
          {
            name: 'desk',
            description:
              'Bring documents in and keep them true. Needs a token of an account: `Authorization: Bearer …`.',
          },
        ],
      },
      hideUntagged: true,
      transformObject(document) {
        if (!('openapiObject' in document)) return document.swaggerObject;
        giveExamples(document.openapiObject.paths ?? {});
        return document.openapiObject;
      },
    });
    await app.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: true,
      uiConfig: { docExpansion: 'list', tryItOutEnabled: true },
    });
    app.get('/api/v1/openapi.json', (_request, reply) => reply.send(app.swagger()));
  },
  { name: 'openapi' },
);

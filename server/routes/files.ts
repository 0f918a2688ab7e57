import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { permanentAddress } from '../../web/addresses.ts';
import { notFound } from '../errors.ts';
import { documentPlace, pastRevision } from '../identifiers/revisions.ts';
import { sendStoredFile } from '../send-file.ts';

/** Original files, of today and of past revisions; of drafts for those who are signed in. */
export async function fileRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  await app.register(fastifyStatic, {
    root: library.files.root,
    serve: false,
  });

  app.get('/files/:sha256/:name', (request, reply) => {
    const { sha256 } = request.params as { sha256: string };
    const file = /^[0-9a-f]{64}$/.test(sha256)
      ? library.passages.findFileBySha256(sha256)
      : undefined;
    if (!file || library.documents.find(file.documentId)?.reviewState !== 'published') {
      throw notFound('such file');
    }
    const landing = app.baseUrl(request) + permanentAddress(file.documentId);
    reply.header('link', `<${landing}>; rel="collection"; type="text/html"`);
    return sendStoredFile(reply, library, file);
  });

  app.get('/documents/:id/files/:sha256/:name', async (request, reply) => {
    const { id: segment, sha256 } = request.params as { id: string; sha256: string };
    const { id, revision } = documentPlace(segment);
    const past = revision === undefined ? undefined : pastRevision(library, id, revision);
    const file = past?.record.files.find((one) => one.sha256 === sha256);
    if (!file || !(await library.files.has(sha256))) throw notFound('such file');
    return sendStoredFile(reply, library, file);
  });
  const desk = { config: { access: 'contributor', scope: 'read' } } as const;
  app.get('/desk/files/:sha256', desk, (request, reply) => {
    const { sha256 } = request.params as { sha256: string };
    const file = /^[0-9a-f]{64}$/.test(sha256)
      ? library.passages.findFileBySha256(sha256)
      : undefined;
    if (!file) throw notFound('such file');
    // Nothing of a draft is kept by browsers or on the way: closed routes say so.
    return sendStoredFile(reply, library, file, { kept: false });
  });
}

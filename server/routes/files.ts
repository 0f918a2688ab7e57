import { relative } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Library } from '../../data/library.ts';
import { notFound } from '../errors.ts';

/** Original files. They come from strangers: nothing of them may run as if it were ours. */
const FILE_POLICY = "default-src 'none'; sandbox";
const PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

/** Downloads: only PDF opens in the browser (so that a link can lead to its page). */
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
    const isPdf = file.mediaType === 'application/pdf';
    const path = relative(library.files.root, library.files.pathOf(sha256));
    return reply
      .header('content-security-policy', isPdf ? PDF_POLICY : FILE_POLICY)
      .header('content-disposition', disposition(isPdf ? 'inline' : 'attachment', file.name))
      .type(isPdf ? file.mediaType : downloadType(file.mediaType))
      .sendFile(path, {
        immutable: true,
        maxAge: '365d',
        contentType: false,
      });
  });
}

/** Text with markup is sent as plain bytes, so that no browser takes it for a page. */
function downloadType(mediaType: string): string {
  return /html|xml|svg/.test(mediaType) ? 'application/octet-stream' : mediaType;
}

/** RFC 6266: an ASCII name for old clients, the real one beside it (RFC 8187). */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

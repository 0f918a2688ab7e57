import { relative } from 'node:path';
import type { FastifyReply } from 'fastify';
import type { Library } from '../data/library.ts';

/** Original files come from strangers: nothing of them may run as if it were ours. */
const FILE_POLICY = "default-src 'none'; sandbox";
const PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

/**
 * A stored file as a download; only PDF opens in the browser, so that a link can lead to its page.
 *
 * @param kept - Whether browsers and caches may keep it; the caller says what else holds.
 */
export function sendStoredFile(
  reply: FastifyReply,
  library: Library,
  { sha256, name, mediaType }: { sha256: string; name: string; mediaType: string },
  { kept = true }: { kept?: boolean } = {},
): FastifyReply {
  const isPdf = mediaType === 'application/pdf';
  const path = relative(library.files.root, library.files.pathOf(sha256));
  return reply
    .header('content-security-policy', isPdf ? PDF_POLICY : FILE_POLICY)
    .header('content-disposition', disposition(isPdf ? 'inline' : 'attachment', name))
    .type(isPdf ? mediaType : downloadType(mediaType))
    .sendFile(path, {
      ...(kept ? { immutable: true, maxAge: '365d' } : { cacheControl: false }),
      contentType: false,
    });
}

/** Text with markup is sent as plain bytes, so that no browser takes it for a page. */
function downloadType(mediaType: string): string {
  return /html|xml|svg/.test(mediaType) ? 'application/octet-stream' : mediaType;
}

/** RFC 6266: an ASCII name for old clients, the real one beside it (RFC 8187). */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A table of documents to be edited, as a download that begins before all of it is written. */
export function sendTable(
  reply: FastifyReply,
  pieces: AsyncIterable<Uint8Array | string>,
): FastifyReply {
  return reply
    .header('content-disposition', 'attachment; filename="documents.csv"')
    .type('text/csv; charset=utf-8')
    .send(Readable.from(pieces, { objectMode: false }));
}

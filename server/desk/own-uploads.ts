import type { FastifyRequest } from 'fastify';
import type { UploadRow } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import { conflict, forbidden, notFound } from '../errors.ts';
import { actorOf, onlyOwn } from './desk-context.ts';
import { queueUploads } from './take-in.ts';

/**
 * The upload that an address names.
 *
 * @throws RequestError `not-found`, also for those of others that a contributor may not see.
 */
export function uploadOf(library: Library, request: FastifyRequest): UploadRow {
  const { id } = request.params as { id: string };
  const row = /^\d{1,15}$/.test(id) ? library.uploads.find(Number(id)) : undefined;
  const own = onlyOwn(request);
  if (!row || (own !== undefined && row.actor !== own)) throw notFound('such upload');
  return row;
}

/**
 * What files are to documents that are held already is a curator's to say: it changes what the
 * public sees. A contributor may leave a file out.
 *
 * @throws RequestError `forbidden`.
 */
export function refuseChoice(request: FastifyRequest, choice: string, document?: string): void {
  const asks = document !== undefined && document !== '';
  if (onlyOwn(request) === undefined || ((choice === '' || choice === 'skip') && !asks)) return;
  throw forbidden('A curator says what a file is to a document that is held already.');
}

/**
 * Reads a file again, or leaves it unread.
 *
 * @throws RequestError `conflict` when it is not in a state for it.
 */
export function changeUpload(
  library: Library,
  request: FastifyRequest,
  what: 'retry' | 'cancel',
): UploadRow {
  const { id, name } = uploadOf(library, request);
  if (!library.uploads[what](id)) {
    throw conflict('It is not in a state for this any more. Load the page again.');
  }
  const actor = actorOf(request);
  library.audit.add({ actor, action: `${what}-upload`, field: name, after: String(id) });
  if (what === 'retry') queueUploads(library, actor);
  return library.uploads.find(id) as UploadRow;
}

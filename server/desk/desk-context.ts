import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DeskContext } from '../../web/models/desk.ts';
import { unauthorized } from '../errors.ts';

/** @throws RequestError `unauthorized` when nobody is signed in with a browser. */
export function deskContext(app: FastifyInstance, request: FastifyRequest): DeskContext {
  const { account, session } = request.signedIn ?? {};
  if (!account || !session) throw unauthorized('Sign in on the desk.');
  return {
    ...app.pageContext(request),
    account: { name: account.name, role: account.role },
    csrf: session.csrf,
  };
}

/** Name of whoever asks, for the audit. @throws RequestError `unauthorized` when it is nobody. */
export function actorOf(request: FastifyRequest): string {
  if (!request.signedIn) throw unauthorized('Sign in on the desk, or send a token.');
  return request.signedIn.account.name;
}

/** Whose uploads and proposals alone somebody may see: contributors their own; nothing when all. */
export function onlyOwn(request: FastifyRequest): string | undefined {
  const { account } = request.signedIn ?? {};
  return account?.role === 'contributor' ? account.name : undefined;
}

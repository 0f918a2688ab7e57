import { timingSafeEqual } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { Account } from '../../data/desk/accounts.ts';
import { SESSION_HOURS, type Session } from '../../data/desk/sessions.ts';
import type { Library } from '../../data/library.ts';
import { ROLES, type Role, type Scope } from '../../data/vocabularies/access.ts';
import { forbidden, unauthorized } from '../errors.ts';

/** Who asks: by a browser's session or by a program's token. */
export interface SignedIn {
  account: Account;
  session?: Session;
  /** What a token may do; everything that the role may for a session. */
  scopes?: readonly Scope[];
}

/** A route, and who may use it. */
export interface RouteAccess {
  method: string;
  url: string;
  access: 'public' | Role;
  scope?: Scope;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with who may use it. */
    routeAccess: readonly RouteAccess[];
  }
  interface FastifyRequest {
    /** Nobody when a reader asks. */
    signedIn: SignedIn | undefined;
    /**
     * Refuses a change that another site has a browser ask for. Routes with a form of parts call it
     * with the field `csrf` before they take anything else; for all others it is done before.
     */
    checkCsrf(token: unknown): void;
  }
  interface FastifyReply {
    /** Signs somebody in with this browser; a session it had before is over. */
    signIn(account: Account): void;
    signOut(): void;
  }
  interface FastifyContextConfig {
    /** Who may ask: every reader, or accounts from this role on. Needed on every route that writes. */
    access?: 'public' | Role;
    /** What a token needs for it; without it no token will do. */
    scope?: Scope;
    /** The route calls `checkCsrf` itself. */
    ownCsrf?: true;
    /** Only forms of this site are taken, also from those who are not signed in. */
    ownSite?: true;
  }
}

const COOKIE = 'rightsbank_session';
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Tells who asks and lets only those in who may. A route that writes and does not say who may use
 * it is a mistake that stops the server from starting.
 */
export default fp(
  async (app: FastifyInstance, { library }: { library: Library }) => {
    await app.register(cookie);
    app.decorateRequest('signedIn', undefined);
    app.decorateRequest('checkCsrf', function (this: FastifyRequest, token: unknown) {
      const { session } = this.signedIn ?? {};
      if (session && !isSame(token, session.csrf)) throw foreignForm();
    });
    const attributes = (request: FastifyRequest) => ({
      path: '/',
      httpOnly: true,
      // Lax, so that a link in a mail leads into the desk; changes need the token of a form.
      sameSite: 'lax' as const,
      secure: app.baseUrl(request).startsWith('https:'),
    });
    const endSession = (request: FastifyRequest) => {
      const { account, session } = sessionOf(request) ?? {};
      if (account && session) library.sessions.end(account.id, session.id);
    };
    app.decorateReply('signIn', function (this: FastifyReply, account: Account) {
      endSession(this.request);
      const agent = this.request.headers['user-agent'] ?? '';
      const token = library.sessions.open(account.id, agent, this.request.ip);
      this.setCookie(COOKIE, token, {
        ...attributes(this.request),
        maxAge: SESSION_HOURS * 3600,
      });
    });
    app.decorateReply('signOut', function (this: FastifyReply) {
      endSession(this.request);
      this.clearCookie(COOKIE, attributes(this.request));
    });

    function sessionOf(request: FastifyRequest) {
      const token = request.cookies[COOKIE];
      return token ? library.sessions.find(token) : undefined;
    }

    function whoAsks(request: FastifyRequest): SignedIn | undefined {
      const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (bearer === undefined) return sessionOf(request);
      const found = library.apiTokens.find(bearer);
      if (!found) {
        throw unauthorized(
          'The token is not known, was revoked or has ended. Make another one on the desk.',
        );
      }
      return { account: found.account, scopes: found.token.scopes };
    }

    const routes: RouteAccess[] = [];
    app.decorate('routeAccess', routes);
    app.addHook('onRoute', ({ method, url, config }) => {
      const { access = 'public', scope } = config ?? {};
      for (const one of [method].flat()) routes.push({ method: one, url, access, scope });
      const writes = [method].flat().some((one) => !READING.has(one));
      if (writes && !config?.access) {
        throw new Error(`${[method].flat().join()} ${url} does not say who may use it (access).`);
      }
    });

    app.addHook('onRequest', async (request, reply) => {
      const { access, scope } = request.routeOptions.config;
      const closed = access !== undefined && access !== 'public';
      // Readers' pages are the same for all: nobody's session is looked up for them.
      if (!closed && !request.url.includes('/desk')) return;
      request.signedIn = whoAsks(request);
      if (!closed) return;
      reply.header('cache-control', 'no-store');
      refuseOthers(request.signedIn, access, scope);
    });

    app.addHook('preHandler', async (request) => {
      const { ownCsrf, ownSite } = request.routeOptions.config;
      const { session } = request.signedIn ?? {};
      if (READING.has(request.method) || ownCsrf) return;
      if (session || ownSite) refuseOtherSites(request, app.baseUrl(request));
      if (!session) return;
      const body = request.body as { csrf?: unknown } | null | undefined;
      request.checkCsrf(request.headers['x-csrf-token'] ?? body?.csrf);
    });
  },
  { name: 'accounts', dependencies: ['pages'] },
);

/** @throws RequestError `unauthorized` or `forbidden`. */
function refuseOthers(signedIn: SignedIn | undefined, access: Role, scope: Scope | undefined) {
  if (!signedIn) {
    throw unauthorized('Sign in on the desk, or send a token as "Authorization: Bearer …".');
  }
  if (ROLES.indexOf(signedIn.account.role) < ROLES.indexOf(access)) {
    throw forbidden(`Only for the role ${access} and above; you are ${signedIn.account.role}.`);
  }
  if (signedIn.scopes && (!scope || !signedIn.scopes.includes(scope))) {
    throw forbidden(
      scope
        ? `The token lacks the scope "${scope}". Make one that has it on the desk.`
        : 'No token will do for this: sign in on the desk.',
    );
  }
}

/** Browsers say where a request comes from; what they say beats what a page says. */
function refuseOtherSites({ headers }: FastifyRequest, base: string): void {
  const site = headers['sec-fetch-site'];
  const own = site ? site === 'same-origin' || site === 'none' : true;
  if (!own || (headers.origin && headers.origin !== base)) throw foreignForm();
}

function foreignForm() {
  return forbidden('The form is not from this session. Load its page again and send it once more.');
}

function isSame(given: unknown, wanted: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

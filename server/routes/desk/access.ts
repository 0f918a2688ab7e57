import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AccountError } from '../../../data/desk/accounts.ts';
import { LONGEST_TOKEN_DAYS } from '../../../data/desk/api-tokens.ts';
import type { Library } from '../../../data/library.ts';
import { ROLES, type Role, SCOPES, type Scope } from '../../../data/vocabularies/access.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { AccountsModel, OwnAccountModel } from '../../../web/models/desk.ts';
import { accountsPage } from '../../../web/pages/desk/accounts.tsx';
import { overviewPage } from '../../../web/pages/desk/overview.tsx';
import { ownAccountPage } from '../../../web/pages/desk/own-account.tsx';
import { signInPage } from '../../../web/pages/desk/sign-in.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { overviewModel } from '../../desk/overview-model.ts';
import { badRequest } from '../../errors.ts';
import type { FormBody } from '../../plugins/forms.ts';
import { choice, type Parameters, several, single, wholeNumber } from '../../search/parameters.ts';

const LONGEST_LABEL = 100;
/** A place of the desk in one of the languages. */
const INSIDE = new RegExp(`^/(${LOCALES.join('|')})/desk(?:[/?#]|$)`);
const LONGEST_TYPED = 300;

/** Signing in and out, one's own account, and the accounts of all. */
export async function accessRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const { accounts, sessions, apiTokens, signInLimits } = library;
  const desk = `/:locale(^${LOCALES.join('|')}$)/desk`;
  const own = { config: { access: 'contributor' as const } };
  const admin = { config: { access: 'admin' as const } };

  app.get(desk, own, (request, reply) => {
    const context = deskContext(app, request);
    return app.sendPage(reply, overviewPage(context, overviewModel(library, context.account)));
  });

  app.get(`${desk}/sign-in`, (request, reply) => {
    const next = safeNext(request);
    const context = app.pageContext(request);
    if (request.signedIn?.session) return reply.redirect(next ?? deskAddress(context.locale), 303);
    reply.header('cache-control', 'no-store');
    return app.sendPage(reply, signInPage(context, { name: '', next }));
  });

  // Another site signs nobody in: he would work, unknowing, for an account of somebody else.
  const signingIn = { config: { access: 'public', ownSite: true } } as const;
  app.post(`${desk}/sign-in`, signingIn, async (request, reply) => {
    const context = app.pageContext(request);
    const { name, password } = typed(request, ['name', 'password']);
    const next = safeNext(request);
    const key = name.trim().toLowerCase();
    const keys = [`account:${key}`, `address:${request.ip}`] as const;
    const answer = (code: number, outcome: 'wrong' | { wait: number }) => {
      reply.code(code).header('cache-control', 'no-store');
      return app.sendPage(reply, signInPage(context, { name: key, next, outcome }));
    };
    const wait = signInLimits.wait(keys);
    if (wait > 0) {
      reply.header('retry-after', wait);
      return answer(429, { wait });
    }
    signInLimits.count(keys);
    const account = await accounts.verify(key, password);
    if (!account) {
      library.audit.add({ actor: request.ip, action: 'failed-sign-in', field: `account ${key}` });
      return answer(401, 'wrong');
    }
    signInLimits.succeeded(...keys);
    reply.signIn(account);
    library.audit.add({ actor: account.name, action: 'sign-in' });
    return reply.redirect(next ?? deskAddress(context.locale), 303);
  });

  app.post(`${desk}/sign-out`, own, (request, reply) => {
    const { locale, account } = deskContext(app, request);
    reply.signOut();
    library.audit.add({ actor: account.name, action: 'sign-out' });
    return reply.redirect(deskAddress(locale, undefined, 'sign-in'), 303);
  });

  const ownModel = (request: FastifyRequest): OwnAccountModel => {
    const { account, session } = request.signedIn ?? {};
    if (!account || !session) throw new Error('Not signed in.');
    const now = new Date().toISOString();
    return {
      sessions: sessions.ofAccount(account.id).map(({ id, agent, address, seenAt }) => ({
        ...{ id, agent: agent ?? '', address: address ?? '', seenAt, own: id === session.id },
      })),
      tokens: apiTokens.ofAccount(account.id).map((token) => ({
        ...{ id: token.id, label: token.label, scopes: token.scopes },
        ...{ expiresAt: token.expiresAt, usedAt: token.usedAt ?? undefined },
        state: token.revokedAt ? 'revoked' : token.expiresAt <= now ? 'ended' : 'active',
      })),
      scopes: scopesOf(account.role),
      longestDays: LONGEST_TOKEN_DAYS,
    };
  };

  app.get(`${desk}/account`, own, (request, reply) => {
    const saved = single((request.query as Parameters).saved) !== '';
    const context = deskContext(app, request);
    return app.sendPage(reply, ownAccountPage(context, { ...ownModel(request), saved }));
  });

  app.post(`${desk}/account/password`, own, async (request, reply) => {
    const context = deskContext(app, request);
    const { name } = context.account;
    const { old, new: wanted } = typed(request, ['old', 'new']);
    const keys = [`account:${name}`, `address:${request.ip}`] as const;
    const refuse = (fault: string) => {
      reply.code(400);
      return app.sendPage(reply, ownAccountPage(context, { ...ownModel(request), fault }));
    };
    if (signInLimits.wait(keys) > 0) return refuse('wrong-old');
    signInLimits.count(keys);
    const account = await accounts.verify(name, old);
    if (!account) return refuse('wrong-old');
    signInLimits.succeeded(...keys);
    try {
      await accounts.setPassword(name, wanted, name);
    } catch (error) {
      if (error instanceof AccountError) return refuse(error.fault);
      throw error;
    }
    // All sessions have ended, this one too: it goes on under a new secret.
    reply.signIn(account);
    return reply.redirect(`${deskAddress(context.locale, 'account')}?saved=1`, 303);
  });

  app.post(`${desk}/account/end-session`, own, (request, reply) => {
    const { locale } = deskContext(app, request);
    const { session = '' } = typed(request, ['session']);
    const account = request.signedIn?.account;
    if (account) sessions.end(account.id, Number(session));
    return reply.redirect(deskAddress(locale, 'account'), 303);
  });

  app.post(`${desk}/account/end-others`, own, (request, reply) => {
    const { locale } = deskContext(app, request);
    const { account, session } = request.signedIn ?? {};
    if (account && session) sessions.endOthers(account.id, session.id);
    return reply.redirect(deskAddress(locale, 'account'), 303);
  });

  app.post(`${desk}/account/add-token`, own, (request, reply) => {
    const context = deskContext(app, request);
    const account = request.signedIn?.account;
    if (!account) throw new Error('Not signed in.');
    const { label, days } = typed(request, ['label', 'days']);
    const faults: { parameter: string; detail: string }[] = [];
    const lasts = wholeNumber('days', days, 1, LONGEST_TOKEN_DAYS, faults);
    const scopes = several((request.body as FormBody).scope).flatMap(
      (scope) => choice('scope', scope, scopesOf(account.role), faults) ?? [],
    );
    if (label.trim() === '') faults.push({ parameter: 'label', detail: 'Say what it is for.' });
    if (scopes.length === 0) faults.push({ parameter: 'scope', detail: 'Choose at least one.' });
    if (faults.length > 0 || lasts === undefined) throw badRequest(faults);
    const name = label.trim().slice(0, LONGEST_LABEL);
    const token = apiTokens.create(account, name, scopes, lasts);
    return app.sendPage(reply, ownAccountPage(context, { ...ownModel(request), token }));
  });

  app.post(`${desk}/account/revoke-token`, own, (request, reply) => {
    const { locale } = deskContext(app, request);
    const { token } = typed(request, ['token']);
    const account = request.signedIn?.account;
    if (account) apiTokens.revoke(account, Number(token));
    return reply.redirect(deskAddress(locale, 'account'), 303);
  });

  const allAccounts = (): AccountsModel => ({
    accounts: accounts.list().map(({ name, role, disabled, createdAt, signedInAt }) => ({
      ...{ name, role, disabled, createdAt, signedInAt: signedInAt ?? undefined },
    })),
  });

  app.get(`${desk}/accounts`, admin, (request, reply) => {
    const query = request.query as Parameters;
    const added = single(query.added) || undefined;
    const model = { ...allAccounts(), added, saved: single(query.saved) !== '' };
    return app.sendPage(reply, accountsPage(deskContext(app, request), model));
  });

  /** Shows the accounts again with what did not fit. */
  const changed = async (
    request: FastifyRequest,
    work: () => Promise<unknown> | unknown,
  ): Promise<AccountsModel | undefined> => {
    try {
      await work();
      return undefined;
    } catch (error) {
      if (!(error instanceof AccountError)) throw error;
      const { name, role } = typed(request, ['name', 'role']);
      const known = ROLES.find((one) => one === role) ?? 'contributor';
      return { ...allAccounts(), fault: error.fault, typed: { name, role: known } };
    }
  };

  app.post(`${desk}/accounts`, admin, async (request, reply) => {
    const context = deskContext(app, request);
    const { name, password, role } = typed(request, ['name', 'password', 'role']);
    const wrong = await changed(request, () =>
      accounts.add(name.trim().toLowerCase(), roleOf(role), password, context.account.name),
    );
    if (wrong) return app.sendPage(reply.code(400), accountsPage(context, wrong));
    const address = deskAddress(context.locale, 'accounts');
    return reply.redirect(`${address}?added=${encodeURIComponent(name)}`, 303);
  });

  const changes: Record<string, (name: string, request: FastifyRequest, actor: string) => void> = {
    role: (name, request, actor) =>
      accounts.setRole(name, roleOf(typed(request, ['role']).role), actor),
    disable: (name, _request, actor) => accounts.setDisabled(name, true, actor),
    enable: (name, _request, actor) => accounts.setDisabled(name, false, actor),
  };
  for (const [what, change] of Object.entries(changes)) {
    app.post(`${desk}/accounts/:name/${what}`, admin, async (request, reply) => {
      const context = deskContext(app, request);
      const { name } = request.params as { name: string };
      const wrong = await changed(request, () => change(name, request, context.account.name));
      if (wrong) return app.sendPage(reply.code(400), accountsPage(context, wrong));
      return reply.redirect(`${deskAddress(context.locale, 'accounts')}?saved=1`, 303);
    });
  }
}

/** Fields of a form, each a text, cut where no honest one is that long. */
function typed<Name extends string>(
  request: FastifyRequest,
  names: readonly Name[],
): Record<Name, string> {
  const body = (request.body ?? {}) as FormBody;
  const entries = names.map((name) => [name, single(body[name]).slice(0, LONGEST_TYPED)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** A path of this site, never an address of another one. */
function safeNext(request: FastifyRequest): string | undefined {
  const next = single((request.query as Parameters).next);
  const inside = INSIDE.test(next) && !/[\\\p{C}]/u.test(next);
  return inside && !next.includes('//') ? next : undefined;
}

/** @throws RequestError when there is no such role. */
function roleOf(given: string): Role {
  const role = ROLES.find((one) => one === given);
  if (role) return role;
  throw badRequest([{ parameter: 'role', detail: `It is one of ${ROLES.join(', ')}.` }]);
}

/** What tokens of a role can be made for; the role limits them once more when they are used. */
function scopesOf(role: Role): readonly Scope[] {
  const most: Record<Role, Scope> = { contributor: 'edit', curator: 'publish', admin: 'admin' };
  return SCOPES.slice(0, SCOPES.indexOf(most[role]) + 1);
}

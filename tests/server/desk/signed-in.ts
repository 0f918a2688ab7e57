import type { FastifyInstance } from 'fastify';
import type { Library } from '../../../data/library.ts';
import type { Role } from '../../../data/vocabularies/access.ts';

/** A password good enough for tests. */
export const PASSWORD = 'seven quiet lanterns';

/** A browser that is signed in: what it sends along. */
export interface Browser {
  name: string;
  cookie: string;
  csrf: string;
}

/** Makes an account and signs in as it, the way a browser does. */
export async function signIn(
  app: FastifyInstance,
  library: Library,
  role: Role,
  name = `a-${role}`,
): Promise<Browser> {
  if (!library.accounts.find(name)) await library.accounts.add(name, role, PASSWORD, 'test');
  const answer = await postForm(app, '/en/desk/sign-in', { name, password: PASSWORD });
  const cookie = cookieOf(answer.headers['set-cookie']);
  const page = await app.inject({ url: '/en/desk', headers: { cookie } });
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  return { name, cookie, csrf };
}

/** Sends a form; as a browser when one is given, with its token unless told otherwise. */
export function postForm(
  app: FastifyInstance,
  url: string,
  fields: Record<string, string>,
  browser?: Browser,
) {
  const body = new URLSearchParams({ ...(browser ? { csrf: browser.csrf } : {}), ...fields });
  return app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(browser ? { cookie: browser.cookie } : {}),
    },
    payload: body.toString(),
  });
}

/** Name and value of the cookie that an answer sets. */
export function cookieOf(header: string | string[] | undefined): string {
  return String([header ?? ''].flat()[0]).split(';', 1)[0] ?? '';
}

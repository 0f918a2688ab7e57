import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** More than any form of ours, percent-encoded, can take. */
const FORM_BYTES = 64 * 1024;

/** A form as it was sent: the last value of a name, or all of them where several may be. */
export type FormBody = Record<string, string | string[]>;

/** Reads forms that browsers send without files. */
export default fp(
  async (app: FastifyInstance) => {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_BYTES },
      (_request, body, done) => {
        const parameters = new URLSearchParams(String(body));
        const names = [...new Set(parameters.keys())];
        const entries = names.map((name): [string, string | string[]] => {
          const values = parameters.getAll(name);
          return [name, values.length === 1 ? (values[0] as string) : values];
        });
        done(null, Object.fromEntries(entries));
      },
    );
  },
  { name: 'forms' },
);

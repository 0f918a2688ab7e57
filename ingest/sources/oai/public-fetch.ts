import { Readable } from 'node:stream';
import { type Asking, NotPublic, requestPublic } from '../../../data/public-request.ts';
import type { Ask } from './fetch-limited.ts';
import { HarvestError } from './harvest-error.ts';

const TOLD = ['location', 'retry-after', 'content-type'];
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Asks for a source that somebody named on the desk: https alone and public addresses alone, also
 * where the source leads on to.
 */
export function publicFetch(asking: Asking = {}): Ask {
  return async (address, { signal, headers }) => {
    const at = new URL(address);
    if (at.protocol !== 'https:') {
      throw new HarvestError(address, 'it does not begin with https://. Give one that does.');
    }
    const asked = { ...headers, 'accept-encoding': 'identity' };
    const answer = await requestPublic(at, { ...asking, signal, headers: asked }).catch((error) => {
      if (!(error instanceof NotPublic)) throw error;
      const what = 'it is not on the public internet. Harvest it with the command line.';
      throw new HarvestError(address, what);
    });
    const { statusCode: status = 0 } = answer;
    if (status < 200 || status > 599) {
      answer.destroy();
      throw new HarvestError(address, `it says HTTP ${status}. Check the address.`);
    }
    const told = TOLD.flatMap((name): [string, string][] => {
      const value = answer.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const none = WITHOUT_BODY.has(status);
    if (none) answer.destroy();
    const body = none ? null : (Readable.toWeb(answer) as ReadableStream);
    return new Response(body, { status, headers: told });
  };
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { HarvestPosition } from '../../data/harvest-list.ts';

/** Where a list goes on, with everything that was asked: nothing is kept between requests. */
export interface Resumption {
  verb: string;
  metadataPrefix: string;
  from?: string;
  until?: string;
  set?: string;
  /** Where the page before ended. */
  after: HarvestPosition;
  /** Records that were given so far. */
  cursor: number;
  /** Records of the whole list when it began. */
  total: number;
}

const VERSION = 1;
const SEAL_BYTES = 16;
/** Longer than any token that is given out: ids and sets are short. */
const LONGEST = 2000;

/**
 * Tokens that only this library can have given out.
 *
 * @param key - Stays the same over restarts, so that tokens do.
 */
export function resumptionTokens(key: string) {
  const sealOf = (content: string) =>
    createHmac('sha256', key).update(content).digest().subarray(0, SEAL_BYTES);

  return {
    write({ verb, metadataPrefix, from, until, set, after, cursor, total }: Resumption): string {
      const asked = [verb, metadataPrefix, from ?? '', until ?? '', set ?? ''];
      const content = JSON.stringify([VERSION, ...asked, after.at, after.id, cursor, total]);
      return `${Buffer.from(content).toString('base64url')}.${sealOf(content).toString('base64url')}`;
    },

    /** @returns Nothing for what was not given out just so. */
    read(token: string): Resumption | undefined {
      if (token.length > LONGEST) return undefined;
      const [body = '', seal = ''] = token.split('.');
      const content = Buffer.from(body, 'base64url').toString();
      const given = Buffer.from(seal, 'base64url');
      const own = sealOf(content);
      if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined;
      const [version, verb, metadataPrefix, from, until, set, at, id, cursor, total] = JSON.parse(
        content,
      ) as [number, string, string, string, string, string, string, string, number, number];
      if (version !== VERSION) return undefined;
      const resumption: Resumption = {
        ...{ verb, metadataPrefix, after: { at, id }, cursor, total },
        ...{ from: from || undefined, until: until || undefined, set: set || undefined },
      };
      // Base64 can write the same bytes in several ways; only one of them is ours.
      return this.write(resumption) === token ? resumption : undefined;
    },
  };
}

export type ResumptionTokens = ReturnType<typeof resumptionTokens>;

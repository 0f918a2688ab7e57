import { WrongUse } from '../../command.ts';
import type { HarvestOptions } from './harvest.ts';

/** A harvest as the command line asks for it. */
export type HarvestWanted = { address: string } & Pick<
  HarvestOptions,
  'set' | 'prefix' | 'from' | 'files' | 'limit'
>;

type Given = Partial<Record<'set' | 'prefix' | 'from' | 'limit', string> & { files: boolean }>;

const OPTIONS = ['set', 'prefix', 'from', 'files', 'limit'] as const;
const SCHEME = /^oai\+(?=https?:)/i;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/;

/**
 * Reads what is to be harvested.
 *
 * @returns Nothing when the target is no OAI-PMH source.
 * @throws WrongUse when the address or an option does not fit.
 */
export function harvestWanted(target: string, given: Given): HarvestWanted | undefined {
  if (!/^oai\+/i.test(target)) {
    const named = OPTIONS.find((option) => given[option] !== undefined);
    if (named) throw new WrongUse(`--${named} goes with an OAI-PMH source: oai+https://…`);
    return undefined;
  }
  const address = target.replace(SCHEME, '');
  if (address === target || !URL.canParse(address)) {
    throw new WrongUse(`"${target}" is no address of an OAI-PMH source. Write oai+https://…`);
  }
  const url = new URL(address);
  url.hash = '';
  const { set, prefix, from, files, limit } = given;
  if (from !== undefined && !(MOMENT.test(from) && !Number.isNaN(Date.parse(from)))) {
    throw new WrongUse(`--from is YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, not "${from}".`);
  }
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new WrongUse(`--limit is a whole number from 1, not "${limit}".`);
  }
  return {
    address: url.href,
    ...{ set, prefix, from, files },
    ...(limit === undefined ? {} : { limit: Number(limit) }),
  };
}

import { isIP } from 'node:net';
import type { WantedJob } from '../../data/jobs.ts';
import { isPublicAddress } from '../../data/public-request.ts';
import type { StartableJob } from '../../data/vocabularies/jobs.ts';
import { WrongUse } from '../command.ts';
import { harvestWanted } from '../sources/oai/harvest-wanted.ts';

/** A job that cannot be queued like this. */
export class JobRefused extends Error {
  override name = 'JobRefused';
  /** What of it does not fit. */
  readonly parameter: string;
  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}

/** What of a harvest may be chosen. */
export interface HarvestGiven {
  address?: string;
  set?: string;
  prefix?: string;
  from?: string;
  limit?: string;
  files?: boolean;
}

/** Long work steps back behind what people wait for; see `makingWay`. */
const PRIORITIES: Partial<Record<StartableJob, number>> = { links: -10, harvest: -5 };
const LONGEST_ADDRESS = 500;

/**
 * Work of a kind as somebody starts it by hand.
 *
 * @throws JobRefused
 */
export function jobWanted(kind: StartableJob, given: HarvestGiven, requestedBy: string): WantedJob {
  const wanted = { kind, subject: kind, requestedBy, priority: PRIORITIES[kind] ?? 0 };
  if (kind !== 'harvest') return wanted;
  const harvest = harvestOf(given);
  return { ...wanted, subject: harvest.address, payload: { ...harvest } };
}

/** Whether the source addresses answer, asked for all that are due, or for some at once. */
export function linksWanted(requestedBy: string, address?: string): WantedJob {
  const wanted = jobWanted('links', {}, requestedBy);
  if (!address) return wanted;
  // Somebody waits for it.
  return { ...wanted, subject: address, payload: { addresses: [address] }, priority: 5 };
}

function harvestOf({ address = '', ...given }: HarvestGiven) {
  const target = address.trim().replace(/^(?!oai\+)/i, 'oai+');
  if (target.length > LONGEST_ADDRESS || !/^oai\+https:/i.test(target)) {
    throw new JobRefused('address', 'Give an address that begins with oai+https://');
  }
  try {
    const wanted = harvestWanted(target, given);
    const { hostname, username, password } = new URL(wanted?.address ?? '');
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (!wanted || username || password) {
      throw new JobRefused('address', 'It holds a password. Leave it out.');
    }
    if (isIP(literal) !== 0 && !isPublicAddress(literal)) {
      throw new JobRefused('address', `${hostname} is not on the public internet.`);
    }
    return wanted;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const parameter = /^--(\w+)/.exec(error.message)?.[1] ?? 'address';
    throw new JobRefused(parameter, error.message.replace(/^--\w+ is/, 'It is'));
  }
}

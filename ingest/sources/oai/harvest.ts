import { join } from 'node:path';
import { type HarvestState, harvestRepository } from '../../../data/harvests.ts';
import type { Library } from '../../../data/library.ts';
import { takeLock } from '../../../data/search/engine/process-lock.ts';
import { catchUp, runIngest } from '../../pipeline.ts';
import { countItems, type IngestReport, type ReportItem } from '../../report.ts';
import { DUBLIN_CORE_PREFIX, readDublinCoreRecord } from './dublin-core-record.ts';
import { type Ask, type Waiting, waitInEarnest } from './fetch-limited.ts';
import { HarvestError } from './harvest-error.ts';
import { type Harvesting, harvestedItems, isTaken } from './harvested-items.ts';
import { type ListRequest, type OaiRecord, oaiRepository, type RecordPage } from './repository.ts';
import { RIGHTSBANK_PREFIX, readRightsbankRecord } from './rightsbank-record.ts';
import { withdrawDeleted } from './withdraw-deleted.ts';

export interface HarvestOptions {
  /** Only the records of this set. */
  set?: string;
  /** The format wanted; the richest that is offered and known otherwise. */
  prefix?: string;
  /** Only what changed then or later: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ. */
  from?: string;
  /** Take the original files as well, and with them the text. */
  files?: boolean;
  /** New and changed records at most. */
  limit?: number;
  /** Ask for everything again, and read files again that could not be read before. */
  retry?: boolean;
  /** Stop after the record in hand; a later run goes on. */
  signal?: AbortSignal;
  wait?: Waiting;
  /** How addresses are asked; any that can be reached unless given. */
  ask?: Ask;
  onProgress?: (done: number, total: number, what: string) => void;
  /** Something that whoever watches should know. */
  onNote?: (note: string) => void;
}

/** Formats that can be read, the richest first. */
const READERS = {
  [RIGHTSBANK_PREFIX]: readRightsbankRecord,
  [DUBLIN_CORE_PREFIX]: readDublinCoreRecord,
} as const;
type Prefix = keyof typeof READERS;

const DEFAULT_LIMIT = 100_000;
/**
 * What changed shortly before the last run is asked for again: a source may have been writing it
 * while it answered, and its clock need not be exact.
 */
const OVERLAP_MS = { second: 600_000, day: 86_400_000 } as const;
const NOT_BEGUN: HarvestState = { completeUntil: null, startedAt: null, token: null };

/**
 * Takes the records of an OAI-PMH source into the library, page by page. A run that was killed goes
 * on with the page it had in hand; a complete one is followed by runs that ask only for what
 * changed. Records that are deleted there are withdrawn here, unless a curator has a say in them.
 *
 * @param base - Address of the source.
 * @throws HarvestError that names the address and the remedy; what was taken before stays.
 */
export async function harvest(
  library: Library,
  base: string,
  options: HarvestOptions = {},
): Promise<IngestReport> {
  const { onNote, signal, ask, limit = DEFAULT_LIMIT } = options;
  const started = new Date().toISOString();
  const wait: Waiting = (seconds, why, stop) => {
    onNote?.(`${new URL(base).host}: ${why}; asking again in ${seconds} s.`);
    return (options.wait ?? waitInEarnest)(seconds, why, stop);
  };
  const repository = oaiRepository(base, { signal, wait, ask });
  const harvests = harvestRepository(library.database);
  const items: ReportItem[] = [];
  const warnings: string[] = [];
  const warn = (warning: string) => {
    warnings.push(warning);
    onNote?.(`Note: ${warning}`);
  };
  const unlock = await takeLock(join(library.config.LIBRARY_DIR, 'harvest.lock'), () =>
    onNote?.('Another harvest works on this library; waiting for it to end.'),
  );
  try {
    const identity = await repository.identify();
    const { name, granularity } = identity;
    const prefix = choosePrefix(await repository.formats(), options.prefix, base);
    if (!identity.tellsDeletions) {
      warn(`${name} does not tell for ever which records were deleted: some may stay here.`);
    }
    const harvesting: Harvesting = {
      ...{ source: base, files: options.files ?? false, signal, wait, ask },
      read: (metadata) => READERS[prefix](metadata, name),
      hosts: new Set([base, identity.baseUrl].flatMap(hostOf)),
    };
    const key = JSON.stringify([base, prefix, options.set, options.from, harvesting.files]);
    let state = options.retry ? NOT_BEGUN : harvests.state(key);
    const beginning = (): ListRequest => ({
      ...{ metadataPrefix: prefix, set: options.set },
      from: firstMoment(options.from, state.completeUntil, granularity),
    });
    const allowance = { left: limit };
    const seen = new Set<string>();
    let listed = 0;
    let request = state.token ? { resumptionToken: state.token } : beginning();
    for (;;) {
      const page = await repository.records(request).catch((error: Error): undefined => {
        const forgotten = error instanceof HarvestError && error.code === 'badResumptionToken';
        if (!forgotten || listed > 0 || !state.token) throw error;
      });
      if (!page) {
        onNote?.('The source has forgotten where the last run stopped: the list begins anew.');
        state = { ...state, startedAt: null, token: null };
        request = beginning();
        continue;
      }
      const fresh = freshRecords(page, seen);
      const wanted = allowed(
        fresh,
        (record) => isTaken(library, harvests, record, harvesting),
        allowance,
      );
      const plan = harvestedItems(library, harvests, wanted, harvesting);
      const report = await ingestItems(library, plan.items, name, options);
      if (signal?.aborted) break;
      plan.settle(report);
      const gone = wanted
        .filter(({ deleted }) => deleted)
        .flatMap((record) => withdrawDeleted(library, harvests, base, record, name) ?? []);
      items.push(...report.map(lean), ...plan.refused, ...gone);
      listed += page.records.length;
      options.onProgress?.(listed, Math.max(page.total ?? 0, listed), name);
      const whole = wanted.length === fresh.length;
      if (whole) {
        state = stateAfter(state, page);
        harvests.setState(key, state);
        if (!page.token) break;
        request = { resumptionToken: page.token };
      }
      if (!whole || allowance.left === 0) {
        warn(
          `Stopped after ${limit} new and changed records (--limit). The same command goes on with the next ones.`,
        );
        break;
      }
    }
    if (items.some(({ code }) => code === 'withdrawn')) await catchUp(library);
    const finished = new Date().toISOString();
    return { started, finished, counts: countItems(items), warnings, items };
  } finally {
    unlock();
  }
}

async function ingestItems(
  library: Library,
  items: Parameters<typeof runIngest>[1]['items'],
  name: string,
  { retry, signal }: HarvestOptions,
): Promise<ReportItem[]> {
  if (items.length === 0) return [];
  const source = { subject: `records of ${name}`, items, warnings: [] };
  return (await runIngest(library, source, { retry, signal })).items;
}

/** A run that came to its end counts from when it began: what changed meanwhile comes next time. */
function stateAfter(state: HarvestState, { token, responseDate }: RecordPage): HarvestState {
  const startedAt = state.startedAt ?? responseDate;
  return token ? { ...state, startedAt, token } : { ...NOT_BEGUN, completeUntil: startedAt };
}

/**
 * Records of a page that this run has not met.
 *
 * @throws HarvestError when there are none and the list still goes on.
 */
function freshRecords({ records, token, address }: RecordPage, seen: Set<string>): OaiRecord[] {
  const fresh = records.filter(({ identifier, datestamp }) => {
    const before = seen.size;
    return seen.add(`${datestamp} ${identifier}`).size > before;
  });
  if (token && fresh.length === 0) {
    const what =
      'the list repeats itself and does not end. What came before was taken; the source has to mend it.';
    throw new HarvestError(address, what);
  }
  return fresh;
}

/** As many records as may still be taken; those that were taken before cost nothing. */
function allowed(
  records: readonly OaiRecord[],
  taken: (record: OaiRecord) => boolean,
  allowance: { left: number },
): OaiRecord[] {
  const end = records.findIndex((record) => {
    if (taken(record)) return false;
    if (allowance.left === 0) return true;
    allowance.left--;
    return false;
  });
  return end < 0 ? [...records] : records.slice(0, end);
}

function choosePrefix(offered: string[], wanted: string | undefined, base: string): Prefix {
  const known = Object.keys(READERS) as Prefix[];
  const prefix = known.find((one) => offered.includes(one) && (!wanted || one === wanted));
  if (prefix) return prefix;
  const list = offered.slice(0, 20).join(', ') || 'none';
  throw new HarvestError(
    base,
    `it offers the formats ${list}${wanted ? `, and ${wanted} was wanted` : ''}; here ${known.join(' and ')} are read.`,
  );
}

/** From when on records are asked for, as the source can be asked; nothing for all of them. */
function firstMoment(
  from: string | undefined,
  completeUntil: string | null,
  granularity: 'day' | 'second',
): string | undefined {
  const written = (moment: string) =>
    granularity === 'day' ? moment.slice(0, 10) : `${moment.slice(0, 19)}Z`;
  if (!completeUntil) return granularity === 'day' ? from?.slice(0, 10) : from;
  const overlap = OVERLAP_MS[granularity];
  const last = written(new Date(Date.parse(completeUntil) - overlap).toISOString());
  return from && from > last ? from : last;
}

function hostOf(address: string | undefined): string[] {
  return address && URL.canParse(address) ? [new URL(address).host] : [];
}

/** What was found about each record stands in the library; a long report only says what became of it. */
function lean({ metadata, suggestions, review, ...item }: ReportItem): ReportItem {
  return item;
}

import { type FetchLimits, fetchLimited } from './fetch-limited.ts';
import { HarvestError } from './harvest-error.ts';
import { child, childrenOf, readXmlTree, textOf, type XmlElement } from './xml-tree.ts';

/** What a source says of itself. */
export interface Identity {
  name: string;
  /** Its own word for where it is; it may be reached at another address. */
  baseUrl?: string;
  granularity: 'day' | 'second';
  /** Whether it tells for ever which records were deleted. */
  tellsDeletions: boolean;
}

/** A record as it came. */
export interface OaiRecord {
  identifier: string;
  datestamp: string;
  deleted: boolean;
  metadata?: XmlElement;
}

/** A part of the list of records. */
export interface RecordPage {
  /** Where it was asked for. */
  address: string;
  /** When it was answered, by the source's clock. */
  responseDate: string;
  records: OaiRecord[];
  /** Where the list goes on; absent with its last part. */
  token?: string;
  /** Records of the whole list, when the source says. */
  total?: number;
}

/** What is asked of a list: its beginning, or how it goes on. */
export type ListRequest =
  | { metadataPrefix: string; set?: string; from?: string }
  | { resumptionToken: string };

const MOST_BYTES = 20 * 1024 * 1024;
const SECONDS = 60;
const XML_TYPE = /^(?:text|application)\/(?:[\w.+-]+\+)?xml$/;
const RESPONSE_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** An OAI-PMH 2.0 source at an address. */
export function oaiRepository(base: string, limits: Pick<FetchLimits, 'signal' | 'wait' | 'ask'>) {
  const ask = async (parameters: Record<string, string | undefined>) => {
    const url = new URL(base);
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    const address = url.href;
    const fetched = await fetchLimited(address, { bytes: MOST_BYTES, seconds: SECONDS, ...limits });
    if (fetched.mediaType !== '' && !XML_TYPE.test(fetched.mediaType)) {
      const what = `it sends ${fetched.mediaType}, not XML. Give the base address of an OAI-PMH 2.0 source.`;
      throw new HarvestError(address, what);
    }
    const root = readXmlTree(fetched.bytes, address);
    if (root.name !== 'OAI-PMH') {
      const what = `it answers with <${root.name.slice(0, 50)}>, not with OAI-PMH. Give the base address of an OAI-PMH 2.0 source.`;
      throw new HarvestError(address, what);
    }
    return { address, root };
  };

  return {
    async identify(): Promise<Identity> {
      const { address, root } = await ask({ verb: 'Identify' });
      refuseErrors(root, address);
      const identify = child(root, 'Identify');
      const version = textOf(identify, 'protocolVersion');
      if (version !== '2.0') {
        throw new HarvestError(
          address,
          `it speaks version ${version ?? 'unknown'} of the protocol, not 2.0.`,
        );
      }
      return {
        name: textOf(identify, 'repositoryName') ?? new URL(base).hostname,
        baseUrl: textOf(identify, 'baseURL'),
        granularity: /T/.test(textOf(identify, 'granularity') ?? '') ? 'second' : 'day',
        tellsDeletions: textOf(identify, 'deletedRecord') === 'persistent',
      };
    },

    /** Prefixes of the formats that records are offered in. */
    async formats(): Promise<string[]> {
      const { address, root } = await ask({ verb: 'ListMetadataFormats' });
      refuseErrors(root, address);
      return childrenOf(child(root, 'ListMetadataFormats'), 'metadataFormat').flatMap(
        (format) => textOf(format, 'metadataPrefix') ?? [],
      );
    },

    /** @throws HarvestError with the protocol's code, except when nothing matches: no records. */
    async records(request: ListRequest): Promise<RecordPage> {
      const { address, root } = await ask({ verb: 'ListRecords', ...request });
      const responseDate = textOf(root, 'responseDate') ?? '';
      if (!RESPONSE_DATE.test(responseDate)) {
        throw new HarvestError(
          address,
          'the answer does not say when it was made (responseDate). The source has to mend it.',
        );
      }
      refuseErrors(root, address, 'noRecordsMatch');
      const list = child(root, 'ListRecords');
      if (!list) return { address, responseDate, records: [] };
      const token = child(list, 'resumptionToken');
      const total = Number(token?.attribute('completeListSize'));
      return {
        ...{ address, responseDate },
        records: childrenOf(list, 'record').map((record) => recordOf(record, address)),
        token: token?.text || undefined,
        total: Number.isSafeInteger(total) && total > 0 ? total : undefined,
      };
    },
  };
}

export type OaiRepository = ReturnType<typeof oaiRepository>;

function recordOf(record: XmlElement, address: string): OaiRecord {
  const header = child(record, 'header');
  const identifier = textOf(header, 'identifier');
  const datestamp = textOf(header, 'datestamp');
  if (!identifier || !datestamp) {
    throw new HarvestError(
      address,
      'a record has no identifier or no datestamp. The source has to mend it.',
    );
  }
  const deleted = header?.attribute('status') === 'deleted';
  const [metadata] = child(record, 'metadata')?.children ?? [];
  return { identifier, datestamp, deleted, metadata };
}

function refuseErrors(root: XmlElement, address: string, harmless?: string): void {
  const [error] = childrenOf(root, 'error').filter((one) => one.attribute('code') !== harmless);
  if (!error) return;
  const code = error.attribute('code') ?? 'error';
  throw new HarvestError(address, `it says ${code}: ${error.text.slice(0, 300)}`, { code });
}

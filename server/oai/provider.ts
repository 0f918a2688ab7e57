import { randomBytes } from 'node:crypto';
import { writing } from '../../data/database.ts';
import { type HarvestChoice, type HarvestRow, harvestList } from '../../data/harvest-list.ts';
import { wholeReader } from '../../data/interchange/read-whole.ts';
import type { Library } from '../../data/library.ts';
import { libraryStateRepository } from '../../data/library-state.ts';
import { type OaiRequest, readArguments, type Verb } from './arguments.ts';
import { datestamp, readDatestamp } from './datestamp.ts';
import { element, textElement } from './element.ts';
import { OAI_DC, oaiDcXml } from './oai-dc.ts';
import { OaiError, oaiError, quoted } from './oai-error.ts';
import { namedSets, readSetSpec, setsOf } from './record-sets.ts';
import { type RepositorySite, repositorySite } from './repository-site.ts';
import { errorXml, responseXml } from './response.ts';
import { type Resumption, resumptionTokens } from './resumption-token.ts';
import { RIGHTSBANK_NAMESPACE, RIGHTSBANK_PREFIX, rightsbankXml } from './rightsbank-record.ts';

/** Records, or identifiers, in one answer. */
const RECORDS_PER_PAGE = 100;
const IDENTIFIERS_PER_PAGE = 500;
const TOKEN_KEY = 'oai-token-key';
const TOKEN_KEY_BYTES = 32;
/** An empty library has to say since when it knows of its changes. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * Answers OAI-PMH 2.0: documents are items, in Dublin Core and in the library's own format.
 *
 * @returns a function that answers a request to the site at an address with XML.
 */
export function oaiProvider(library: Library) {
  const { database } = library;
  const list = harvestList(database);
  const whole = wholeReader(database, library.documents);
  const tokens = resumptionTokens(tokenKey(library));

  const verbs: Record<Verb, (request: OaiRequest, site: RepositorySite) => string[]> = {
    Identify: (_request, site) => [
      textElement('repositoryName', 'Rightsbank'),
      textElement('baseURL', site.address),
      textElement('protocolVersion', '2.0'),
      textElement('adminEmail', library.config.ADMIN_EMAIL || site.postmaster),
      textElement('earliestDatestamp', earliest()),
      textElement('deletedRecord', 'persistent'),
      textElement('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
      textElement('compression', 'gzip'),
      site.describeIdentifiers(),
    ],

    ListMetadataFormats({ identifier }, site) {
      if (identifier !== undefined) recordOf(identifier, site);
      return formatsOf(site).map(({ prefix, schema, namespace }) =>
        element('metadataFormat', [
          textElement('metadataPrefix', prefix),
          textElement('schema', schema),
          textElement('metadataNamespace', namespace),
        ]),
      );
    },

    ListSets({ resumptionToken }) {
      if (resumptionToken !== undefined) throw badToken();
      return namedSets(list.sets()).map(({ spec, name }) =>
        element('set', [textElement('setSpec', spec), textElement('setName', name)]),
      );
    },

    GetRecord({ identifier = '', metadataPrefix = '' }, site) {
      const write = writerOf(metadataPrefix, site);
      return write([recordOf(identifier, site)]);
    },

    ListIdentifiers: (request, site) =>
      page(request, site, IDENTIFIERS_PER_PAGE, (rows) => rows.map((row) => header(row, site))),

    ListRecords: (request, site) =>
      page(request, site, RECORDS_PER_PAGE, (rows, prefix) => writerOf(prefix, site)(rows)),
  };

  function earliest(): string {
    const moment = list.earliest();
    return moment ? datestamp(moment) : NEVER;
  }

  function recordOf(identifier: string, site: RepositorySite): HarvestRow {
    const id = site.idOf(identifier);
    const row = id === undefined ? undefined : list.find(id);
    if (row) return row;
    throw oaiError('idDoesNotExist', `There is no record ${quoted(identifier)} here.`);
  }

  /** @throws OaiError `cannotDisseminateFormat`. */
  function writerOf(prefix: string, site: RepositorySite): (rows: HarvestRow[]) => string[] {
    const formats = formatsOf(site);
    const format = formats.find((one) => one.prefix === prefix);
    if (!format) {
      const offered = formats.map((one) => one.prefix).join(', ');
      const message = `There is no format ${quoted(prefix)}. Formats are: ${offered}.`;
      throw oaiError('cannotDisseminateFormat', message);
    }
    return (rows) => {
      const ids = rows.filter(({ deleted }) => !deleted).map(({ id }) => id);
      const documents = new Map(whole(ids).map((document) => [document.id, document]));
      const others = [...documents.values()].flatMap(({ relations }) =>
        relations.map(({ document }) => document),
      );
      const shown = list.publicAmong(others);
      return rows.map((row) => {
        const document = documents.get(row.id);
        if (!document) return element('record', [header(row, site)]);
        const relations = document.relations.filter((one) => shown.has(one.document));
        const metadata = format.write({ ...document, relations });
        return element('record', [header(row, site), element('metadata', [metadata])]);
      });
    };
  }

  function page(
    request: OaiRequest,
    site: RepositorySite,
    size: number,
    write: (rows: HarvestRow[], prefix: string) => string[],
  ): string[] {
    const { resumptionToken, verb } = request;
    const resumed = resumptionToken === undefined ? undefined : tokens.read(resumptionToken);
    if (resumptionToken !== undefined && resumed?.verb !== verb) throw badToken();
    const asked = resumed ?? { ...request, metadataPrefix: request.metadataPrefix ?? '' };
    writerOf(asked.metadataPrefix, site);
    const choice = choiceOf(asked);
    const rows = choice ? list.rows(choice, resumed?.after, size + 1) : [];
    if (!choice || rows.length === 0) {
      throw oaiError('noRecordsMatch', 'No record changed in this time that is in this set.');
    }
    const given = rows.slice(0, size);
    const more = rows.length > size;
    const cursor = resumed?.cursor ?? 0;
    const next = cursor + given.length;
    // Records that change on the way are given again: there are as many as there prove to be.
    const total = Math.max(
      resumed?.total ?? (more ? list.count(choice) : 0),
      next + (more ? 1 : 0),
    );
    const { metadataPrefix, from, until, set } = asked;
    const token = more
      ? tokens.write({
          ...{ verb, metadataPrefix, from, until, set, cursor: next, total },
          after: given.at(-1) as HarvestRow,
        })
      : '';
    return [
      ...write(given, metadataPrefix),
      // The last part of a list says so by an empty token; a list in one part has none.
      ...(more || resumed
        ? [element('resumptionToken', [token], { completeListSize: total, cursor })]
        : []),
    ];
  }

  return (given: URLSearchParams, base: string): string => {
    const site = repositorySite(base);
    let request: OaiRequest | undefined;
    try {
      const asked = readArguments(given);
      request = asked;
      const parts = list.atOnce(() => verbs[asked.verb](asked, site));
      return responseXml(site.address, asked, parts);
    } catch (error) {
      if (!(error instanceof OaiError)) throw error;
      return errorXml(site.address, request, error);
    }
  };
}

function formatsOf(site: RepositorySite) {
  return [
    {
      ...OAI_DC,
      write: (document: Parameters<typeof oaiDcXml>[0]) => oaiDcXml(document, site.base),
    },
    {
      prefix: RIGHTSBANK_PREFIX,
      schema: site.schema,
      namespace: RIGHTSBANK_NAMESPACE,
      write: (document: Parameters<typeof rightsbankXml>[0]) => rightsbankXml(document, site),
    },
  ];
}

function header(row: HarvestRow, site: RepositorySite): string {
  return element(
    'header',
    [
      textElement('identifier', site.identifierOf(row.id)),
      textElement('datestamp', datestamp(row.at)),
      ...setsOf(row).map((spec) => textElement('setSpec', spec)),
    ],
    { status: row.deleted ? 'deleted' : undefined },
  );
}

/** @returns Nothing when there is no such set. */
function choiceOf({ from, until, set }: Partial<Resumption>): HarvestChoice | undefined {
  const wanted = set === undefined ? undefined : readSetSpec(set);
  if (set !== undefined && !wanted) return undefined;
  return {
    ...(wanted ? { set: wanted } : {}),
    ...{ from: from && readDatestamp(from)?.start, before: until && readDatestamp(until)?.end },
  };
}

function badToken(): OaiError {
  const message = 'This token was not given out by this list. Ask for the list from its beginning.';
  return oaiError('badResumptionToken', message);
}

/** Made once for a library, so that tokens outlive the server. */
function tokenKey({ database }: Library): string {
  const state = libraryStateRepository(database);
  return writing(database, () => {
    const held = state.get(TOKEN_KEY);
    if (held) return held;
    const key = randomBytes(TOKEN_KEY_BYTES).toString('base64url');
    state.set(TOKEN_KEY, key);
    return key;
  })();
}

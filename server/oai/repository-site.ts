import { element, textElement } from './element.ts';
import type { RecordSite } from './rightsbank-record.ts';

const OAI_IDENTIFIER = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
/** A name that the schema of OAI identifiers takes: domains, but no numbers and no `localhost`. */
const DOMAIN = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i;
/** What an address by numbers has around it, and identifiers may not have. */
const BRACKETS = /[[\]]/g;

/** The repository at an address. */
export interface RepositorySite extends RecordSite {
  /** The base URL of the protocol. */
  address: string;
  /** Whom to write to when nobody is named. */
  postmaster: string;
  /** @returns The id of the document; nothing when the identifier is none of ours. */
  idOf(identifier: string): string | undefined;
  /** XML that tells how identifiers are made up, where the protocol has words for it. */
  describeIdentifiers(): string;
}

/** @param base - Address of this site without a slash at the end. */
export function repositorySite(base: string): RepositorySite {
  const host = URL.canParse(base) ? new URL(base).hostname.replace(BRACKETS, '') : 'localhost';
  const prefix = `oai:${host}:`;
  const identifierOf = (id: string) => prefix + encodeURIComponent(id);
  return {
    ...{ base, identifierOf },
    address: `${base}/oai`,
    schema: `${base}/oai/rightsbank.xsd`,
    postmaster: `postmaster@${host.includes('.') ? host : `${host}.invalid`}`,
    idOf(identifier) {
      if (!identifier.startsWith(prefix)) return undefined;
      try {
        const id = decodeURIComponent(identifier.slice(prefix.length));
        return identifierOf(id) === identifier ? id : undefined;
      } catch {
        return undefined;
      }
    },
    describeIdentifiers() {
      if (!DOMAIN.test(host)) return '';
      const parts = [
        textElement('scheme', 'oai'),
        textElement('repositoryIdentifier', host),
        textElement('delimiter', ':'),
        textElement('sampleIdentifier', identifierOf('ind-2017-mental-healthcare-act')),
      ];
      return element('description', [
        element('oai-identifier', parts, {
          ...{ xmlns: OAI_IDENTIFIER, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' },
          'xsi:schemaLocation': `${OAI_IDENTIFIER} ${OAI_IDENTIFIER}.xsd`,
        }),
      ]);
    },
  };
}

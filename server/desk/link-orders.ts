import { writing } from '../../data/database.ts';
import { EditConflict } from '../../data/desk/edits.ts';
import type { LinkCheck } from '../../data/desk/link-checks.ts';
import { FieldFault, fieldOfText } from '../../data/field-text.ts';
import type { JobRow } from '../../data/jobs.ts';
import type { Library } from '../../data/library.ts';
import { linksWanted } from '../../ingest/client.ts';
import { badRequest, notFound } from '../errors.ts';
import { queueOnce } from './job-orders.ts';

/** Another address for documents, and what was shown to whoever gives it. */
export interface NewAddress {
  url: string;
  address: string;
  /** Documents that name `url`, as they were shown. */
  documents: readonly { id: string; revision: number }[];
  actor: string;
  reason?: string;
}

/** Somebody else gave a document another source address meanwhile. */
export class LinkConflict extends EditConflict {
  readonly document: string;
  constructor(document: string, { conflicts, revision }: EditConflict) {
    super(conflicts, revision);
    this.document = document;
  }
}

/** @throws RequestError `not-found` when no document names such an address. */
export function linkOf(library: Library, url: string): LinkCheck {
  const check = library.linkChecks.find(url);
  if (!check) throw notFound('such source address');
  return check;
}

/**
 * Gives documents another source address, all of them or none, and has it asked soon.
 *
 * @returns the documents that were changed.
 * @throws LinkConflict when somebody changed one meanwhile; RequestError `bad-request`.
 */
export function takeAddress(library: Library, given: NewAddress): string[] {
  const { documents, actor } = given;
  const { url, state } = linkOf(library, given.url);
  const sourceUrl = addressOf(given.address);
  if (sourceUrl === url) {
    throw badRequest([
      { parameter: 'address', detail: 'It is the address that is there already.' },
    ]);
  }
  const named = new Set(library.linkChecks.documentsOf(url).map(({ id }) => id));
  if (documents.length === 0 || documents.some(({ id }) => !library.documents.find(id))) {
    throw badRequest([{ parameter: 'documents', detail: 'Name documents with their revisions.' }]);
  }
  const reason = given.reason ?? `The source address ${url} is ${state}.`;
  writing(library.database, () => {
    for (const { id, revision } of documents) {
      try {
        library.edits.write({ id, revision, changes: { sourceUrl }, actor, reason });
      } catch (error) {
        throw error instanceof EditConflict ? new LinkConflict(id, error) : error;
      }
    }
  })();
  queueOnce(library, linksWanted(actor, sourceUrl));
  return documents.map(({ id }) => id).filter((id) => named.has(id));
}

/** Somebody has looked himself: the address is fine. @throws RequestError `not-found`. */
export function isFine(library: Library, url: string, actor: string, reason?: string): void {
  const { state } = linkOf(library, url);
  library.linkChecks.fine(url);
  const row = { actor, action: 'link-is-fine', field: 'sourceUrl', after: url, reason };
  library.audit.add({ ...row, before: state });
}

/** Has an address asked again now. @throws RequestError `not-found`. */
export function checkAgain(library: Library, url: string, actor: string): JobRow {
  return queueOnce(library, linksWanted(actor, linkOf(library, url).url));
}

function addressOf(written: string): string {
  try {
    const address = fieldOfText('sourceUrl', written);
    if (address) return address;
  } catch (error) {
    if (!(error instanceof FieldFault)) throw error;
    throw badRequest([{ parameter: 'address', detail: `${error.message}.` }]);
  }
  throw badRequest([{ parameter: 'address', detail: 'Give the new address.' }]);
}

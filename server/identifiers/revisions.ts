import type { EarlierRevision } from '../../data/identifiers.ts';
import type { Library } from '../../data/library.ts';
import { fileAddress, permanentAddress } from '../../web/addresses.ts';
import type { RevisionLink, RevisionModel } from '../../web/page-models.ts';
import { notFound } from '../errors.ts';
import { publishedDocument } from '../pages/document-model.ts';

/** An address of a document: its id, and the revision where one is named. */
export interface DocumentPlace {
  id: string;
  revision?: number;
}

/** @param segment - the last part of an address: `ury-2017-ley`, `ury-2017-ley@3` */
export function documentPlace(segment: string): DocumentPlace {
  const [, id, revision] = /^(.+)@([1-9]\d{0,8})$/su.exec(segment) ?? [];
  return id === undefined ? { id: segment } : { id, revision: Number(revision) };
}

/**
 * Every revision of a document that readers can open, the present one last.
 *
 * @throws RequestError `not-found` or `gone`, as the document itself.
 */
export function revisionLinks(library: Library, id: string): RevisionLink[] {
  const present = publishedDocument(library, id);
  return [
    ...library.identifiers.publicRevisions(id),
    { revision: present.revision, since: present.updatedAt },
  ];
}

/**
 * A past revision of a document; nothing when this is the present one.
 *
 * @throws RequestError `not-found`, or `gone` when the document was withdrawn.
 */
export function pastRevision(
  library: Library,
  id: string,
  revision: number,
): EarlierRevision | undefined {
  const present = publishedDocument(library, id);
  if (revision === present.revision) return undefined;
  const past = library.identifiers.publicRevision(id, revision);
  if (!past) throw notFound(`revision ${revision} of document ${id}`);
  return past;
}

/** What the record of a document said at a past revision, ready to be shown. */
export async function revisionModel(
  library: Library,
  id: string,
  past: EarlierRevision,
): Promise<RevisionModel> {
  const { createdAt } = publishedDocument(library, id);
  const { files, ...record } = past.record;
  const revisions = revisionLinks(library, id);
  const until = library.identifiers.endOf(id, past.revision);
  const { titleEn, number, country, issuer, type, typeWord, status, year, language } = record;
  const { dateAdopted, dateInForce, dateRepealed, summary, sourceUrl, source, rights } = record;
  return {
    record: {
      ...{ id, title: record.title, otherTitles: record.otherTitles, revision: past.revision },
      ...known({ titleEn, number, country, issuer, type, typeWord, year, language }),
      ...known({ dateAdopted, dateInForce, dateRepealed, summary, sourceUrl, source, rights }),
      status: status ?? 'unknown',
      ...{ languages: record.languages, topics: record.topics },
      ...{ createdAt, updatedAt: past.since, files: [], relations: [], provenance: [] },
    },
    since: past.since,
    until: until ?? past.since,
    files: await Promise.all(
      files.map(async ({ sha256, name, mediaType, bytes, language: spoken }) => ({
        ...{ name, mediaType, bytes },
        ...known({ language: spoken }),
        ...known({ url: await addressOfFile(library, id, past.revision, { sha256, name }) }),
      })),
    ),
    revisions,
  };
}

/** Where a file of a past revision can be had; nothing when its bytes are not kept any more. */
async function addressOfFile(
  library: Library,
  id: string,
  revision: number,
  { sha256, name }: { sha256: string; name: string },
): Promise<string | undefined> {
  if (!(await library.files.has(sha256))) return undefined;
  const now = library.passages.findFileBySha256(sha256);
  if (now?.documentId === id) return fileAddress(sha256, now.name);
  return permanentAddress(id, revision) + fileAddress(sha256, name);
}

function known<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  const held = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(held) as { [K in keyof T]?: NonNullable<T[K]> };
}

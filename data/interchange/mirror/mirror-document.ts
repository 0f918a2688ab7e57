/**
 * Takes documents as another library has them.
 *
 * The rule. Of two states of a document the later one holds: by `updated`, then by `revision`; equal
 * ones are the same. The later one is taken whole, under its moment and its revision, or under the
 * next one here when this library has come as far already, so that no revision ever means two
 * things. Two exceptions:
 * - What a curator of this library has said stays; it is told apart from what came with the
 *   document by the moment it was said. Where it differs from what comes, that is a conflict, which
 *   is reported. Files that were added here stay as well. What the other library does not have
 *   makes a revision of its own, which the other one takes in its turn; what curators of both have
 *   said differently stays different, and moves nothing.
 * - A document that somebody here has withdrawn, merged or keeps as a draft stays so; reported.
 *
 * A document that is withdrawn there is withdrawn here when it came from elsewhere and no curator
 * here has spoken of it; otherwise that is reported. Relations are no part of revisions: a decision
 * wins over a proposal, of two proposals the stronger one stays, of two decisions the one made
 * here (reported when they differ), else the later one.
 *
 * Each exchange can only add what the other side does not have, so that libraries that mirror each
 * other come to rest.
 */
import { type Database, writing } from '../../database.ts';
import type { DumpedDocument } from '../dump/dump-format.ts';
import { type KnownHere, knownHere } from './known-here.ts';
import { mirroredFiles } from './mirrored-files.ts';
import { mirroredRecords } from './mirrored-records.ts';

/** What became of a document. */
export interface MirrorOutcome {
  status: 'added' | 'updated' | 'unchanged' | 'skipped';
  /** What was said here and differs from what comes, in words: a curator decides. */
  conflicts: string[];
  /** Files that could not be taken, in words. */
  problems: string[];
}

export interface MirrorOptions {
  /** Files that an earlier document of the same dump has: its id by their digests. */
  claimed: ReadonlyMap<string, string>;
  /** Called within the transaction when the text of a file is here for the first time, or anew. */
  onText: (documentId: string, fileId: number) => void;
}

/** Takes documents from elsewhere, each in one transaction. */
export function documentMirror(database: Database) {
  const known = knownHere(database);
  const records = mirroredRecords(database);
  const files = mirroredFiles(database);

  const take = (document: DumpedDocument, options: MirrorOptions): MirrorOutcome => {
    const here = known(document.id);
    const nothing: MirrorOutcome = { status: 'unchanged', conflicts: [], problems: [] };
    if (here && !isLater(document, here)) return nothing;
    if (here && here.state !== 'published' && (!here.mirrored || here.stateSetHere)) {
      return {
        ...nothing,
        status: 'skipped',
        conflicts: [`it is ${here.state} here and stays so`],
      };
    }
    const kept = here && records.saidHere(document, here.saidHere);
    const ownFiles = here ? files.own(document, here.mirrored?.files ?? []) : [];
    const isMore = ownFiles.length > 0 || (kept?.more ?? false);
    const revision = here
      ? Math.max(document.revision + (isMore ? 1 : 0), here.revision + 1)
      : document.revision;
    const updated = isMore ? new Date().toISOString() : document.updated;
    // Before the files: the trigger that keeps the revision before looks at them.
    records.put(document, { revision, updated, saidHere: here?.saidHere ?? [] });
    const problems = files.put(document, ownFiles, options);
    records.putLists(document, here?.saidHere ?? []);
    records.note(document, here);
    return { status: here ? 'updated' : 'added', conflicts: kept?.conflicts ?? [], problems };
  };

  return {
    /** Takes the document when it is later than what is here. */
    take: writing(database, take),
  };
}

/** Whether the other state of a document is later than the one here. */
export function isLater(
  other: Pick<DumpedDocument, 'revision' | 'updated'>,
  here: Pick<KnownHere, 'revision' | 'updated'>,
): boolean {
  if (other.updated !== here.updated) return other.updated > here.updated;
  return other.revision > here.revision;
}

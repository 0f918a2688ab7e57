import { setImmediate } from 'node:timers/promises';
import { writing } from '../../data/database.ts';
import type { Library } from '../../data/library.ts';
import { libraryStateRepository } from '../../data/library-state.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import { relationsStated } from '../describe/relations-stated.ts';
import { FINGERPRINT, fingerprintOf } from './fingerprint.ts';
import { nearTexts } from './near-texts.ts';
import { countryNames, resolve, statementsOf } from './stated-relations.ts';
import { translations } from './translations.ts';

const ACTOR = 'ingest';

export interface RelateOptions {
  /** Stop after the file in hand; a later run goes on. */
  signal?: AbortSignal;
}

/**
 * Compares every file that is new or was read anew with the whole library and proposes what its
 * work is to others: what its text says, versions, other formats, translations. Done when all files
 * of a run are in, so that the result does not depend on their order; a run that was killed goes on
 * with the next file. Nothing is ever merged.
 *
 * @returns Ids of the works whose files were compared, or of which a text speaks.
 */
export async function relateWaiting(
  library: Library,
  { signal }: RelateOptions = {},
): Promise<Set<string>> {
  fingerprintOlder(library, signal);
  const waiting = library.fingerprints.waiting();
  const compared = new Set<string>();
  for (const [at, fileId] of waiting.entries()) {
    if (signal?.aborted) break;
    const text = library.fingerprints.find(fileId);
    if (!text) continue;
    // Compared first, written then: whoever writes keeps all others from writing.
    const found = [...nearTexts(library, text), ...translations(library, text)];
    writing(library.database, () => {
      for (const relation of found) proposeIfThere(library, relation);
      library.fingerprints.markRelated(fileId);
    })();
    compared.add(text.documentId);
    // Signals, timers and the search engine have their turn between two files.
    if (at % 16 === 15) await setImmediate();
  }
  for (const id of relateStatements(library, signal)) compared.add(id);
  return compared;
}

/**
 * Proposes what texts say of other works of their country, wherever works were added or changed
 * since the last time: the other work may have come, as a file or as a mere record.
 *
 * @returns Ids of the works for which something new is proposed.
 */
function relateStatements(library: Library, signal: AbortSignal | undefined): string[] {
  const { statements, database } = library;
  const state = libraryStateRepository(database);
  const concerned: string[] = [];
  for (const [country, sign] of statements.countries()) {
    if (signal?.aborted) break;
    const key = `statements-resolved-${country}`;
    if (state.get(key) === sign) continue;
    const said = statements.ofCountry(country);
    const names = said.length > 0 ? countryNames(statements, country) : undefined;
    const resolved = said.flatMap((statement) => (names && resolve(statement, names)) ?? []);
    writing(database, () => {
      for (const relation of resolved) {
        if (proposeIfThere(library, relation)) concerned.push(relation.fromId, relation.toId);
      }
      state.set(key, sign);
    })();
  }
  return concerned;
}

/** Proposes what was found before, unless one of the works was taken away meanwhile. */
function proposeIfThere(library: Library, relation: ProposedRelation): boolean {
  const both = library.documents.findMany([relation.fromId, relation.toId]);
  return both.length === 2 && library.relations.propose(relation, ACTOR);
}

/** Files that were taken in before there were fingerprints, or with an older kind of them. */
function fingerprintOlder(library: Library, signal: AbortSignal | undefined): void {
  for (const file of library.fingerprints.missing(FINGERPRINT)) {
    if (signal?.aborted) return;
    writing(library.database, fingerprintStored)(library, file);
  }
}

/** Makes fingerprint and statements of a file from its passages, without reading it again. */
export function fingerprintStored(
  library: Library,
  { fileId, documentId }: { fileId: number; documentId: string },
): void {
  const rows = library.passages.ofFile(fileId);
  const passages = rows.map((row) => ({ ...row, label: row.label ?? undefined }));
  const texts = rows.map(({ text }) => text);
  const blocks = rows.map(({ text, pageFrom }) => ({
    ...{ kind: 'paragraph' as const, text, page: pageFrom },
  }));
  library.fingerprints.put(fileId, fingerprintOf(texts, passages));
  library.statements.put(documentId, fileId, statementsOf(relationsStated({ blocks })));
}

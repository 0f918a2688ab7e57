import { setImmediate } from 'node:timers/promises';
import type { KnownText } from '../../data/fingerprints.ts';
import type { Library } from '../../data/library.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import { relationsStated } from '../describe/relations-stated.ts';
import { FINGERPRINT, fingerprintOf } from './fingerprint.ts';
import { nearTexts } from './near-texts.ts';
import {
  type CountryNames,
  countryNames,
  namesOf,
  resolve,
  statementsOf,
} from './stated-relations.ts';
import { translations } from './translations.ts';

const ACTOR = 'ingest';
/** Countries whose names are kept at hand; files come mostly country by country. */
const COUNTRIES_AT_HAND = 12;

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
 * @returns Ids of the works whose files were compared.
 */
export async function relateWaiting(
  library: Library,
  { signal }: RelateOptions = {},
): Promise<Set<string>> {
  fingerprintOlder(library, signal);
  const waiting = library.fingerprints.waiting();
  const names = namesAtHand(library);
  const compared = new Set<string>();
  for (const [at, fileId] of waiting.entries()) {
    if (signal?.aborted) break;
    library.database.$client.transaction(() => {
      const text = library.fingerprints.find(fileId);
      if (!text) return;
      for (const relation of relationsOf(library, text, names)) {
        library.relations.propose(relation, ACTOR);
      }
      library.fingerprints.markRelated(fileId);
      compared.add(text.documentId);
    })();
    // Signals, timers and the search engine have their turn between two files.
    if (at % 16 === 15) await setImmediate();
  }
  return compared;
}

function relationsOf(
  library: Library,
  text: KnownText,
  namesIn: (country: string) => CountryNames,
): ProposedRelation[] {
  const found = [...nearTexts(library, text), ...translations(library, text)];
  if (text.country === null) return found;
  const work = library.statements.namedWork(text.documentId);
  const statements = [
    ...library.statements.ofFile(text.fileId),
    ...(work ? library.statements.about(namesOf(work), text.country) : []),
  ];
  if (statements.length === 0) return found;
  const names = namesIn(text.country);
  return [...found, ...statements.flatMap((statement) => resolve(statement, names) ?? [])];
}

/** Files that were taken in before there were fingerprints, or with an older kind of them. */
function fingerprintOlder(library: Library, signal: AbortSignal | undefined): void {
  for (const { fileId, documentId } of library.fingerprints.missing(FINGERPRINT)) {
    if (signal?.aborted) return;
    const rows = library.passages.ofFile(fileId);
    const passages = rows.map((row) => ({ ...row, label: row.label ?? undefined }));
    const blocks = rows.map(({ text, pageFrom }) => ({
      ...{ kind: 'paragraph' as const, text, page: pageFrom },
    }));
    library.database.$client.transaction(() => {
      library.fingerprints.put(
        fileId,
        fingerprintOf(
          rows.map(({ text }) => text),
          passages,
        ),
      );
      library.statements.put(documentId, fileId, statementsOf(relationsStated({ blocks })));
    })();
  }
}

function namesAtHand(library: Library): (country: string) => CountryNames {
  const atHand = new Map<string, CountryNames>();
  return (country) => {
    const known = atHand.get(country);
    if (known) return known;
    if (atHand.size >= COUNTRIES_AT_HAND) atHand.clear();
    const names = countryNames(library.statements, country);
    atHand.set(country, names);
    return names;
  };
}

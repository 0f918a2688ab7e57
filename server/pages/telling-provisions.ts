import { standingOf } from '../../data/crpd/law-of-country.ts';
import type { ConsideredDocument, FoundProvision } from '../../data/crpd/provisions-found.ts';
import type { TellingPassage } from '../../data/crpd/telling-passages.ts';
import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { GapQuote } from '../../web/models/gap.ts';
import { quoteReader } from './gap-model.ts';

/** The passages quoted, each with its document as the gap page shows it. */
export function tellingProvisions(
  library: Library,
  passages: readonly TellingPassage[],
): GapQuote[] {
  const documents = new Map(
    library.documents
      .findMany(passages.map(({ documentId }) => documentId))
      .map((row) => [row.id, consideredOf(row)]),
  );
  const provisions = passages.flatMap(({ documentId, ...passage }): FoundProvision[] => {
    const document = documents.get(documentId);
    return document ? [{ ...passage, document }] : [];
  });
  return provisions.flatMap(quoteReader(library, provisions));
}

function consideredOf(row: DocumentRecord): ConsideredDocument {
  const { id, title, status } = row;
  return {
    ...{ id, title, status, standing: standingOf(row.type, status), passages: 1, read: 'read' },
    onSubject: true,
    work: id,
    superseded: false,
    country: row.country ?? undefined,
    year: row.year ?? undefined,
    type: row.type ?? undefined,
    number: row.number ?? undefined,
    language: row.language ?? row.languages[0],
    level: row.level ?? undefined,
  };
}

import { quoteOf } from '../../data/crpd/quote.ts';
import type { Library } from '../../data/library.ts';
import type { Span } from '../../data/model.ts';
import type { QuotedProvision } from '../../web/models/convention.ts';
import { cardOf } from '../document-card.ts';

/** A passage to be quoted, with the words that matter in it. */
export interface ToQuote {
  passageId: number;
  evidence?: Span;
  readings: QuotedProvision['readings'];
}

/** Reads what is shown of passages, in the order asked for; few at a time. */
export function quotedProvisions(library: Library, wanted: readonly ToQuote[]): QuotedProvision[] {
  const rows = library.passages.findMany(wanted.map(({ passageId }) => passageId));
  const passages = new Map(rows.map((row) => [row.id, row]));
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const cards = new Map(library.documents.findMany(ids).map((row) => [row.id, cardOf(row)]));
  const paged = library.passages.pagedFiles([...new Set(rows.map(({ fileId }) => fileId))]);
  return wanted.flatMap(({ passageId, evidence, readings }) => {
    const row = passages.get(passageId);
    const document = row && cards.get(row.documentId);
    if (!row || !document) return [];
    return {
      ...{ passageId, fileId: row.fileId, document, readings, language: row.language },
      page: paged.has(row.fileId) ? row.pageFrom : undefined,
      label: row.label ?? undefined,
      parts: quoteOf(row, evidence),
    };
  });
}

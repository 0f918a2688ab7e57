import { DOUBTFUL_BELOW, type ReviewedField } from '../confidence.ts';
import type { Database } from '../database.ts';
import type { ReviewReason } from '../vocabularies/review-reasons.ts';
import { ALL_SURE, fieldWeigher, MISSING, REVIEWED_FIELDS, UNSURE } from './review-fields.ts';

/** A document that waits for somebody. */
export interface WaitingDocument {
  id: string;
  country: string | null;
  /** In the order of `REVIEW_REASONS`. */
  reasons: readonly ReviewReason[];
}

type Row = readonly [
  id: string,
  country: string | null,
  state: string,
  row: number,
  settled: number | null,
];

/** How much a field matters: a missing value matters more than a doubtful one. */
const FIELD_WEIGHTS: Readonly<Record<ReviewedField, number>> = {
  country: 16,
  type: 8,
  year: 6,
  title: 5,
  language: 4,
};
const UNSURE_SHARE = 0.5;
/** What each further thing that waits adds. */
const WEIGHTS = {
  review: 10,
  draft: 6,
  duplicate: 5,
  flag: 4,
  proposal: 4,
  failed: 3,
  doubtful: 2,
};
const LINK_WEIGHT = 1;
/** The weightiest reason decides first; fields weigh by what is missing of them. */
const TIERS: Readonly<Record<ReviewReason, number>> = {
  ...{ country: 7, draft: 6, missing: 5, unsure: 5, duplicate: 4, flag: 3, proposal: 3 },
  ...{ ocr: 2, link: 1 },
};
/** More than all weights of a document come to. */
const TIER = 10_000;
const MOST_OF_A_KIND = 100;

/** Kinds of a relation that say that two records may be one work. */
export const NEAR_DUPLICATES = ['duplicate', 'same-text', 'version', 'translation'] as const;

/**
 * Weighs all documents at once, from indexes alone.
 *
 * @returns a function that gives what waits, what matters most first, then the newest.
 */
export function reviewWeigher(database: Database): () => WaitingDocument[] {
  const rows = <R extends readonly unknown[]>(sql: string): (() => R[]) => {
    const statement = database.$client.prepare(sql).raw();
    return () => statement.all() as unknown as R[];
  };
  const documents = rows<Row>(
    `SELECT id, country, review_state, documents.rowid, settled
     FROM documents INDEXED BY documents_by_change
     LEFT JOIN review_fields ON document_id = id
     WHERE review_state IN ('draft', 'published', 'review')`,
  );
  const weighFields = fieldWeigher(database);
  const flags = rows<[id: string, n: number]>(
    `SELECT document_id, count(*) FROM tag_flags WHERE state = 'open' GROUP BY document_id`,
  );
  const proposals = rows<[id: string, n: number]>(
    `SELECT document_id, count(*) FROM proposals WHERE state = 'open' GROUP BY document_id`,
  );
  const relations = rows<[from: string, to: string]>(
    `SELECT from_id, to_id FROM relations
     WHERE state = 'proposed' AND kind IN (${listOf(NEAR_DUPLICATES)})`,
  );
  const readings = rows<[id: string, least: number, at: string]>(
    `SELECT files.document_id, min(confidence), max(at) FROM page_readings
     JOIN files ON files.sha256 = page_readings.sha256
     WHERE (text <> '' OR error IS NOT NULL) AND confidence < ${DOUBTFUL_BELOW}
     GROUP BY files.document_id`,
  );
  const links = rows<[id: string, url: string]>(
    `SELECT documents.id, url FROM link_checks JOIN documents ON source_url = url
     WHERE link_checks.state = 'broken'`,
  );
  const keptRows = rows<[id: string, reason: string, what: string]>(
    'SELECT document_id, reason, what FROM review_kept',
  );

  return () => {
    let all = documents();
    const unknown = all.filter((row) => row[4] === null).map(([id]) => id);
    if (unknown.length > 0) {
      weighFields(unknown);
      all = documents();
    }
    const flagged = new Map(flags());
    const proposed = new Map(proposals());
    const near = new Map<string, number>();
    for (const id of relations().flat()) near.set(id, (near.get(id) ?? 0) + 1);
    const kept = new Set(keptRows().map((row) => row.join('\n')));
    const read = new Map<string, number>();
    for (const [id, least, at] of readings()) {
      if (!kept.has(`${id}\nocr\n${at}`)) read.set(id, least);
    }
    const broken = new Set<string>();
    for (const [id, url] of links()) if (!kept.has(`${id}\nlink\n${url}`)) broken.add(id);

    const queue: (WaitingDocument & { weight: number; row: number })[] = [];
    for (const [id, country, state, row, settled] of all) {
      const reasons: ReviewReason[] = [];
      let weight = 0;
      const add = (reason: ReviewReason, weighs: number) => {
        if (!reasons.includes(reason)) reasons.push(reason);
        weight += weighs;
      };
      const fields = settled ?? 0;
      const missing = (fields & 3) === 0;
      if (missing) add('country', FIELD_WEIGHTS.country);
      if (state !== 'published') add('draft', WEIGHTS[state as 'draft' | 'review']);
      if (fields !== ALL_SURE) addFields(fields, missing ? 1 : 0, add);
      const many = (reason: 'duplicate' | 'flag' | 'proposal', n = 0) =>
        n > 0 && add(reason, WEIGHTS[reason] * Math.min(n, MOST_OF_A_KIND));
      many('duplicate', near.get(id));
      many('flag', flagged.get(id));
      many('proposal', proposed.get(id));
      const least = read.get(id);
      if (least !== undefined) add('ocr', least === 0 ? WEIGHTS.failed : WEIGHTS.doubtful);
      if (broken.has(id)) add('link', LINK_WEIGHT);
      if (reasons.length === 0) continue;
      const tier = TIERS[reasons[0] as ReviewReason];
      queue.push({ id, country, reasons, row, weight: tier * TIER + weight });
    }
    queue.sort((a, b) => b.weight - a.weight || b.row - a.row);
    return queue.map(({ id, country, reasons }) => ({ id, country, reasons }));
  };
}

/** Missing ones first, so that reasons come in their order. */
function addFields(
  settled: number,
  from: number,
  add: (reason: ReviewReason, weighs: number) => void,
): void {
  for (const wanted of [MISSING, UNSURE]) {
    for (let at = from; at < REVIEWED_FIELDS.length; at++) {
      if (((settled >> (2 * at)) & 3) !== wanted) continue;
      const weight = FIELD_WEIGHTS[REVIEWED_FIELDS[at] as ReviewedField];
      if (wanted === MISSING) add('missing', weight);
      else add('unsure', weight * UNSURE_SHARE);
    }
  }
}

function listOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

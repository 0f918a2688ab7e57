import type { Database } from '../../database.ts';
import type { Field, Origin } from '../../model.ts';
import type { ReviewState } from '../../schema.ts';

/** What is written into the audit when a document is taken from another library. */
export const MIRROR_ACTION = 'mirror';
export const MIRROR_ACTOR = 'ingest';

/** What was taken from another library the last time. */
export interface Mirrored {
  /** When a curator there said what, by field: what is said here has another moment. */
  curator: Partial<Record<Field, string>>;
  /** Digests of the files that came. */
  files: string[];
}

/** A document of this library, as far as it matters for one of the same id from elsewhere. */
export interface KnownHere {
  revision: number;
  updated: string;
  state: ReviewState;
  /** Absent when it is this library's own. */
  mirrored?: Mirrored;
  /** Fields that a curator of this library has spoken of. */
  saidHere: Field[];
  /** Whether somebody here decided who may see it, after it came. */
  stateSetHere: boolean;
}

/** Finds what this library itself has said of its documents. */
export function knownHere(database: Database): (id: string) => KnownHere | undefined {
  const sql = (text: string) => database.$client.prepare(text);
  const find = sql(
    'SELECT revision, updated_at AS updated, review_state AS state FROM documents WHERE id = ?',
  );
  const lastMirrored = sql(
    `SELECT id, after FROM audit WHERE document_id = ? AND action = '${MIRROR_ACTION}'
     ORDER BY id DESC LIMIT 1`,
  );
  const stateSet = sql(
    `SELECT 1 FROM audit WHERE document_id = ? AND id > ? AND field = 'reviewState'`,
  ).pluck();
  const ofCurators = sql(
    `SELECT field, at FROM metadata_values WHERE document_id = ? AND origin = 'curator' ORDER BY id`,
  );
  return (id) => {
    const row = find.get(id) as Pick<KnownHere, 'revision' | 'updated' | 'state'> | undefined;
    if (!row) return undefined;
    const last = lastMirrored.get(id) as { id: number; after: string } | undefined;
    const mirrored = last && (JSON.parse(last.after) as Mirrored);
    const said = ofCurators.all(id) as { field: Field; at: string; origin: Origin }[];
    return {
      ...row,
      ...(mirrored ? { mirrored } : {}),
      saidHere: said
        .filter(({ field, at }) => mirrored?.curator[field] !== at)
        .map(({ field }) => field),
      stateSetHere: stateSet.get(id, last?.id ?? 0) !== undefined,
    };
  };
}

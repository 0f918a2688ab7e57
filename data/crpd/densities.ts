import type { Database } from '../database.ts';
import { databaseState } from '../database-state.ts';
import type { Status } from '../model.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { placeOfReading, READINGS, type Reading } from './readings.ts';

/** How much of a published document is about what. */
export interface DocumentReadings {
  id: string;
  revision: number;
  country?: string;
  type?: string;
  year?: number;
  status: Status;
  /** Passages held of its text. */
  passages: number;
  /** Passages with each of `READINGS`, by its place there. */
  counts: Uint32Array;
}

/** What the passages of all published documents are read for, in memory: half a kB a document. */
export interface Densities {
  /** The documents as the database has them at this moment, by id. */
  documents(): readonly DocumentReadings[];
}

const DOCUMENTS_PER_READ = 500;

/** Keeps the counts true: it looks for changes before each answer, and reads only what changed. */
export function densities(database: Database): Densities {
  const { $client: client } = database;
  const published = client.prepare<[], Omit<DocumentReadings, 'counts' | 'passages'>>(
    `SELECT id, revision, country, type, year, status FROM documents
     WHERE review_state = 'published' ORDER BY id`,
  );
  const passageCounts = client.prepare<[string], { id: string; passages: number }>(
    `SELECT document_id AS id, COUNT(*) AS passages FROM passages
     WHERE document_id IN (SELECT value FROM json_each(?)) GROUP BY document_id`,
  );
  // A passage may be read twice, by a machine and by a person: it counts once.
  const taggedCounts = client.prepare<[string], CountRow>(
    `SELECT p.document_id AS id, t.article, t.signal, t.stance, COUNT(DISTINCT t.passage_id) AS tagged
     FROM passages p JOIN tags t ON t.passage_id = p.id
     WHERE p.document_id IN (SELECT value FROM json_each(?))
     GROUP BY p.document_id, t.article, t.signal, t.stance`,
  );
  const severalStances = client.prepare<[string], CountRow>(
    `SELECT p.document_id AS id, t.signal, COUNT(DISTINCT t.passage_id) AS tagged
     FROM passages p JOIN tags t ON t.passage_id = p.id
     WHERE p.document_id IN (SELECT value FROM json_each(?)) AND t.signal IS NOT NULL
     GROUP BY p.document_id, t.signal`,
  );
  const stateNow = databaseState(database);
  let state = '';
  let held: readonly DocumentReadings[] = [];

  const countsOf = (
    ids: readonly string[],
  ): Map<string, Pick<DocumentReadings, 'counts' | 'passages'>> => {
    const among = JSON.stringify(ids);
    const found = new Map(
      ids.map((id) => [id, { passages: 0, counts: new Uint32Array(READINGS.length) }]),
    );
    for (const { id, passages } of passageCounts.iterate(among)) {
      const one = found.get(id);
      if (one) one.passages = passages;
    }
    for (const rows of [taggedCounts.iterate(among), severalStances.iterate(among)]) {
      for (const { id, tagged, ...tag } of rows) {
        const place = placeOfReading(readingOf(tag));
        if (place !== undefined) found.get(id)?.counts.set([tagged], place);
      }
    }
    return found;
  };

  const read = () => {
    const before = new Map(held.map((one) => [one.id, one]));
    const rows = published.all();
    const changed = rows.filter(({ id, revision }) => before.get(id)?.revision !== revision);
    if (changed.length === 0 && rows.length === held.length) return;
    const counted = new Map<string, Pick<DocumentReadings, 'counts' | 'passages'>>();
    for (let at = 0; at < changed.length; at += DOCUMENTS_PER_READ) {
      const ids = changed.slice(at, at + DOCUMENTS_PER_READ).map(({ id }) => id);
      for (const [id, counts] of countsOf(ids)) counted.set(id, counts);
    }
    held = rows.flatMap(({ id, revision, country, type, year, status }) => {
      const counts = counted.get(id) ?? before.get(id);
      if (!counts) return [];
      const { passages, counts: readings } = counts;
      return {
        ...{ id, revision, status, passages, counts: readings },
        ...{ country: country ?? undefined, type: type ?? undefined, year: year ?? undefined },
      };
    });
  };

  return {
    documents() {
      const now = stateNow();
      if (now !== state) {
        read();
        state = now;
      }
      return held;
    },
  };
}

interface CountRow {
  id: string;
  article?: string | null;
  signal?: string | null;
  stance?: Stance | null;
  tagged: number;
}

function readingOf({ article, signal, stance }: Omit<CountRow, 'id' | 'tagged'>): Reading {
  return article ? { article } : { signal: signal ?? undefined, ...(stance ? { stance } : {}) };
}

/**
 * How dense a reading is in some documents: passages with it in a hundred passages held, so that
 * a library that holds more of one country does not make that country's law say more
 * (DOMAIN §5.3).
 */
export function perHundred(tagged: number, passages: number): number {
  return passages === 0 ? 0 : (100 * tagged) / passages;
}

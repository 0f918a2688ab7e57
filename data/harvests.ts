import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import { audit, harvested, harvests, metadataValues } from './schema.ts';

/** A record of another library and the document it became. */
export type HarvestedRow = typeof harvested.$inferSelect;

/** How far the harvest of a source has come. */
export type HarvestState = Omit<typeof harvests.$inferSelect, 'key'>;

const NOT_BEGUN: HarvestState = { completeUntil: null, startedAt: null, token: null };
/** Actors that are programs: what they did, no person decided. */
const PROGRAMS: ReadonlySet<string> = new Set(['ingest', 'ocr', 'harvest']);

/** What was taken from other libraries, and how far each harvest is. */
export function harvestRepository(database: Database) {
  return {
    find(source: string, identifier: string): HarvestedRow | undefined {
      return database
        .select()
        .from(harvested)
        .where(and(eq(harvested.source, source), eq(harvested.identifier, identifier)))
        .get();
    },

    /** Whether any record of any library became this document. */
    isHarvested(documentId: string): boolean {
      const found = database.select().from(harvested).where(eq(harvested.documentId, documentId));
      return found.get() !== undefined;
    },

    put(row: HarvestedRow): void {
      database
        .insert(harvested)
        .values(row)
        .onConflictDoUpdate({ target: [harvested.source, harvested.identifier], set: row })
        .run();
    },

    /** Whether a person has said something about a document or decided what becomes of it. */
    isCurated(documentId: string): boolean {
      const said = database
        .select()
        .from(metadataValues)
        .where(and(eq(metadataValues.documentId, documentId), eq(metadataValues.origin, 'curator')))
        .get();
      if (said) return true;
      return database
        .selectDistinct({ actor: audit.actor })
        .from(audit)
        .where(eq(audit.documentId, documentId))
        .all()
        .some(({ actor }) => !PROGRAMS.has(actor));
    },

    state(key: string): HarvestState {
      return database.select().from(harvests).where(eq(harvests.key, key)).get() ?? NOT_BEGUN;
    },

    setState(key: string, state: HarvestState): void {
      database
        .insert(harvests)
        .values({ key, ...state })
        .onConflictDoUpdate({ target: harvests.key, set: state })
        .run();
    },
  };
}

export type HarvestRepository = ReturnType<typeof harvestRepository>;

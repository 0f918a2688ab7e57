import { and, asc, count, eq, inArray, like, or } from 'drizzle-orm';
import { reviewedReadings } from './crpd/reviewed-readings.ts';
import { type Database, listed } from './database.ts';
import { whileUnchanged } from './database-state.ts';
import type { Tag } from './model.ts';
import { passages, tags } from './schema.ts';

/** A tag as the database keeps it. */
export type TagRow = typeof tags.$inferSelect;

/** Readings of passages, by machine and by people. */
export function tagRepository(database: Database) {
  const ofPassages = database
    .select()
    .from(tags)
    .where(inArray(tags.passageId, listed('ids')))
    .prepare();

  const reviewed = reviewedReadings(database);
  const insert = (passageId: number, read: readonly Tag[]) => {
    if (read.length === 0) return;
    const rows = read.map(({ evidence, ...tag }) => ({
      ...{ passageId, ...tag },
      ...{ evidenceStart: evidence?.start, evidenceEnd: evidence?.end },
    }));
    database.insert(tags).values(rows).run();
  };

  return {
    /** Readings of a new passage, but for those that reviewers refused; theirs come with them. */
    add(passageId: number, read: readonly Tag[]): void {
      const { allowed, ofReviewers } = reviewed(passageId, read);
      insert(passageId, [...allowed, ...ofReviewers]);
    },

    /** What of a machine's readings no reviewer refused. */
    allowed: (passageId: number, read: readonly Tag[]): Tag[] => reviewed(passageId, read).allowed,

    /** What a machine reads now takes the place of what it read; what people read stays. */
    replaceRead(passageId: number, read: readonly Tag[]): void {
      database
        .delete(tags)
        .where(and(eq(tags.passageId, passageId), isByMachine()))
        .run();
      insert(passageId, reviewed(passageId, read).allowed);
    },

    ofPassages(ids: readonly number[]): TagRow[] {
      return ids.length === 0 ? [] : ofPassages.all({ ids: JSON.stringify(ids) });
    },

    /** What machines read in a document, in the order it was kept in. */
    readByMachine(documentId: string): TagRow[] {
      return database
        .select({ tag: tags })
        .from(tags)
        .innerJoin(passages, eq(passages.id, tags.passageId))
        .where(and(eq(passages.documentId, documentId), isByMachine()))
        .orderBy(asc(tags.id))
        .all()
        .map(({ tag }) => tag);
    },

    /** Whose readings there are, and how many of each. */
    countByOrigin: whileUnchanged(database, () =>
      database
        .select({ origin: tags.origin, readings: count() })
        .from(tags)
        .groupBy(tags.origin)
        .all(),
    ),

    /** Tags of all passages of a document. */
    ofDocument(documentId: string): TagRow[] {
      return database
        .select({ tag: tags })
        .from(tags)
        .innerJoin(passages, eq(passages.id, tags.passageId))
        .where(eq(passages.documentId, documentId))
        .all()
        .map(({ tag }) => tag);
    },
  };
}

/** Origins are `rules@1`, `model@1` or both. */
function isByMachine() {
  return or(like(tags.origin, 'rules@%'), like(tags.origin, 'model@%'));
}

export type TagRepository = ReturnType<typeof tagRepository>;

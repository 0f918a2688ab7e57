import { and, count, desc, eq, isNull, type SQL } from 'drizzle-orm';
import { type Database, writing } from '../database.ts';
import { passages, tagFlags, tags } from '../schema.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { quoteOf } from './quote.ts';

/** An objection as the database keeps it. */
export type TagFlagRow = typeof tagFlags.$inferSelect;

/** Which reading of which passage: an article, or a signal with its stance. */
export interface ReadingOfPassage {
  passageId: number;
  article?: string;
  signal?: string;
  stance?: Stance;
}

/** What a reader objects to, and why. */
export interface Objection extends ReadingOfPassage {
  /** 1 to `LONGEST_REASON` characters. */
  reason: string;
  /** How to answer the reader, up to `LONGEST_CONTACT` characters; left out when not given. */
  contact?: string;
  /** The same for the same reader of the same reading; without it each counts as another reader. */
  reader?: string;
}

/** In SQL: how many readers the objections `f` are of. */
export const READERS_WHO_OBJECT = 'count(DISTINCT coalesce(f.reader, f.id))';

/** Characters of a reason, and of a way to answer. */
export const LONGEST_REASON = 1000;
export const LONGEST_CONTACT = 200;

/** Objections of readers to readings of passages. */
export function tagFlagRepository(database: Database) {
  const find = ({ passageId, article, signal, stance }: ReadingOfPassage) =>
    database
      .select({
        origin: tags.origin,
        start: tags.evidenceStart,
        end: tags.evidenceEnd,
        passage: passages,
      })
      .from(tags)
      .innerJoin(passages, eq(passages.id, tags.passageId))
      .where(
        and(
          eq(tags.passageId, passageId),
          same(tags.article, article),
          same(tags.signal, signal),
          same(tags.stance, stance),
        ),
      )
      .orderBy(desc(tags.score))
      .get();

  return {
    /** The passage with the words that were read so, and whose reading it is. */
    reading(reading: ReadingOfPassage) {
      const found = find(reading);
      if (!found) return undefined;
      const { origin, start, end, passage } = found;
      const evidence = start === null || end === null ? [] : [{ start, end }];
      return { origin, passage, quote: quoteOf(passage, evidence) };
    },

    /**
     * Keeps an objection. The same words about the same reading are kept once.
     *
     * @returns `unknown` when nobody reads the passage so.
     */
    add(objection: Objection, at = new Date()): 'added' | 'known' | 'unknown' {
      return writing(database, (): 'added' | 'known' | 'unknown' => {
        const reading = this.reading(objection);
        if (!reading) return 'unknown';
        const { passageId, article, signal, stance, contact, reader } = objection;
        const reason = objection.reason.replace(/\s+/g, ' ').trim();
        const known = database
          .select({ n: count() })
          .from(tagFlags)
          .where(
            and(
              eq(tagFlags.passageId, passageId),
              same(tagFlags.article, article),
              same(tagFlags.signal, signal),
              same(tagFlags.stance, stance),
              eq(tagFlags.reason, reason),
            ),
          )
          .get();
        if (known && known.n > 0) return 'known';
        database
          .insert(tagFlags)
          .values({
            ...{ passageId, article, signal, stance, reason, reader, origin: reading.origin },
            documentId: reading.passage.documentId,
            quote: reading.quote.map(({ text }) => text).join(''),
            contact: contact?.trim() || undefined,
            at: at.toISOString(),
          })
          .run();
        return 'added';
      })();
    },

    /** Objections nobody has answered, the newest first; of one document when given. */
    open(limit: number, offset = 0, documentId?: string): TagFlagRow[] {
      return database
        .select()
        .from(tagFlags)
        .where(
          and(
            eq(tagFlags.state, 'open'),
            documentId === undefined ? undefined : eq(tagFlags.documentId, documentId),
          ),
        )
        .orderBy(desc(tagFlags.id))
        .limit(limit)
        .offset(offset)
        .all();
    },

    countOpen(): number {
      const row = database
        .select({ n: count() })
        .from(tagFlags)
        .where(eq(tagFlags.state, 'open'))
        .get();
      return row?.n ?? 0;
    },
  };
}

export type TagFlagRepository = ReturnType<typeof tagFlagRepository>;

type TextColumn =
  | (typeof tags)['article' | 'signal' | 'stance']
  | (typeof tagFlags)['article' | 'signal' | 'stance'];

function same(column: TextColumn, value: string | undefined): SQL {
  return value === undefined ? isNull(column) : eq(column as (typeof tags)['signal'], value);
}

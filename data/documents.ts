import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { auditRepository } from './audit.ts';
import { isShown } from './confidence.ts';
import { type Database, listed, writing } from './database.ts';
import type { Description, Field, FieldValues } from './model.ts';
import { ORIGINS } from './model.ts';
import {
  documentLanguages,
  documents,
  documentTopics,
  files,
  metadataValues,
  passages,
  type ReviewState,
} from './schema.ts';

/** A work as the database keeps it. */
export type DocumentRow = typeof documents.$inferSelect;

/** A work with what it has several of. */
export interface DocumentRecord extends DocumentRow {
  topics: string[];
  /** Main language first. */
  languages: string[];
}

/** One value of one field with where it came from; see {@link metadataValues}. */
export type MetadataValue = typeof metadataValues.$inferSelect;

/** Fields that stand in a column of their own name. */
const COLUMNS = [
  ...['title', 'titleEn', 'otherTitles', 'number', 'country', 'level', 'issuer', 'type'],
  ...['typeWord', 'status', 'year', 'dateAdopted', 'dateInForce', 'dateRepealed', 'language'],
  ...['summary', 'sourceUrl', 'source', 'rights'],
] as Exclude<Field, 'topics'>[];

/** What a column holds when no origin gives a value. */
const EMPTY: Partial<Record<Field, unknown>> = { otherTitles: [], status: 'unknown' };

/** Works and what is known about them. All writes keep history, revision and audit in step. */
export function documentRepository(database: Database) {
  const audit = auditRepository(database);
  // Prepared once: these are asked for with every page of results.
  const byIds = database
    .select()
    .from(documents)
    .where(inArray(documents.id, listed('ids')))
    .prepare();
  const topicsById = database
    .select()
    .from(documentTopics)
    .where(inArray(documentTopics.documentId, listed('ids')))
    .orderBy(asc(documentTopics.topic))
    .prepare();
  const languagesById = database
    .select()
    .from(documentLanguages)
    .where(inArray(documentLanguages.documentId, listed('ids')))
    .orderBy(asc(documentLanguages.language))
    .prepare();

  const repository = {
    find(id: string): DocumentRecord | undefined {
      return repository.findMany([id])[0];
    },

    /** In the order asked for; unknown ids are left out. */
    findMany(ids: readonly string[]): DocumentRecord[] {
      if (ids.length === 0) return [];
      const wanted = { ids: JSON.stringify(ids) };
      const rows = byIds.all(wanted);
      const topics = topicsById.all(wanted);
      const languages = languagesById.all(wanted);
      const byId = new Map(rows.map((row) => [row.id, row]));
      const topicsOf = valuesById(topics, 'topic');
      const languagesOf = valuesById(languages, 'language');
      return ids.flatMap((id) => {
        const row = byId.get(id);
        if (!row) return [];
        return {
          ...row,
          topics: topicsOf.get(id) ?? [],
          languages: (languagesOf.get(id) ?? []).sort(
            (a, b) => Number(b === row.language) - Number(a === row.language),
          ),
        };
      });
    },

    /**
     * Everything that is said about the fields, the value in force first; those that `isShown`
     * refuses are suggestions for a curator.
     */
    values(id: string): MetadataValue[] {
      return database
        .select()
        .from(metadataValues)
        .where(eq(metadataValues.documentId, id))
        .all()
        .sort((a, b) => a.field.localeCompare(b.field) || strength(a) - strength(b));
    },

    /**
     * Makes a work with its first values.
     *
     * @param fallbackTitle - Title when no origin gives one.
     * @param state - Readers see it when it is published.
     */
    add(
      id: string,
      values: readonly Description[],
      fallbackTitle: string,
      actor: string,
      state: ReviewState = 'published',
    ): void {
      const at = new Date().toISOString();
      database
        .insert(documents)
        .values({ id, title: fallbackTitle, reviewState: state, createdAt: at, updatedAt: at })
        .run();
      keepValues(database, id, values, at);
      const fields = fieldsInForce(repository.values(id));
      database
        .update(documents)
        .set(columnsOf(fields, fallbackTitle))
        .where(eq(documents.id, id))
        .run();
      setTopics(database, id, fields.topics ?? []);
      audit.add({ at, actor, action: 'add', documentId: id });
    },

    /**
     * Takes new values in. What an origin said before and no longer says is forgotten; a
     * stronger origin's value stays in force.
     *
     * @param origins - The origins that `values` speak for, wholly.
     * @param why - For the history: why, and the bulk change that it is part of.
     * @returns The fields that a reader now sees differently; none: nothing was changed.
     */
    revise(
      id: string,
      values: readonly Description[],
      origins: readonly string[],
      actor: string,
      why: { reason?: string; batch?: string } = {},
    ): Field[] {
      const before = repository.find(id);
      if (!before) throw new Error(`No document ${id}.`);
      const at = new Date().toISOString();
      const said = new Set(values.map((value) => `${value.field} ${value.origin}`));
      for (const old of repository.values(id)) {
        if (origins.includes(old.origin) && !said.has(`${old.field} ${old.origin}`)) {
          database.delete(metadataValues).where(eq(metadataValues.id, old.id)).run();
        }
      }
      keepValues(database, id, values, at);
      const fields = fieldsInForce(repository.values(id));
      const columns = columnsOf(fields, before.title);
      const after: Record<string, unknown> = {
        ...columns,
        topics: [...new Set(fields.topics ?? [])].sort(),
      };
      const changed = [...COLUMNS, 'topics' as const].filter(
        (field) => JSON.stringify(after[field] ?? null) !== JSON.stringify(before[field] ?? null),
      );
      if (changed.length === 0) return [];
      database
        .update(documents)
        .set({ ...columns, revision: before.revision + 1, updatedAt: at })
        .where(eq(documents.id, id))
        .run();
      setTopics(database, id, fields.topics ?? []);
      if (changed.includes('language')) {
        repository.moveLanguage(id, before.language, columns.language);
      }
      for (const field of changed) {
        audit.add({
          ...{ at, actor, action: 'revise', documentId: id, field },
          ...{ before: JSON.stringify(before[field]), after: JSON.stringify(after[field]) },
          ...{ reason: why.reason, batch: why.batch },
        });
      }
      return changed;
    },

    /** Raises the revision because something a reader sees beside the fields has changed. */
    touch(id: string): void {
      database
        .update(documents)
        .set({ revision: sql`${documents.revision} + 1`, updatedAt: new Date().toISOString() })
        .where(eq(documents.id, id))
        .run();
    },

    /**
     * Publishes a document or takes it from the readers.
     *
     * @param note - Why, for the public.
     * @param why - For the history: why, and the bulk change that it is part of.
     * @throws Error when there is no such document.
     */
    setState(
      id: string,
      state: ReviewState,
      actor: string,
      note?: string,
      why: { reason?: string; batch?: string } = {},
    ): void {
      const at = new Date().toISOString();
      writing(database, () => {
        const before = repository.find(id);
        if (!before) throw new Error(`No document ${id}.`);
        const stateNote = note ?? null;
        if (before.reviewState === state && before.stateNote === stateNote) return;
        database
          .update(documents)
          .set({ reviewState: state, stateNote, revision: before.revision + 1, updatedAt: at })
          .where(eq(documents.id, id))
          .run();
        audit.add({
          ...{ at, actor, action: 'set-state', documentId: id, field: 'reviewState' },
          ...{ before: JSON.stringify(before.reviewState), after: JSON.stringify(state) },
          ...{ reason: why.reason ?? note, batch: why.batch },
        });
      })();
    },

    /**
     * Takes a draft away that nobody but curators has ever seen, as if it had not been brought in.
     *
     * @throws Error when readers have seen it: such a document is withdrawn.
     */
    discard(id: string, actor: string, reason?: string): void {
      const at = new Date().toISOString();
      writing(database, () => {
        const before = repository.find(id);
        const seen = before && !['draft', 'review'].includes(before.reviewState);
        if (!before || seen) throw new Error(`${id} is no draft.`);
        database.delete(documents).where(eq(documents.id, id)).run();
        const after = JSON.stringify(before.title);
        const row = { at, actor, action: 'discard', documentId: id, before: after, reason };
        audit.add(row);
      })();
    },

    addLanguages(id: string, languages: readonly string[]): void {
      for (const language of languages) {
        database
          .insert(documentLanguages)
          .values({ documentId: id, language })
          .onConflictDoNothing()
          .run();
      }
    },

    /** Something is in another language than was thought; a language that no text is in goes. */
    moveLanguage(id: string, from: string | null, to: string | null): void {
      if (from) {
        const row = and(
          eq(documentLanguages.documentId, id),
          eq(documentLanguages.language, from),
          notInArray(documentLanguages.language, languagesOfTexts(database, id)),
        );
        database.delete(documentLanguages).where(row).run();
      }
      if (to) repository.addLanguages(id, [to]);
    },

    /** Ids of works whose newest revision the index does not show, oldest first. */
    idsToIndex(limit: number): string[] {
      return database
        .select({ id: documents.id })
        .from(documents)
        .where(sql`${documents.indexedRevision} IS NOT ${documents.revision}`)
        .orderBy(asc(sql`rowid`))
        .limit(limit)
        .all()
        .map(({ id }) => id);
    },

    /** Ids of all works, oldest first. */
    allIds(): string[] {
      return database
        .select({ id: documents.id })
        .from(documents)
        .orderBy(asc(sql`rowid`))
        .all()
        .map(({ id }) => id);
    },

    markIndexed(shown: readonly { id: string; revision: number }[]): void {
      const mark = database
        .update(documents)
        .set({ indexedRevision: sql`${sql.placeholder('revision')}` })
        .where(eq(documents.id, sql.placeholder('id')))
        .prepare();
      writing(database, () => {
        for (const one of shown) mark.run(one);
      })();
    },

    /** The index was lost or replaced: nothing is shown any more. */
    forgetIndexed(): void {
      database.update(documents).set({ indexedRevision: null }).run();
    },
  };
  return repository;
}

export type DocumentRepository = ReturnType<typeof documentRepository>;

function valuesById<K extends string>(
  rows: readonly ({ documentId: string } & Record<K, string>)[],
  column: K,
): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const row of rows) {
    const list = values.get(row.documentId);
    if (list) list.push(row[column]);
    else values.set(row.documentId, [row[column]]);
  }
  return values;
}

/** Lower is stronger: origin first, then confidence; suggestions come last. */
function strength(value: MetadataValue): number {
  const weaker = isShown(value) ? 0 : ORIGINS.length;
  return weaker + ORIGINS.indexOf(value.origin) - value.confidence / 2;
}

function fieldsInForce(values: readonly MetadataValue[]): Partial<FieldValues> {
  const fields: Record<string, unknown> = {};
  // The strongest origin decides, also when it says that the field is empty.
  for (const one of values.filter(isShown)) {
    if (!Object.hasOwn(fields, one.field)) fields[one.field] = one.value;
  }
  return fields as Partial<FieldValues>;
}

function columnsOf(fields: Partial<FieldValues>, fallbackTitle: string) {
  const columns: Record<string, unknown> = {};
  for (const field of COLUMNS) columns[field] = fields[field] ?? EMPTY[field] ?? null;
  columns.title ??= fallbackTitle;
  return columns as Omit<FieldValues, 'topics'>;
}

function keepValues(
  database: Database,
  id: string,
  values: readonly Description[],
  at: string,
): void {
  for (const { field, value, origin, confidence, evidence } of values) {
    // A curator may say that a field is empty: that is a value too, and not SQL's NULL.
    const written = value === null ? sql`'null'` : value;
    const row = { value: written, confidence, evidence: evidence ?? null, at };
    database
      .insert(metadataValues)
      .values({ documentId: id, field, origin, ...row })
      .onConflictDoUpdate({
        target: [metadataValues.documentId, metadataValues.field, metadataValues.origin],
        set: row,
        // An unchanged value keeps the date it was first said.
        setWhere: sql`${metadataValues.value} IS NOT excluded.value OR ${metadataValues.confidence} IS NOT excluded.confidence OR ${metadataValues.evidence} IS NOT excluded.evidence`,
      })
      .run();
  }
}

function languagesOfTexts(database: Database, id: string): string[] {
  const ofFiles = database
    .selectDistinct({ language: files.language })
    .from(files)
    .where(eq(files.documentId, id))
    .all();
  const ofPassages = database
    .selectDistinct({ language: passages.language })
    .from(passages)
    .where(eq(passages.documentId, id))
    .all();
  return [...ofFiles, ...ofPassages].flatMap(({ language }) => language ?? []);
}

function setTopics(database: Database, id: string, topics: readonly string[]): void {
  database.delete(documentTopics).where(eq(documentTopics.documentId, id)).run();
  for (const topic of new Set(topics)) {
    database.insert(documentTopics).values({ documentId: id, topic }).run();
  }
}

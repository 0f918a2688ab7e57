import { and, eq, or, sql } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import { identifierRepository } from '../identifiers.ts';
import { documentLanguages, files, passages, relations, statements, tagFlags } from '../schema.ts';

/** Why two documents cannot become one. */
export type MergeFault = 'same' | 'unknown' | 'merged';

/**
 * Makes one document of two that are the same work: the files and texts of the first become
 * expressions of the second, its id leads there for ever, its history stays.
 *
 * @returns why it cannot be done; nothing when it was.
 */
export function mergeDocuments(
  database: Database,
  documents: DocumentRepository,
  { from, into, actor, reason }: { from: string; into: string; actor: string; reason?: string },
): MergeFault | undefined {
  const identifiers = identifierRepository(database);
  const merge = writing(database, (): MergeFault | undefined => {
    if (from === into) return 'same';
    const [given, kept] = [documents.find(from), documents.find(into)];
    if (!given || !kept) return 'unknown';
    if (given.reviewState === 'merged' || kept.reviewState === 'merged') return 'merged';
    // Revisions of both are kept as they were before anything moves.
    documents.touch(into);
    documents.setState(from, 'merged', actor, reason);
    const here = { documentId: into };
    for (const table of [files, passages, statements, tagFlags]) {
      database.update(table).set(here).where(eq(table.documentId, from)).run();
    }
    const languages = database
      .select()
      .from(documentLanguages)
      .where(eq(documentLanguages.documentId, from))
      .all();
    documents.addLanguages(
      into,
      languages.map(({ language }) => language),
    );
    moveRelations(database, from, into);
    identifiers.redirect(from, into);
    const row = { actor, action: 'merge', field: 'id', reason };
    for (const documentId of [from, into]) {
      const [before, after] = [JSON.stringify(from), JSON.stringify(into)];
      auditRepository(database).add({ ...row, documentId, before, after });
    }
    return undefined;
  });
  return merge();
}

/** What was said of both stays once; what they were to each other has no meaning any more. */
function moveRelations(database: Database, from: string, into: string): void {
  const between = or(
    and(eq(relations.fromId, from), eq(relations.toId, into)),
    and(eq(relations.fromId, into), eq(relations.toId, from)),
  );
  database.delete(relations).where(between).run();
  database.run(sql`UPDATE OR IGNORE relations SET from_id = ${into} WHERE from_id = ${from}`);
  database.run(sql`UPDATE OR IGNORE relations SET to_id = ${into} WHERE to_id = ${from}`);
  database
    .delete(relations)
    .where(or(eq(relations.fromId, from), eq(relations.toId, from)))
    .run();
}

import type { Database } from '../../database.ts';
import type { DumpedDocument, DumpedFile } from '../dump/dump-format.ts';
import type { WholePassage, WholeTag } from '../whole-document.ts';
import { MIRROR_ACTION } from './known-here.ts';
import type { MirrorOptions } from './mirror-document.ts';

/** Readings by machines: those that come take the place of those that are here. */
const BY_MACHINE = "(origin LIKE 'rules@%' OR origin LIKE 'model@%')";

/** Expressions of documents from elsewhere, with their text and what was read in it. */
export function mirroredFiles(database: Database) {
  const sql = (text: string) => database.$client.prepare(text);
  const ofDocument = sql('SELECT id, sha256 FROM files WHERE document_id = ? ORDER BY id');
  const bySha256 = sql('SELECT id, document_id AS documentId FROM files WHERE sha256 = ?');
  const isMirrored = sql(
    `SELECT 1 FROM audit WHERE document_id = ? AND action = '${MIRROR_ACTION}' LIMIT 1`,
  ).pluck();
  const remove = sql('DELETE FROM files WHERE id = ?');
  const add = sql(
    `INSERT INTO files (document_id, sha256, name, role, language, media_type, bytes, pages,
       pages_needing_ocr, text_source, extractor, added_at)
     VALUES (@document, @sha256, @name, @role, @language, @media_type, @bytes, @pages,
       @pages_needing_ocr, @text_source, @extractor, @added)`,
  );
  const update = sql(
    `UPDATE files SET name = @name, role = @role, language = @language, media_type = @media_type,
       bytes = @bytes, pages = @pages, pages_needing_ocr = @pages_needing_ocr,
       text_source = @text_source, extractor = @extractor, added_at = @added WHERE id = @id`,
  );
  const passagesOf = sql(
    `SELECT id, ordinal, page_from, page_to, label, headings, language, text
     FROM passages WHERE file_id = ? ORDER BY ordinal`,
  );
  const removePassages = sql('DELETE FROM passages WHERE file_id = ?');
  const addPassage = sql(
    `INSERT INTO passages (document_id, file_id, ordinal, page_from, page_to, label, headings,
       language, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const removeTags = sql(
    `DELETE FROM tags WHERE passage_id IN (SELECT id FROM passages WHERE file_id = ?)
     AND ${BY_MACHINE}`,
  );
  const addTag = sql(
    `INSERT INTO tags (passage_id, article, signal, stance, score, origin, evidence_start,
       evidence_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const hasTag = sql(
    `SELECT 1 FROM tags WHERE passage_id = ? AND article IS ? AND signal IS ? AND origin = ?`,
  ).pluck();
  const addReading = sql(
    `INSERT INTO page_readings (sha256, page, text, confidence, language, engine, error, at)
     VALUES (@sha256, @page, @text, @confidence, @language, @engine, NULL, @at)
     ON CONFLICT DO UPDATE SET text = excluded.text, confidence = excluded.confidence,
       language = excluded.language, engine = excluded.engine, error = NULL, at = excluded.at
     WHERE error IS NOT NULL OR excluded.at > at`,
  );

  const putTags = (passageId: number, tags: readonly WholeTag[]) => {
    for (const { article = null, signal = null, stance, score, origin, start, end } of tags) {
      const byPeople = !/^(?:rules|model)@/.test(origin);
      if (byPeople && hasTag.get(passageId, article, signal, origin) !== undefined) continue;
      const evidence = [start ?? null, end ?? null];
      addTag.run(passageId, article, signal, stance ?? null, score, origin, ...evidence);
    }
  };

  /** @returns whether the text is another one than before. */
  const putText = (documentId: string, fileId: number, passages: readonly WholePassage[]) => {
    const here = passagesOf.all(fileId) as PassageRow[];
    if (here.length > 0 && isSameText(here, passages)) {
      removeTags.run(fileId);
      for (const [at, { tags = [] }] of passages.entries())
        putTags((here[at] as PassageRow).id, tags);
      return false;
    }
    removePassages.run(fileId);
    for (const passage of passages) {
      const { ordinal, page_from, page_to, label, headings, language, text, tags = [] } = passage;
      const row = [ordinal, page_from, page_to, label ?? null, JSON.stringify(headings)];
      const { lastInsertRowid } = addPassage.run(documentId, fileId, ...row, language, text);
      putTags(Number(lastInsertRowid), tags);
    }
    return true;
  };

  return {
    /** Files of this library's document that neither come now nor came before: added here. */
    own({ id, files }: DumpedDocument, cameBefore: readonly string[]): string[] {
      const coming = new Set([...files.map(({ sha256 }) => sha256), ...cameBefore]);
      const here = ofDocument.all(id) as { sha256: string }[];
      return here.map(({ sha256 }) => sha256).filter((sha256) => !coming.has(sha256));
    },

    /**
     * Puts the files in the place of those that came before.
     *
     * @param own Files that were added here: they stay.
     * @returns what could not be taken, in words.
     */
    put(document: DumpedDocument, own: readonly string[], options: MirrorOptions): string[] {
      const problems: string[] = [];
      const stays = new Set([...own, ...document.files.map(({ sha256 }) => sha256)]);
      for (const { id, sha256 } of ofDocument.all(document.id) as {
        id: number;
        sha256: string;
      }[]) {
        if (!stays.has(sha256)) remove.run(id);
      }
      for (const file of document.files) {
        const holder = heldElsewhere(document.id, file, options);
        if (holder !== undefined) {
          problems.push(`file "${file.name}" belongs to ${holder} here and was left there`);
          continue;
        }
        const row = rowOf(document.id, file);
        const held = bySha256.get(file.sha256) as { id: number } | undefined;
        const id = held?.id ?? Number(add.run(row).lastInsertRowid);
        if (held) update.run({ ...row, id });
        if (putText(document.id, id, file.passages ?? []) || !held) options.onText(document.id, id);
        for (const reading of file.page_readings ?? []) {
          addReading.run({ sha256: file.sha256, ...reading });
        }
      }
      return problems;
    },
  };

  /** @returns the document that keeps the file, when it is not this one. */
  function heldElsewhere(
    documentId: string,
    { sha256 }: DumpedFile,
    { claimed }: MirrorOptions,
  ): string | undefined {
    const first = claimed.get(sha256);
    if (first !== undefined && first !== documentId) return first;
    const held = bySha256.get(sha256) as { id: number; documentId: string } | undefined;
    if (!held || held.documentId === documentId) return undefined;
    // This library's own document keeps it; from one that came from elsewhere it has moved.
    if (isMirrored.get(held.documentId) === undefined) return held.documentId;
    remove.run(held.id);
    return undefined;
  }
}

interface PassageRow {
  id: number;
  ordinal: number;
  page_from: number;
  page_to: number;
  label: string | null;
  headings: string;
  language: string;
  text: string;
}

function rowOf(document: string, file: DumpedFile) {
  const { sha256, name, role, media_type, bytes, text_source, extractor, added } = file;
  return {
    ...{ document, sha256, name, role, media_type, bytes, text_source, extractor, added },
    language: file.language ?? null,
    pages: file.pages ?? null,
    pages_needing_ocr: JSON.stringify(file.pages_needing_ocr),
  };
}

function isSameText(here: readonly PassageRow[], there: readonly WholePassage[]): boolean {
  return (
    here.length === there.length &&
    here.every((row, at) => {
      const passage = there[at] as WholePassage;
      return (
        row.text === passage.text &&
        row.ordinal === passage.ordinal &&
        row.page_from === passage.page_from &&
        row.page_to === passage.page_to &&
        row.label === (passage.label ?? null) &&
        row.language === passage.language &&
        row.headings === JSON.stringify(passage.headings)
      );
    })
  );
}

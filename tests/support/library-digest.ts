import { createHash } from 'node:crypto';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';

/** What a library keeps, in the words of its readers: no row numbers and no times. */
const TABLES = [
  `SELECT id, title, title_en, other_titles, number, country, level, issuer, type, type_word,
          status, year, date_adopted, date_in_force, date_repealed, language, summary, source_url,
          source, rights, review_state, revision, indexed_revision FROM documents ORDER BY id`,
  'SELECT document_id, topic FROM document_topics ORDER BY 1, 2',
  'SELECT document_id, language FROM document_languages ORDER BY 1, 2',
  `SELECT document_id, field, value, origin, confidence, evidence FROM metadata_values
   ORDER BY 1, 2, 4`,
  `SELECT document_id, sha256, name, role, language, media_type, bytes, pages, pages_needing_ocr,
          text_source, extractor FROM files ORDER BY sha256`,
  `SELECT f.sha256, p.document_id, p.ordinal, p.page_from, p.page_to, p.label, p.headings,
          p.language, p.text FROM passages p JOIN files f ON f.id = p.file_id ORDER BY 1, 3`,
  `SELECT from_id, kind, to_id, origin, confidence, evidence, state FROM relations
   ORDER BY 1, 2, 3`,
  `SELECT f.sha256, s.document_id, s.kind, s.target, s.year, s.confidence, s.evidence, s.names
   FROM statements s JOIN files f ON f.id = s.file_id ORDER BY 1, 3, 4, 7, 8`,
  `SELECT f.sha256, p.version, p.digest, p.words, hex(p.sketch), p.numbers, hex(p.number_sketch),
          p.provisions, p.related FROM fingerprints p JOIN files f ON f.id = p.file_id ORDER BY 1`,
  `SELECT f.sha256, b.band FROM fingerprint_bands b JOIN files f ON f.id = b.file_id
   ORDER BY 1, 2`,
  'SELECT action, actor, document_id, field, before, after FROM audit ORDER BY 3, 4, 1, 5, 6',
];

/** @returns A digest of all that the library in `folder` keeps: the same for the same content. */
export function libraryDigest(folder: string): string {
  const database = new SQLite(join(folder, 'rightsbank.sqlite'), { readonly: true });
  try {
    const hash = createHash('sha256');
    for (const table of TABLES) {
      for (const row of database.prepare(table).raw().iterate()) hash.update(JSON.stringify(row));
      hash.update('\n');
    }
    return hash.digest('hex');
  } finally {
    database.close();
  }
}

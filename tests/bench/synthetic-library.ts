import type { Library } from '../../data/library.ts';
import { tokensOf } from '../../data/search/words/document-tokens.ts';
import { FINGERPRINT } from '../../ingest/relate/fingerprint.ts';

const VALUES_OF_EACH = 9;
const PASSAGES_OF_EACH = 2;

/** Titles of every kind that a file has to carry: scripts, quotes, braces, line breaks, formulas. */
const TITLES = [
  'Mental Health Act',
  'Ley de Salud Mental y «discapacidad»',
  'قانون الصحة النفسية، "نسخة"',
  'Закон о {психиатрической} помощи',
  '中华人民共和国精神卫生法',
  '=cmd() Disability, Rights and Equality Regulations',
  "Décret relatif à l'éducation\ninclusive 🕊",
];
const LANGUAGES = ['en', 'es', 'ar', 'ru', 'zh', 'en', 'fr'];
const COUNTRIES = ['URY', 'ESP', 'EGY', 'RUS', 'CHN', 'KEN', 'FRA', 'IND', 'BRA', 'ZAF'];

/**
 * Fills an empty library with invented documents, straight by SQL: each with metadata values, a
 * file and two passages with a tag. They are in the word index; the engine does not know them.
 */
export async function fillSynthetic(library: Library, documents: number): Promise<void> {
  await library.indexer.prepare();
  const { $client } = library.database;
  $client.transaction(() => {
    $client.prepare(NUMBERED).run(documents);
    for (const table of TABLES) $client.prepare(table).run();
    takeInWords(library);
    $client.prepare('DROP TABLE numbered').run();
  })();
}

/**
 * Documents with the same title but for its number have the same words, so that one of each kind
 * is read.
 */
function takeInWords({ database: { $client }, documents, passages }: Library): void {
  const insert = (table: string, columns: string, rows: string) =>
    $client.prepare(
      `INSERT INTO ${table} (rowid, ${columns}) SELECT ${rows} FROM numbered
       WHERE n % ${TITLES.length} = @kind`,
    );
  const ofDocuments = insert(
    'document_words',
    'title, about, text',
    'n + 1, @title, @about, @text',
  );
  const ofPassages = range(PASSAGES_OF_EACH).map((at) =>
    insert(
      'passage_words',
      'heading, text',
      `((n + 1) << 31) + n * ${PASSAGES_OF_EACH} + ${at + 1}, @heading, @text`,
    ),
  );
  for (const [kind, id] of firstOfEach($client).entries()) {
    const document = documents.find(id);
    if (!document) continue;
    const { title, about, text, passages: ofText } = tokensOf(document, passages.ofDocument(id));
    ofDocuments.run({ kind, ...joined({ title, about, text }) });
    for (const [at, { heading, text: words }] of ofText.entries()) {
      ofPassages[at]?.run({ kind, ...joined({ heading, text: words }) });
    }
  }
}

function firstOfEach($client: Library['database']['$client']): string[] {
  const first = $client.prepare('SELECT id FROM numbered WHERE n < ? ORDER BY n').pluck();
  return first.all(TITLES.length) as string[];
}

function joined(tokens: Record<string, Iterable<string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, all]) => [name, [...all].join(' ')]),
  );
}

const range = (length: number) => Array.from({ length }, (_, at) => at);
const list = (values: readonly string[]) =>
  `json('${JSON.stringify(values).replaceAll("'", "''")}')`;
const pick = (values: readonly string[]) =>
  `json_extract(${list(values)}, '$[' || (n % ${values.length}) || ']')`;
const AT = "'2026-11-22T00:00:00.000Z'";

/** A row a document: its number, id, title, language, country. */
const NUMBERED = `CREATE TEMP TABLE numbered AS
  WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted LIMIT ?)
  SELECT n, printf('synthetic-%06d', n) AS id, ${pick(TITLES)} || ' No. ' || n AS title,
    ${pick(LANGUAGES)} AS language, ${pick(COUNTRIES)} AS country FROM counted`;

const TEXT = `'Section ' || n || '. ' || title || '. Every person has the right to the enjoyment of the highest attainable standard of health without discrimination, and the authority of district ' || (n % 997) || ' shall keep a register of all measures taken under this section, open to inspection by the person concerned and by the board.'`;

const TABLES = [
  `INSERT INTO documents (id, title, title_en, other_titles, number, country, type, type_word,
     status, year, date_adopted, language, summary, source_url, source, rights, revision,
     indexed_revision, created_at, updated_at)
   SELECT id, title, 'Act ' || n, '[]', 'No. ' || n, country, 'act', 'act', 'in-force',
     1950 + n % 75, (1950 + n % 75) || '-03-01', language, 'What "it" says, ' || n,
     'https://law.example/' || n, 'Example', 'CC BY 4.0', 1, 1, ${AT}, ${AT} FROM numbered`,
  `INSERT INTO document_topics SELECT id, 'mental-health' FROM numbered`,
  `INSERT INTO document_topics SELECT id, 'disability' FROM numbered`,
  `INSERT INTO document_languages SELECT id, language FROM numbered`,
  `INSERT INTO metadata_values (document_id, field, value, origin, confidence, evidence, at)
   SELECT id, json_extract(${list(['title', 'country', 'type', 'year', 'language', 'number', 'status', 'source', 'dateAdopted'])}, '$[' || k || ']'),
     json_quote(title), 'rule', 0.9, json_object('quote', title, 'page', 1), ${AT}
   FROM numbered, (WITH RECURSIVE ks(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM ks LIMIT ${VALUES_OF_EACH}) SELECT k FROM ks)`,
  'INSERT INTO document_numbers (number, document_id) SELECT n + 1, id FROM numbered',
  `INSERT INTO files (document_id, sha256, name, role, language, media_type, bytes, pages,
     pages_needing_ocr, text_source, extractor, added_at)
   SELECT id, printf('%064x', n), 'act-' || n || '.pdf', 'original', language, 'application/pdf',
     20000, 3, '[]', 'text-layer', 'pdf@1', ${AT} FROM numbered`,
  // Compared with each other already, as in any library that has been in use.
  `INSERT INTO fingerprints (file_id, version, digest, words, numbers, provisions, related)
   SELECT n + 1, '${FINGERPRINT}', printf('%064x', n), 120, 4, '[]', 1 FROM numbered`,
  `INSERT INTO passages (document_id, file_id, ordinal, page_from, page_to, label, headings,
     language, text)
   SELECT id, n + 1, k, k + 1, k + 1, 'Section ' || k, '["Part 1"]', 'en', ${TEXT}
   FROM numbered, (WITH RECURSIVE ks(k) AS (SELECT 0 UNION ALL SELECT k + 1 FROM ks LIMIT ${PASSAGES_OF_EACH}) SELECT k FROM ks)
   ORDER BY n, k`,
  `INSERT INTO tags (passage_id, article, score, origin, evidence_start, evidence_end)
   SELECT id, '25', 0.9, 'model@1', 0, 10 FROM passages`,
];

import { eq } from 'drizzle-orm';
import type { Library } from '../../../data/library.ts';
import type { Description, Field, Passage } from '../../../data/model.ts';
import { STATUSES } from '../../../data/model.ts';
import { documents, tags } from '../../../data/schema.ts';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { TOPICS } from '../../../data/vocabularies/topics.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';

/** What of a library is filled. */
export type Shelves = Pick<Library, 'database' | 'documents' | 'passages'>;

/** What the documents of the collection are described with; every value occurs. */
export const VALUES = {
  country: ['KEN', 'URY', 'IND', 'FRA', 'BRA', 'ZAF', 'JPN', 'UKR', 'EGY', 'NZL'],
  type: DOCUMENT_TYPES.slice(0, 6),
  topic: TOPICS.slice(0, 8),
  language: ['en', 'es', 'pt', 'ar', 'uk', 'ja', 'sw'],
  status: STATUSES,
  article: ['12', '14', '15', '19', '25'],
  signal: ['restraint', 'seclusion', 'supported-decision'],
  stance: ['permits', 'restricts', 'prohibits'],
} as const;

/** Words that nobody wrote: each is told from the others by more than two letters. */
export const WORDS: readonly string[] = wordsOf(seededRandom(7), 90);

function wordsOf(random: SeededRandom, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    for (let syllable = 0; syllable < 4; syllable++) {
      word += random.pick([...'bdfgklmnprstvz']) + random.pick([...'aeiou']);
    }
    words.add(word);
  }
  return [...words];
}

/**
 * Fills a library with made-up documents through its repositories, the same ones for the same
 * seed: with and without country, year, type, text; some withdrawn.
 */
export function fillWithDocuments(library: Shelves, seed: number, count: number): void {
  const random = seededRandom(seed);
  library.database.$client.transaction(() => {
    for (let at = 0; at < count; at++) addDocument(library, random, at);
  })();
}

function addDocument(library: Shelves, random: SeededRandom, at: number): void {
  const id = `doc-${random.integer(10, 99)}-${at}`;
  const values: Description[] = [];
  const say = (field: Field, value: unknown) =>
    values.push({ field, value, confidence: 1, origin: 'manifest' } as Description);
  say('title', `${random.pick(WORDS)} ${random.pick(WORDS)}`);
  if (random.chance(0.9)) say('country', random.pick(VALUES.country));
  if (random.chance(0.85)) say('type', random.pick(VALUES.type));
  if (random.chance(0.8)) say('year', random.integer(1965, 2024));
  if (random.chance(0.7)) say('status', random.pick(VALUES.status));
  if (random.chance(0.8)) say('topics', random.some(VALUES.topic, random.integer(1, 3)));
  if (random.chance(0.3)) say('summary', textOf(random, 6));
  library.documents.add(id, values, id, 'test');
  const spoken = random.some(VALUES.language, random.integer(0, 2));
  library.documents.addLanguages(id, spoken);
  if (random.chance(0.85)) addText(library, random, id, spoken[0] ?? 'en');
  if (random.chance(0.05)) {
    const withdrawn = { reviewState: 'withdrawn' } as const;
    library.database.update(documents).set(withdrawn).where(eq(documents.id, id)).run();
  }
}

function addText(library: Shelves, random: SeededRandom, id: string, language: string): void {
  const found = Array.from(
    { length: random.integer(1, 6) },
    (_, ordinal): Passage => ({
      ...{ ordinal, pageFrom: 1, pageTo: 1, language },
      label: random.chance(0.6) ? `Section ${ordinal + 1}` : undefined,
      headings: random.chance(0.4) ? [random.pick(WORDS)] : [],
      text: textOf(random, random.integer(4, 25)),
    }),
  );
  const fileId = library.passages.addFile({
    ...{ documentId: id, name: `${id}.txt`, role: 'original', language },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test@1', addedAt: new Date(0).toISOString() },
    sha256: Buffer.from(id.padEnd(32, '.')).toString('hex'),
  });
  library.passages.add(id, fileId, found);
  for (const passage of library.passages.ofFile(fileId)) {
    if (!random.chance(0.3)) continue;
    library.database
      .insert(tags)
      .values({
        passageId: passage.id,
        article: random.chance(0.7) ? random.pick(VALUES.article) : null,
        signal: random.chance(0.7) ? random.pick(VALUES.signal) : null,
        stance: random.chance(0.7) ? random.pick(VALUES.stance) : null,
        score: 0.9,
        origin: 'rule',
      })
      .run();
  }
}

function textOf(random: SeededRandom, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}

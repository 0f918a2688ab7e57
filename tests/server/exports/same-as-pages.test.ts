import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { expect, it } from 'vitest';
import type { Library } from '../../../data/library.ts';
import type { Description } from '../../../data/model.ts';
import { buildApp } from '../../../server/app.ts';
import { CORPUS, corpusRows } from '../../evaluate/corpus.ts';
import { libraryOf } from '../../evaluate/search-library.ts';
import { temporaryLibrary } from '../../support/library.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';

const DOCUMENTS = 260;
const QUESTIONS = 100;
const OF_CORPUS = 6;

/** Words of several languages, by language. */
const WORDS: Record<string, string[]> = {
  en: ['mental', 'health', 'disability', 'guardianship', 'consent', 'restraint', 'education'],
  es: ['salud', 'mental', 'discapacidad', 'consentimiento', 'internación', 'educación'],
  fr: ['santé', 'mentale', 'handicap', 'consentement', 'tutelle', 'hospitalisation'],
  ar: ['الصحة', 'النفسية', 'الإعاقة', 'الموافقة', 'الوصاية'],
  ru: ['психическое', 'здоровье', 'инвалид', 'согласие', 'опека'],
  zh: ['精神卫生', '残疾人', '知情同意', '监护', '教育'],
};
const LANGUAGES = Object.keys(WORDS);
const COUNTRIES = ['URY', 'ESP', 'FRA', 'EGY', 'RUS', 'CHN', 'KEN'];
const TYPES = ['act', 'regulation', 'policy'];
const SORTS = ['relevance', '-year', 'year', 'title'];

/** Invented works in six languages, with texts in which the words above stand together or apart. */
async function fill(library: Library, random: SeededRandom): Promise<void> {
  const { documents, passages, database } = library;
  const saying = (language: string, count: number) =>
    Array.from({ length: count }, () => random.pick(WORDS[language] as string[])).join(' ');
  database.$client.transaction(() => {
    for (let at = 0; at < DOCUMENTS; at++) {
      const id = `made-${at}`;
      const language = random.pick(LANGUAGES);
      const said = (field: string, value: unknown) =>
        ({ field, value, confidence: 1, origin: 'manifest' }) as Description;
      const values = [
        said('title', `${saying(language, 3)} ${random.integer(1, 40)}`),
        said('language', language),
        said('country', random.pick(COUNTRIES)),
        said('type', random.pick(TYPES)),
        ...(random.chance(0.9) ? [said('year', random.integer(1980, 2024))] : []),
        said('topics', random.some(['mental-health', 'disability', 'employment'], 2)),
      ];
      documents.add(id, values, id, 'test');
      documents.addLanguages(id, [language]);
      const file = passages.addFile({
        ...{ documentId: id, sha256: at.toString(16).padStart(64, '0'), name: `${id}.txt` },
        ...{ role: 'original', language, mediaType: 'text/plain', bytes: 1, pages: null },
        ...{ pagesNeedingOcr: [], textSource: 'markup', extractor: 'test' },
        addedAt: '2026-01-01T00:00:00.000Z',
      });
      const texts = Array.from({ length: random.integer(1, 4) }, (_, ordinal) => ({
        ...{ ordinal, pageFrom: 1, pageTo: 1, headings: [], language },
        text: `${saying(language, random.integer(4, 20))}.`,
      }));
      passages.add(id, file, texts);
    }
  })();
  await library.indexer.prepare();
  await library.indexer.catchUp();
}

/** A question of any kind: words, filters, OR, minus, phrases, exact words, all languages, sorts. */
function question(random: SeededRandom): string {
  const language = random.pick(LANGUAGES);
  const word = () => random.pick(WORDS[random.chance(0.8) ? language : 'en'] as string[]);
  const q = random.pick([
    () => '',
    word,
    () => `${word()} ${word()}`,
    () => `${word()} OR ${word()}`,
    () => `${word()} -${word()}`,
    () => `"${word()} ${word()}"`,
    () => `title:${word()}`,
    () => `${word()} ${word()} ${word()} ${word()} ${word()} ${word()}`,
  ])();
  const parameters = new URLSearchParams(q ? { q } : {});
  for (const country of random.chance(0.4) ? random.some(COUNTRIES, random.integer(1, 3)) : [])
    parameters.append('country', country);
  if (random.chance(0.2)) parameters.set('type', random.pick(TYPES));
  if (random.chance(0.2)) parameters.set('language', random.pick(LANGUAGES));
  if (random.chance(0.2)) parameters.set('year_from', String(random.integer(1985, 2020)));
  if (random.chance(0.2)) parameters.set('exact', 'true');
  if (random.chance(0.3)) parameters.set('languages', 'all');
  if (random.chance(0.5)) parameters.set('sort', random.pick(SORTS));
  if (random.chance(0.3)) parameters.set('lang', random.pick(['ar', 'es', 'fr', 'ru', 'zh']));
  return parameters.toString();
}

/** Ids in the order of the pages, one page after the other. */
async function idsOfPages(app: FastifyInstance, parameters: string): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await app.inject(`/api/v1/search?${parameters}&per_page=100&page=${page}`);
    expect(answer.statusCode, parameters).toBe(200);
    const { total, hits } = answer.json() as { total: number; hits: { id: string }[] };
    ids.push(...hits.map(({ id }) => id));
    if (page * 100 >= total) return ids;
  }
}

/** How ids are read from each format, without our own code. */
const READ: Record<string, (text: string, bytes: Buffer) => string[]> = {
  csv: (_, bytes) =>
    (parse(bytes, { columns: true, bom: true }) as { id: string }[]).map(({ id }) => id),
  jsonl: (text) => text.split('\n').flatMap((line) => (line ? JSON.parse(line).id : [])),
  csl: (text) => (JSON.parse(text) as { id: string }[]).map(({ id }) => id),
  ris: (text) => [...text.matchAll(/^ID {2}- (.*?)\r?$/gm)].map(([, id = '']) => id),
  bibtex: (text) => [...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, id = '']) => id),
};

async function compare(app: FastifyInstance, parameters: string): Promise<number> {
  const expected = await idsOfPages(app, parameters);
  for (const [format, read] of Object.entries(READ)) {
    const answer = await app.inject(`/api/v1/export/${format}?${parameters}`);
    expect(answer.statusCode, parameters).toBe(200);
    expect(answer.headers['x-total-count']).toBe(String(expected.length));
    expect(read(answer.payload, answer.rawPayload), `${format} ${parameters}`).toEqual(expected);
  }
  return expected.length;
}

it(`every export of ${QUESTIONS} random questions has the ids of all pages, in their order`, async () => {
  const random = seededRandom(6);
  const { library, remove } = await temporaryLibrary();
  const app = await buildApp({ library, version: 'test', log: false });
  try {
    await fill(library, random);
    const found: number[] = [];
    for (let at = 0; at < QUESTIONS; at++) found.push(await compare(app, question(random)));
    // Questions that find nothing, or everything, say little.
    expect(found.filter((count) => count > 0 && count < DOCUMENTS).length).toBeGreaterThan(50);
    expect(Math.max(...found)).toBeGreaterThan(100);
  } finally {
    await app.close();
    await remove();
  }
});

it.skipIf(!existsSync(join(CORPUS, 'manifest.csv')))(
  'the same holds for real documents (skipped without the corpus)',
  async () => {
    const small = corpusRows().filter(({ file }) => /\.(md|txt)$/.test(file));
    const step = Math.floor(small.length / OF_CORPUS);
    const { library, leave } = await libraryOf(small.filter((_, at) => at % step === 0));
    const app = await buildApp({ library, version: 'test', log: false });
    try {
      const random = seededRandom(7);
      for (let at = 0; at < 20; at++) await compare(app, question(random));
    } finally {
      await app.close();
      await leave();
    }
  },
);

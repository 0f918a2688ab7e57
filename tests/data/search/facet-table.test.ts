import { eq, ne, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import { documentRepository } from '../../../data/documents.ts';
import type { Description } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';
import { documents, tags } from '../../../data/schema.ts';
import { type FacetTable, facetTable } from '../../../data/search/facet-table.ts';
import { narrow } from '../../../data/search/narrow.ts';
import { COUNTED_FACETS, type FacetCount } from '../../../data/search/query.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { expectedAnswers } from './expected-answer.ts';
import { question } from './question.ts';
import { randomFilters } from './random-filters.ts';
import { fillWithDocuments } from './synthetic-collection.ts';

const folder = makeFolder();
let database: Database;
/** Another connection to the same database, as another process has. */
let other: Database;
let table: FacetTable;

const repositories = (of: Database) => ({
  database: of,
  documents: documentRepository(of),
  passages: passageRepository(of),
});

beforeAll(() => {
  database = openDatabase(folder);
  other = openDatabase(folder);
  fillWithDocuments(repositories(database), 1948, 150);
  table = facetTable(database, documentRepository(database));
});
afterAll(() => {
  database.$client.close();
  other.$client.close();
  removeFolder(folder);
});

const said = (values: Partial<Record<string, unknown>>) =>
  Object.entries(values).map(
    ([field, value]) => ({ field, value, confidence: 1, origin: 'manifest' }) as Description,
  );
const entry = (id: string) => table.entries().find((one) => one.id === id);

describe('the facet table', () => {
  it.each(['its own connection', 'another connection'])('follows what %s writes', (by) => {
    const id = `written-by-${by.replaceAll(' ', '-')}`;
    const writer = by === 'another connection' ? other : database;
    const { documents: records, passages } = repositories(writer);
    const before = table.entries().length;

    records.add(id, said({ title: 'Sample Act', country: 'KEN', year: 1999 }), 'key', 'test');
    expect(table.entries()).toHaveLength(before + 1);
    expect(entry(id)).toMatchObject({ country: 'KEN', year: 1999, decade: '1990', passages: 0 });

    const fileId = passages.addFile({
      ...{ documentId: id, name: 'a.txt', role: 'original', language: 'en' },
      ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
      ...{ textSource: 'markup', extractor: 'test@1', addedAt: new Date(0).toISOString() },
      sha256: Buffer.from(id.padEnd(32, '.').slice(0, 32)).toString('hex'),
    });
    const text = {
      ordinal: 0,
      pageFrom: 1,
      pageTo: 1,
      language: 'en',
      headings: [],
      text: 'Care.',
    };
    const [passageId = 0] = [passages.add(id, fileId, [text])].flatMap(() =>
      passages.ofFile(fileId).map((row) => row.id),
    );
    const tag = { article: '14', signal: 'restraint', stance: 'prohibits' } as const;
    writer
      .insert(tags)
      .values({ passageId, ...tag, score: 1, origin: 'rule' })
      .run();
    records.revise(id, said({ title: 'Sample Act', country: 'NZL' }), ['manifest'], 'test');
    expect(entry(id)).toMatchObject({
      ...{ country: 'NZL', decade: 'unknown', passages: 1, article: ['14'], signal: ['restraint'] },
      stance: ['prohibits', 'restraint:prohibits'],
    });
    expect(entry(id)?.year).toBeUndefined();

    const set = (reviewState: 'withdrawn' | 'published') =>
      writer.update(documents).set({ reviewState }).where(eq(documents.id, id)).run();
    set('withdrawn');
    expect(entry(id)).toBeUndefined();
    set('published');
    expect(table.entries()).toHaveLength(before + 1);
  });

  it('gives the very same entries while nothing changes', () => {
    expect(table.entries()).toBe(table.entries());
  });

  it('forgets what was rolled back with the next change', () => {
    const before = table.entries().map(({ id }) => id);
    const records = documentRepository(database);
    const failing = database.$client.transaction(() => {
      records.add('never-there', said({ title: 'Nothing' }), 'none', 'test');
      expect(entry('never-there')).toBeDefined();
      throw new Error('rolled back');
    });
    expect(failing).toThrow('rolled back');
    records.add('there', said({ title: 'Something' }), 'some', 'test');
    const ids = table.entries().map(({ id }) => id);
    expect(ids.sort()).toEqual([...before, 'there'].sort());
  });

  it('does not read what readers do not see', () => {
    const before = table.entries();
    const records = documentRepository(other);
    records.add('a-draft', said({ title: 'A draft' }), 'draft', 'test', 'draft');
    records.revise('a-draft', said({ title: 'Another' }), ['manifest'], 'test');
    expect(table.entries()).toBe(before);
    records.setState('a-draft', 'published', 'test');
    expect(entry('a-draft')).toBeDefined();
  });
});

describe('narrowing', () => {
  const counts = (values: readonly FacetCount[]) =>
    Object.fromEntries(values.map(({ value, count }) => [value, count]));

  it('keeps and counts the documents that SQL does, for any filters', () => {
    const expected = expectedAnswers(repositories(database));
    const random = seededRandom(99);
    const found = { some: 0, none: 0 };
    for (let round = 0; round < 120; round++) {
      const query = question({
        filters: randomFilters(random, 4),
        yearFrom: random.chance(0.3) ? random.integer(1960, 2000) : undefined,
        yearTo: random.chance(0.3) ? random.integer(1990, 2030) : undefined,
      });
      const among = random.some(
        table.entries().map(({ id }) => id),
        100,
      );
      const kept = new Set(among);
      const entries = table.entries().filter(({ id }) => kept.has(id));
      const truth = expected(query, among);
      const answer = narrow(entries, query);
      const asked = JSON.stringify(query);
      expect(answer.entries.map(({ id }) => id).sort(), asked).toEqual(truth.ids.toSorted());
      for (const facet of COUNTED_FACETS) {
        expect(counts(answer.facets[facet]), `${facet} of ${asked}`).toEqual(truth.facets[facet]);
      }
      expect(counts(answer.decades), asked).toEqual(truth.decades);
      found[truth.ids.length > 0 ? 'some' : 'none']++;
    }
    expect(found.some).toBeGreaterThan(40);
    expect(found.none).toBeGreaterThan(0);
  });

  it('keeps the order it is given', () => {
    const entries = table.entries().toReversed();
    const kept = narrow(entries, question({ filters: { status: ['in-force'] } })).entries;
    expect(kept.length).toBeGreaterThan(5);
    expect(kept).toEqual(entries.filter(({ status }) => status === 'in-force'));
  });
});

// Last: every document is changed by it.
describe('the facet table again', () => {
  it('follows a bulk change in steps, and what is written between them', async () => {
    const change = (year: number) =>
      other
        .update(documents)
        .set({ year, revision: sql`${documents.revision} + 1` })
        .where(ne(documents.id, 'there'))
        .run();
    const records = documentRepository(other);
    other.$client.transaction(() => {
      for (let at = 0; at < 450; at++) {
        records.add(`bulk-${at}`, said({ title: `Act ${at}` }), `${at}`, 'test');
      }
    })();
    change(1903);
    let turns = 0;
    const others = setInterval(() => {
      if (turns++ === 0) records.setState('there', 'withdrawn', 'test');
    }, 0);
    await table.prepare();
    clearInterval(others);
    expect(turns).toBeGreaterThan(0);
    const entries = table.entries();
    expect(entry('there')).toBeUndefined();
    expect(entries.length).toBeGreaterThan(450);
    expect(new Set(entries.map(({ year }) => year))).toEqual(new Set([1903]));
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});

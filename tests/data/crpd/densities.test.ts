import { afterEach, beforeEach, expect, it } from 'vitest';
import { densities, perHundred } from '../../../data/crpd/densities.ts';
import { placeOfReading, type Reading } from '../../../data/crpd/readings.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import { documentRepository } from '../../../data/documents.ts';
import type { Tag } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';

let database: Database;
beforeEach(() => {
  database = openDatabase(':memory:');
});
afterEach(() => database.$client.close());

const by = { score: 0.9, origin: 'rules@1' };
const restraint: Tag = { signal: 'restraint', stance: 'permits', ...by };

function addAct(id: string, tagsOfPassages: Tag[][]): void {
  documentRepository(database).add(
    id,
    [{ field: 'country', value: 'XAA', confidence: 1, origin: 'manifest' }],
    id,
    'test',
  );
  const passages = passageRepository(database);
  const file = passages.addFile({
    ...{ documentId: id, sha256: id, name: `${id}.txt`, role: 'original', language: 'en' },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test@1', addedAt: '2026-01-01' },
  });
  passages.add(
    id,
    file,
    tagsOfPassages.map((tags, ordinal) => ({
      ...{ ordinal, pageFrom: 1, pageTo: 1, headings: [], language: 'en', text: 'words', tags },
    })),
  );
}

function countIn(id: string, reading: Reading, from = densities(database)): number | undefined {
  const document = from.documents().find((one) => one.id === id);
  return document?.counts[placeOfReading(reading) ?? -1];
}

it('counts a passage once for each thing that is read in it, whoever reads it', () => {
  addAct('one', [
    [
      { article: '12', ...by },
      { article: '14', ...by },
      { article: '12', score: 1, origin: 'a curator' },
      restraint,
    ],
    [{ signal: 'restraint', stance: 'forbids', ...by }, restraint],
    [],
  ]);
  expect(countIn('one', { article: '12' })).toBe(1);
  expect(countIn('one', { theme: 3 }), 'articles 12 and 14 are of one theme').toBe(1);
  expect(countIn('one', { signal: 'restraint' })).toBe(2);
  expect(countIn('one', { signal: 'restraint', stance: 'permits' })).toBe(2);
  expect(countIn('one', { signal: 'restraint', stance: 'forbids' })).toBe(1);
  expect(countIn('one', { article: '33' })).toBe(0);
  expect(countIn('one', { signal: 'restraint', stance: 'guarantees' })).toBeUndefined();
  expect(densities(database).documents()[0]?.passages).toBe(3);
});

it('follows documents as they come, change and go', () => {
  const counts = densities(database);
  addAct('one', [[restraint]]);
  expect(countIn('one', { signal: 'restraint' }, counts)).toBe(1);
  const same = counts.documents();
  expect(counts.documents()).toBe(same);

  addAct('two', [[restraint], []]);
  expect(counts.documents().map(({ id, passages }) => [id, passages])).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
  database.$client.exec(`DELETE FROM tags WHERE passage_id = 1`);
  documentRepository(database).touch('one');
  expect(countIn('one', { signal: 'restraint' }, counts)).toBe(0);
  database.$client.exec(`UPDATE documents SET review_state = 'withdrawn' WHERE id = 'one'`);
  expect(counts.documents().map(({ id }) => id)).toEqual(['two']);
});

it('is a share of what is held, and nothing of nothing', () => {
  expect(perHundred(3, 60)).toBe(5);
  expect(perHundred(0, 0)).toBe(0);
});

import { expect, test } from 'vitest';
import { openDatabase } from '../../../data/database.ts';
import { evidencePlace } from '../../../data/desk/evidence-places.ts';
import { documentRepository } from '../../../data/documents.ts';
import { passageRepository } from '../../../data/passages.ts';

test('the place of a quote is found by its words, else by its page', () => {
  const database = openDatabase(':memory:');
  const passages = passageRepository(database);
  documentRepository(database).add('act', [], 'Act', 'test');
  const fileId = passages.addFile({
    ...{ documentId: 'act', sha256: 'a'.repeat(64), name: 'act.pdf', role: 'original' },
    ...{ language: 'en', mediaType: 'application/pdf', bytes: 1, pages: 3, pagesNeedingOcr: [] },
    ...{ textSource: 'text-layer', extractor: 'test', addedAt: '2026-01-01' },
  });
  const texts = ['The lantern act', 'of the year 1999', 'of the lantern keepers'];
  passages.add(
    'act',
    fileId,
    texts.map((text, at) => ({
      ...{ ordinal: at, pageFrom: at + 1, pageTo: at + 1, headings: [], text, language: 'en' },
    })),
  );
  const ordinal = (quote: string, page?: number) =>
    evidencePlace(database, 'act', { quote, ...(page ? { page } : {}) })?.ordinal;
  expect(ordinal('year 1999')).toBe(1);
  expect(ordinal('lantern')).toBe(0);
  expect(ordinal('lantern', 3)).toBe(2);
  expect(ordinal('not there', 2)).toBe(1);
  expect(ordinal('not there')).toBeUndefined();
});

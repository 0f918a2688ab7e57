import { expect, test } from 'vitest';
import { openDatabase } from '../../data/database.ts';
import { documentRepository } from '../../data/documents.ts';
import { identifierRepository } from '../../data/identifiers.ts';
import type { Description } from '../../data/model.ts';

function titled(title: string): Description[] {
  return [{ field: 'title', value: title, confidence: 1, origin: 'manifest' }];
}

test('keeps what each earlier revision said, whoever raised it', () => {
  const database = openDatabase(':memory:');
  const documents = documentRepository(database);
  const identifiers = identifierRepository(database);
  documents.add('a', titled('First'), 'a', 'test');
  documents.addLanguages('a', ['fr', 'en']);
  const { createdAt } = documents.find('a') as { createdAt: string };
  documents.revise('a', titled('Second'), ['manifest'], 'test');
  documents.touch('a');
  expect(documents.find('a')?.revision).toBe(3);
  const past = identifiers.revisions('a');
  expect(past.map(({ revision, record }) => [revision, record.title])).toEqual([
    [1, 'First'],
    [2, 'Second'],
  ]);
  expect(past[0]).toMatchObject({
    since: createdAt,
    record: { otherTitles: [], country: null, languages: ['en', 'fr'], topics: [], files: [] },
  });
});

test('lets given-up ids lead to the last document of a chain', () => {
  const database = openDatabase(':memory:');
  const documents = documentRepository(database);
  const identifiers = identifierRepository(database);
  for (const id of ['a', 'b', 'c']) documents.add(id, titled(id), id, 'test');
  identifiers.redirect('a', 'b');
  identifiers.redirect('b', 'c');
  expect(identifiers.movedTo('a')).toBe('c');
  expect(identifiers.movedTo('b')).toBe('c');
  expect(identifiers.movedTo('c')).toBeUndefined();
  expect(() => identifiers.redirect('c', 'a')).toThrow('cannot lead to itself');
});

test('withdraws with a note for the public and a row in the audit', () => {
  const database = openDatabase(':memory:');
  const documents = documentRepository(database);
  documents.add('a', titled('A'), 'a', 'test');
  documents.setState('a', 'withdrawn', 'eva', 'It was never adopted.');
  expect(documents.find('a')).toMatchObject({
    ...{ reviewState: 'withdrawn', stateNote: 'It was never adopted.', revision: 2 },
  });
  documents.setState('a', 'withdrawn', 'eva', 'It was never adopted.');
  expect(documents.find('a')?.revision).toBe(2);
  const rows = database.$client.prepare("SELECT * FROM audit WHERE action = 'set-state'").all();
  expect(rows).toMatchObject([{ actor: 'eva', before: '"published"', after: '"withdrawn"' }]);
});

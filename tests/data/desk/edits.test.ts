import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import {
  type EditConflict,
  type EditRepository,
  editRepository,
} from '../../../data/desk/edits.ts';
import { mergeDocuments } from '../../../data/desk/merge.ts';
import { type DocumentRepository, documentRepository } from '../../../data/documents.ts';
import { identifierRepository } from '../../../data/identifiers.ts';
import type { Description, Field } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';
import { relationRepository } from '../../../data/relations.ts';

let database: Database;
let documents: DocumentRepository;
let edits: EditRepository;

function found(field: Field, value: unknown, confidence = 0.7): Description {
  return { field, value, confidence, origin: 'rule' } as Description;
}

beforeEach(() => {
  database = openDatabase(':memory:');
  documents = documentRepository(database);
  edits = editRepository(database, documents);
  const values = [found('title', 'Care Act'), found('country', 'URY'), found('year', 1999)];
  documents.add('act', values, 'act', 'ingest');
});

const edit = (revision: number, changes: Record<string, unknown>, actor = 'eva') =>
  edits.write({ id: 'act', revision, changes, actor, reason: 'read it' });

function conflictOf(work: () => unknown): EditConflict {
  try {
    work();
  } catch (error) {
    return error as EditConflict;
  }
  throw new Error('It was written.');
}

describe('an edit', () => {
  test('beats every machine, and its history says who, why, old and new', () => {
    expect(edit(1, { year: 2001, country: null })).toEqual(['country', 'year']);
    expect(documents.find('act')).toMatchObject({ year: 2001, country: null, revision: 2 });
    documents.revise('act', [found('year', 1998, 0.99)], ['rule'], 'ingest');
    expect(documents.find('act')).toMatchObject({ year: 2001, country: null });
    const [row] = edits.history('act').filter(({ field }) => field === 'year');
    expect(row).toMatchObject({ actor: 'eva', before: '1999', after: '2001', reason: 'read it' });
  });

  test('keeps what the same curator said of other fields', () => {
    edit(1, { year: 2001 });
    edit(2, { number: 'Act 5' });
    expect(documents.find('act')).toMatchObject({ year: 2001, number: 'Act 5', revision: 3 });
  });

  test('of a value that is right already is a word of its own', () => {
    expect(edit(1, { year: 1999 })).toEqual([]);
    expect(documents.find('act')?.revision).toBe(1);
    const [value] = documents.values('act').filter(({ field }) => field === 'year');
    expect(value?.origin).toBe('curator');
    expect(edits.history('act')[0]).toMatchObject({ action: 'confirm', field: 'year' });
  });

  test('of other fields goes beside that of somebody else', () => {
    edit(1, { year: 2001 }, 'ann');
    edit(1, { title: 'The Care Act' }, 'eva');
    expect(documents.find('act')).toMatchObject({ year: 2001, title: 'The Care Act' });
  });

  test('of the same field is refused with the difference, and nothing of it is written', () => {
    edit(1, { year: 2001 }, 'ann');
    const conflict = conflictOf(() => edit(1, { year: 2002, title: 'Mine' }));
    expect(conflict.conflicts).toEqual([{ field: 'year', shown: 1999, theirs: 2001, yours: 2002 }]);
    expect(conflict.revision).toBe(2);
    expect(documents.find('act')).toMatchObject({ year: 2001, title: 'Care Act' });
    expect(edit(1, { year: 2001 })).toEqual([]);
  });

  test('against a revision that never was is refused', () => {
    expect(conflictOf(() => edit(9, { year: 2002 })).revision).toBe(1);
  });

  test('can be taken back, unless it was changed again', () => {
    edit(1, { year: 2001 });
    const [row] = edits.history('act');
    expect(edits.revert('act', row?.id ?? 0, 'ann')).toBe('year');
    expect(documents.find('act')?.year).toBe(1999);
    edit(3, { year: 2005 });
    const conflict = conflictOf(() => edits.revert('act', row?.id ?? 0, 'ann'));
    expect(conflict.conflicts).toMatchObject([{ shown: 2001, theirs: 2005, yours: 1999 }]);
    expect(edits.revert('act', 999, 'ann')).toBeUndefined();
  });
});

test('merging moves files, texts and relations, and leaves the id and the history', () => {
  const relations = relationRepository(database);
  const passages = passageRepository(database);
  for (const id of ['twin', 'other']) documents.add(id, [found('title', id)], id, 'ingest');
  const file = passages.addFile({
    ...{ documentId: 'twin', sha256: 'a'.repeat(64), name: 'twin.pdf', role: 'original' },
    ...{ language: 'es', mediaType: 'application/pdf', bytes: 3, pages: 1, pagesNeedingOcr: [] },
    ...{ textSource: 'text-layer', extractor: 'test', addedAt: '2026-01-01T00:00:00.000Z' },
  });
  const passage = { ordinal: 0, pageFrom: 1, pageTo: 1, headings: [], language: 'es', text: 'x' };
  passages.add('twin', file, [passage]);
  documents.addLanguages('twin', ['es']);
  const proposed = { origin: 'rule', confidence: 0.9 } as const;
  relations.propose({ fromId: 'twin', kind: 'amends', toId: 'other', ...proposed }, 'test');
  relations.propose({ fromId: 'act', kind: 'amends', toId: 'other', ...proposed }, 'test');
  relations.propose({ fromId: 'act', kind: 'duplicate', toId: 'twin', ...proposed }, 'test');

  const merge = (from: string, into: string) =>
    mergeDocuments(database, documents, { from, into, actor: 'eva', reason: 'same law' });
  expect(merge('act', 'act')).toBe('same');
  expect(merge('act', 'none')).toBe('unknown');
  expect(merge('twin', 'act')).toBeUndefined();
  expect(merge('twin', 'other')).toBe('merged');

  expect(passages.filesOf('act').map(({ name }) => name)).toEqual(['twin.pdf']);
  expect(passages.ofDocument('act').map(({ text }) => text)).toEqual(['x']);
  expect(documents.find('act')).toMatchObject({ languages: ['es'], revision: 2 });
  expect(documents.find('twin')).toMatchObject({ reviewState: 'merged', stateNote: 'same law' });
  expect(identifierRepository(database).movedTo('twin')).toBe('act');
  expect(identifierRepository(database).revisions('twin')[0]?.record.files).toHaveLength(1);
  const left = relations.all().map(({ fromId, kind, toId }) => [fromId, kind, toId]);
  expect(left).toEqual([['act', 'amends', 'other']]);
  expect(edits.history('act')[0]).toMatchObject({ action: 'merge', actor: 'eva' });
});

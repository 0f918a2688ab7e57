import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHOWN_FROM } from '../../data/confidence.ts';
import { type Database, openDatabase } from '../../data/database.ts';
import { type DocumentRepository, documentRepository } from '../../data/documents.ts';
import { type Description, type Field, ORIGINS, type Origin } from '../../data/model.ts';
import { audit } from '../../data/schema.ts';

let database: Database;
let documents: DocumentRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  documents = documentRepository(database);
});
afterEach(() => database.$client.close());

const ID = 'qaa-2001-care-act';

function said(field: Field, value: unknown, origin: Origin, confidence = 1): Description {
  return { field, value, origin, confidence } as Description;
}

function auditOf(id: string) {
  return database.select().from(audit).where(eq(audit.documentId, id)).all();
}

describe('a new work', () => {
  it('has its values, its first revision and an audit row', () => {
    documents.add(
      ID,
      [said('title', 'Care Act', 'file'), said('topics', ['b', 'a', 'b'], 'manifest')],
      'care',
      'test',
    );
    expect(documents.find(ID)).toMatchObject({
      title: 'Care Act',
      topics: ['a', 'b'],
      status: 'unknown',
      otherTitles: [],
      year: null,
      revision: 1,
      indexedRevision: null,
      reviewState: 'published',
    });
    expect(auditOf(ID)).toMatchObject([{ action: 'add', actor: 'test' }]);
  });

  it('goes by the fallback title when nothing gives one', () => {
    documents.add(ID, [], 'care', 'test');
    expect(documents.find(ID)?.title).toBe('care');
  });

  it('cannot take the id of another', () => {
    documents.add(ID, [], 'one', 'test');
    expect(() => documents.add(ID, [], 'two', 'test')).toThrow(/UNIQUE/);
    expect(documents.find(ID)?.title).toBe('one');
  });
});

describe('the strength of origins', () => {
  it.each(ORIGINS.slice(0, -1).map((origin, at) => [origin, ORIGINS[at + 1] as Origin] as const))(
    'puts %s before %s, in whatever order they come and however sure the weaker is',
    (stronger, weaker) => {
      const strong = said('title', `by ${stronger}`, stronger, SHOWN_FROM.title);
      const weak = said('title', `by ${weaker}`, weaker, 1);
      documents.add('first', [strong, weak], '', 'test');
      documents.add('second', [weak, strong], '', 'test');
      documents.add('third', [strong], '', 'test');
      expect(documents.revise('third', [weak], [weaker], 'test')).toEqual([]);
      for (const id of ['first', 'second', 'third']) {
        expect(documents.find(id)?.title).toBe(`by ${stronger}`);
        expect(documents.values(id).map((value) => value.origin)).toEqual([stronger, weaker]);
      }
    },
  );

  it('lets a stronger origin take over, and the weaker come back when it says no more', () => {
    documents.add(ID, [said('year', 1998, 'rule', 0.7)], 'care', 'test');
    expect(documents.revise(ID, [said('year', 2001, 'manifest')], ['manifest'], 'test')).toEqual([
      'year',
    ]);
    expect(documents.find(ID)?.year).toBe(2001);
    expect(documents.revise(ID, [], ['manifest'], 'test')).toEqual(['year']);
    expect(documents.find(ID)?.year).toBe(1998);
  });
});

describe('a revision', () => {
  beforeEach(() => {
    documents.add(
      ID,
      [
        said('title', 'Care Act', 'manifest'),
        said('summary', 'On care.', 'manifest'),
        said('topics', ['x'], 'manifest'),
        said('status', 'in-force', 'rule'),
        said('issuer', 'The Assembly', 'curator'),
      ],
      'care',
      'test',
    );
  });

  it('forgets what the origin no longer says, and nothing of another origin', () => {
    const changed = documents.revise(
      ID,
      [said('title', 'Care Act', 'manifest')],
      ['manifest'],
      'test',
    );
    expect(changed.sort()).toEqual(['summary', 'topics']);
    expect(documents.find(ID)).toMatchObject({
      title: 'Care Act',
      summary: null,
      topics: [],
      status: 'in-force',
      issuer: 'The Assembly',
    });
  });

  it('raises the revision once and says in the audit what was and what is', () => {
    const before = documents.find(ID);
    documents.markIndexed([{ id: ID, revision: 1 }]);
    const values = [
      said('title', 'Care (Amended) Act', 'manifest'),
      said('year', 2001, 'manifest'),
    ];
    documents.revise(ID, values, ['manifest'], 'a person');
    const after = documents.find(ID);
    expect(after?.revision).toBe(2);
    expect(after?.createdAt).toBe(before?.createdAt);
    expect(documents.idsToIndex(-1)).toEqual([ID]);
    const rows = auditOf(ID).filter(({ action }) => action === 'revise');
    expect(rows.every(({ actor }) => actor === 'a person')).toBe(true);
    expect(rows.map(({ field, before: was, after: is }) => [field, was, is]).sort()).toEqual([
      ['summary', '"On care."', 'null'],
      ['title', '"Care Act"', '"Care (Amended) Act"'],
      ['topics', '["x"]', '[]'],
      ['year', 'null', '2001'],
    ]);
  });

  it('is none when everything is said as before', () => {
    documents.markIndexed([{ id: ID, revision: 1 }]);
    const same = [
      said('topics', ['x'], 'manifest'),
      said('summary', 'On care.', 'manifest'),
      said('title', 'Care Act', 'manifest'),
    ];
    const before = [documents.find(ID), documents.values(ID), auditOf(ID)];
    expect(documents.revise(ID, same, ['manifest'], 'test')).toEqual([]);
    expect([documents.find(ID), documents.values(ID), auditOf(ID)]).toEqual(before);
    expect(documents.idsToIndex(-1)).toEqual([]);
  });

  it('is none when a topic is named twice', () => {
    documents.revise(ID, [said('topics', ['x', 'y', 'x'], 'manifest')], ['manifest'], 'test');
    const { revision } = documents.find(ID) ?? {};
    documents.revise(ID, [said('topics', ['x', 'y', 'x'], 'manifest')], ['manifest'], 'test');
    expect(documents.find(ID)).toMatchObject({ topics: ['x', 'y'], revision });
  });

  it('moves the document to its new main language, and keeps those of its texts', () => {
    documents.revise(ID, [said('language', 'es', 'manifest')], ['manifest'], 'test');
    expect(documents.find(ID)?.languages).toEqual(['es']);
    documents.addLanguages(ID, ['qu']);
    documents.revise(ID, [said('language', 'pt', 'manifest')], ['manifest'], 'test');
    expect(documents.find(ID)?.languages).toContain('pt');
    expect(documents.find(ID)?.languages[0]).toBe('pt');
  });

  it('of a document that is not there is an error', () => {
    expect(() => documents.revise('none', [], ['manifest'], 'test')).toThrow('No document none');
  });
});

it('gives documents in the order asked for, leaves out the unknown, the main language first', () => {
  for (const id of ['one', 'two', 'three']) {
    documents.add(id, [said('language', 'pt', 'rule')], id, 'test');
    documents.addLanguages(id, ['en', 'pt', 'es', 'en']);
  }
  const found = documents.findMany(['three', 'nowhere', 'one']);
  expect(found.map(({ id }) => id)).toEqual(['three', 'one']);
  expect(found[0]?.languages).toEqual(['pt', 'en', 'es']);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHOWN_FROM, SURE_FROM } from '../../data/confidence.ts';
import { type Database, openDatabase } from '../../data/database.ts';
import { type DocumentRepository, documentRepository } from '../../data/documents.ts';
import type { Description, Field, Origin } from '../../data/model.ts';
import { type ReviewRepository, reviewRepository } from '../../data/review.ts';
import { documents as table } from '../../data/schema.ts';

let database: Database;
let documents: DocumentRepository;
let review: ReviewRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  documents = documentRepository(database);
  review = reviewRepository(database, documents);
});
afterEach(() => database.$client.close());

function said(field: Field, value: unknown, confidence = 1, origin: Origin = 'rule'): Description {
  const evidence = { quote: `${value}`, page: 1 };
  return { field, value, origin, confidence, evidence } as Description;
}

const WHOLE = [
  said('title', 'Care Act'),
  said('country', 'ZMB'),
  said('type', 'act'),
  said('year', 2001),
  said('language', 'en'),
];
const without = (field: Field) => WHOLE.filter((value) => value.field !== field);
const BELOW = SHOWN_FROM.country - 0.01;
const DOUBTFUL = (SHOWN_FROM.country + SURE_FROM.country) / 2;

describe('a value below its threshold', () => {
  it('is kept with its evidence, but not shown', () => {
    documents.add('act', [...without('country'), said('country', 'ZMB', BELOW)], '', 'test');
    expect(documents.find('act')?.country).toBeNull();
    expect(documents.values('act').find(({ field }) => field === 'country')).toMatchObject({
      value: 'ZMB',
      confidence: BELOW,
      evidence: { quote: 'ZMB', page: 1 },
    });
  });

  it('gives way to a weaker origin that is sure', () => {
    const values = [said('title', 'Template', 0.3, 'file'), said('title', 'Care Act', 0.9, 'rule')];
    documents.add('act', values, '', 'test');
    expect(documents.find('act')?.title).toBe('Care Act');
    expect(documents.values('act').map(({ value }) => value)).toEqual(['Care Act', 'Template']);
  });

  it('stands when a manifest or a curator says it', () => {
    documents.add('act', [said('country', 'ZMB', 0.1, 'curator')], '', 'test');
    expect(documents.find('act')?.country).toBe('ZMB');
  });

  it('changes nothing when it is said again', () => {
    const values = [...without('country'), said('country', 'ZMB', BELOW)];
    documents.add('act', values, '', 'test');
    const before = [documents.find('act'), documents.values('act')];
    expect(documents.revise('act', values, ['rule'], 'test')).toEqual([]);
    expect([documents.find('act'), documents.values('act')]).toEqual(before);
  });
});

describe('the queue of documents to review', () => {
  it('leaves out what is wholly described', () => {
    documents.add('act', WHOLE, '', 'test');
    expect(review.waiting(10)).toEqual([]);
    expect(review.count()).toBe(0);
  });

  it('says for each field why, with what was found', () => {
    documents.add('none', without('year'), '', 'test');
    documents.add('guess', [...without('country'), said('country', 'ZMB', BELOW)], '', 'test');
    documents.add('doubt', [...without('country'), said('country', 'ZMB', DOUBTFUL)], '', 'test');
    const fields = new Map(review.waiting(10).map(({ id, fields: own }) => [id, own]));
    expect(fields.get('none')).toEqual([{ field: 'year', reason: 'missing' }]);
    expect(fields.get('guess')).toMatchObject([
      { field: 'country', reason: 'missing', candidate: { value: 'ZMB', confidence: BELOW } },
    ]);
    expect(fields.get('doubt')).toMatchObject([
      { field: 'country', reason: 'unsure', candidate: { value: 'ZMB', confidence: DOUBTFUL } },
    ]);
  });

  it('puts what matters most first', () => {
    documents.add('bare', [], 'bare', 'test');
    documents.add('no-language', without('language'), '', 'test');
    documents.add('no-country', without('country'), '', 'test');
    documents.add('doubt', [...without('country'), said('country', 'ZMB', DOUBTFUL)], '', 'test');
    const ids = review.waiting(10).map(({ id }) => id);
    expect(ids).toEqual(['bare', 'no-country', 'doubt', 'no-language']);
    expect(review.waiting(2, 1).map(({ id }) => id)).toEqual(['no-country', 'doubt']);
    expect(review.count()).toBe(4);
    expect(review.waiting(1)[0]?.fields.map(({ field }) => field)).toEqual([
      'country',
      'type',
      'year',
      'title',
      'language',
    ]);
  });

  it('empties as curators decide, and forgets what was withdrawn', () => {
    documents.add('no-country', without('country'), '', 'test');
    documents.add('other', without('type'), '', 'test');
    documents.revise('no-country', [said('country', 'ZMB', 1, 'curator')], ['curator'], 'desk');
    database.update(table).set({ reviewState: 'withdrawn' }).run();
    expect(review.count()).toBe(0);
    database.update(table).set({ reviewState: 'published' }).run();
    expect(review.waiting(10).map(({ id }) => id)).toEqual(['other']);
  });
});

import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHOWN_FROM, SURE_FROM } from '../../../data/confidence.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import { type ReviewRepository, reviewRepository } from '../../../data/desk/review-queue.ts';
import { type DocumentRepository, documentRepository } from '../../../data/documents.ts';
import type { Description, Field, Origin } from '../../../data/model.ts';
import { pageReadingRepository } from '../../../data/page-readings.ts';
import { relationRepository } from '../../../data/relations.ts';
import {
  files,
  linkChecks,
  pageReadings,
  proposals,
  documents as table,
  tagFlags,
} from '../../../data/schema.ts';

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
    expect(fields.get('none')).toEqual([{ field: 'year', reason: 'missing', candidates: [] }]);
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

  it('follows every change of a value, whoever makes it', () => {
    documents.add('act', without('country'), '', 'test');
    expect(review.reasons('act')).toEqual(['country']);
    documents.revise('act', [said('country', 'ZMB', 1, 'curator')], ['curator'], 'desk');
    expect(review.reasons('act')).toEqual([]);
    database.$client.exec("UPDATE metadata_values SET confidence = 0.1 WHERE field = 'year'");
    expect(review.reasons('act')).toEqual(['missing']);
    database.$client.exec("DELETE FROM metadata_values WHERE origin = 'curator'");
    expect(review.reasons('act')).toEqual(['country', 'missing']);
  });

  it('is weighed anew when the rules for it change', () => {
    documents.add('act', without('country'), '', 'test');
    expect(review.count()).toBe(1);
    database.$client.exec('UPDATE review_fields SET settled = 682');
    expect(reviewRepository(database, documents).count()).toBe(0);
    database.$client.exec("UPDATE library_state SET value = 'other' WHERE key = 'review_rules'");
    expect(reviewRepository(database, documents).count()).toBe(1);
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

describe('what waits besides fields', () => {
  const flagAt = (documentId: string) =>
    database
      .insert(tagFlags)
      .values({ documentId, origin: 'rules@1', quote: 'q', reason: 'No.', at: '2026-01-01' })
      .run();
  const read = (
    documentId: string,
    reading: { text: string; confidence: number; error?: string },
  ) => {
    const sha256 = documentId.padEnd(64, '0');
    database
      .insert(files)
      .values({
        ...{ documentId, sha256, name: 'a.pdf', mediaType: 'application/pdf', bytes: 1 },
        ...{ textSource: 'ocr', extractor: 'test', addedAt: '2026-01-01' },
      })
      .run();
    pageReadingRepository(database).put({
      ...{ sha256, page: 1, language: 'en', engine: 'test', error: null },
      ...reading,
    });
  };
  const link = (id: string, state: 'broken' | 'ok') => {
    const url = `https://example.org/${id}`;
    database.update(table).set({ sourceUrl: url }).where(eq(table.id, id)).run();
    database.insert(linkChecks).values({ url, state, checkedAt: '', nextAt: '' }).run();
  };

  beforeEach(() => {
    const whole = ['link', 'ocr', 'objected', 'proposed', 'one', 'two', 'fine', 'blank', 'lives'];
    for (const id of whole) documents.add(id, WHOLE, '', 'test');
    documents.add('draft', WHOLE, '', 'test', 'review');
    documents.add('no-country', without('country'), '', 'test');
    documents.add('no-year', without('year'), '', 'test');
    link('link', 'broken');
    link('lives', 'ok');
    read('ocr', { text: 'wods', confidence: 0.4 });
    read('fine', { text: 'words', confidence: 0.95 });
    read('blank', { text: '', confidence: 0 });
    flagAt('objected');
    database
      .insert(proposals)
      .values({ documentId: 'proposed', actor: 'ann', at: '', revision: 1, changes: { year: 2 } })
      .run();
    relationRepository(database).propose(
      { fromId: 'one', kind: 'version', toId: 'two', origin: 'rule', confidence: 0.9 },
      'test',
    );
  });

  it('comes in the order of what matters, and says why', () => {
    expect(review.waiting(20).map(({ id, reasons }) => [id, reasons])).toEqual([
      ['no-country', ['country']],
      ['draft', ['draft']],
      ['no-year', ['missing']],
      ['two', ['duplicate']],
      ['one', ['duplicate']],
      ['proposed', ['proposal']],
      ['objected', ['flag']],
      ['ocr', ['ocr']],
      ['link', ['link']],
    ]);
    const about = (id: string) => review.about(id);
    expect(about('one')?.relations).toMatchObject([{ kind: 'version', documentId: 'two' }]);
    expect(about('ocr')?.doubtfulPages).toMatchObject([{ page: 1, confidence: 0.4 }]);
    expect(about('link')?.brokenLink?.url).toBe('https://example.org/link');
    expect(about('fine')).toMatchObject({ reasons: [], fields: [] });
    expect(about('nothing')).toBeUndefined();
  });

  it('is chosen and counted by reason and country', () => {
    expect(review.counts()).toMatchObject({
      total: 9,
      reasons: { country: 1, draft: 1, missing: 1, unsure: 0, duplicate: 2, flag: 1, link: 1 },
    });
    expect([...review.counts().countries]).toEqual([
      ['none', 1],
      ['ZMB', 8],
    ]);
    expect(review.waiting(5, 0, { country: 'none' }).map(({ id }) => id)).toEqual(['no-country']);
    expect(review.waiting(5, 1, { reason: 'duplicate' }).map(({ id }) => id)).toEqual(['one']);
    expect(review.counts({ country: 'none' }).reasons.duplicate).toBe(0);
    expect(review.count({ reason: 'duplicate', country: 'none' })).toBe(0);
  });

  it('leads from each document to the one before and the one after', () => {
    expect(review.place('no-country')).toEqual({ position: 1, total: 9, next: 'draft' });
    expect(review.place('draft')).toMatchObject({ previous: 'no-country', next: 'no-year' });
    expect(review.place('one', { reason: 'duplicate' })).toEqual({
      ...{ position: 2, total: 2, previous: 'two' },
    });
    expect(review.place('fine')).toEqual({ total: 9, next: 'no-country' });
  });

  it('goes when it was decided, and comes back with something new', () => {
    relationRepository(database).decide(
      { fromId: 'one', kind: 'version', toId: 'two' },
      'rejected',
      'ann',
    );
    expect(review.count({ reason: 'duplicate' })).toBe(0);
    review.keep('ocr', 'ocr', 'ann');
    review.keep('link', 'link', 'ann');
    expect(review.reasons('ocr')).toEqual([]);
    expect(review.reasons('link')).toEqual([]);
    // Read anew, and badly again: somebody has to look at it again.
    readAgain('ocr');
    expect(review.reasons('ocr')).toEqual(['ocr']);
  });

  const readAgain = (id: string) =>
    database
      .update(pageReadings)
      .set({ at: '2099-01-01' })
      .where(eq(pageReadings.sha256, id.padEnd(64, '0')))
      .run();
});

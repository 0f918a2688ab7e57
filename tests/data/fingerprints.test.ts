import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../data/database.ts';
import { documentRepository } from '../../data/documents.ts';
import {
  type Fingerprint,
  type FingerprintRepository,
  fingerprintRepository,
} from '../../data/fingerprints.ts';
import type { Description } from '../../data/model.ts';
import { passageRepository } from '../../data/passages.ts';

let database: Database;
let fingerprints: FingerprintRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  fingerprints = fingerprintRepository(database);
});
afterEach(() => database.$client.close());

const plain: Fingerprint = {
  ...{ version: '1', digest: 'abc', words: 900, numbers: 40 },
  sketch: Uint32Array.from([1, 2, 0xfffffffe]),
  numberSketch: Uint32Array.from([7, 8]),
  bands: [11, 2 ** 52 + 1],
  provisions: [
    [100, 250],
    [200, 80],
  ],
};

/** A work with one file and its fingerprint. */
function hold(id: string, changes: Partial<Fingerprint> = {}, language = 'en', country = 'KEN') {
  const values = [{ field: 'country', value: country, confidence: 1, origin: 'manifest' }];
  documentRepository(database).add(id, values as Description[], id, 'test');
  const fileId = passageRepository(database).addFile({
    ...{ documentId: id, sha256: id, name: `${id}.txt`, role: 'original', language },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test', addedAt: '2026-01-01' },
  });
  fingerprints.put(fileId, { ...plain, ...changes });
  return fileId;
}
const known = (fileId: number) => {
  const text = fingerprints.find(fileId);
  if (!text) throw new Error(`No fingerprint of ${fileId}.`);
  return text;
};
const ids = (texts: readonly { documentId: string }[]) => texts.map(({ documentId }) => documentId);

describe('a fingerprint', () => {
  it('comes back as it was kept, with what is known of the work', () => {
    const { bands: _, ...kept } = plain;
    expect(known(hold('act'))).toMatchObject({ ...kept, documentId: 'act', country: 'KEN' });
  });

  it('waits until it was compared, and again when the text is read anew', () => {
    const fileId = hold('act');
    expect(fingerprints.waiting()).toEqual([fileId]);
    fingerprints.markRelated(fileId);
    expect(fingerprints.waiting()).toEqual([]);
    fingerprints.put(fileId, { ...plain, digest: 'def' });
    expect(fingerprints.waiting()).toEqual([fileId]);
    expect(known(fileId).digest).toBe('def');
  });

  it('is missed when it is of another version', () => {
    const fileId = hold('act');
    expect(fingerprints.missing('1')).toEqual([]);
    expect(fingerprints.missing('2')).toMatchObject([{ fileId, documentId: 'act' }]);
  });
});

describe('other texts', () => {
  it('are found by the same words', () => {
    const act = known(hold('act'));
    hold('copy');
    hold('other', { digest: 'xyz' });
    expect(ids(fingerprints.same(act, 9))).toEqual(['copy']);
  });

  it('are found by keys in common, those with most of them first', () => {
    const act = known(hold('act'));
    hold('near', { bands: [11, 99] });
    hold('nearer', { bands: [11, 2 ** 52 + 1] });
    hold('far', { bands: [12, 2 ** 52 + 2] });
    expect(ids(fingerprints.meeting(act, 9))).toEqual(['nearer', 'near']);
    expect(ids(fingerprints.meeting(act, 1))).toEqual(['nearer']);
  });

  it('are found in other languages of the country when they are built alike', () => {
    const act = known(hold('act'));
    hold('loi', {}, 'fr');
    hold('long', { words: 90_000 }, 'fr');
    hold('divided', { provisions: Array.from({ length: 30 }, () => [100, 10]) }, 'fr');
    hold('abroad', {}, 'fr', 'FRA');
    hold('english');
    expect(ids(fingerprints.inOtherLanguages(act, 9))).toEqual(['loi']);
  });
});

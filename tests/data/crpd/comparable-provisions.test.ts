import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type ComparableFinder,
  comparableProvisions,
} from '../../../data/crpd/comparable-provisions.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import type { Tag } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';
import { documents } from '../../../data/schema.ts';

let database: Database;
let find: ComparableFinder;

beforeEach(() => {
  database = openDatabase(':memory:');
  find = comparableProvisions(database);
});
afterEach(() => database.$client.close());

/** An act of a country, in force and on disability, with one provision read so. */
function held(id: string, country: string, tags: Tag[]): void {
  const at = '2026-01-01T00:00:00Z';
  const work = { id, title: id, type: 'act', status: 'in-force', year: 2010 } as const;
  database
    .insert(documents)
    .values({ ...work, country, language: 'en', createdAt: at, updatedAt: at })
    .run();
  database.run(`INSERT INTO document_topics (document_id, topic) VALUES ('${id}', 'disability')`);
  const repository = passageRepository(database);
  const file = repository.addFile({
    ...{ documentId: id, sha256: id, name: `${id}.txt`, role: 'original', language: 'en' },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test', addedAt: at },
  });
  const passage = { ordinal: 0, pageFrom: 1, pageTo: 1, headings: [], language: 'en', tags };
  repository.add(id, file, [{ ...passage, text: `Text of ${id}.` }]);
}

const reads = (signal: string, stance: Tag['stance']): Tag => ({
  ...{ signal, stance, score: 0.9, origin: 'rules@1' },
});
const about = (article: string, origin: string): Tag => ({ article, score: 0.9, origin });
const countries = (
  ...wanted: [question: string, signal: string, stance: 'permits' | 'guarantees']
) => find(...wanted, 'en').map(({ country }) => country);

it('gives as an example of a right lost only what is about that right', () => {
  const lost = reads('civil-disqualification', 'permits');
  held('board', 'IND', [lost, about('29', 'rules@1'), about('23', 'rules@1')]);
  held('work', 'GHA', [lost, about('27', 'rules@1+model@1')]);
  held('vote', 'ZMB', [lost, about('29', 'rules@1+model@1')]);
  held('marriage', 'KEN', [lost, about('23', 'model@1')]);
  expect(countries('vote', lost.signal as string, 'permits')).toEqual(['ZMB']);
  expect(countries('family', lost.signal as string, 'permits')).toEqual(['KEN']);
});

it('gives a right that two questions ask about to both, unless it is about one of them', () => {
  const watched = reads('independent-monitoring', 'guarantees');
  held('visitors', 'GHA', [watched, about('16', 'rules@1')]);
  held('framework', 'ARG', [watched, about('33', 'model@1')]);
  held('websites', 'CAN', [watched, about('9', 'model@1')]);
  expect(countries('abuse', 'independent-monitoring', 'guarantees')).toEqual(['GHA']);
  expect(countries('data-monitoring', 'independent-monitoring', 'guarantees').sort()).toEqual([
    'ARG',
    'GHA',
  ]);
});

it('asks no more of a signal that one question asks about', () => {
  held('aid', 'ZMB', [reads('legal-aid', 'guarantees'), about('27', 'model@1')]);
  expect(countries('challenge', 'legal-aid', 'guarantees')).toEqual(['ZMB']);
});

it('prefers a provision of which the thing is the main matter, and no list of principles', () => {
  const aid = { ...reads('legal-aid', 'guarantees'), score: 0.85 };
  const besides = ['work', 'education', 'health-services', 'accessibility'].map((signal) => ({
    ...reads(signal, 'guarantees'),
    score: 0.8,
  }));
  held('principles', 'CAN', [{ ...aid, score: 0.95 }, ...besides]);
  held('aside', 'GHA', [aid, reads('complaints-review', 'guarantees')]);
  held('main', 'ZMB', [aid, { ...reads('complaints-review', 'guarantees'), score: 0.8 }]);
  expect(countries('challenge', 'legal-aid', 'guarantees')).toEqual(['ZMB', 'GHA', 'CAN']);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerFlag, FlagAnswered } from '../../../data/crpd/flag-answers.ts';
import { type TagFlagRepository, tagFlagRepository } from '../../../data/crpd/tag-flags.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import { type DocumentRepository, documentRepository } from '../../../data/documents.ts';
import type { Passage, Tag } from '../../../data/model.ts';
import { type PassageRepository, passageRepository } from '../../../data/passages.ts';
import { type TagRepository, tagRepository } from '../../../data/tags.ts';

let database: Database;
let documents: DocumentRepository;
let passages: PassageRepository;
let tags: TagRepository;
let flags: TagFlagRepository;
let fileId: number;

const read = (signal: string, version = 1): Tag => ({
  ...{ signal, stance: 'permits', score: 0.9, origin: `rules@${version}` },
});
const PASSAGE: Passage = {
  ...{ ordinal: 0, pageFrom: 1, pageTo: 1, headings: [], language: 'en' },
  text: 'Nobody shall be tied down. Whoever ties a person down answers for it.',
  tags: [read('restraint'), read('seclusion')],
};
const passageId = () => passages.ofFile(fileId)[0]?.id ?? 0;
const held = () =>
  tags.ofPassages([passageId()]).map(({ signal, stance, origin }) => [signal, stance, origin]);
const object = (reason: string) =>
  flags.add({ passageId: passageId(), signal: 'restraint', stance: 'permits', reason });
const open = () => flags.open(10)[0]?.id ?? 0;

beforeEach(() => {
  database = openDatabase(':memory:');
  documents = documentRepository(database);
  passages = passageRepository(database);
  tags = tagRepository(database);
  flags = tagFlagRepository(database);
  documents.add('act', [], 'Act', 'test');
  fileId = passages.addFile({
    ...{ documentId: 'act', sha256: 'a'.repeat(64), name: 'a.txt', role: 'original' },
    ...{ language: 'en', mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test', addedAt: '2026-01-01' },
  });
  passages.add('act', fileId, [PASSAGE]);
  object('It forbids it.');
});
afterEach(() => database.$client.close());

const instead = { signal: 'restraint', stance: 'forbids' } as const;
const corrected = [
  ['seclusion', 'permits', 'rules@1'],
  ['restraint', 'forbids', 'reviewer@ann'],
];

describe('an objection that is accepted', () => {
  it('takes the reading away and puts the reviewer’s in its place', () => {
    object('Read it again.');
    const before = documents.find('act')?.revision ?? 0;
    answerFlag(database, { id: open(), state: 'accepted', actor: 'ann', reason: 'Yes.', instead });
    expect(held()).toEqual(corrected);
    expect(flags.countOpen()).toBe(0);
    expect(documents.find('act')?.revision).toBe(before + 1);
  });

  it('stands when machines read the passage again', () => {
    answerFlag(database, { id: open(), state: 'accepted', actor: 'ann', instead });
    tags.replaceRead(passageId(), [read('restraint', 2), read('seclusion', 2)]);
    expect(held().sort()).toEqual([
      ['restraint', 'forbids', 'reviewer@ann'],
      ['seclusion', 'permits', 'rules@2'],
    ]);
  });

  it('stands when the file is read again and its passages are others', () => {
    answerFlag(database, { id: open(), state: 'accepted', actor: 'ann', instead });
    passages.replace('act', fileId, [{ ...PASSAGE, text: `Heading\n\n${PASSAGE.text}` }]);
    expect(held()).toEqual(corrected);
    passages.replace('act', fileId, [PASSAGE]);
    tags.replaceRead(passageId(), PASSAGE.tags ?? []);
    expect(held()).toContainEqual(['restraint', 'forbids', 'reviewer@ann']);
    expect(held()).toHaveLength(2);
  });

  it('can leave the passage without another reading', () => {
    answerFlag(database, { id: open(), state: 'accepted', actor: 'ann' });
    expect(held()).toEqual([['seclusion', 'permits', 'rules@1']]);
  });
});

it('leaves the reading when it is rejected, and is answered once', () => {
  const id = open();
  const answered = answerFlag(database, { id, state: 'rejected', actor: 'ann', reason: 'No.' });
  expect(answered).toMatchObject({ state: 'rejected', decidedBy: 'ann', answer: 'No.' });
  expect(held()).toHaveLength(2);
  expect(() => answerFlag(database, { id, state: 'accepted', actor: 'ben' })).toThrow(FlagAnswered);
  expect(answerFlag(database, { id: 999, state: 'accepted', actor: 'ben' })).toBeUndefined();
});

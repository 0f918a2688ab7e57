import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeDump } from '../../../../data/interchange/dump/write-dump.ts';
import type { Library } from '../../../../data/library.ts';
import type { IngestReport } from '../../../../ingest/report.ts';
import { loadDump } from '../../../../ingest/sources/dump/load-dump.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../../support/library.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { addAct, said } from './sample-library.ts';

const open: TemporaryLibrary[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.remove();
});

async function newLibrary(): Promise<Library> {
  const temporary = await temporaryLibrary();
  open.push(temporary);
  return temporary.library;
}

/** Lets one library take what another one has. */
async function take(from: Library, into: Library): Promise<IngestReport> {
  const folder = join(temporaryFolder(), 'dump');
  await writeDump(from.database, from.files, folder);
  return loadDump(into, folder);
}

function correct(library: Library, id: string, field: 'title' | 'issuer', value: string): void {
  const kept = library.documents.values(id).filter((one) => one.origin === 'curator');
  library.documents.revise(
    id,
    [...kept.filter((one) => one.field !== field), said(field, value, 'curator')] as never,
    ['curator'],
    'ana',
  );
}

const titleIn = (library: Library, id: string) => library.documents.find(id)?.title;
const changes = ({ counts }: IngestReport) => counts.added + counts.updated + counts.failed;
const codes = ({ items }: IngestReport) => items.flatMap(({ code }) => code ?? []);

/** Two libraries that take from each other until nothing changes any more; at most so many times. */
async function comeToRest(a: Library, b: Library, most = 4): Promise<void> {
  for (let at = 0; at < most; at++) {
    const changed = changes(await take(a, b)) + changes(await take(b, a));
    if (changed === 0) return;
  }
  throw new Error('The libraries do not come to rest.');
}

it('brings changes, withdrawals and merges from one library to another', async () => {
  const [a, b] = [await newLibrary(), await newLibrary()];
  const ids = ['ury-2001-one', 'ury-2002-two', 'ury-2003-three'] as const;
  for (const id of ids) await addAct(a, id, `Act ${id}`, [`Words of ${id}.`]);
  await take(a, b);
  correct(a, ids[0], 'title', 'A better title');
  a.documents.setState(ids[1], 'withdrawn', 'ana', 'Not ours');
  const { mergeDocuments } = await import('../../../../data/desk/merge.ts');
  await addAct(a, 'ury-2004-four', 'Act four', ['Words of four.']);
  mergeDocuments(a.database, a.documents, { from: ids[2], into: 'ury-2004-four', actor: 'ana' });
  const report = await take(a, b);
  expect(codes(report)).toEqual([]);
  expect(titleIn(b, ids[0])).toBe('A better title');
  expect(b.documents.find(ids[1])).toMatchObject({
    reviewState: 'withdrawn',
    stateNote: 'Not ours',
  });
  expect(b.documents.find(ids[2])?.reviewState).toBe('merged');
  expect(b.identifiers.movedTo(ids[2])).toBe('ury-2004-four');
  expect(b.passages.filesOf('ury-2004-four')).toHaveLength(2);
  expect(b.identifiers.revisions(ids[0]).map(({ record }) => record.title)).toEqual([
    `Act ${ids[0]}`,
  ]);
  await comeToRest(a, b, 1);
  a.documents.setState(ids[1], 'published', 'ana');
  await take(a, b);
  expect(b.documents.find(ids[1])?.reviewState).toBe('published');
});

it('keeps what curators have said on both sides, and comes to rest', async () => {
  const [a, b] = [await newLibrary(), await newLibrary()];
  const id = 'ury-2001-one';
  await addAct(a, id, 'Act', ['Every person has the right to a hearing.']);
  await take(a, b);
  correct(a, id, 'title', 'Title said in A');
  correct(b, id, 'title', 'Title said in B');
  correct(b, id, 'issuer', 'Issuer said in B');
  const report = await take(b, a);
  expect(codes(report)).toEqual(['conflict']);
  expect(report.items[0]?.reason).toContain('"Title said in B"');
  await comeToRest(a, b);
  expect(titleIn(a, id)).toBe('Title said in A');
  expect(titleIn(b, id)).toBe('Title said in B');
  expect(a.documents.find(id)?.issuer).toBe('Issuer said in B');
});

it('brings what was said there back, and does not take it for its own word', async () => {
  const [a, b] = [await newLibrary(), await newLibrary()];
  const id = 'ury-2001-one';
  await addAct(a, id, 'Act', ['Every person has the right to a hearing.']);
  correct(a, id, 'title', 'First');
  await take(a, b);
  correct(b, id, 'issuer', 'B');
  expect(changes(await take(b, a))).toBe(1);
  correct(a, id, 'title', 'Second');
  expect(codes(await take(a, b))).toEqual([]);
  expect(titleIn(b, id)).toBe('Second');
  expect(b.documents.find(id)?.issuer).toBe('B');
  await comeToRest(a, b, 1);
});

it('keeps its own documents, files and decisions', async () => {
  const [a, b] = [await newLibrary(), await newLibrary()];
  await addAct(a, 'ury-2001-one', 'Act', ['Words there.']);
  await addAct(a, 'ury-2002-two', 'Act two', ['Other words there.']);
  a.relations.propose(
    {
      ...{ fromId: 'ury-2001-one', kind: 'amends', toId: 'ury-2002-two' },
      origin: 'rule',
      confidence: 0.7,
    },
    'test',
  );
  await take(a, b);
  await addAct(b, 'fra-2000-own', 'Own act', ['Own words.']);
  await addAct(b, 'ury-2001-one', 'Own translation', ['Own words of it.']);
  b.documents.setState('ury-2002-two', 'withdrawn', 'bea', 'Wrong here');
  b.relations.decide(
    { fromId: 'ury-2001-one', kind: 'amends', toId: 'ury-2002-two' },
    'rejected',
    'bea',
  );
  a.documents.touch('ury-2001-one');
  a.documents.touch('ury-2002-two');
  a.relations.decide(
    { fromId: 'ury-2001-one', kind: 'amends', toId: 'ury-2002-two' },
    'accepted',
    'ana',
  );
  const report = await take(a, b);
  expect(codes(report)).toEqual(['conflict', 'conflict']);
  expect(b.passages.filesOf('ury-2001-one')).toHaveLength(2);
  expect(b.documents.find('ury-2002-two')?.reviewState).toBe('withdrawn');
  expect(b.documents.find('fra-2000-own')?.reviewState).toBe('published');
  expect(b.relations.all().map(({ state }) => state)).toEqual(['rejected']);
  await take(b, a);
  expect(a.passages.filesOf('ury-2001-one')).toHaveLength(2);
  expect(a.documents.find('fra-2000-own')?.title).toBe('Own act');
});

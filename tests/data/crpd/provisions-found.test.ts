import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProvisionFinder, provisionFinder } from '../../../data/crpd/provisions-found.ts';
import { type TagFlagRepository, tagFlagRepository } from '../../../data/crpd/tag-flags.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import { reviewRepository } from '../../../data/desk/review-queue.ts';
import { documentRepository } from '../../../data/documents.ts';
import type { Tag } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';
import { documents } from '../../../data/schema.ts';

let database: Database;
let finder: ProvisionFinder;
let flags: TagFlagRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  finder = provisionFinder(database);
  flags = tagFlagRepository(database);
});
afterEach(() => database.$client.close());

const permits = (signal: string, score = 0.8): Tag => ({
  ...{ signal, stance: 'permits', score, origin: 'rules@1' },
  evidence: { start: 0, end: 4 },
});
const forbids = (signal: string): Tag => ({ ...permits(signal), stance: 'forbids' });
const guarantees = (signal: string): Tag => ({ ...permits(signal), stance: 'guarantees' });

interface Work {
  type?: string;
  status?: 'in-force' | 'draft' | 'repealed' | 'unknown';
  year?: number;
  country?: string;
  language?: string;
}

/** A document with one passage for each list of tags. @returns ids of its passages */
function held(id: string, work: Work, passages: Tag[][]): number[] {
  const at = '2026-01-01T00:00:00Z';
  const { type = 'act', status = 'in-force', year = 2010, country = 'ZMB', language = 'en' } = work;
  database
    .insert(documents)
    .values({ id, title: id, type, status, year, country, language, createdAt: at, updatedAt: at })
    .run();
  if (passages.length === 0) return [];
  const repository = passageRepository(database);
  const file = repository.addFile({
    ...{ documentId: id, sha256: id, name: `${id}.txt`, role: 'original', language },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test', addedAt: at },
  });
  database.run(`INSERT INTO document_languages VALUES ('${id}', '${language}')`);
  repository.add(
    id,
    file,
    passages.map((tags, ordinal) => ({
      ...{ ordinal, pageFrom: 1, pageTo: 1, headings: [], language, tags },
      text: `Text of passage ${ordinal} of ${id}.`,
    })),
  );
  return repository.ofDocument(id).map((passage) => passage.id);
}

const found = (
  question: string,
  scope: Parameters<ProvisionFinder['find']>[0] = { country: 'ZMB' },
) => {
  const [one] = finder.find(scope, question).questions;
  if (!one) throw new Error(`no question ${question}`);
  const ids = (side: 'protects' | 'restricts') => one[side].map(({ document }) => document.id);
  return { ...one, ids };
};

describe('provisions found for a question', () => {
  it('restrict where they permit, protect where they forbid or guarantee', () => {
    held('act', {}, [
      [permits('involuntary-treatment'), guarantees('informed-consent')],
      [forbids('involuntary-treatment')],
      [guarantees('work')],
    ]);
    const { protects, restricts } = found('treated');
    expect(restricts).toHaveLength(1);
    expect(restricts[0]?.readings[0]).toMatchObject({
      ...{ signal: 'involuntary-treatment', stance: 'permits', origin: 'rules@1' },
      evidence: { start: 0, end: 4 },
    });
    expect(protects).toHaveLength(2);
    expect(found('held').restricts).toEqual([]);
  });

  it('are of the country itself: no treaties, reports or documents of unknown type', () => {
    for (const type of ['treaty', 'report', 'treaty-body-document', 'guidance', 'whatever'])
      held(type, { type }, [[permits('restraint')]]);
    held('abroad', { country: 'KEN' }, [[permits('restraint')]]);
    held('hidden', {}, [[permits('restraint')]]);
    database.run(`UPDATE documents SET review_state = 'draft' WHERE id = 'hidden'`);
    expect(found('seclusion-restraint').restricts).toEqual([]);
    const { documents: considered } = finder.find({ country: 'ZMB' });
    expect(considered.map(({ standing }) => standing)).toEqual(Array(5).fill('other'));
    expect(
      found('seclusion-restraint', { documents: ['abroad', 'treaty'] }).ids('restricts'),
    ).toEqual(['abroad']);
  });

  it('stand in order: law, then guidance, then drafts and repealed law; the surest and newest first', () => {
    held('repealed', { status: 'repealed', year: 2024 }, [[permits('seclusion')]]);
    held('draft', { status: 'draft', year: 2024 }, [[permits('seclusion')]]);
    held('policy', { type: 'policy', year: 2024 }, [[permits('seclusion', 1)]]);
    held('old', { year: 1958 }, [[permits('seclusion')]]);
    held('new', { year: 2018 }, [[permits('seclusion')]]);
    held('sure', { type: 'court-decision', year: 1990 }, [[permits('seclusion', 0.99)]]);
    expect(found('seclusion-restraint').ids('restricts')).toEqual([
      ...['sure', 'new', 'old', 'policy', 'draft', 'repealed'],
    ]);
  });

  it('answer the question whose article they are about, where several ask about a signal', () => {
    const about = (article: string): Tag => ({ article, score: 1, origin: 'model@1' });
    held('act', {}, [
      [permits('civil-disqualification'), about('29')],
      [permits('civil-disqualification'), about('12')],
      [guarantees('independent-monitoring')],
    ]);
    expect(found('vote').restricts).toHaveLength(1);
    expect(found('family').restricts).toHaveLength(0);
    expect(found('abuse').protects).toHaveLength(1);
    expect(found('data-monitoring').protects).toHaveLength(1);
  });

  it('answer of rights lost only what names the right, first where it says that it is lost', () => {
    const about23: Tag = { article: '23', score: 1, origin: 'model@1' };
    const lost = permits('civil-disqualification');
    const losses: [text: string, more?: Tag[]][] = [
      ['No lunatic may vote.'],
      ['No lunatic may marry.'],
      ['No lunatic may fish. His marriage stands.'],
      ['Lunatics may not hold office or marry.'],
      ['No lunatic may hold a driving licence.'],
      ['A lunatic is no fit guardian, and leaves that office.', [about23]],
    ];
    const ids = held(
      'act',
      {},
      losses.map(([text, more = []]) => [
        { ...lost, evidence: { start: 0, end: text.indexOf('.') + 1 } },
        ...more,
      ]),
    );
    for (const [at, [text]] of losses.entries())
      database.run(`UPDATE passages SET text = '${text}' WHERE id = ${ids[at]}`);
    const answering = (question: string) =>
      found(question).restricts.map(({ passageId }) => ids.indexOf(passageId));
    expect(answering('vote')).toEqual([0, 3]);
    expect(answering('family').sort()).toEqual([1, 2, 3, 5]);
  });

  it('know translations and copies of one another as one work, unless a curator says no', () => {
    for (const id of ['english', 'french', 'copy', 'other']) held(id, {}, [[]]);
    const relate = (from: string, kind: string, to: string, state: string) =>
      database.run(`INSERT INTO relations (from_id, kind, to_id, origin, state)
        VALUES ('${from}', '${kind}', '${to}', 'rule', '${state}')`);
    relate('english', 'translation', 'french', 'proposed');
    relate('copy', 'duplicate', 'french', 'accepted');
    relate('english', 'translation', 'other', 'rejected');
    const works = new Map(
      finder.find({ country: 'ZMB' }).documents.map(({ id, work }) => [id, work]),
    );
    expect(works.get('french')).toBe(works.get('english'));
    expect(works.get('copy')).toBe(works.get('english'));
    expect(works.get('other')).toBe('other');
  });

  it('know versions as one work, and which of them a newer one in force supersedes', () => {
    const relate = (from: string, kind: string, to: string) =>
      database.run(`INSERT INTO relations (from_id, kind, to_id, origin)
        VALUES ('${from}', '${kind}', '${to}', 'rule')`);
    held('old', { year: 2014 }, [[]]);
    held('old-translation', { year: 2019 }, [[]]);
    held('new', { year: 2018 }, [[]]);
    held('bill', { year: 2024, status: 'draft' }, [[]]);
    held('scan', { year: 2025 }, []);
    held('other', { year: 1990 }, [[]]);
    held('undated', {}, [[]]);
    database.run(`UPDATE documents SET year = NULL WHERE id = 'undated'`);
    relate('new', 'version', 'old');
    relate('old', 'translation', 'old-translation');
    for (const id of ['bill', 'scan', 'undated']) relate('new', 'version', id);
    const considered = new Map(
      finder.find({ country: 'ZMB' }).documents.map((document) => [document.id, document]),
    );
    for (const id of ['old', 'old-translation', 'bill', 'scan', 'undated'])
      expect(considered.get(id)?.work, id).toBe(considered.get('new')?.work);
    const superseded = [...considered.values()].filter((document) => document.superseded);
    expect(superseded.map(({ id }) => id)).toEqual(['old-translation', 'old']);
    expect(considered.get('other')).toMatchObject({ work: 'other', superseded: false });
  });

  it('know the newer of two versions of a year by the day they were adopted', () => {
    held('spring', {}, [[]]);
    held('autumn', {}, [[]]);
    database.run(`UPDATE documents SET date_adopted = '2010-02-01' WHERE id = 'spring'`);
    database.run(`UPDATE documents SET date_adopted = '2010-10-30' WHERE id = 'autumn'`);
    database.run(`INSERT INTO relations (from_id, kind, to_id, origin)
      VALUES ('autumn', 'version', 'spring', 'rule')`);
    const states = finder.find({ country: 'ZMB' }).documents.map((one) => [one.id, one.superseded]);
    expect(Object.fromEntries(states)).toEqual({ spring: true, autumn: false });
  });

  it('tell documents that were read from those without text or in a language without rules', () => {
    held('read', {}, [[]]);
    held('scan', {}, []);
    held('swahili', { language: 'sw' }, [[]]);
    const states = finder.find({ country: 'ZMB' }).documents.map(({ id, read }) => [id, read]);
    expect(Object.fromEntries(states)).toEqual({
      ...{ read: 'read', scan: 'no-text', swahili: 'no-rules' },
    });
  });
});

describe('an objection to a reading', () => {
  const objection = (passageId: number, reason: string) =>
    ({ passageId, signal: 'restraint', stance: 'permits', reason }) as const;

  it('is kept once, with the words and whose reading it was, and listed for review', () => {
    const [passageId = 0] = held('act', {}, [[permits('restraint')]]);
    const contact = 'ana@example.org';
    expect(flags.add({ ...objection(passageId, '  It forbids\n it. '), contact })).toBe('added');
    expect(flags.add(objection(passageId, 'It forbids it.'))).toBe('known');
    expect(flags.open(10)).toMatchObject([
      { reason: 'It forbids it.', quote: 'Text of passage 0 of act.', origin: 'rules@1', contact },
    ]);
    const review = reviewRepository(database, documentRepository(database));
    expect(review.waiting(10).map(({ id, flags: own }) => [id, own.length])).toEqual([['act', 1]]);
    expect(review.waiting(10)[0]?.flags[0]?.signal).toBe('restraint');
  });

  it('is refused when nobody reads the passage so', () => {
    const [passageId = 0] = held('act', {}, [[forbids('restraint')]]);
    expect(flags.add(objection(passageId, 'Wrong.'))).toBe('unknown');
    expect(flags.add(objection(999, 'Wrong.'))).toBe('unknown');
    expect(flags.countOpen()).toBe(0);
  });

  it('stands when the passage is tagged anew, and moves a disputed reading behind the others', () => {
    const [first = 0, second = 0] = held('act', {}, [
      [permits('restraint', 0.9)],
      [permits('restraint')],
    ]);
    expect(found('seclusion-restraint').restricts[0]?.passageId).toBe(first);
    flags.add(objection(first, 'One.'));
    flags.add(objection(first, 'Two.'));
    database.run('DELETE FROM tags');
    database.run(`INSERT INTO tags (passage_id, signal, stance, score, origin) VALUES
      (${first}, 'restraint', 'permits', 0.9, 'rules@2'), (${second}, 'restraint', 'permits', 0.8, 'rules@2')`);
    const { restricts } = found('seclusion-restraint');
    expect(restricts.map(({ passageId }) => passageId)).toEqual([second, first]);
    expect(restricts.map(({ readings }) => readings[0]?.objections)).toEqual([0, 2]);
    database.run('DELETE FROM passages');
    expect(flags.open(10).map(({ passageId, quote }) => [passageId, quote])).toEqual([
      [null, 'Text of passage 0 of act.'],
      [null, 'Text of passage 0 of act.'],
    ]);
  });
});

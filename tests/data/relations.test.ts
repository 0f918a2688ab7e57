import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../data/database.ts';
import { documentRepository } from '../../data/documents.ts';
import {
  type ProposedRelation,
  type RelationRepository,
  relationRepository,
} from '../../data/relations.ts';
import { audit } from '../../data/schema.ts';

let database: Database;
let relations: RelationRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  const documents = documentRepository(database);
  for (const id of ['act', 'older', 'loi']) documents.add(id, [], id, 'test');
  relations = relationRepository(database);
});
afterEach(() => database.$client.close());

const repeals: ProposedRelation = {
  ...{ fromId: 'act', kind: 'repeals', toId: 'older', origin: 'rule', confidence: 0.7 },
  evidence: { quote: 'The Older Act is repealed.', page: 9 },
};
const translation: ProposedRelation = {
  ...{ fromId: 'loi', kind: 'translation', toId: 'act', origin: 'rule', confidence: 0.9 },
};
const auditRows = () => database.select().from(audit).all().slice(3);

describe('a proposed relation', () => {
  it('is seen from both works, with its evidence', () => {
    expect(relations.propose(repeals, 'ingest')).toBe(true);
    expect(relations.ofDocument('act')).toMatchObject([
      {
        ...{ kind: 'repeals', direction: 'from', documentId: 'older', state: 'proposed' },
        evidence: repeals.evidence,
      },
    ]);
    expect(relations.ofDocument('older')).toMatchObject([
      { kind: 'repeals', direction: 'to', documentId: 'act' },
    ]);
  });

  it('leaves one audit row, and none when it is proposed again', () => {
    relations.propose(repeals, 'ingest');
    expect(relations.propose(repeals, 'ingest')).toBe(false);
    expect(auditRows()).toMatchObject([
      { action: 'propose-relation', actor: 'ingest', documentId: 'act', field: 'repeals' },
    ]);
  });

  it('keeps the surer of two proposals, in whatever order they come', () => {
    const surer = { ...repeals, confidence: 0.9, evidence: { quote: 'It is hereby repealed.' } };
    for (const order of [
      [repeals, surer],
      [surer, repeals],
    ]) {
      for (const one of order) relations.propose(one, 'ingest');
      expect(relations.all()).toMatchObject([{ confidence: 0.9, evidence: surer.evidence }]);
      relations.withdrawProposals('act');
    }
  });

  it('stands once when it is symmetric, whichever work it is said from', () => {
    relations.propose(translation, 'ingest');
    relations.propose({ ...translation, fromId: 'act', toId: 'loi' }, 'ingest');
    expect(relations.all()).toMatchObject([{ fromId: 'act', toId: 'loi' }]);
  });

  it('never relates a work to itself', () => {
    expect(relations.propose({ ...repeals, toId: 'act' }, 'ingest')).toBe(false);
    expect(relations.all()).toEqual([]);
  });
});

describe('a curator’s decision', () => {
  it('keeps a rejected relation rejected and unseen, however sure a machine is', () => {
    relations.propose(repeals, 'ingest');
    relations.decide(repeals, 'rejected', 'rosa');
    expect(relations.propose({ ...repeals, confidence: 1 }, 'ingest')).toBe(false);
    expect(relations.ofDocument('act')).toEqual([]);
    expect(relations.all()).toMatchObject([{ state: 'rejected', origin: 'curator' }]);
    expect(auditRows().at(-1)).toMatchObject({
      ...{ action: 'rejected-relation', actor: 'rosa', before: 'proposed' },
    });
  });

  it('is found from either side of a symmetric relation', () => {
    relations.propose(translation, 'ingest');
    relations.decide(translation, 'accepted', 'rosa');
    expect(relations.all()).toMatchObject([{ state: 'accepted', confidence: 0.9 }]);
  });

  it('stands without a proposal, and before all proposals', () => {
    relations.propose(translation, 'ingest');
    relations.decide(repeals, 'accepted', 'rosa');
    expect(relations.ofDocument('act').map(({ kind }) => kind)).toEqual(['repeals', 'translation']);
  });

  it('outlasts the text being read anew', () => {
    relations.propose(translation, 'ingest');
    relations.decide(repeals, 'accepted', 'rosa');
    relations.withdrawProposals('act');
    expect(relations.all()).toMatchObject([{ kind: 'repeals', state: 'accepted' }]);
  });
});

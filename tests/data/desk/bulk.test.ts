import { utimesSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditRepository } from '../../../data/audit.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import { type BulkRepository, bulkRepository } from '../../../data/desk/bulk/bulk.ts';
import type { WantedRow } from '../../../data/desk/bulk/plan.ts';
import { type Changes, editRepository } from '../../../data/desk/edits.ts';
import { type DocumentRepository, documentRepository } from '../../../data/documents.ts';
import type { Description, Field } from '../../../data/model.ts';
import { startChild } from '../../support/child.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';

const MANY = 1000;

let folder: string;
let database: Database;
let documents: DocumentRepository;
let bulk: BulkRepository;

function open() {
  database = openDatabase(folder);
  documents = documentRepository(database);
  bulk = bulkRepository(database, documents, folder);
}

function add(id: string, values: Partial<Record<Field, unknown>> = {}) {
  const said = Object.entries({ title: id, ...values }).map(([field, value]) => ({
    ...{ field, value, confidence: 1, origin: 'manifest' },
  }));
  documents.add(id, said as Description[], id, 'test');
}

const planTable = (rows: readonly WantedRow[]) =>
  bulk.plan({ kind: 'table', by: 'a-curator', source: 'table.csv' }, rows);

beforeEach(() => {
  folder = makeFolder();
  open();
});

afterEach(() => {
  database.$client.close();
  removeFolder(folder);
});

describe('a bulk change', () => {
  it('leaves the same behind as the same edits one by one', async () => {
    const before = {
      ...{ country: 'URY', year: 1999, language: 'es', topics: ['disability'] },
      ...{ otherTitles: ['Another'], rights: 'old', status: 'repealed', summary: 'Text' },
    };
    add('by-bulk', before);
    add('by-hand', before);
    for (const id of ['by-bulk', 'by-hand']) documents.addLanguages(id, ['es']);
    const cells: Partial<Record<Field, string>> = {
      ...{ title: 'New', country: 'ESP', year: '2001', language: 'fr' },
      ...{ topics: 'mental-health; disability', otherTitles: 'One; Two', rights: '', status: '' },
    };
    const changes = {
      ...{ title: 'New', country: 'ESP', year: 2001, language: 'fr', rights: null },
      ...{ topics: ['disability', 'mental-health'], otherTitles: ['One', 'Two'] },
      status: 'unknown',
    } as Changes;
    const { name, cells: many } = await bulk.plan(
      { kind: 'table', by: 'a-curator', source: 'table.csv', emptyClears: true },
      [{ row: 2, id: 'by-bulk', revision: '1', cells }],
    );
    expect(many).toBe(Object.keys(changes).length);
    expect(await bulk.apply(name, 'a-curator')).toBe('applied');
    const edits = editRepository(database, documents);
    edits.write({ id: 'by-hand', revision: 1, changes, actor: 'a-curator', batch: name });

    const known = (id: string) => {
      const { createdAt: _, updatedAt: __, ...record } = documents.find(id) ?? {};
      const values = documents.values(id).map(({ field, value, origin, confidence }) => ({
        ...{ field, value, origin, confidence },
      }));
      const rows = edits
        .history(id)
        .map(({ action, field, before, after, actor, batch }) => ({
          ...{ action, field, before, after, actor, batch },
        }))
        .sort((a, b) => String(a.field).localeCompare(String(b.field)));
      const [earlier] = database.$client
        .prepare('SELECT record FROM document_revisions WHERE document_id = ?')
        .pluck()
        .all(id);
      return JSON.stringify({ record, values, rows, earlier }, null, 1).replaceAll(id, 'it');
    };
    expect(known('by-bulk')).toBe(known('by-hand'));
  });

  it('is written wholly or not at all when the machine stops in the middle', async () => {
    const ids = Array.from({ length: MANY }, (_, at) => `doc-${at}`);
    database.$client.transaction(() => {
      for (const id of ids) add(id);
    })();
    const outcomes: string[] = [];
    for (const [at, delay] of [0, 40, 120, 4000].entries()) {
      const year = String(1990 + at);
      const rows = ids.map((id, place) => ({ row: place + 2, id, cells: { year } }));
      const { name, counts } = await planTable(rows);
      expect(counts.changed).toBe(MANY);
      database.$client.close();
      const child = startChild('tests/support/bulk-applier.ts', [folder, name]);
      await child.says('applying');
      await Promise.race([wait(delay), child.ended]);
      child.process.kill('SIGKILL');
      await child.ended;
      open();
      const written = documents.findMany(ids).filter((one) => one.year === Number(year)).length;
      expect([0, MANY]).toContain(written);
      expect(bulk.change(name) !== undefined).toBe(written === MANY);
      expect(auditRepository(database).broken()).toEqual([]);
      outcomes.push(written === 0 ? 'nothing' : 'all');
      if (written === MANY) continue;
      // What was begun again is written once.
      expect(await bulk.apply(name, 'a-curator')).toBe('applied');
      expect(await bulk.apply(name, 'a-curator')).toBe('applied');
      expect(bulk.change(name)).toMatchObject({ documents: MANY });
      expect(documents.find('doc-7')?.year).toBe(Number(year));
    }
    expect(outcomes).toContain('nothing');
  }, 120_000);

  it('with one document changed since writes nothing', async () => {
    for (const id of ['a', 'b', 'c']) add(id);
    const rows = ['a', 'b', 'c'].map((id, at) => ({ row: at + 2, id, cells: { year: '2001' } }));
    const { name } = await planTable(rows);
    const edits = editRepository(database, documents);
    edits.write({ id: 'c', revision: 1, actor: 'other', changes: { rights: 'theirs' } });
    expect(await bulk.apply(name, 'a-curator')).toBe('changed-since');
    expect(documents.findMany(['a', 'b', 'c']).map(({ year }) => year)).toEqual([null, null, null]);
    expect(bulk.find(name)).toMatchObject({ state: 'ready', again: true });
    expect(await bulk.apply(name, 'a-curator')).toBe('applied');
    expect(documents.find('c')).toMatchObject({ year: 2001, rights: 'theirs' });
  });

  it('is gone after a day when it was only planned', async () => {
    add('a');
    const { name } = await planTable([{ row: 2, id: 'a', cells: { year: '2001' } }]);
    const yesterday = Date.now() / 1000 - 25 * 3600;
    utimesSync(`${folder}/bulk/${name}.sqlite`, yesterday, yesterday);
    await planTable([{ row: 2, id: 'a', cells: { year: '2002' } }]);
    expect(bulk.find(name)).toBeUndefined();
    expect(await bulk.apply(name, 'a-curator')).toBe('gone');
  });
});

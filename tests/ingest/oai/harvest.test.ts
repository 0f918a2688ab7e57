import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harvestList } from '../../../data/harvest-list.ts';
import type { Library } from '../../../data/library.ts';
import type { Description } from '../../../data/model.ts';
import { harvested } from '../../../data/schema.ts';
import type { IngestReport } from '../../../ingest/report.ts';
import { type HarvestOptions, harvest } from '../../../ingest/sources/oai/harvest.ts';
import { HOSTILE_TITLE, IDS } from '../../server/sample-collection.ts';
import { type SampleServer, sampleServer } from '../../server/sample-server.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';

/** With the sample collection: three pages of records. */
const MANY = 40;
const CHINESE = '中华人民共和国精神卫生法 "🧠"\n=cmd()';

let peer: SampleServer;
let base: string;
let own: TemporaryLibrary;
let library: Library;
beforeAll(async () => {
  peer = await sampleServer();
  const given: Description[] = [
    { field: 'title', value: CHINESE, confidence: 1, origin: 'manifest' },
    { field: 'language', value: 'zh', confidence: 1, origin: 'manifest' },
    { field: 'topics', value: ['disability', 'education'], confidence: 1, origin: 'manifest' },
  ];
  peer.library.database.$client.transaction(() => {
    for (let n = 0; n < MANY; n++) peer.library.documents.add(`z-${n}`, given, '', 'test');
    peer.library.documents.add('old-id', given, '', 'test');
  })();
  peer.library.identifiers.redirect('old-id', IDS.long);
  base = `${await peer.listen()}/oai`;
  own = await temporaryLibrary({ INGEST_WORKERS: 1 });
  library = own.library;
}, 60_000);
afterAll(async () => {
  await own?.remove();
  await peer?.remove();
});

const take = (options: HarvestOptions = {}): Promise<IngestReport> =>
  harvest(library, base, options);
const shownAt = (there: Library) =>
  [...harvestList(there.database).publicAmong(there.documents.allIds())].sort();
const FIELDS = [
  ...['title', 'titleEn', 'otherTitles', 'number', 'country', 'issuer', 'type', 'typeWord'],
  ...['status', 'year', 'dateAdopted', 'dateInForce', 'language', 'topics', 'summary', 'rights'],
] as const;

describe('the harvester of OAI-PMH', () => {
  it('takes another library completely, with ids and every field', async () => {
    const progress: number[] = [];
    const report = await take({ onProgress: (done) => progress.push(done) });
    expect(report.counts).toMatchObject({ failed: 0, skipped: 0, updated: 0 });
    expect(progress).toEqual([100, 200, progress.at(-1)]);
    expect(shownAt(library)).toEqual(shownAt(peer.library));
    expect(report.counts.added).toBe(shownAt(library).length);
    for (const id of shownAt(library)) {
      const here = library.documents.find(id) as Record<string, unknown> | undefined;
      const there = peer.library.documents.find(id) as Record<string, unknown> | undefined;
      for (const field of FIELDS) expect(here?.[field], `${id} ${field}`).toEqual(there?.[field]);
    }
    expect(library.documents.find('z-0')?.title).toBe(CHINESE);
    expect(library.documents.find(IDS.hostile)?.title).toBe(HOSTILE_TITLE);
    // What is no web address does not become one.
    expect(library.documents.find(IDS.hostile)?.sourceUrl).toBeNull();
    expect(report.items.find(({ code }) => code === 'values-left-out')?.reason).toContain(
      'sourceUrl',
    );
    expect(library.documents.find('old-id')).toBeUndefined();
    expect(library.documents.find(IDS.withdrawn)).toBeUndefined();
    expect(library.documents.values('z-1').every(({ origin }) => origin === 'manifest')).toBe(true);
  }, 60_000);

  it('changes nothing the second time, and takes what changed the third time', async () => {
    const revisions = () =>
      library.documents
        .findMany(library.documents.allIds())
        .map(({ id, revision }) => [id, revision]);
    const before = revisions();
    const again = await take();
    expect(again.counts).toMatchObject({ added: 0, updated: 0, failed: 0 });
    expect(revisions()).toEqual(before);

    const changed: Description = {
      ...{ field: 'title', value: 'Another title', confidence: 1, origin: 'curator' },
    };
    peer.library.documents.revise('z-1', [changed], ['curator'], 'anna');
    peer.library.documents.setState('z-2', 'withdrawn', 'anna', 'A mistake.');
    peer.library.identifiers.redirect('z-3', 'z-4');
    // Here somebody has a say in these.
    const said: Description = { ...changed, value: 'As a curator here says' };
    library.documents.revise('z-5', [said], ['curator'], 'bert');
    peer.library.documents.revise('z-5', [changed], ['curator'], 'anna');
    library.documents.revise('z-6', [said], ['curator'], 'bert');
    peer.library.documents.setState('z-6', 'withdrawn', 'anna');

    const third = await take();
    expect(
      third.items
        .filter(({ status }) => status !== 'unchanged')
        .map(({ code, document, status }) => [document, status, code]),
    ).toEqual(
      expect.arrayContaining([
        ['z-1', 'updated', undefined],
        ['z-2', 'updated', 'withdrawn'],
        ['z-3', 'updated', 'withdrawn'],
        ['z-6', 'skipped', 'deleted-at-source'],
      ]),
    );
    expect(library.documents.find('z-1')?.title).toBe('Another title');
    expect(library.documents.find('z-2')).toMatchObject({ reviewState: 'withdrawn' });
    expect(library.documents.find('z-2')?.stateNote).toContain(base);
    expect(library.documents.find('z-3')?.reviewState).toBe('withdrawn');
    expect(library.documents.find('z-5')?.title).toBe('As a curator here says');
    expect(library.documents.find('z-6')?.reviewState).toBe('published');

    peer.library.documents.setState('z-2', 'published', 'anna');
    await take();
    expect(library.documents.find('z-2')).toMatchObject({
      reviewState: 'published',
      stateNote: null,
    });
  }, 60_000);

  it('takes the files where they are wanted, and with them the text', async () => {
    expect(library.passages.filesOf(IDS.long)).toEqual([]);
    const report = await take({ files: true });
    expect(report.counts.failed).toBe(0);
    for (const id of [IDS.long, IDS.paged, IDS.arabicName, IDS.arabic]) {
      const here = library.passages.filesOf(id);
      const there = peer.library.passages.filesOf(id);
      expect(here.map(({ sha256, role, language }) => [sha256, role, language])).toEqual(
        there.map(({ sha256, role, language }) => [sha256, role, language]),
      );
      expect(library.passages.countOfDocument(id)).toBe(peer.library.passages.countOfDocument(id));
    }
    expect((await take({ files: true })).counts).toMatchObject({ added: 0, updated: 0, failed: 0 });
  }, 60_000);

  it('counts records whose files it lacks as new ones', async () => {
    const other = await temporaryLibrary({ INGEST_WORKERS: 1 });
    try {
      const set = 'country:XAA';
      await harvest(other.library, base, { set });
      const held = () =>
        other.library.documents.allIds().flatMap((id) => other.library.passages.filesOf(id)).length;
      await harvest(other.library, base, { set, files: true, limit: 1 });
      expect(held()).toBe(1);
      await harvest(other.library, base, { set, files: true });
      expect(held()).toBeGreaterThan(1);
    } finally {
      await other.remove();
    }
  }, 60_000);

  it('takes Dublin Core where it is wanted, one document a record', async () => {
    const other = await temporaryLibrary({ INGEST_WORKERS: 1 });
    try {
      const wanted = { prefix: 'oai_dc', set: 'country:XCC' };
      const report = await harvest(other.library, base, wanted);
      expect(report.counts.failed).toBe(0);
      const there = shownAt(peer.library).filter(
        (id) => peer.library.documents.find(id)?.country === 'XCC',
      );
      expect(report.counts.added).toBe(there.length);
      const rows = other.library.database.select().from(harvested).all();
      for (const id of there) {
        const row = rows.find(({ identifier }) => identifier.endsWith(`:${id}`));
        const here = other.library.documents.find(row?.documentId ?? '');
        const source = peer.library.documents.find(id);
        expect(here, id).toMatchObject({
          ...{ title: source?.title, country: 'XCC', type: source?.type, year: source?.year },
          ...{ language: source?.language, topics: source?.topics, summary: source?.summary },
        });
        expect(here?.sourceUrl).toBe(`${base.replace('/oai', '')}/documents/${id}`);
      }
      const again = await harvest(other.library, base, wanted);
      expect(again.counts).toMatchObject({ added: 0, updated: 0 });
      expect(shownAt(other.library)).toHaveLength(there.length);
    } finally {
      await other.remove();
    }
  }, 60_000);

  it('leaves a document alone that has the same id and came from elsewhere', async () => {
    const other = await temporaryLibrary({ INGEST_WORKERS: 1 });
    try {
      const mine: Description = {
        field: 'title',
        value: 'Mine',
        confidence: 1,
        origin: 'manifest',
      };
      other.library.documents.add(IDS.long, [mine], '', 'ingest');
      await harvest(other.library, base, { set: 'country:XBB' });
      expect(other.library.documents.find(IDS.long)?.title).toBe('Mine');
      const titles = other.library.documents.allIds().filter((id) => id.startsWith(`${IDS.long}-`));
      expect(titles).toHaveLength(1);
      expect(other.library.documents.find(titles[0] as string)?.title).toBe(
        'Lighthouse Service Act',
      );
    } finally {
      await other.remove();
    }
  }, 60_000);

  it('stops after as many records as it may take, and goes on from there', async () => {
    const other = await temporaryLibrary({ INGEST_WORKERS: 1 });
    try {
      for (const expected of [130, 260]) {
        const report = await harvest(other.library, base, { limit: 130 });
        expect(report.warnings.join()).toContain('--limit');
        const rows = other.library.database.select().from(harvested).all();
        expect(rows.length).toBeLessThanOrEqual(expected);
        expect(rows.length).toBeGreaterThan(expected - 10);
      }
      await harvest(other.library, base, { limit: 130 });
      expect(shownAt(other.library)).toEqual(shownAt(peer.library));
    } finally {
      await other.remove();
    }
  }, 60_000);

  it('goes on where it was killed, and doubles nothing', async () => {
    const killed = await temporaryLibrary({ INGEST_WORKERS: 1 });
    const asked: string[] = [];
    // In front of the provider: the answer to the third page never comes while it is to be killed.
    let stall = true;
    let reached: () => void = () => {};
    const stalled = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const front = createServer((request, response) => {
      asked.push(request.url ?? '');
      const pages = asked.filter((url) => url.includes('ListRecords')).length;
      if (stall && pages === 3) return reached();
      fetch(base.replace('/oai', '') + request.url).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'text/xml' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    const address = await listening(front);
    try {
      const run = () =>
        spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts', `oai+${address}/oai`], {
          env: { ...process.env, LIBRARY_DIR: killed.folder, INGEST_WORKERS: '1', MEILI_URL: '' },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      const first = run();
      await Promise.race([stalled, once(first, 'exit')]);
      first.kill('SIGKILL');
      await once(first, 'close');
      expect(first.signalCode).toBe('SIGKILL');
      expect(killed.library.documents.allIds().length).toBeGreaterThan(190);
      stall = false;
      asked.length = 0;
      const second = run();
      let output = '';
      second.stdout.on('data', (data) => {
        output += data;
      });
      await once(second, 'close');
      expect(second.exitCode, output).toBe(0);
      const lists = asked.filter((url) => url.includes('ListRecords'));
      expect(lists[0]).toContain('resumptionToken');
      expect(lists).toHaveLength(1);
      expect(killed.library.documents.allIds().sort()).toEqual([...shownAt(peer.library)].sort());
    } finally {
      front.closeAllConnections();
      front.close();
      await killed.remove();
    }
  }, 90_000);
});

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextPage } from './link-header.ts';
import { HOSTILE_TITLE, IDS, LONG_SECTIONS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

describe('a document', () => {
  it('is described with its files and where each value came from', async () => {
    const answer = await server.get(`/api/v1/documents/${IDS.english}`);
    expect(answer.statusCode).toBe(200);
    const document = answer.json();
    expect(document).toMatchObject({
      id: IDS.english,
      title: 'Mental Health and Personal Autonomy Act, 2024',
      country: 'XAA',
      year: 2024,
      type: 'act',
      status: 'in-force',
      language: 'en',
      revision: 1,
    });
    expect(document.topics).toContain('legal-capacity');
    expect(document.files).toHaveLength(1);
    expect(document.files[0]).toMatchObject({
      media_type: 'text/markdown',
      text_source: 'markup',
      role: 'original',
    });
    const title = document.provenance.filter((one: { field: string }) => one.field === 'title');
    expect(title[0]).toMatchObject({ origin: 'manifest', current: true, value: document.title });
    expect(title.slice(1).every((one: { current: boolean }) => !one.current)).toBe(true);
  });

  it('has its relations from either side, without rejected ones and unpublished works', async () => {
    const { relations } = server.library;
    const evidence = { quote: 'The long act is repealed.', page: 3 };
    const of = async (id: string) =>
      (await server.get(`/api/v1/documents/${id}`)).json().relations as {
        document: { id: string; url: string };
      }[];
    const said = { kind: 'repeals', origin: 'rule', confidence: 0.7, evidence } as const;
    relations.propose({ ...said, fromId: IDS.paged, toId: IDS.long }, 'test');
    relations.propose({ ...said, fromId: IDS.paged, toId: IDS.withdrawn }, 'test');
    relations.propose({ ...said, fromId: IDS.paged, toId: IDS.draft }, 'test');
    relations.propose({ ...said, fromId: IDS.paged, toId: IDS.web }, 'test');
    relations.decide({ kind: 'repeals', fromId: IDS.paged, toId: IDS.web }, 'rejected', 'test');
    const [repeals, ...more] = await of(IDS.paged);
    expect(more).toEqual([]);
    expect(repeals).toMatchObject({
      ...{ kind: 'repeals', direction: 'from', state: 'proposed', confidence: 0.7, evidence },
      document: { id: IDS.long },
    });
    const page = await server.get(new URL(repeals?.document.url ?? '').pathname);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Repealed by');
    expect(page.body).toContain('The long act is repealed.');
    expect(await of(IDS.long)).toMatchObject([{ direction: 'to', document: { id: IDS.paged } }]);
  });

  it('keeps its words as they are: JSON escapes nothing and hides nothing', async () => {
    expect((await server.get(`/api/v1/documents/${IDS.hostile}`)).json().title).toBe(HOSTILE_TITLE);
  });

  it('lists its files with addresses that answer', async () => {
    const { files } = (await server.get(`/api/v1/documents/${IDS.paged}/files`)).json();
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ pages: 3, media_type: 'application/pdf' });
    const download = await server.get(new URL(files[0].url).pathname);
    expect(download.statusCode).toBe(200);
    expect(download.rawPayload.length).toBe(files[0].bytes);
  });

  it('gives its passages in order, page by page, to the end', async () => {
    const ordinals: number[] = [];
    let url: string | undefined = `/api/v1/documents/${IDS.long}/passages?per_page=50`;
    while (url) {
      const answer = await server.get(url);
      expect(answer.statusCode).toBe(200);
      const { passages, total } = answer.json();
      expect(total).toBe(server.library.passages.countOfDocument(IDS.long));
      ordinals.push(...passages.map((one: { ordinal: number }) => one.ordinal));
      url = nextPage(String(answer.headers.link));
    }
    expect(ordinals).toEqual(Array.from({ length: ordinals.length }, (_, at) => at));
    expect(ordinals.length).toBeGreaterThanOrEqual(LONG_SECTIONS);
  });

  it('gives pages of passages only where the format has pages', async () => {
    const passages = async (id: string) =>
      (await server.get(`/api/v1/documents/${id}/passages`)).json().passages;
    const paged = await passages(IDS.paged);
    expect(paged.map((one: { page_from: number }) => one.page_from)).toEqual([1, 2, 3]);
    expect((await passages(IDS.web))[0]).not.toHaveProperty('page_from');
  });

  it('answers at its page address with .json too', async () => {
    const { statusCode, headers } = await server.get(`/fr/documents/${IDS.arabic}.json`);
    expect(statusCode).toBe(302);
    expect(headers.location).toBe(`/api/v1/documents/${IDS.arabic}`);
  });

  it('is not sent again while it has not changed', async () => {
    const url = `/api/v1/documents/${IDS.spanish}`;
    const { etag } = (await server.get(url)).headers;
    expect(etag).toBeTruthy();
    const again = await server.get(url, { 'if-none-match': String(etag) });
    expect(again.statusCode).toBe(304);
    expect(again.payload).toBe('');
  });
});

describe('a document that is not there', () => {
  const paths = ['', '/passages', '/files'];

  it.each(paths)('%s: unknown is 404 with problem details', async (path) => {
    for (const id of ['no-such-document', IDS.draft]) {
      const answer = await server.get(`/api/v1/documents/${id}${path}`);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
      expect(answer.json().request_id).toBeTruthy();
    }
  });

  it.each(paths)('%s: withdrawn is 410 with problem details', async (path) => {
    const answer = await server.get(`/api/v1/documents/${IDS.withdrawn}${path}`);
    expect(answer.statusCode).toBe(410);
    expect(answer.json()).toMatchObject({ status: 410, code: 'gone' });
  });

  it('has no page, text or file either', async () => {
    expect((await server.get(`/en/documents/${IDS.withdrawn}`)).statusCode).toBe(410);
    expect((await server.get(`/en/documents/${IDS.withdrawn}/text`)).statusCode).toBe(410);
    expect((await server.get(`/en/documents/${IDS.draft}`)).statusCode).toBe(404);
    const [file] = server.library.passages.filesOf(IDS.withdrawn);
    expect((await server.get(`/files/${file?.sha256}/x.txt`)).statusCode).toBe(404);
  });
});

describe('parameters', () => {
  it.each([
    [`/${IDS.long}?full=yes`, 'full'],
    [`/${IDS.long}/files?page=1`, 'page'],
    [`/${IDS.long}/passages?per_page=1000`, 'per_page'],
    [`/${IDS.long}/passages?file=first`, 'file'],
    [`/${IDS.long}/passages?limit=10`, 'limit'],
  ])('%s is refused, naming %s', async (path, parameter) => {
    const answer = await server.get(`/api/v1/documents${path}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].parameter).toBe(parameter);
  });
});

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TITLE, IDS, LONG_SECTIONS } from '../sample-collection.ts';
import { type SampleServer, sampleServer } from '../sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

async function rowsAt(url: string): Promise<Record<string, string>[]> {
  const answer = await server.get(url);
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  return parse(answer.rawPayload, { columns: true, bom: true });
}

describe('an export', () => {
  it('holds everything that a search finds, however many pages it has', async () => {
    const { total } = (await server.get('/api/v1/search?per_page=1')).json();
    expect(total).toBeGreaterThan(100);
    expect(await rowsAt('/api/v1/export/csv')).toHaveLength(total);
  });

  it('holds neither drafts nor what was withdrawn', async () => {
    const ids = (await rowsAt('/api/v1/export/csv?country=XAA')).map(({ id }) => id);
    expect(ids).toContain(IDS.hostile);
    expect(ids).not.toContain(IDS.withdrawn);
    expect(ids).not.toContain(IDS.draft);
  });

  it('says in its headers what was asked, when, how many there are and where more is said', async () => {
    const { headers } = await server.get('/api/v1/export/csv?q=lantern&country=XBB&page=7');
    expect(headers['content-type']).toMatch(/^text\/csv/);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="rightsbank-lantern-xbb-\d{4}-\d\d-\d\d\.csv"/,
    );
    expect(headers['x-total-count']).toBe('1');
    expect(headers['content-length']).toBeUndefined();
    expect(headers.link).toContain('/en/search?q=lantern&country=XBB>; rel="alternate"');
    const [, described] = /<([^>]+)>; rel="describedby"/.exec(String(headers.link)) ?? [];
    const table = (await server.get(String(described))).json();
    expect(table['@context']).toBe('http://www.w3.org/ns/csvw');
    const [header] = parse((await server.get(table.url)).rawPayload, { bom: true }) as string[][];
    expect(table.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header);
  });

  it('has a name in the letters of the question', async () => {
    const { headers } = await server.get(`/api/v1/export/ris?q=${encodeURIComponent('المصابيح')}`);
    expect(headers['content-disposition']).toContain(encodeURIComponent('المصابيح'));
    expect(headers['content-disposition']).toMatch(/^[\x20-\x7e]+$/);
  });

  it('says only its headers to HEAD', async () => {
    const answer = await server.app.inject({
      method: 'HEAD',
      url: '/api/v1/export/csv?country=XBB',
    });
    const whole = await server.get('/api/v1/export/csv?country=XBB');
    expect(answer.payload).toBe('');
    expect(answer.headers['content-length']).toBeUndefined();
    for (const name of ['content-type', 'content-disposition', 'x-total-count', 'link']) {
      expect(answer.headers[name]).toBe(whole.headers[name]);
    }
  });

  it('of passages holds those that answer, or all', async () => {
    const some = await rowsAt('/api/v1/export/csv?q=lantern&rows=passages');
    const long = some.filter((row) => row.document_id === IDS.long);
    expect(long).toHaveLength(LONG_SECTIONS / 10);
    for (const row of some) expect(row.text).toMatch(/lantern/);
    const all = await rowsAt('/api/v1/export/csv?q=lantern&rows=passages&passages=all');
    const { total } = (await server.get(`/api/v1/documents/${IDS.long}/passages`)).json();
    expect(all.filter((row) => row.document_id === IDS.long)).toHaveLength(total);
    const unasked = await rowsAt(`/api/v1/export/csv?country=XBB&rows=passages&columns=id,text`);
    expect(unasked.length).toBeGreaterThan(LONG_SECTIONS);
    expect(Object.keys(unasked[0] ?? {})).toEqual(['id', 'text']);
  });

  it('goes on after a document as if it had not been cut off', async () => {
    for (const format of ['csv', 'jsonl', 'ris', 'bibtex']) {
      const url = `/api/v1/export/${format}?country=XAA&sort=title`;
      const whole = (await server.get(url)).payload;
      const rest = (await server.get(`${url}&after=${IDS.paged}`)).payload;
      expect(rest.length).toBeGreaterThan(20);
      expect(whole.endsWith(rest)).toBe(true);
      expect(whole.slice(0, -rest.length)).toContain(IDS.paged);
    }
  });

  it('keeps a hostile title byte for byte', async () => {
    const [row] = await rowsAt(`/api/v1/export/csv?q=${encodeURIComponent('title:alert')}`);
    expect(row?.title).toBe(HOSTILE_TITLE);
  });
});

describe('what cannot be exported', () => {
  it.each([
    ['format', '/api/v1/export/pdf'],
    ['columns', '/api/v1/export/csv?columns=id,shoe_size'],
    ['columns', '/api/v1/export/csv?rows=passages&columns=title'],
    ['columns', '/api/v1/export/ris?columns=id'],
    ['parts', '/api/v1/export/jsonl?parts=pictures'],
    ['parts', '/api/v1/export/csv?parts=text'],
    ['rows', '/api/v1/export/csv?rows=pages'],
    ['rows', '/api/v1/export/csl?rows=passages'],
    ['passages', '/api/v1/export/csv?rows=passages&passages=best'],
    ['after', '/api/v1/export/csv?after=nobody'],
    ['after', `/api/v1/export/csl?after=${IDS.long}`],
    ['ticket', '/api/v1/export/csv?ticket=short'],
    ['ticket', '/api/v1/export/csv?ticket=..%2F..%2Fetc%2Fpasswd'],
    ['country', '/api/v1/export/csv?country=Atlantis'],
    ['colour', '/api/v1/export/csv?colour=red'],
    ['columns', '/api/v1/export?columns=shoe_size'],
    ['after', '/api/v1/export?after=x'],
  ])('names the parameter %s: %s', async (parameter, url) => {
    const answer = await server.get(url);
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json();
    expect(errors.map((fault: { parameter: string }) => fault.parameter)).toContain(parameter);
  });
});

describe('the dry run', () => {
  it('tells for every format how much it would be, within a factor of two', async () => {
    for (const question of ['', 'q=lantern', 'country=XBB&rows=passages&parts=text']) {
      const { total, formats } = (await server.get(`/api/v1/export?${question}`)).json();
      const search = (await server.get(`/api/v1/search?${question.split('&', 1)[0]}`)).json();
      expect(total).toBe(search.total);
      for (const { format, url, documents, estimated_bytes: estimated } of formats) {
        expect(documents).toBe(total);
        const { rawPayload } = await server.get(url);
        // Next to nothing is estimated for files that are nearly empty.
        if (rawPayload.length < 20_000) continue;
        expect(estimated / rawPayload.length, `${format} ${question}`).toBeGreaterThan(0.5);
        expect(estimated / rawPayload.length, `${format} ${question}`).toBeLessThan(2);
      }
    }
  });

  it('counts the passages that answer', async () => {
    const { formats } = (await server.get('/api/v1/export?q=lantern&rows=passages')).json();
    const { passages } = formats.find(({ format }: { format: string }) => format === 'csv');
    expect(passages).toBe((await rowsAt('/api/v1/export/csv?q=lantern&rows=passages')).length);
  });
});

describe('a ticket', () => {
  it('tells how far the export has come', async () => {
    const answer = await server.get('/api/v1/export/csv?country=XBB&ticket=my-own_ticket');
    const progress = (await server.get('/api/v1/exports/my-own_ticket')).json();
    const rows = Number(answer.headers['x-total-count']);
    expect(progress).toEqual({
      state: 'done',
      ...{ documents: rows, total: rows, bytes: answer.rawPayload.length },
    });
  });

  it('that nobody gave is not there', async () => {
    expect((await server.get('/api/v1/exports/unheard-of')).statusCode).toBe(404);
  });

  it('tells that an export failed', async () => {
    await server.get('/api/v1/export/csv?after=nobody&ticket=failing-one');
    expect((await server.get('/api/v1/exports/failing-one')).json().state).toBe('failed');
  });
});

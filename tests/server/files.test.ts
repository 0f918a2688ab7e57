import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARABIC_FILE_NAME, IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

function fileOf(id: string) {
  const [file] = server.library.passages.filesOf(id);
  if (!file) throw new Error(`${id} has no file`);
  return file;
}

describe('a download', () => {
  it('is the file, byte for byte, for good', async () => {
    const file = fileOf(IDS.arabic);
    const answer = await server.get(`/files/${file.sha256}/${encodeURIComponent(file.name)}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.length).toBe(file.bytes);
    expect(answer.headers['cache-control']).toMatch(/immutable/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps an Arabic name with quotes and a percent sign', async () => {
    const file = fileOf(IDS.arabicName);
    expect(file.name).toBe(ARABIC_FILE_NAME);
    const answer = await server.get(`/files/${file.sha256}/${encodeURIComponent(file.name)}`);
    const disposition = String(answer.headers['content-disposition']);
    expect(disposition).toMatch(/^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[\w%.!~-]+$/);
    const [, encoded = ''] = /filename\*=UTF-8''(.+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(encoded)).toBe(ARABIC_FILE_NAME);
    for (const letter of disposition) expect(letter.charCodeAt(0)).toBeLessThan(0x7f);
  });

  it('takes its name from the library, not from the address', async () => {
    const file = fileOf(IDS.arabic);
    const answer = await server.get(`/files/${file.sha256}/evil%22%0d%0aSet-Cookie%3a%20a.html`);
    expect(answer.headers['content-disposition']).not.toContain('evil');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('of HTML never opens as a page of ours', async () => {
    const file = fileOf(IDS.web);
    const answer = await server.get(`/files/${file.sha256}/web.html`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(answer.headers['content-disposition']).toMatch(/^attachment/);
    expect(answer.headers['content-security-policy']).toMatch(/sandbox/);
  });

  it('of PDF opens in the browser, so that a link can lead to its page', async () => {
    const file = fileOf(IDS.paged);
    const answer = await server.get(`/files/${file.sha256}/paged.pdf`);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toMatch(/^inline; filename="paged.pdf"/);
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'/);
  });
});

describe('a part of a file', () => {
  const ask = (range: string) => {
    const file = fileOf(IDS.paged);
    return server.get(`/files/${file.sha256}/paged.pdf`, { range });
  };

  it('is sent when a range is asked for', async () => {
    const answer = await ask('bytes=0-7');
    expect(answer.statusCode).toBe(206);
    expect(answer.payload).toBe('%PDF-1.4');
    expect(answer.headers['content-range']).toBe(`bytes 0-7/${fileOf(IDS.paged).bytes}`);
    expect((await ask('bytes=-6')).payload).toBe('%%EOF\n');
  });

  it('beyond its end is refused', async () => {
    expect((await ask('bytes=99999999-')).statusCode).toBe(416);
  });
});

describe('a file that is not there', () => {
  it('is 404 with problem details', async () => {
    const answer = await server.get(`/files/${'0'.repeat(64)}/law.pdf`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('cannot be reached by tricks with the path', async () => {
    const { sha256 } = fileOf(IDS.paged);
    for (const path of [
      '/files/../rightsbank.sqlite',
      '/files/..%2Frightsbank.sqlite/x',
      '/files/%2e%2e%2f%2e%2e/engine%2Fmaster-key',
      '/files/..%5c..%5cengine%5cmaster-key/x',
      `/files/${sha256.toUpperCase()}/x.pdf`,
      `/files/${sha256}%00/x.pdf`,
      `/files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}`,
      `/files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`,
      `/files/${sha256}/../../../engine/master-key`,
      '/files//etc/passwd',
      '/files/',
    ]) {
      const answer = await server.get(path);
      expect([400, 404], `${path} → ${answer.statusCode}`).toContain(answer.statusCode);
    }
  });

  it('but still in the database is 404, not a failure', async () => {
    const { unlink } = await import('node:fs/promises');
    const file = fileOf(IDS.long);
    await unlink(server.library.files.pathOf(file.sha256));
    const answer = await server.get(`/files/${file.sha256}/long-act.md`);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/problem\+json/);
  });
});

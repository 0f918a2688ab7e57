import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

const SURFACES = ['/en/search?q=lantern', '/api/v1/search?q=lantern', `/en/documents/${IDS.long}`];

describe('an answer', () => {
  it.each(SURFACES)('%s has an ETag, and is not sent again while it is the same', async (url) => {
    const first = await server.get(url);
    expect(first.headers.etag).toMatch(/^W\/"/);
    const again = await server.get(url, { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.payload).toBe('');
    const other = await server.get(url, { 'if-none-match': 'W/"something-else"' });
    expect(other.statusCode).toBe(200);
  });

  it.each(SURFACES)('%s travels compressed when the reader can read it', async (url) => {
    const plain = (await server.get(url, { 'accept-encoding': 'identity' })).payload;
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await server.get(url, { 'accept-encoding': encoding });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toMatch(/accept-encoding/i);
      expect(decode(answer.rawPayload).toString()).toBe(plain);
      expect(answer.rawPayload.length).toBeLessThan(plain.length / 2);
    }
  });

  it('may be read by programs of other sites when it comes from the API, and only then', async () => {
    const api = await server.get('/api/v1/search?q=lantern');
    expect(api.headers['access-control-allow-origin']).toBe('*');
    expect(api.headers['access-control-expose-headers']).toContain('link');
    const page = await server.get('/en/search?q=lantern');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([...SURFACES, '/en', '/ar/countries', '/en/nowhere', '/api/v1/documents/none'])(
    '%s keeps itself to itself',
    async (url) => {
      const { headers } = await server.get(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    },
  );

  it('of a style sheet or script may be kept for good under its hashed address', async () => {
    const { payload } = await server.get('/en');
    const assets = [...payload.matchAll(/\/assets\/[a-z]+-[0-9a-f]+\.(?:css|js|svg)/g)];
    expect(new Set(assets.map(([path]) => path)).size).toBe(3);
    for (const [path] of assets) {
      const { statusCode, headers } = await server.get(path);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toMatch(/immutable/);
    }
  });
});

describe('the rate limit', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const config = { ...server.library.config, RATE_LIMIT: 5 };
    app = await buildApp({ library: { ...server.library, config }, version: 'test', log: false });
  });
  afterAll(() => app?.close());

  it('is told with every answer and refuses the rest with problem details', async () => {
    const ask = (url: string) => app.inject({ url, remoteAddress: '192.0.2.1' });
    for (let left = 4; left >= 0; left--) {
      const { statusCode, headers } = await ask('/api/v1/facets');
      expect(statusCode).toBe(200);
      expect(headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': `${left}` });
    }
    const refused = await ask('/api/v1/search?q=lantern');
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const page = await ask('/ar/search');
    expect(page.statusCode).toBe(429);
    expect(page.payload).toContain('<html lang="ar" dir="rtl">');
  });

  it('counts each address on its own, and neither assets nor health', async () => {
    const other = await app.inject({ url: '/api/v1/facets', remoteAddress: '192.0.2.2' });
    expect(other.statusCode).toBe(200);
    for (let times = 0; times < 10; times++) {
      const health = await app.inject({ url: '/health/live', remoteAddress: '192.0.2.1' });
      expect(health.statusCode).toBe(200);
    }
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    expect((await server.get('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await server.get('/health/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'ok', database: 'ok', search: 'ok' });
  });
});

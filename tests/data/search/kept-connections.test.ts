import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { MeilisearchApiError } from 'meilisearch';
import { afterEach, describe, expect, it } from 'vitest';
import { keptConnections } from '../../../data/search/engine/kept-connections.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/multi-search`;
}

const question = { method: 'POST', body: '{"q":"ñ"}', headers: new Headers({ 'x-key': 'k' }) };

describe('connections to the engine that are kept', () => {
  it('carry question and answer, one after the other', async () => {
    const sockets = new Set<Socket>();
    const site = await serve((request, reply) => {
      sockets.add(request.socket);
      const pieces: Buffer[] = [];
      request.on('data', (piece) => pieces.push(piece));
      request.on('end', () => {
        const asked = JSON.parse(Buffer.concat(pieces).toString());
        reply.end(JSON.stringify({ asked, key: request.headers['x-key'] }));
      });
    });
    const ask = keptConnections();
    for (let n = 0; n < 3; n++) {
      expect(await ask(site, question)).toEqual({ asked: { q: 'ñ' }, key: 'k' });
    }
    expect(sockets.size).toBe(1);
  });

  it('tell what the engine refuses as its own client does', async () => {
    const site = await serve((_, reply) => {
      reply.writeHead(404).end('{"code":"index_not_found","message":"none"}');
    });
    const answer = keptConnections()(site, question);
    await expect(answer).rejects.toBeInstanceOf(MeilisearchApiError);
    await expect(answer).rejects.toMatchObject({ cause: { code: 'index_not_found' } });
  });

  it('are taken anew when the engine ended one that was kept', async () => {
    let asked = 0;
    const site = await serve((request, reply) => {
      asked += 1;
      if (asked === 2) request.socket.resetAndDestroy();
      else reply.end(String(asked));
    });
    const ask = keptConnections();
    expect(await ask(site, question)).toBe(1);
    expect(await ask(site, question)).toBe(3);
  });

  it('fail when nobody is there, and when the answer breaks off', async () => {
    const site = await serve((request, reply) => {
      reply.writeHead(200, { 'content-length': 100 }).write('{"hits"');
      setTimeout(() => request.socket.destroy(), 20);
    });
    await expect(keptConnections()(site, question)).rejects.toThrow('aborted');
    await expect(keptConnections()('http://127.0.0.1:1/', question)).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});

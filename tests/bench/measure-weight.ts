import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { type Row, row } from './table.ts';

const ASSET = /\/assets\/[a-z]+-[0-9a-f]+\.(?:css|js|svg)/g;

/** Bytes over the wire, headers included, of a first visit with Brotli, and of the script in it. */
export async function measureWeight(site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of [
    ['home page', '/en'],
    ['search page', '/en/search?q=mental+health'],
  ] as const) {
    const page = await fetched(site + path);
    const assets = [...new Set(page.body.match(ASSET) ?? [])];
    let total = page.wire;
    let script = 0;
    for (const asset of assets) {
      const { wire } = await fetched(site + asset);
      total += wire;
      if (asset.endsWith('.js')) script += wire;
    }
    rows.push(
      row(
        `${name}, first visit`,
        total / 1000,
        'kB',
        `of it HTML ${(page.wire / 1000).toFixed(1)} kB; promised: at most 60`,
        1,
      ),
      row('  of it script', script / 1000, 'kB', 'promised: at most 10', 1),
    );
  }
  return rows;
}

/** Over a connection of its own, so that everything that came over it belongs to this answer. */
async function fetched(url: string): Promise<{ wire: number; body: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'accept-encoding': 'br' };
    get(url, { agent: false, headers }, resolve).once('error', reject);
  });
  const { socket } = answer;
  const chunks: Buffer[] = [];
  if (answer.headers['content-encoding'] !== 'br') {
    const body = await text(answer);
    return { wire: socket.bytesRead, body };
  }
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { wire: socket.bytesRead, body: brotliDecompressSync(Buffer.concat(chunks)).toString() };
}

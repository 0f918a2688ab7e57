import type { AddressInfo, LookupFunction } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { fetchLimited } from '../../../ingest/sources/oai/fetch-limited.ts';
import { publicFetch } from '../../../ingest/sources/oai/public-fetch.ts';

/** Counts connections to this machine. */
async function door() {
  const met = { connections: 0 };
  const server = createServer((socket) => {
    met.connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { met, port: (server.address() as AddressInfo).port };
}

const limits = { bytes: 1000, seconds: 5, wait: async () => {} };

test('harvests of the desk reach nothing that is not open to everybody', async () => {
  const { met, port } = await door();
  const inside = ((_name, _wanted, done) =>
    (done as (...all: unknown[]) => void)(null, [
      { address: '127.0.0.1', family: 4 },
    ])) as LookupFunction;
  const ask = publicFetch({ lookup: inside });
  for (const address of [
    `https://127.0.0.1:${port}/oai`,
    `https://[::ffff:127.0.0.1]:${port}/oai`,
    `https://2130706433:${port}/oai`,
    `https://library.example:${port}/oai`,
  ]) {
    await expect(fetchLimited(address, { ...limits, ask }), address).rejects.toThrow(
      'not on the public internet',
    );
  }
  await expect(
    fetchLimited(`http://library.example:${port}/oai`, { ...limits, ask }),
  ).rejects.toThrow('https://');
  expect(met.connections).toBe(0);
  // Without the guard the same address is reached.
  const open = publicFetch({ lookup: inside, mayAsk: () => true });
  await expect(
    fetchLimited(`https://library.example:${port}/oai`, { ...limits, ask: open }),
  ).rejects.toThrow('could not be reached');
  expect(met.connections).toBeGreaterThan(0);
});

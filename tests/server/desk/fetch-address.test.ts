import type { ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../data/public-request.ts';
import {
  AddressRefused,
  type FetchAddressOptions,
  type FetchedFile,
  fetchAddress,
} from '../../../server/desk/fetch-address.ts';
import {
  HAS_OPENSSL,
  type HttpsServer,
  httpsServer,
  namesMean,
} from '../../support/https-server.ts';

describe('addresses of the public internet', () => {
  test.each([
    ...['127.0.0.1', '127.8.9.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.2.1', '224.0.0.1'],
    ...['192.0.0.8', '192.88.99.1', '198.51.100.7', '203.0.113.5', '198.19.255.255'],
    ...['240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'],
    ...['::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::1'],
    ...['2002:7f00:1::', '2002:a00:1::1', '2001::1', '2001:db8::1', 'fc00::1', 'fd12:3456::1'],
    ...['fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '100::1', '3fff::1', 'localhost', ''],
  ])('are not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    'are such as %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

/** Says why it is refused. */
async function refusal(address: string, options: Partial<FetchAddressOptions> = {}) {
  const error = await fetchAddress(address, { seconds: 5, ...options }).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error, address).toBeInstanceOf(AddressRefused);
  return (error as AddressRefused).message;
}

describe('what is fetched for somebody', () => {
  test.each([
    ...['http://example.org/a.pdf', 'file:///etc/passwd', 'ftp://example.org/a', 'data:,a'],
    ...['javascript:alert(1)', 'gopher://127.0.0.1:70/', '//example.org/a', 'no address', ''],
    `https://example.org/${'a'.repeat(3000)}`,
  ])('is asked for by https alone, not %s', async (address) => {
    expect(await refusal(address)).toMatch(/https:\/\/|no web address/);
  });

  test.each(['https://me:secret@example.org/', 'https://me@example.org/'])(
    'is not asked for with a password: %s',
    async (address) => {
      const message = await refusal(address);
      expect(message).toContain('password');
      expect(message).not.toContain('secret');
    },
  );

  // However it is written, it is where only we can go.
  test.each([
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '0'],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]'],
    ...['10.0.0.1', '169.254.169.254', '１２７.０.０.１', '127.0.0.1.', '127。0。0。1'],
  ])('does not come from %s', async (host) => {
    expect(await refusal(`https://${host}:9/`)).toContain('not on the public internet');
  });

  test('does not come from names that mean one of ours', async () => {
    expect(await refusal('https://localhost:9/')).toContain('not on the public internet');
    for (const addresses of [['10.0.0.7'], ['8.8.8.8', '127.0.0.1'], ['fd00::1'], []]) {
      const message = await refusal('https://law.example/', { lookup: namesMean(...addresses) });
      expect(message, addresses.join()).toContain('not on the public internet');
    }
  });
});

const whole = ({ bytes }: FetchedFile) => buffer(Readable.from(bytes));

describe.skipIf(!HAS_OPENSSL)('a server that is asked (skipped where there is no openssl)', () => {
  let server: HttpsServer;
  let port: number;
  let asked: string[] = [];
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/law.pdf': (response) => response.end('%PDF-1.4'),
    '/named': (response) => {
      response.setHeader('content-disposition', `attachment; filename="../../x.pdf"`);
      response.end('%PDF-1.4');
    },
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/to-private': (response) =>
      response.writeHead(302, { location: `https://127.0.0.2:${port}/law.pdf` }).end(),
    '/to-http': (response) =>
      response.writeHead(302, { location: 'http://law.example/law.pdf' }).end(),
    '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-password': (response) =>
      response.writeHead(302, { location: `https://a:b@law.example:${port}/` }).end(),
    '/gone': (response) => response.writeHead(410).end(),
    '/silent': () => {},
    '/drop-by-drop': (response) => {
      const drops = setInterval(() => response.write('x'), 100);
      response.once('close', () => clearInterval(drops));
    },
  };

  beforeAll(async () => {
    server = await httpsServer((request, response) => {
      asked.push(request.url ?? '');
      (answers[request.url ?? ''] ?? answers['/gone'])?.(response);
    });
    port = server.port;
  });

  afterAll(() => server?.close());

  const options = (more: Partial<FetchAddressOptions> = {}): FetchAddressOptions => ({
    ...{ seconds: 5, ...server.asking },
    ...more,
  });
  const at = (path: string) => `https://law.example:${port}${path}`;
  const why = (path: string, more?: Partial<FetchAddressOptions>) => {
    asked = [];
    return refusal(at(path), options(more));
  };

  test('gives the file, its address and its name', async () => {
    const file = await fetchAddress(at('/law.pdf'), options());
    expect(file).toMatchObject({ address: at('/law.pdf'), name: 'law.pdf' });
    expect(String(await whole(file))).toBe('%PDF-1.4');
  });

  test('is not reached when its name means this machine', async () => {
    expect(await why('/law.pdf', { mayAsk: undefined })).toContain('not on the public internet');
    expect(asked).toEqual([]);
  });

  test('is not reached when the name changes its meaning after it was looked at', async () => {
    let times = 0;
    // The first answer is fit to be asked, the second is not: whoever looks twice is caught.
    const changing: LookupFunction = (...asked) =>
      namesMean(times++ === 0 ? '127.0.0.1' : '127.0.0.2')(...asked);
    const file = await fetchAddress(at('/law.pdf'), options({ lookup: changing }));
    await whole(file);
    expect(times).toBe(1);
    expect(await why('/law.pdf', { lookup: changing })).toContain('not on the public internet');
    expect(asked).toEqual([]);
  });

  test.each([
    ['/to-private', 'not on the public internet'],
    ['/to-http', 'https://'],
    ['/to-file', 'https://'],
    ['/to-password', 'password'],
  ])('cannot lead on to where nobody may go: %s', async (path, said) => {
    expect(await why(path)).toContain(said);
    expect(asked).toEqual([path]);
  });

  test('cannot lead in circles', async () => {
    expect(await why('/loop')).toContain('more than 5 times');
    expect(asked).toHaveLength(6);
  });

  test('that says no is quoted', async () => {
    expect(await why('/gone')).toContain('HTTP 410');
  });

  test('with a certificate that nobody vouches for is not believed', async () => {
    expect(await why('/law.pdf', { ca: undefined })).toContain('cannot be fetched');
    expect(asked).toEqual([]);
  });

  test('that never answers, or never ends, is left after a while', async () => {
    const before = Date.now();
    expect(await why('/silent', { seconds: 0.5 })).toContain('too long');
    const file = await fetchAddress(at('/drop-by-drop'), options({ seconds: 1 }));
    await expect(whole(file)).rejects.toThrow(AddressRefused);
    expect(Date.now() - before).toBeLessThan(8000);
  });
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { join } from 'node:path';
import type { Asking } from '../../data/public-request.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

/** Whether certificates can be made on this machine. */
export const HAS_OPENSSL = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
})();

/** A server of this machine that is asked as `law.example`. */
export interface HttpsServer {
  port: number;
  /** As if this machine, by this one address, were somewhere on the internet. */
  asking: Required<Asking>;
  close(): void;
}

/** Starts a server with a certificate made for it. */
export async function httpsServer(answer: RequestListener): Promise<HttpsServer> {
  const folder = makeFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=law.example'],
      ...['-addext', 'subjectAltName=DNS:law.example,IP:127.0.0.1,IP:127.0.0.2'],
    ],
    { stdio: 'ignore' },
  );
  const ca = readFileSync(cert, 'utf8');
  const server = createServer({ key: readFileSync(key), cert: ca }, answer);
  removeFolder(folder);
  await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
  return {
    port: (server.address() as AddressInfo).port,
    asking: { ca, lookup: namesMean('127.0.0.1'), mayAsk: (address) => address === '127.0.0.1' },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Every name means these addresses. */
export function namesMean(...addresses: readonly string[]): LookupFunction {
  return (_name, _options, done) =>
    (done as unknown as (error: null, all: unknown) => void)(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
}

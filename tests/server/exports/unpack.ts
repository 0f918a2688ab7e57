import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';

/**
 * Unpacks an archive with a reader that is not ours and checks every checksum; the system's
 * `unzip` tests it too where there is one.
 *
 * @returns names of its files.
 */
export async function unpack(archive: string, into: string): Promise<string[]> {
  const unzip = spawnSync('unzip', ['-tqq', archive]);
  if (unzip.error === undefined && unzip.status !== 0) throw new Error(String(unzip.stdout));
  const zip = await yauzl.openPromise(archive, { lazyEntries: true });
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} has another checksum.`);
    const path = join(into, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    names.push(entry.fileName);
  }
  return names;
}

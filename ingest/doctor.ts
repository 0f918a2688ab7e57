import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { type Library, openLibrary } from '../data/library.ts';
import { runCommand } from './command.ts';
import { progressOn } from './progress.ts';

const USAGE = `Usage: npm run doctor [-- --files]

Looks whether the library is whole: the database, the chain of the audit, the search index and
the files. Nothing is changed.

  --files   read every file and compare it with its digest, which takes a while

Exit code 0 when all is well, 1 when something is wrong.`;

/** What is wrong, and what to do. */
type Finding = string;

const MOST_NAMED = 10;

await runCommand(USAGE, async (signal) => {
  const { values } = parseArgs({
    options: { files: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const library = await openLibrary(readConfig());
  const findings: Finding[] = [];
  const look = async (what: string, check: () => Finding[] | Promise<Finding[]>) => {
    const found = await check();
    console.log(`${found.length === 0 ? 'ok  ' : 'BAD '} ${what}`);
    for (const one of found.slice(0, MOST_NAMED)) console.log(`     ${one}`);
    if (found.length > MOST_NAMED) console.log(`     … and ${found.length - MOST_NAMED} more`);
    findings.push(...found);
  };
  try {
    await look('database', () => database(library));
    await look('audit', () => audit(library));
    await look('search index', () => index(library));
    await look('files', () => files(library, values.files ?? false, signal));
  } finally {
    await library.close();
  }
  if (findings.length > 0) {
    throw new Error(`${findings.length} findings: the library is not whole. See above what to do.`);
  }
});

function database({ database: { $client } }: Library): Finding[] {
  const damage = $client.pragma('integrity_check(10)') as { integrity_check: string }[];
  const lost = $client.pragma('foreign_key_check') as { table: string; rowid: number }[];
  return [
    ...damage
      .map(({ integrity_check: said }) => said)
      .filter((said) => said !== 'ok')
      .map((said) => `${said}. Put the last backup in its place.`),
    ...lost.map(({ table, rowid }) => `Row ${rowid} of ${table} refers to something that is gone.`),
  ];
}

function audit(library: Library): Finding[] {
  return library.audit.broken().map(({ id, at }) => {
    return `Row ${id} (${at}) is not as it was written, or a row before it is gone. Compare it with an export or a backup.`;
  });
}

async function index(library: Library): Promise<Finding[]> {
  await library.engine.ensureRunning();
  const state = await library.indexer.prepare();
  const waiting = library.documents.idsToIndex(-1).length;
  const { documents } = await library.index.counts();
  const { documents: published } = library.collection.totals();
  return [
    ...(state === 'outdated' ? ['It is of an older version. Run: npm run reindex'] : []),
    ...(waiting > 0
      ? [
          `${waiting} documents are not shown as they are now. Start the server, or run: npm run reindex`,
        ]
      : []),
    ...(waiting === 0 && documents !== published
      ? [`It has ${documents} documents, the database ${published}. Run: npm run reindex`]
      : []),
  ];
}

async function files(library: Library, read: boolean, signal: AbortSignal): Promise<Finding[]> {
  const rows = library.database.$client
    .prepare('SELECT sha256, name, document_id AS document FROM files ORDER BY id')
    .all() as { sha256: string; name: string; document: string }[];
  const progress = progressOn(process.stderr, 'files');
  const found: Finding[] = [];
  try {
    for (const [at, { sha256, name, document }] of rows.entries()) {
      if (signal.aborted) break;
      const bad = await wrong(library, sha256, read);
      if (bad)
        found.push(`"${name}" of ${document} ${bad}. Bring it in again, or take it from a backup.`);
      if (read) progress.update(at + 1, rows.length, name);
    }
  } finally {
    progress.stop();
  }
  return found;
}

async function wrong(library: Library, sha256: string, read: boolean): Promise<string | undefined> {
  if (!(await library.files.has(sha256))) return 'is missing';
  if (!read) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(library.files.pathOf(sha256)), hash);
  return hash.digest('hex') === sha256 ? undefined : 'is not the file that was brought in';
}

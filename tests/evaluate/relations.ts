import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { readConfig } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';
import { processFile } from '../../ingest/process-file.ts';
import { relateWaiting } from '../../ingest/relate/relate.ts';
import { prepareUdhr } from '../../ingest/sources/udhr.ts';
import { storeFile } from '../../ingest/store.ts';
import { type CorpusRow, corpusRows, sampleOf } from './corpus.ts';
import { readBare } from './read-bare.ts';
import { relationCases } from './relation-cases.ts';
import { relationTruth, type TrueRelation } from './relation-truth.ts';

/** Files to compare, where each stands, and what they are to each other. */
export interface RelationTask {
  rows: readonly CorpusRow[];
  /** Files outside the corpus, by the name they go by in the truth. */
  made: readonly { name: string; path: string }[];
  truth: readonly TrueRelation[];
}

/** How well one kind of relation is found. */
export interface RelationFigures {
  proposed: number;
  right: number;
  wanted: number;
  found: number;
  /** Proposals that are wrong, and relations that were not found, in words. */
  wrong: string[];
  missed: string[];
}

/** Kinds that count as one: which of two it is does not matter to the measure. */
export const GROUPS = ['translation', 'same text', 'version'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Partial<Record<RelationKind, Group>> = {
  translation: 'translation',
  'same-text': 'same text',
  duplicate: 'same text',
  version: 'version',
};

/** Languages in which the Universal Declaration is compared, a file each. */
const DECLARATIONS = ['en', 'fr', 'es', 'ar', 'ru', 'zh-Hans', 'de', 'pt', 'hi', 'vi', 'sw', 'tr'];

/** Prints precision and recall of proposed relations on the corpus and on made files. */
export async function evaluateRelations(): Promise<void> {
  const all = corpusRows().filter(({ scanned }) => scanned !== 'yes');
  if (all.length === 0) {
    console.log('Nothing to evaluate: ../shared/corpus is absent.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-relations-'));
  try {
    for (const [name, task] of [
      ['corpus', { rows: all, made: [], truth: relationTruth(all) }],
      ['made from 24 texts', await madeTask(all, folder, 24)],
      ['Universal Declaration', await declarationTask(folder)],
    ] as const) {
      const { figures, cpu } = await measureRelations(task);
      console.log(`\n${name}: ${cpu.toFixed(1)} s of CPU to compare`);
      for (const group of GROUPS) {
        const { proposed, right, wanted, found, wrong, missed } = figures[group];
        console.log(
          `${group.padEnd(14)} precision ${share(right, proposed)}  recall ${share(found, wanted)}`,
        );
        for (const line of wrong.slice(0, 20)) console.log(`   wrong   ${line}`);
        for (const line of missed.slice(0, 20)) console.log(`   missed  ${line}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies, versions and sister acts made from texts of the corpus, beside the texts themselves. */
export async function madeTask(
  all: readonly CorpusRow[],
  folder: string,
  bases: number,
): Promise<RelationTask> {
  const related = new Set(relationTruth(all).flatMap(({ one, other }) => [one, other]));
  const rows = sampleOf(
    all.filter(
      ({ file, bytes }) =>
        /^laws-(?:md|txt|zh)\//.test(file) &&
        !related.has(file) &&
        Number(bytes) > 6000 &&
        Number(bytes) < 90_000,
    ),
    bases,
  );
  const { files, truth } = await relationCases(rows);
  const made = files.map(({ name, bytes }, at) => {
    const path = join(folder, `${at}${extname(name)}`);
    writeFileSync(path, bytes);
    return { name, path };
  });
  return { rows, made, truth };
}

async function declarationTask(folder: string): Promise<RelationTask> {
  await prepareUdhr(join(folder, 'udhr'));
  const made = DECLARATIONS.map((language) => ({
    name: language,
    path: join(folder, 'udhr', `udhr.${language}.html`),
  }));
  const truth = DECLARATIONS.flatMap((one, at) =>
    DECLARATIONS.slice(at + 1).map((other) => ({ one, other, kinds: ['translation' as const] })),
  );
  return { rows: [], made, truth };
}

/** Takes the files in under names that say nothing, compares them, and judges the proposals. */
export async function measureRelations({
  rows,
  made,
  truth,
}: RelationTask): Promise<{ figures: Record<Group, RelationFigures>; cpu: number }> {
  const LIBRARY_DIR = mkdtempSync(join(tmpdir(), 'rightsbank-relations-'));
  const library = await openLibrary(readConfig({ LIBRARY_DIR, LOG_LEVEL: 'silent' }));
  try {
    const names = new Map<string, string>();
    const readings = (await readBare(rows)).flatMap(({ row, processed }) =>
      processed ? [{ name: row.file, bytes: Buffer.from(row.file), processed }] : [],
    );
    for (const { name, path } of made) {
      const bytes = readFileSync(path);
      readings.push({ name, bytes, processed: await processFile(bytes, `file${extname(path)}`) });
    }
    for (const { name, bytes, processed } of readings) {
      const sha256 = createHash('sha256').update(name).update(bytes).digest('hex');
      const item = { file: basename(name), given: [] };
      const read = { sha256, bytes: bytes.length, processed };
      const { document } = storeFile(library, item, `file ${sha256.slice(0, 8)}`, read);
      if (document) names.set(document, name);
    }
    const before = process.cpuUsage();
    await relateWaiting(library);
    const { user, system } = process.cpuUsage(before);
    const proposals = library.relations.all().map(({ fromId, toId, kind }) => ({
      kind,
      one: names.get(fromId) ?? fromId,
      other: names.get(toId) ?? toId,
    }));
    return { figures: judge(proposals, truth), cpu: (user + system) / 1e6 };
  } finally {
    await library.close();
    rmSync(LIBRARY_DIR, { recursive: true });
  }
}

function judge(
  proposals: readonly { kind: RelationKind; one: string; other: string }[],
  truth: readonly TrueRelation[],
): Record<Group, RelationFigures> {
  const key = (one: string, other: string) => [one, other].sort().join(' | ');
  const wanted = new Map(truth.map(({ one, other, kinds }) => [key(one, other), kinds]));
  const seen = new Map<string, RelationKind[]>();
  const figures = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      { proposed: 0, right: 0, wanted: 0, found: 0, wrong: [] as string[], missed: [] as string[] },
    ]),
  ) as Record<Group, RelationFigures>;
  for (const { kind, one, other } of proposals) {
    const group = GROUP_OF[kind];
    if (!group) continue;
    const pair = key(one, other);
    seen.set(pair, [...(seen.get(pair) ?? []), kind]);
    const own = figures[group];
    own.proposed++;
    if (wanted.get(pair)?.some((right) => GROUP_OF[right] === group)) own.right++;
    else own.wrong.push(`${kind}: ${pair}`);
  }
  for (const [pair, kinds] of wanted) {
    const own = figures[GROUP_OF[kinds[0] as RelationKind] as Group];
    own.wanted++;
    if (seen.get(pair)?.some((kind) => kinds.some((right) => GROUP_OF[right] === GROUP_OF[kind]))) {
      own.found++;
    } else own.missed.push(`${kinds[0]}: ${pair}`);
  }
  return figures;
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  return `${percent.padStart(8)} (${part} of ${whole})`;
}

/** Compares real files and files made from them; says so when the corpus is absent. */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { corpusRows } from './corpus.ts';
import { relationTruth } from './relation-truth.ts';
import { GROUPS, madeTask, measureRelations, type RelationFigures } from './relations.ts';

/** Texts that copies, versions and sister acts are made from. */
const BASES = 8;
/** Small files read fast; large ones are left to `npm run evaluate`. */
const LARGEST = 60_000;
const PRECISION = 0.95;
const RECALL = 0.9;

const rows = corpusRows().filter(({ scanned }) => scanned !== 'yes');
if (rows.length === 0) console.warn('Evaluation skipped: ../shared/corpus is absent.');

function expectGood({ proposed, right, wanted, found, wrong, missed }: RelationFigures): void {
  expect(wanted).toBeGreaterThan(0);
  expect(right / proposed, `wrong: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(PRECISION);
  expect(found / wanted, `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(RECALL);
}

describe.skipIf(rows.length === 0)('relations found by the texts alone', () => {
  it('are copies and versions, not sister acts', { timeout: 240_000 }, async () => {
    const { figures } = await measureRelations(await madeTask(rows, temporaryFolder(), BASES));
    expectGood(figures['same text']);
    expectGood(figures.version);
  });

  it('are the English and French of an act', { timeout: 240_000 }, async () => {
    const canadian = rows.filter(
      ({ file, bytes }) => file.startsWith('laws-xml/') && Number(bytes) <= LARGEST,
    );
    const { figures } = await measureRelations({
      ...{ rows: canadian, made: [], truth: relationTruth(canadian) },
    });
    expectGood(figures.translation);
    for (const group of GROUPS.slice(1)) expect(figures[group].proposed).toBe(0);
  });
});

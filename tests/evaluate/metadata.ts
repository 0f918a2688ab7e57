import { parseArgs } from 'node:util';
import { corpusRows, sampleOf, sampleSize } from './corpus.ts';
import { calibrationTable, figuresTable, worstOf } from './figures.ts';
import { JUDGED_FIELDS, judge } from './judge.ts';
import { readBare } from './read-bare.ts';

const WORST = 20;
const SHOWN = 90;

/**
 * Prints how well files are described by their text alone, against the manifest of the corpus.
 *
 * @param args `--sample N`: a fixed sample of N files instead of all
 */
export async function evaluateMetadata(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { sample: { type: 'string' } } });
  const all = corpusRows();
  if (all.length === 0) {
    console.log('Nothing to evaluate: ../shared/corpus is absent.');
    return;
  }
  const size = sampleSize(values.sample, all.length);
  // Pictures of text have nothing to be described by before their words are recognised.
  const rows = sampleOf(
    all.filter(({ scanned }) => scanned !== 'yes'),
    size,
  );
  const readings = await readBare(rows, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${rows.length} files read`);
  });
  const judgements = readings.flatMap((reading) => judge(reading));
  const unread = readings.filter(({ processed }) => processed === undefined).length;
  console.log(
    `${rows.length} files, ${unread} of them unreadable; judged is what is shown: data/confidence.ts.\n`,
  );
  console.log(figuresTable(judgements));
  console.log('Files with a value of so much confidence, suggestions too, and the share right:\n');
  console.log(`${calibrationTable(readings.flatMap((reading) => judge(reading, true)))}\n`);
  console.log(`The worst ${WORST} of each field:`);
  for (const field of JUDGED_FIELDS) {
    const own = judgements.filter((one) => one.field === field);
    for (const { row, verdict, confidence, expected, found } of worstOf(own, WORST)) {
      const values = `${expected.slice(0, SHOWN)} ← ${found.slice(0, SHOWN) || 'nothing'}`;
      console.log(`${field}  ${verdict} ${confidence.toFixed(2)}  ${row.file}\n    ${values}`);
    }
  }
}

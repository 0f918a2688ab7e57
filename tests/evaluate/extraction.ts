import { parseArgs } from 'node:util';
import { corpusRows, sampleOf, sampleSize } from './corpus.ts';
import { measureHostile } from './measure-hostile.ts';
import { measureLabels } from './measure-labels.ts';
import { measureOcr } from './measure-ocr.ts';
import { canReadPages, measurePages } from './measure-pages.ts';
import { measureText } from './measure-text.ts';
import { type Measured, sharesOf, sharesTable, worstOf } from './measured.ts';
import { readBare } from './read-bare.ts';

const WORST = 20;
const SHOWN = 160;

/**
 * Prints how well files are read: the provisions of numbered statutes against the source's own
 * numbers, pages, repaired characters, what ends with text, and OCR of clean scans.
 *
 * @param args `--sample N`: a fixed sample of N files; `--json`: figures and worst files as JSON;
 *   `--only labels`: the provisions alone
 */
export async function evaluateExtraction(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { sample: { type: 'string' }, json: { type: 'boolean' }, only: { type: 'string' } },
  });
  const all = corpusRows();
  if (all.length === 0) {
    console.log('Nothing to evaluate: ../shared/corpus is absent.');
    return;
  }
  const size = sampleSize(values.sample, all.length);
  const measured = await measure(sampleOf(all, size), values.only === 'labels');
  const shares = sharesOf(measured);
  const worst = worstOf(measured, WORST);
  if (values.json) {
    console.log(JSON.stringify({ shares, worst }, null, 2));
    return;
  }
  console.log(sharesTable(shares));
  console.log(`\nThe worst ${WORST} of each field:`);
  for (const { field, file, right, of, detail } of worst) {
    console.log(`${field}  ${right} of ${of}  ${file}\n    ${detail?.slice(0, SHOWN) ?? ''}`);
  }
}

async function measure(
  rows: readonly ReturnType<typeof corpusRows>[number][],
  labelsOnly: boolean,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const row of rows) measured.push(...(await measureLabels(row)));
  if (labelsOnly) return measured;
  // Pictures of text have none before their words are recognised.
  const withText = rows.filter(({ scanned }) => scanned !== 'yes');
  const readings = await readBare(withText, (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${withText.length} files read`);
  });
  measured.push(...readings.flatMap(measureText));
  if (canReadPages()) measured.push(...readings.flatMap(measurePages));
  measured.push(...(await measureHostile()), ...(await measureOcr()));
  return measured;
}

import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';

type Matrix = ArrayLike<number>;

/**
 * Where the next letter stands: the current matrix times the text matrix times size and rise,
 * without the two arrays in between. pdf.js asks for it three times a letter, and multiplying it
 * out by way of arrays of many kinds is a third of all it takes to read a page (measured).
 */
function placeOfLetter(page: Matrix, text: Matrix, scale: Matrix): number[] {
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = [page[0], page[1], page[2], page[3]];
  const [t0 = 0, t1 = 0, t2 = 0, t3 = 0] = [text[0], text[1], text[2], text[3]];
  const [width = 0, height = 0, rise = 0] = [scale[0], scale[3], scale[5]];
  const a = t0 * width;
  const b = t1 * width;
  const c = t2 * height;
  const d = t3 * height;
  const x = t2 * rise + (text[4] ?? 0);
  const y = t3 * rise + (text[5] ?? 0);
  return [
    p0 * a + p2 * b,
    p1 * a + p3 * b,
    p0 * c + p2 * d,
    p1 * c + p3 * d,
    p0 * x + p2 * y + (page[4] ?? 0),
    p1 * x + p3 * y + (page[5] ?? 0),
  ];
}

/** What is said more quickly, by where it stands in pdf.js 5. */
const QUICKER: readonly (readonly [RegExp, string])[] = [
  [
    /Util\.transform\((textState\.ctm), Util\.transform\((textState\.textMatrix), (tsm)\)\)/g,
    'placeOfLetter($1, $2, $3)',
  ],
  // A state saved as the prototype of the next one has a shape of its own for every saving.
  [
    /Object\.create\(this\)(?=;\s+clone\.textMatrix\b)/g,
    'Object.assign(new this.constructor(), this)',
  ],
];

/**
 * Source text of pdf.js's worker, with its costliest arithmetic put more quickly and the same
 * result. A release that does not say these things once each is left as it is.
 *
 * @param source of `pdf.worker.mjs`.
 */
export function quicken(source: string): string {
  let quick = source.replace(/^\/\/# sourceMappingURL=.*$/m, '');
  for (const [slow, better] of QUICKER) {
    if (quick.match(slow)?.length !== 1) return source;
    quick = quick.replace(slow, better);
  }
  return `${quick}\n${placeOfLetter.toString()}\n`;
}

/**
 * Loads the worker of pdf.js into this thread, where pdf.js looks for it first. Reading happens in
 * a thread of ours already, so that it needs none of its own. If it cannot be loaded, pdf.js loads
 * its own as it stands.
 *
 * It is run as a script: the loader of TypeScript would rewrite two megabytes of module and keep
 * 200 MB for it.
 *
 * @param path of `pdf.worker.mjs`.
 */
export async function loadPdfWorker(path: string): Promise<void> {
  try {
    const module = quicken(await readFile(path, 'utf8'));
    const body = module.replace(/^export \{.*\};?$/m, '').replaceAll('import.meta.url', "''");
    new Script(`(() => { 'use strict';\n${body}\n})();`, { filename: path }).runInThisContext();
  } catch {
    // Slower, and all the same.
  }
}

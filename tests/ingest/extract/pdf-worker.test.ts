import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPdf } from '../../../ingest/extract/pdf-engine.ts';
import type { TextItem } from '../../../ingest/extract/pdf-lines.ts';
import { quicken } from '../../../ingest/extract/pdf-worker.ts';
import { type Child, startChild } from '../../support/child.ts';
import { makePdf } from './sample-files.ts';

const require = createRequire(import.meta.url);
const pdfjs = path.dirname(
  createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'),
);
const source = readFileSync(path.join(pdfjs, 'legacy', 'build', 'pdf.worker.mjs'), 'utf8');

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn('Skipped: the development corpus is not beside the project.');

it('knows the release of pdf.js that is installed', () => {
  const quick = quicken(source);
  expect(quick).toContain('placeOfLetter(');
  expect(quick).not.toContain('sourceMappingURL');
});

it('leaves a release alone that it does not know', () => {
  const other = source.replace('Util.transform(textState.ctm', 'Util.product(textState.ctm');
  expect(quicken(other)).toBe(other);
});

it.skipIf(!present)(
  'finds on every page what pdf.js finds as it stands',
  async () => {
    const files = ['hostile-pdf', 'treaty-body-pdf', 'arabic-pdf', 'gazette-pdf'].flatMap(
      (folder) =>
        readdirSync(path.join(CORPUS, folder))
          .filter((name) => name.endsWith('.pdf'))
          .filter((_, at) => folder === 'hostile-pdf' || at % 20 === 0)
          .map((name) => path.join(CORPUS, folder, name)),
    );
    const [ours, plain] = ['ours', 'as it stands'].map((engine) =>
      startChild('tests/ingest/extract/pdf-items.ts', [engine, ...files]),
    ) as [Child, Child];
    await Promise.all([ours.ended, plain.ended]);
    expect(ours.stdout().trim().split('\n')).toHaveLength(files.length);
    expect(ours.stdout()).toBe(plain.stdout());
  },
  120_000,
);

it('places turned, scaled and raised letters where the file puts them', async () => {
  const page = makePdf([[{ text: 'upright', x: 100, y: 500, size: 10 }]]);
  // Same length: the table of contents of the file counts bytes.
  const turned = Buffer.from(page)
    .toString('latin1')
    .replace('BT /F 10 Tf 100 500 Td (upright) Tj ET', 'BT/F 5 Tf 0 2 -2 0 9 9 Tm 2 Ts(u)Tj ET');
  const places = await Promise.all([page, Buffer.from(turned, 'latin1')].map(firstItem));
  expect(places[0]).toMatchObject({ str: 'upright', transform: [10, 0, 0, 10, 100, 500] });
  expect(places[1]?.transform).toEqual([0, 10, -10, 0, 5, 9]);
});

async function firstItem(bytes: Uint8Array) {
  const { document, close } = await openPdf(bytes);
  try {
    const { items } = await (await document.getPage(1)).getTextContent({
      disableNormalization: true,
    });
    return items.find((item): item is TextItem => 'str' in item && item.str !== '');
  } finally {
    await close();
  }
}

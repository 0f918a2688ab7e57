import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { measuredIn } from '../../ingest/tag/measured.ts';
import { measuredPrecision } from '../../server/pages/measured-precision.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

it('measured precision is read from what an evaluation kept, where there were cases enough', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'signals/measured.json': JSON.stringify({
      rules: 'rules@3',
      signals: { restraint: { precision: 0.9, n: 12 }, seclusion: { precision: 1, n: 2 } },
    }),
    'articles/measured.json': JSON.stringify({ model: 'model@1', articles: { 12: { n: 50 } } }),
    'articles/weights.json': '{}',
  });
  const measured = measuredIn(pathToFileURL(`${folder}/`));
  expect(measuredPrecision(['restraint', 'seclusion', 'none'], measured)).toEqual([
    { signal: 'restraint', share: 0.9, by: 'rules@3' },
  ]);
});

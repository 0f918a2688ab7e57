import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { measuredIn } from '../../ingest/tag/measured.ts';
import { measuredPrecision } from '../../server/pages/measured-precision.ts';
import { outdatedReaders } from '../../server/pages/outdated-readers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';

const read = (signal: string, origin: string) => ({ signal, origin });

it('measured precision is of what was measured alone, where there were cases enough', () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'signals/measured.json': JSON.stringify({
      rules: 'rules@3+model@2',
      signals: { restraint: { precision: 0.9, n: 12 }, seclusion: { precision: 1, n: 2 } },
    }),
    'articles/measured.json': JSON.stringify({ model: 'model@1', articles: { 12: { n: 50 } } }),
    'articles/weights.json': '{}',
  });
  const measured = measuredIn(pathToFileURL(`${folder}/`));
  const readings = [
    ...[read('restraint', 'rules@3+model@2'), read('restraint', 'rules@3')],
    ...[read('seclusion', 'rules@3'), read('none', 'rules@3')],
  ];
  const restraint = [{ signal: 'restraint', share: 0.9, by: 'rules@3+model@2' }];
  expect(measuredPrecision(readings, measured)).toEqual(restraint);
  for (const origin of ['rules@2', 'rules@3+model@1', 'Ada'])
    expect(measuredPrecision([...readings, read('restraint', origin)], measured)).toEqual([]);
});

it('readers are outdated when another version reads now; people never are', () => {
  const now = 'rules@5+model@5';
  expect(outdatedReaders(['rules@5', 'rules@5+model@5', 'Ada', 'reviewer:ben'], now)).toBe(
    undefined,
  );
  expect(outdatedReaders(['model@3', 'rules@5', 'rules@4+model@3'], now)).toBe('rules@4+model@3');
});

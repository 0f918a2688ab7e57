import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { measuredIn } from '../../ingest/tag/measured.ts';
import { measuredPrecision, precisionByLaw } from '../../server/pages/measured-precision.ts';
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

it('measured precision is of the language and kind of the law, where there were cases enough', () => {
  const reading = (precision: number, n: number) => ({ precision, recall: 1, n });
  const signals = { rules: 'rules@3', at: '2026-01-01', provisions: 9, signals: {} };
  const languages = { en: reading(0.8, 40), fr: reading(1, 3) };
  const elsewhere = {
    ...{ rules: 'rules@3', at: '2026-01-01', provisions: 9 },
    ...{ all: reading(0.6, 50), practices: reading(0.5, 20) },
  };
  const measured = { signals: { ...signals, languages }, elsewhere };
  const act = { language: 'en-GH', onSubject: true };
  const code = { language: 'fr', onSubject: false };
  const english = { by: 'rules@3', languages: [{ language: 'en', share: 0.8 }] };
  expect(precisionByLaw([act], measured)).toEqual(english);
  expect(precisionByLaw([code, act], measured)).toEqual({
    ...{ by: 'rules@3', elsewhere: { all: 0.6, practices: 0.5 } },
    languages: [{ language: 'en', share: 0.8 }, { language: 'fr' }],
  });
  const older = { ...measured, elsewhere: { ...elsewhere, rules: 'rules@2' } };
  expect(precisionByLaw([{ ...act, onSubject: false }], older)).toEqual(english);
  expect(precisionByLaw([act], {})).toBeUndefined();
});

it('readers are outdated when another version reads now; people never are', () => {
  const now = 'rules@5+model@5';
  expect(outdatedReaders(['rules@5', 'rules@5+model@5', 'Ada', 'reviewer:ben'], now)).toBe(
    undefined,
  );
  expect(outdatedReaders(['model@3', 'rules@5', 'rules@4+model@3'], now)).toBe('rules@4+model@3');
});

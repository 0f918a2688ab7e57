import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../data/vocabularies/signals.ts';
import { marginsOf } from '../../../ingest/tag/linear/fitted.ts';
import { type Judged, logisticRegression } from '../../../ingest/tag/linear/logistic.ts';
import { decodeWeights } from '../../../ingest/tag/linear/weights-file.ts';
import { worded } from '../../../ingest/tag/linear/worded-text.ts';
import {
  BELIEF_SIZE,
  probabilityOf,
  READ_SIGNALS,
} from '../../../ingest/tag/signals/learned/belief.ts';
import {
  fitSignals,
  heldOutReadings,
  seenProvisions,
  settledBelief,
} from '../../../ingest/tag/signals/learned/fit-signals.ts';
import { provisionKey } from '../../../ingest/tag/signals/learned/provision-key.ts';
import {
  readProvisions,
  readRows,
  signalsSaid,
  writtenProvisions,
} from '../../../ingest/tag/signals/learned/provisions.ts';
import { secondReading } from '../../../ingest/tag/signals/learned/second-reader.ts';
import { SIGNAL_SIGHT } from '../../../ingest/tag/signals/learned/sight.ts';
import { signalsFingerprint } from '../../../ingest/tag/signals/learned/trained-signals.ts';
import type { RuledSignal } from '../../../ingest/tag/signals/signal-rules.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const WEIGHTS = new URL('../../../ingest/tag/signals/learned/signal-weights.bin', import.meta.url);
const WRITTEN = new URL('../../../ingest/tag/signals/learned/written.jsonl', import.meta.url);
const CORPUS = new URL('../../../../shared/corpus', import.meta.url).pathname;
const { blocks, scales } = SIGNAL_SIGHT;
const KINDS = new Map(SIGNALS.map(({ signal, kind }) => [signal, kind]));

const found = (score: number): RuledSignal => ({
  signal: 'involuntary-admission',
  stance: 'permits',
  score,
  evidence: { start: 0, end: 10 },
});

const weights = () => decodeWeights(readFileSync(WEIGHTS), BELIEF_SIZE);

describe('provisions that the second reader learns from', () => {
  it('carry signals and stances that there are', () => {
    const lines = readFileSync(WRITTEN, 'utf8').trim().split('\n');
    const written = lines.map((line) => JSON.parse(line) as { signals: string });
    const wrong = [...written, ...readRows()].flatMap(({ signals }) =>
      [...signalsSaid(signals)].filter(([signal, stance]) => {
        const kind = KINDS.get(signal);
        if (!kind) return true;
        return kind === 'practice'
          ? !['permits', 'forbids'].includes(stance)
          : stance !== 'guarantees';
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are each there once', () => {
    const keys = [
      // Two files may hold the same provision.
      ...readRows().map(({ file, key }) => `${file} ${key}`),
      ...writtenProvisions().map(({ text }) => provisionKey(text)),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are none of those that are kept for testing', () => {
    const tested = readFileSync(
      new URL('../../evaluate/signals-read.csv', import.meta.url),
      'utf8',
    );
    const learned = new Set(readRows().map(({ key }) => key));
    const both = tested.split('\n').filter((line) => learned.has(line.split(',').at(-2) ?? ''));
    expect(both).toEqual([]);
  });
});

describe('learning signals', () => {
  const some = seenProvisions(
    writtenProvisions()
      .filter(({ language }) => language === 'en')
      .slice(0, 240),
  );

  it('gives the same planes twice, and margins that tell a signal from its absence', () => {
    const [one, other] = [fitSignals(some), fitSignals(some)];
    expect(one.biases).toEqual(other.biases);
    expect(one.weights).toEqual(other.weights);
    const place = READ_SIGNALS.indexOf('involuntary-admission');
    const mean = (isSo: boolean) => {
      const own = some.filter(({ gold }) => gold.has('involuntary-admission') === isSo);
      const margins = own.map(
        ({ features }) => marginsOf(features, one, scales, blocks)[place] ?? 0,
      );
      return margins.reduce((sum, margin) => sum + margin, 0) / margins.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 0.5);
  });

  it('settles how far to believe each reader by laws held out', () => {
    const heldOut = heldOutReadings(some);
    expect(heldOut).toHaveLength(some.length);
    const belief = settledBelief(heldOut);
    const signal = READ_SIGNALS.indexOf('involuntary-admission');
    const likely = (score: number, margin: number) =>
      probabilityOf(
        { signal, margin, ruled: score, before: margin < 0.5 ? 5 : 0, highest: 0.5 },
        belief,
      );
    expect(likely(0.9, 0.5)).toBeGreaterThan(likely(0.9, -0.9));
    expect(likely(0.9, -0.2)).toBeGreaterThan(likely(0.3, -0.2));
  });

  it('finds the weights of cases that were drawn by known ones', () => {
    const random = seededRandom(5);
    const cases = Array.from({ length: 4000 }, (): Judged => {
      const x = random.integer(-100, 100) / 50;
      const isSo = random.integer(0, 1_000_000) / 1_000_000 < 1 / (1 + Math.exp(-(2 * x - 1)));
      return { places: [0, 1], values: [x, 1], isSo, weight: 1 };
    });
    const [slope = 0, offset = 0] = logisticRegression(cases, 2, 1);
    expect(slope).toBeGreaterThan(1.75);
    expect(slope).toBeLessThan(2.25);
    expect(offset).toBeGreaterThan(-1.25);
    expect(offset).toBeLessThan(-0.75);
  });
});

describe('the second reader', () => {
  const text =
    'Where two doctors certify that the person is a danger to others, the magistrate may order that he be taken to the hospital and kept there for observation against his will.';

  it('believes rules more where a provision is about what they found', () => {
    const [about = 0] = secondReading(worded(text, 'en'), [found(0.8)]) ?? [];
    const other =
      'The accounts of the hospital, with the report of the auditor, are laid before Parliament each year.';
    const [passing = 1] = secondReading(worded(other, 'en'), [found(0.8)]) ?? [];
    expect(about).toBeGreaterThan(0.5);
    expect(passing).toBeLessThan(about);
  });

  it('is silent in a language that it has not learned', () => {
    expect(
      secondReading(worded('Wagonjwa wote wana haki ya kupata matibabu bora hospitalini.', 'sw'), [
        found(0.8),
      ]),
    ).toBeUndefined();
  });

  it('fits on the disk with its weights and loads fast', () => {
    expect(statSync(WEIGHTS).size).toBeLessThan(4_000_000);
    expect(weights().biases).toHaveLength(READ_SIGNALS.length);
    expect(() => decodeWeights(new Uint8Array([1, 2, 3]), BELIEF_SIZE)).toThrow(/npm run train/);
  });

  it.skipIf(!existsSync(CORPUS))(
    'is learned from what is there now (left out without ../shared)',
    async () => {
      const provisions = seenProvisions([
        ...(await readProvisions(CORPUS)),
        ...writtenProvisions(),
      ]);
      expect(weights().fingerprint).toBe(signalsFingerprint(provisions));
    },
    120_000,
  );
});

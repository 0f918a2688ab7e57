import { writeFileSync } from 'node:fs';
import type {
  MeasuredElsewhere,
  MeasuredReading,
  MeasuredSignals,
} from '../../ingest/tag/measured.ts';
import { SIGNAL_READERS } from '../../ingest/tag/signals/weighed-signals.ts';
import {
  type Counts,
  f1,
  figuresOf,
  macroF1,
  precision,
  recall,
  type SignalCase,
  type SignalFigures,
  signalCases,
} from './crpd-signals.ts';

const HALVES = [
  ['test', 'kept for testing, read by two'],
  ['kept', 'laws kept for testing, read by one'],
] as const;

/** @returns lines for people: the halves kept for testing first. */
export function signalLines(cases: readonly SignalCase[]): string[] {
  return HALVES.flatMap(([half, name]) => {
    const figures = figuresOf(cases.filter((one) => one.half === half));
    if (figures.provisions === 0) return [];
    return [
      '',
      `Signals, half ${name}: ${figures.provisions} provisions`,
      ...overall(figures),
      ...[...figures.languages].map(([language, counts]) => line(`  ${language}`, counts)),
      ...[...figures.signals]
        .sort(([, a], [, b]) => b.right + b.missed - (a.right + a.missed))
        .map(([signal, counts]) => line(`  ${signal}`, counts)),
    ];
  });
}

function overall(figures: SignalFigures): string[] {
  const { all, practices, stance } = figures;
  return [
    line('all signals', all),
    `${'macro-F1, signals with 10 cases or more'.padEnd(40)} ${macroF1(figures).toFixed(3)}`,
    line('red-flag practices', practices),
    `${'stance right, given the practice'.padEnd(40)} ${(stance.right / (stance.of || 1)).toFixed(3)} (${stance.of})`,
  ];
}

function line(name: string, counts: Counts): string {
  const n = counts.right + counts.missed;
  return `${name.padEnd(40)} F1 ${f1(counts).toFixed(3)}  precision ${precision(counts).toFixed(2)}  recall ${recall(counts).toFixed(2)}  n ${n}`;
}

/** @param day - ISO 8601. */
export function measuredSignals(cases: readonly SignalCase[], day: string): MeasuredSignals {
  const { provisions, signals, languages } = figuresOf(cases.filter(({ half }) => half === 'test'));
  const sorted = (all: Map<string, Counts>) =>
    Object.fromEntries(
      [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [key, measured(counts)]),
    );
  return {
    rules: SIGNAL_READERS,
    at: day,
    provisions,
    signals: sorted(signals),
    languages: sorted(languages),
  };
}

/**
 * The same of laws of which most rule other matters: of all signals, and of practices.
 *
 * @param day - ISO 8601.
 */
export function measuredElsewhere(cases: readonly SignalCase[], day: string): MeasuredElsewhere {
  const { provisions, all, practices } = figuresOf(cases.filter(({ half }) => half === 'kept'));
  return {
    ...{ rules: SIGNAL_READERS, at: day, provisions },
    ...{ all: measured(all), practices: measured(practices) },
  };
}

function measured(counts: Counts): MeasuredReading {
  const rounded = (share: number) => Math.round(share * 100) / 100;
  return {
    precision: rounded(precision(counts)),
    recall: rounded(recall(counts)),
    n: counts.right + counts.missed,
  };
}

const KEPT = new URL('../../ingest/tag/signals/measured.json', import.meta.url);
const KEPT_ELSEWHERE = new URL('../../ingest/tag/measured-elsewhere.json', import.meta.url);

/** Prints, and keeps beside the rules when asked, how well signals are read. */
export async function evaluateSignals({
  json,
  keep,
}: {
  json: boolean;
  keep: boolean;
}): Promise<void> {
  const { cases, lost } = await signalCases();
  if (cases.length === 0) {
    console.log('No signals to evaluate: ../shared/corpus is absent.');
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  const figures = measuredSignals(cases, day);
  const elsewhere = measuredElsewhere(cases, day);
  if (keep) {
    writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
    writeFileSync(KEPT_ELSEWHERE, `${JSON.stringify(elsewhere, null, 2)}\n`);
  }
  if (json) console.log(JSON.stringify({ ...figures, elsewhere, lost }, null, 2));
  else console.log(signalLines(cases).join('\n'));
  if (lost.length > 0) console.error(`Not found again: ${lost.join(', ')}`);
}

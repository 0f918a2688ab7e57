import { RULES } from '../../ingest/tag/signals/signal-rules.ts';
import {
  type Counts,
  f1,
  figuresOf,
  macroF1,
  precision,
  recall,
  type SignalCase,
  type SignalFigures,
} from './crpd-signals.ts';

/** What is shown of each signal and language where its readings are shown. */
export interface MeasuredSignals {
  rules: string;
  /** Day, ISO 8601. */
  at: string;
  provisions: number;
  signals: Record<string, Measured>;
  languages: Record<string, Measured>;
}

interface Measured {
  precision: number;
  recall: number;
  /** Cases in which it holds. */
  n: number;
}

/** @returns lines for people: both halves, the one kept for testing first. */
export function signalLines(cases: readonly SignalCase[]): string[] {
  return (['test', 'develop'] as const).flatMap((half) => {
    const figures = figuresOf(cases.filter((one) => one.half === half));
    return [
      '',
      half === 'test'
        ? `Signals, half kept for testing: ${figures.provisions} provisions`
        : `Signals, half that rules were written by: ${figures.provisions} provisions`,
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
    rules: RULES,
    at: day,
    provisions,
    signals: sorted(signals),
    languages: sorted(languages),
  };
}

function measured(counts: Counts): Measured {
  const rounded = (share: number) => Math.round(share * 100) / 100;
  return {
    precision: rounded(precision(counts)),
    recall: rounded(recall(counts)),
    n: counts.right + counts.missed,
  };
}

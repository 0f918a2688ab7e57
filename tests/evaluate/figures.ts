import { groupOf, partOf } from './corpus.ts';
import { JUDGED_FIELDS, type JudgedField, type Judgement } from './judge.ts';

/** Shares of the judged files, 0–1; NaN where none was judged. */
export interface Figures {
  files: number;
  /** Files for which a value was given. */
  coverage: number;
  /** Right among the given values. */
  precision: number;
  /** Right among all. */
  right: number;
  /** Wrong among all. */
  wrong: number;
}

export function figuresOf(judgements: readonly Judgement[]): Figures {
  const files = judgements.length;
  const count = (verdict: Judgement['verdict']) =>
    judgements.filter((one) => one.verdict === verdict).length;
  const right = count('right');
  const wrong = count('wrong');
  return {
    files,
    coverage: (right + wrong) / files,
    precision: right / (right + wrong),
    right: right / files,
    wrong: wrong / files,
  };
}

export function figuresByField(judgements: readonly Judgement[]): Map<JudgedField, Figures> {
  return new Map(
    JUDGED_FIELDS.map((field) => [
      field,
      figuresOf(judgements.filter((one) => one.field === field)),
    ]),
  );
}

/** A line for each field: all, development and test part, then each folder and language. */
export function figuresTable(judgements: readonly Judgement[]): string {
  const lines = [
    `${'field'.padEnd(11)}${'files of'.padEnd(24)}${['files', 'given', 'precision', 'right', 'wrong'].map((head) => head.padStart(10)).join('')}`,
  ];
  for (const field of JUDGED_FIELDS) {
    const own = judgements.filter((one) => one.field === field);
    const line = (name: string, some: readonly Judgement[]) => {
      const { files, coverage, precision, right, wrong } = figuresOf(some);
      const cells = [String(files), ...[coverage, precision, right, wrong].map(percent)];
      lines.push(
        `${field.padEnd(11)}${name.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`,
      );
    };
    line('all', own);
    for (const part of ['development', 'test'] as const) {
      line(
        part,
        own.filter(({ row }) => partOf(row) === part),
      );
    }
    for (const group of [...new Set(own.map(({ row }) => groupOf(row)))].sort()) {
      line(
        group,
        own.filter(({ row }) => groupOf(row) === group),
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** Lower ends of the bins of confidence. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * For each field how many values were found with how much confidence, and how many of them are
 * right: what the thresholds of `data/confidence.ts` rest on.
 */
export function calibrationTable(judgements: readonly Judgement[]): string {
  const head = BINS.map((from, at) => `${from}–${BINS[at + 1] ?? 1}`.padStart(15)).join('');
  const lines = [`${'confidence'.padEnd(11)}${head}`];
  for (const field of JUDGED_FIELDS.filter((one) => one !== 'language')) {
    const cells = BINS.map((from, at) => {
      const own = judgements.filter(
        (one) =>
          one.field === field &&
          one.verdict !== 'blank' &&
          one.confidence >= from &&
          one.confidence < (BINS[at + 1] ?? Number.POSITIVE_INFINITY),
      );
      const { files, precision } = figuresOf(own);
      return (files === 0 ? '–' : `${files}: ${percent(precision)}`).padStart(15);
    });
    lines.push(`${field.padEnd(11)}${cells.join('')}`);
  }
  return lines.join('\n');
}

/** The values to look at first: wrong ones by falling confidence, then blank ones. */
export function worstOf(judgements: readonly Judgement[], most: number): Judgement[] {
  const rank = ({ verdict, confidence }: Judgement) => (verdict === 'wrong' ? 1 + confidence : 0);
  return judgements
    .filter(({ verdict }) => verdict !== 'right')
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, most);
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

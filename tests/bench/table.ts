/** One measured figure. */
export interface Row {
  /** What was measured. */
  what: string;
  /** The figure with its unit; empty when it could not be measured. */
  figure: string;
  /** How it was measured, or why it was not. */
  note: string;
  /** The bare figure, for programs. */
  value?: number;
}

/** @param digits - Digits after the point. */
export function row(what: string, value: number, unit: string, note = '', digits = 0): Row {
  const figure = `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim();
  return { what, figure, note, value: Number(value.toFixed(3)) };
}

/** A figure that could not be measured, and why. */
export function missing(what: string, note: string): Row {
  return { what, figure: '–', note };
}

/** The rows as a table of plain text. */
export function tableOf(rows: readonly Row[]): string {
  const width = (name: 'what' | 'figure') => Math.max(...rows.map((one) => one[name].length));
  return rows
    .map(({ what, figure, note }) =>
      `${what.padEnd(width('what'))}  ${figure.padStart(width('figure'))}  ${note}`.trimEnd(),
    )
    .join('\n');
}

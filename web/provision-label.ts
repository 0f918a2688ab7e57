/** A provision's label as it stands beside a quote, where a bare number would say nothing; on one line. */
export function labelBesideQuote(label: string): string {
  return /^\d+$/.test(label) ? `§\u00a0${label}` : label;
}

/**
 * A provision's label as it stands beside a quote, where a bare number ("40", "4A") would say
 * nothing; on one line.
 */
export function labelBesideQuote(label: string): string {
  return /^\d+(?:\.\d+)*\p{L}{0,2}\.?$/u.test(label) ? `§\u00a0${label}` : label;
}

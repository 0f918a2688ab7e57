import type { SearchFigures } from './search-score.ts';

/** What issue-wide bars ask of a kind, so that the table shows what is missing. */
const BARS: Record<string, string> = {
  title: '@3 ≥ 99 %',
  'title, typo': '@3 ≥ 95 %',
  number: '@3 ≥ 90 %',
  'common name': '@3 ≥ 90 %',
  'word form': 'found ≥ 95 %, ar 85 %',
  concept: 'nDCG ≥ 0.80',
  'concept, all languages': '@10 ≥ 85 %',
  phrase: 'clean 100 %',
  exact: 'clean 100 %',
  or: 'whole, clean 100 %',
  minus: 'whole, clean 100 %',
};

const HEADS = ['asked', '@1', '@3', '@10', 'nDCG', 'found', 'whole', 'clean', 'p50', 'p95'];

/** A line for each kind, all languages first, with the bar behind it. */
export function searchTable(figures: readonly SearchFigures[]): string {
  const lines = [line('kind', 'language', HEADS)];
  for (const one of figures) {
    if (one.language === 'all') lines.push('');
    const cells = [
      String(one.questions),
      ...[one.success1, one.success3, one.success10].map(percent),
      one.ndcg === undefined ? '' : one.ndcg.toFixed(2),
      ...[one.found, one.whole, one.clean].map(percent),
      ...[one.p50, one.p95].map((time) => `${time.toFixed(0)} ms`),
    ];
    const bar = one.language === 'all' ? (BARS[one.kind] ?? '') : '';
    const lacks = one.understood < 1 ? 'asked without a parameter that is not known yet' : '';
    const notes = [bar, lacks].filter((note) => note !== '').join('; ');
    lines.push(`${line(one.kind, one.language, cells)}  ${notes}`.trimEnd());
  }
  return lines.join('\n');
}

function line(kind: string, language: string, cells: readonly string[]): string {
  return `${kind.padEnd(24)}${language.padEnd(9)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${(share * 100).toFixed(1)} %`;
}

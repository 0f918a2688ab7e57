/**
 * Words that open a provision in one country and a group of provisions in another: "Section 2" above
 * articles, "الفصل الثاني" above "المادة 5". Which it is, the other provisions of the text tell.
 */
import type { Line } from './lines.ts';

/** A group has at least this many provisions, on the whole. */
const FEWEST_IN_GROUP = 2;
/** A group opens with a title, not with its text. */
const LONGEST_TITLE = 18;

/** Words as series (see `Start`) that name provisions or groups of them. */
const EITHER: ReadonlySet<string> = new Set(['section', 'الفصل', 'clause', 'rule', 'order']);

/** Makes divisions of the starts with a word that groups the provisions of a more frequent one. */
export function regroup(lines: readonly Line[]): void {
  const counts = new Map<string, number>();
  for (const { word } of lines) {
    if (word?.kind === 'provision') counts.set(word.series, (counts.get(word.series) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  for (const series of EITHER) {
    const groups = counts.get(series) ?? 0;
    if (groups === 0 || most < groups * FEWEST_IN_GROUP) continue;
    const starts = lines.filter(({ word }) => word?.kind === 'provision' && word.series === series);
    const text = starts.some(
      ({ words, level, inline, marked }) =>
        (words > LONGEST_TITLE && level === undefined) || inline || marked,
    );
    if (text) continue;
    for (const line of starts) if (line.word) line.word = { ...line.word, kind: 'division' };
  }
}

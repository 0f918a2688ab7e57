import type { Facet } from '../../data/search/query.ts';
import type { HeatColumn } from '../models/heat.ts';
import type { Texts } from '../texts.ts';

/** "12 Legal capacity", "Restraint: permits". */
export function columnShortLabel(texts: Texts, { article, signal, stance }: HeatColumn): string {
  if (article) return `${article.replace('-', '–')} ${texts.label('articleShort', article)}`;
  const name = texts.label('signal', signal ?? '');
  return stance && stance !== 'guarantees' ? `${name}: ${texts.label('stance', stance)}` : name;
}

/** The whole name of what a column counts. */
export function columnLabel(texts: Texts, column: HeatColumn): string {
  const { article } = column;
  if (!article) return columnShortLabel(texts, column);
  return `${article.replace('-', '–')} ${texts.label('article', article)}`;
}

/** The filters of a search for what a column counts. */
export function columnFilters({
  article,
  signal,
  stance,
}: HeatColumn): Partial<Record<Facet, string[]>> {
  if (article) return { article: [article] };
  return { signal: signal ? [signal] : [], ...(stance ? { stance: [stance] } : {}) };
}

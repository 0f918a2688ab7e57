import type { Densities } from '../../data/crpd/densities.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { placeName } from '../../data/vocabularies/places.ts';
import type { HeatChoice } from '../../web/models/heat.ts';
import { csvText } from '../csv.ts';
import { heatFigures } from './heat-model.ts';

/**
 * The figures of all countries as CSV: passages in a hundred, to the third digit; empty where
 * nothing fits or could be read, which the state tells apart.
 */
export function heatCsv(densities: Densities, choice: HeatChoice, locale: Locale): string {
  const { columns, rows } = heatFigures(densities, choice, locale);
  const head = columns.map(({ article, signal, stance }) =>
    article ? `article ${article}` : [signal, stance].filter(Boolean).join(' '),
  );
  return csvText([
    ['country', 'name', 'state', 'documents', 'passages', ...head],
    ...rows.map(({ country, state, documents, passages, density }) => [
      ...[country, placeName(country, locale), state, documents, passages],
      ...density.map((share) => (state === 'read' ? Math.round(share * 1000) / 1000 : undefined)),
    ]),
  ]);
}

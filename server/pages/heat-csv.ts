import type { Densities } from '../../data/crpd/densities.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { placeName } from '../../data/vocabularies/places.ts';
import type { HeatChoice } from '../../web/models/heat.ts';
import { csvText } from '../csv.ts';
import { heatFigures } from './heat-model.ts';

/**
 * The figures of all countries as CSV: passages in a hundred, to the third digit; empty where
 * nothing is held.
 */
export function heatCsv(densities: Densities, choice: HeatChoice, locale: Locale): string {
  const { columns, rows } = heatFigures(densities, choice, locale);
  const head = columns.map(({ article, signal, stance }) =>
    article ? `article ${article}` : [signal, stance].filter(Boolean).join(' '),
  );
  return csvText([
    ['country', 'name', 'documents', 'passages', ...head],
    ...rows.map(({ country, documents, passages, density }) => [
      ...[country, placeName(country, locale), documents, passages],
      ...density.map((share) => (passages === 0 ? undefined : Math.round(share * 1000) / 1000)),
    ]),
  ]);
}

import { STANDINGS } from '../../../data/crpd/law-of-country.ts';
import { FACETS, type Facet } from '../../../data/search/query.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { VALUES } from './synthetic-collection.ts';

/** Filters of the synthetic collection, with values it has and values it has not. */
export function randomFilters(
  random: SeededRandom,
  most: number,
): Partial<Record<Facet, string[]>> {
  const filters: Partial<Record<Facet, string[]>> = {};
  const offered: Record<Facet, readonly string[]> = {
    ...VALUES,
    region: ['AFR', 'AMR', 'EMR', 'EUR', 'SEAR', 'WPR'],
    subregion: ['Sub-Saharan Africa', 'Latin America and the Caribbean', 'Southern Asia'],
    standing: STANDINGS,
    income: ['LIC', 'LMC', 'UMC', 'HIC'],
  };
  for (const facet of random.some(FACETS, random.integer(1, most))) {
    const values = [...offered[facet], 'unknown', 'nobody-has-this'];
    filters[facet] = random.some(values, random.integer(1, 4));
  }
  return filters;
}

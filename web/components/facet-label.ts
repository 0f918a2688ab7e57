import type { Facet } from '../../data/search/query.ts';
import type { Texts } from '../texts.ts';

/** What a reader sees for the code of a facet's value. */
export function facetValueLabel(texts: Texts, facet: Facet, value: string): string {
  // Statuses have a word of their own for this; elsewhere no source states a value.
  if (value === 'unknown' && facet !== 'status') return texts.say('search.unstated');
  switch (facet) {
    case 'country':
      return texts.place(value);
    case 'language':
      return texts.language(value);
    case 'article':
      return `${value.replace('-', '–')} ${texts.label('article', value)}`;
    default:
      return texts.label(facet, value);
  }
}

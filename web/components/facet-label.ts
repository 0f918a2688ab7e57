import type { Facet } from '../../data/search/query.ts';
import type { Texts } from '../texts.ts';

/** Labels that are remembered in each language: a page of results asks for some hundred of them. */
const REMEMBERED = 2000;
const remembered = new WeakMap<Texts, Map<string, string>>();

/** What a reader sees for the code of a facet's value. */
export function facetValueLabel(texts: Texts, facet: Facet, value: string): string {
  let known = remembered.get(texts);
  if (!known || known.size > REMEMBERED) {
    known = new Map();
    remembered.set(texts, known);
  }
  const key = `${facet} ${value}`;
  const label = known.get(key) ?? labelOf(texts, facet, value);
  known.set(key, label);
  return label;
}

function labelOf(texts: Texts, facet: Facet, value: string): string {
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

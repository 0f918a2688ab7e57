import { FACETS, type SearchQuery } from '../../data/search/query.ts';
import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { facetValueLabel } from './facet-label.ts';

interface ChosenFilter {
  facet: string;
  value: string;
  /** The same search without this value. */
  without: string;
}

/** Every value that narrows the search, in the order of the facets, years last. */
export function chosenFilters(texts: Texts, query: SearchQuery): ChosenFilter[] {
  const first = { ...query, page: 1 };
  const values = FACETS.flatMap((facet) =>
    query.filters[facet].map((value) => ({
      facet: texts.label('facet', facet),
      value: facetValueLabel(texts, facet, value),
      without: searchAddress(texts.locale, {
        ...first,
        filters: {
          ...query.filters,
          [facet]: query.filters[facet].filter((other) => other !== value),
        },
      }),
    })),
  );
  const years = yearRange(texts, query);
  if (years === undefined) return values;
  const without = searchAddress(texts.locale, { ...first, yearFrom: undefined, yearTo: undefined });
  return [...values, { facet: texts.label('facet', 'year'), value: years, without }];
}

function yearRange(texts: Texts, { yearFrom, yearTo }: SearchQuery): string | undefined {
  // As text: a year is a name, not an amount, and takes no thousands separator.
  if (yearFrom !== undefined && yearTo !== undefined)
    return texts.say('search.years', { from: String(yearFrom), to: String(yearTo) });
  if (yearFrom !== undefined) return texts.say('search.yearsFrom', { from: String(yearFrom) });
  if (yearTo !== undefined) return texts.say('search.yearsTo', { to: String(yearTo) });
  return undefined;
}

/** The chosen filters as links, each of which removes its value. */
export function ChosenFilters({ texts, query }: { texts: Texts; query: SearchQuery }) {
  const chosen = chosenFilters(texts, query);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={texts.say('search.chosen')}>
      {chosen.map(({ facet, value, without }) => (
        <li>
          <a href={without}>
            <span class="visually-hidden">{texts.say('search.remove')} </span>
            <span class="facet-name">{facet}</span> {value}
          </a>
        </li>
      ))}
    </ul>
  );
}

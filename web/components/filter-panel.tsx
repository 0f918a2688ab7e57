import { FACETS, type SearchAnswer, type SearchQuery } from '../../data/search/query.ts';
import { DEFAULT_PER_PAGE, searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { chosenFilters } from './chosen-filters.tsx';
import { Facet } from './facet.tsx';
import { YearFacet } from './year-facet.tsx';

/** Facets that stand open before anything is chosen. */
const FIRST = new Set<string>(['country', 'topic', 'type']);
/** What readers ask for first comes first; the rest follows in the contract's order. */
const ORDER = [...new Set(['country', 'topic', 'type', ...FACETS] as const)];

/** All filters: on a wide screen a column, on a phone one tap away. */
export function FilterPanel(props: { texts: Texts; query: SearchQuery; answer: SearchAnswer }) {
  const { texts, query, answer } = props;
  const chosen = chosenFilters(texts, query).length;
  const counts: Partial<Record<string, SearchAnswer['decades']>> = answer.facets;
  return (
    <section class="facets" aria-labelledby="filters">
      <a class="skip" href="#results">
        {texts.say('site.skipFilters')}
      </a>
      <h2 class="visually-hidden" id="filters">
        {texts.say('search.filters')}
      </h2>
      <details class="fold">
        <summary>
          {chosen
            ? texts.say('search.filtersChosen', { count: chosen })
            : texts.say('search.filters')}
        </summary>
        {ORDER.map((facet) => (
          <>
            <Facet
              texts={texts}
              facet={facet}
              counts={counts[facet] ?? []}
              chosen={query.filters[facet]}
              open={FIRST.has(facet)}
            />
            {facet === 'type' && <YearFacet texts={texts} query={query} decades={answer.decades} />}
          </>
        ))}
        {query.sort !== 'relevance' && <input type="hidden" name="sort" value={query.sort} />}
        {query.languages === 'all' && <input type="hidden" name="languages" value="all" />}
        {query.perPage !== DEFAULT_PER_PAGE && (
          <input type="hidden" name="per_page" value={query.perPage} />
        )}
        <p class="actions">
          <button type="submit">{texts.say('search.apply')}</button>
          {chosen > 0 && (
            <a
              class="button quiet"
              href={searchAddress(texts.locale, {
                q: query.q,
                exact: query.exact,
                languages: query.languages,
                sort: query.sort,
              })}
            >
              {texts.say('search.clear')}
            </a>
          )}
        </p>
      </details>
    </section>
  );
}

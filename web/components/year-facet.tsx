import type { FacetCount, SearchQuery } from '../../data/search/query.ts';
import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { DecadeBars } from './decade-bars.tsx';
import { YearField } from './year-field.tsx';

/** A range of years, with what each decade holds. */
export function YearFacet(props: { texts: Texts; query: SearchQuery; decades: FacetCount[] }) {
  const { texts, query, decades } = props;
  return (
    <details class="facet" open>
      <summary>{texts.label('facet', 'year')}</summary>
      <DecadeBars
        texts={texts}
        decades={decades}
        yearFrom={query.yearFrom}
        yearTo={query.yearTo}
        address={(first) =>
          searchAddress(texts.locale, { ...query, yearFrom: first, yearTo: first + 9, page: 1 })
        }
      />
      <fieldset class="range">
        <legend class="visually-hidden">
          {texts.say('search.filterBy', { facet: texts.label('facet', 'year') })}
        </legend>
        <YearField name="year_from" label={texts.say('search.yearFrom')} value={query.yearFrom} />
        <YearField name="year_to" label={texts.say('search.yearTo')} value={query.yearTo} />
      </fieldset>
    </details>
  );
}

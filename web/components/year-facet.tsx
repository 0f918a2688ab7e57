import type { FacetCount, SearchQuery } from '../../data/search/query.ts';
import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { DecadeBars } from './decade-bars.tsx';

/** A range of years, with what each decade holds. */
export function YearFacet(props: { texts: Texts; query: SearchQuery; decades: FacetCount[] }) {
  const { texts, query, decades } = props;
  const year = (name: string, label: string, value: number | undefined) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputmode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        name={name}
        value={value}
      />
    </label>
  );
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
        {year('year_from', texts.say('search.yearFrom'), query.yearFrom)}
        {year('year_to', texts.say('search.yearTo'), query.yearTo)}
      </fieldset>
    </details>
  );
}

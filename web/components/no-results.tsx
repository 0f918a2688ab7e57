import { countriesAddress, countryAddress, searchAddress } from '../addresses.ts';
import type { SearchModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { chosenFilters } from './chosen-filters.tsx';

/** Nothing was found: what to try, and what is held for the countries that were chosen. */
export function NoResults({ texts, model }: { texts: Texts; model: SearchModel }) {
  const { query, held } = model;
  const { locale } = texts;
  const narrowed = chosenFilters(texts, query).length > 0;
  return (
    <div class="none-found">
      <p>
        <strong>{texts.say('search.none')}</strong> {texts.say('search.noneWhat')}
      </p>
      <ul>
        {query.exact && (
          <li>
            <a href={searchAddress(locale, { ...query, exact: false, page: 1 })}>
              {texts.say('search.tipExact')}
            </a>
          </li>
        )}
        {narrowed && (
          <li>
            <a
              href={searchAddress(locale, {
                q: query.q,
                exact: query.exact,
                languages: query.languages,
              })}
            >
              {texts.say('search.tipFilters')}
            </a>
          </li>
        )}
        {query.q && (
          <>
            <li>{texts.say('search.tipSpelling')}</li>
            <li>{texts.say('search.tipFewer')}</li>
          </>
        )}
        <li>
          <a href={countriesAddress(locale)}>{texts.say('search.tipCountries')}</a>
        </li>
      </ul>
      {held.length > 0 && (
        <>
          <h3>{texts.say('search.held')}</h3>
          <ul>
            {held.map(({ country, documents }) => (
              <li>
                <a href={countryAddress(locale, country)}>{texts.place(country)}</a>
                {' · '}
                {documents > 0
                  ? texts.say('count.documents', { count: documents })
                  : texts.say('search.heldNone')}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

import { countryAddress } from '../addresses.ts';
import { Page, renderPage } from '../layout.tsx';
import type { CountriesModel, PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** Every country by region, with what is held for it; an empty shelf is shown, not hidden. */
export function countriesPage(context: PageContext, model: CountriesModel): string {
  const texts = textsIn(context.locale);
  return renderPage(
    <Page
      context={context}
      title={texts.say('countries.title')}
      description={texts.say('countries.lede')}
      section="countries"
    >
      <div
        class="page countries"
        data-narrow={texts.say('countries.find')}
        data-none={texts.say('search.nothingMatches')}
      >
        <h1>{texts.say('countries.title')}</h1>
        <p class="lede">{texts.say('countries.lede')}</p>
        {model.regions.map(({ region, places }) => (
          <Places
            texts={texts}
            id={`region-${region || 'other'}`}
            heading={region ? texts.label('region', region) : texts.say('countries.other')}
            places={places}
          />
        ))}
        {model.bodies.length > 0 && (
          <Places
            texts={texts}
            id="bodies"
            heading={texts.say('countries.bodies')}
            places={model.bodies}
          />
        )}
      </div>
    </Page>,
  );
}

interface PlacesProps {
  texts: Texts;
  id: string;
  heading: string;
  places: { code: string; documents: number }[];
}

function Places({ texts, id, heading, places }: PlacesProps) {
  const named = places
    .map((place) => ({ ...place, name: texts.place(place.code) }))
    .sort((a, b) => a.name.localeCompare(b.name, texts.locale));
  const held = places.filter(({ documents }) => documents > 0).length;
  return (
    <section class="region" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <small>{texts.say('countries.held', { held, all: places.length })}</small>
      </h2>
      <ul>
        {named.map(({ code, name, documents }) => (
          <li data-entry class={documents > 0 ? 'held' : 'empty'}>
            <a href={countryAddress(texts.locale, code)}>{name}</a>{' '}
            {documents > 0 ? (
              <span class="figure">{texts.number(documents)}</span>
            ) : (
              <span class="visually-hidden">({texts.say('countries.heldNone')})</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

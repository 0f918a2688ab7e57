import {
  compareAddress,
  countriesAddress,
  countryAddress,
  feedAddress,
  gapAddress,
  searchAddress,
} from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { ConventionDates } from '../components/convention-dates.tsx';
import { CountTable } from '../components/count-table.tsx';
import { DecadeBars } from '../components/decade-bars.tsx';
import { DocumentList } from '../components/document-list.tsx';
import { FictionalNote } from '../components/fictional-note.tsx';
import { FeedLink, Follow } from '../components/follow.tsx';
import { SearchStrip } from '../components/search-strip.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { CountryModel, PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** A country or body: what is held, how it stands to the Convention, and its neighbours. */
export function countryPage(context: PageContext, model: CountryModel): string {
  const texts = textsIn(context.locale);
  const name = texts.place(model.code);
  const feed = feedAddress(texts.locale, { filters: { country: [model.code] } });
  const facts = [
    model.region && texts.label('region', model.region),
    model.subregion && texts.label('subregion', model.subregion),
    model.incomeGroup && texts.label('income', model.incomeGroup),
  ].filter(Boolean);
  return renderPage(
    <Page
      context={context}
      title={texts.say('country.title', { name })}
      description={texts.say('country.description', { name })}
      section="countries"
      head={<FeedLink title={texts.say('country.title', { name })} href={feed} />}
    >
      <SearchStrip
        texts={texts}
        country={model.code}
        placeholder={texts.say('country.search', { name })}
      />
      <div class="page country">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: countriesAddress(texts.locale), label: texts.say('site.countries') },
            { label: name },
          ]}
        />
        <h1>{name}</h1>
        {facts.length > 0 && <p class="lede">{facts.join(' · ')}</p>}
        {model.kind === 'fictional' && <FictionalNote texts={texts} />}
        {model.kind !== 'body' && (
          <p class="actions">
            <a class="button" href={gapAddress(texts.locale, model.code)}>
              {texts.say('gap.fromCountry')}
            </a>
            <span>{texts.say('gap.fromCountryHelp')}</span>
          </p>
        )}
        {model.kind === 'country' && <ConventionDates texts={texts} model={model} />}
        {model.documents > 0 ? (
          <Held texts={texts} model={model} />
        ) : (
          <p class="notice">
            {texts.say('country.nothing')} {texts.say('country.nothingNote')}
          </p>
        )}
        <Follow texts={texts} name={texts.say('country.feed')} href={feed} />
        <Neighbours texts={texts} code={model.code} neighbours={model.neighbours} />
      </div>
    </Page>,
  );
}

function Held({ texts, model }: { texts: Texts; model: CountryModel }) {
  const narrowed = (facet: 'type' | 'topic', value: string) =>
    searchAddress(texts.locale, { filters: { country: [model.code], [facet]: [value] } });
  const rows = (facet: 'type' | 'topic', counts: CountryModel['types']) =>
    counts.map(({ value, count }) => ({
      label: texts.label(facet, value),
      href: narrowed(facet, value),
      count,
    }));
  return (
    <>
      <section aria-labelledby="held">
        <h2 id="held">
          {texts.say('country.held')}{' '}
          <small>{texts.say('count.documents', { count: model.documents })}</small>
        </h2>
        <div class="panels">
          <div>
            <h3>{texts.say('country.byType')}</h3>
            <CountTable
              texts={texts}
              heading={texts.say('country.type')}
              rows={rows('type', model.types)}
            />
          </div>
          <div>
            <h3>{texts.say('country.byTopic')}</h3>
            <CountTable
              texts={texts}
              heading={texts.say('country.topic')}
              rows={rows('topic', model.topics)}
            />
          </div>
          {model.decades.length > 0 && (
            <div>
              <h3>{texts.say('country.byDecade')}</h3>
              <DecadeBars texts={texts} decades={model.decades} />
            </div>
          )}
        </div>
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">{texts.say('country.documents')}</h2>
        {model.groups.map(({ type, documents }) => (
          <>
            <h3>{type ? texts.label('type', type) : texts.say('country.typeUnknown')}</h3>
            <DocumentList texts={texts} documents={documents} withoutCountry />
          </>
        ))}
        <p class="more">
          <a href={searchAddress(texts.locale, { filters: { country: [model.code] } })}>
            {texts.say('country.searchAll')}
          </a>
        </p>
      </section>
    </>
  );
}

function Neighbours(props: { texts: Texts; code: string; neighbours: CountryModel['neighbours'] }) {
  const { texts, code: own, neighbours } = props;
  if (neighbours.length === 0) return null;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{texts.say('country.neighbours')}</h2>
      <ul class="chips plain">
        {neighbours.map(({ code, documents }) => (
          <li>
            <a href={countryAddress(texts.locale, code)}>
              {texts.place(code)} <span class="figure">{texts.number(documents)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="more">
        <a
          href={compareAddress(texts.locale, {
            countries: [own, ...mostHeld(neighbours).map(({ code }) => code)],
          })}
        >
          {texts.say('compare.withNeighbours')}
        </a>
      </p>
    </section>
  );
}

/** Those of which most is held: there is something to compare. */
function mostHeld(neighbours: CountryModel['neighbours']): CountryModel['neighbours'] {
  return neighbours.toSorted((a, b) => b.documents - a.documents).slice(0, 2);
}

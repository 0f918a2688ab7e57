import { DOCUMENT_TYPES, typeGroup } from '../../data/vocabularies/document-types.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { countriesAddress, feedAddress, searchAddress } from '../addresses.ts';
import { DocumentList } from '../components/document-list.tsx';
import { FeedLink, Follow } from '../components/follow.tsx';
import { SearchField } from '../components/search-field.tsx';
import { SearchForm } from '../components/search-form.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { HomeModel, PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The front door: ask, or browse by topic, type and region. */
export function homePage(context: PageContext, model: HomeModel): string {
  const texts = textsIn(context.locale);
  const { locale } = context;
  return renderPage(
    <Page
      context={context}
      title={texts.say('site.tagline')}
      description={texts.say('home.lede')}
      section="home"
      head={<FeedLink title={texts.say('home.feed')} href={feedAddress(locale)} />}
    >
      <div class="hero">
        <div class="page">
          <div class="hero-main">
            <h1>{texts.say('home.title')}</h1>
            <p class="lede">{texts.say('home.lede')}</p>
            <SearchForm action={searchAddress(locale)}>
              <SearchField texts={texts} placeholder={texts.say('home.placeholder')} />
            </SearchForm>
            <p class="try">
              <span>{texts.say('home.try')}</span>
              {(['home.example1', 'home.example2', 'home.example3'] as const).map((key) => (
                <a href={searchAddress(locale, { q: texts.say(key) })}>{texts.say(key)}</a>
              ))}
            </p>
          </div>
          <Concept texts={texts} />
        </div>
      </div>
      <div class="page home">
        <Figures texts={texts} model={model} />
        <section aria-labelledby="topics">
          <h2 id="topics">{texts.say('home.topics')}</h2>
          <ul class="tiles">
            {model.topics.map(({ value, count }) => (
              <li>
                <a href={searchAddress(locale, { filters: { topic: [value] } })}>
                  <span>{texts.label('topic', value)}</span>
                  <span class="figure">{texts.number(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <Types texts={texts} types={model.types} />
        <section aria-labelledby="regions">
          <h2 id="regions">{texts.say('home.regions')}</h2>
          <ul class="tiles regions">
            {model.regions.map(({ value, countries, documents }) => (
              <li>
                <a href={searchAddress(locale, { filters: { region: [value] } })}>
                  <span>{texts.label('region', value)}</span>
                  <small>
                    {texts.say('count.documents', { count: documents })} ·{' '}
                    {texts.say('count.countries', { count: countries })}
                  </small>
                </a>
              </li>
            ))}
          </ul>
          <p class="more">
            <a href={countriesAddress(locale)}>{texts.say('home.allCountries')}</a>
          </p>
        </section>
        {model.recent.length > 0 && (
          <section aria-labelledby="recent">
            <h2 id="recent">{texts.say('home.recent')}</h2>
            <DocumentList texts={texts} documents={model.recent} />
            <p class="more">
              <a href={searchAddress(locale)}>{texts.say('home.allDocuments')}</a>
            </p>
            <Follow texts={texts} name={texts.say('home.feed')} href={feedAddress(locale)} />
          </section>
        )}
      </div>
    </Page>,
  );
}

/** One example question in all six languages: shows at a glance that the library speaks them. */
function Concept({ texts }: { texts: Texts }) {
  return (
    <section class="concept" aria-labelledby="concept">
      <h2 id="concept">{texts.say('home.concept')}</h2>
      <ul>
        {LOCALES.map((language) => {
          const words = textsIn(language).say('home.conceptWords');
          return (
            <li>
              <a lang={language} dir="auto" href={searchAddress(texts.locale, { q: words })}>
                {words}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Figures({ texts, model }: { texts: Texts; model: HomeModel }) {
  const figures = [
    ['home.documents', model.documents],
    ['home.withText', model.withText],
    ['home.countries', model.countries],
    ['home.languages', model.languages],
    ['home.passages', model.passages],
  ] as const;
  return (
    <section class="figures-strip" aria-label={texts.say('home.figures')}>
      <dl>
        {figures.map(([key, value]) => (
          <div>
            <dt>{texts.say(key)}</dt>
            <dd>{texts.number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Types({ texts, types }: { texts: Texts; types: HomeModel['types'] }) {
  const groups = (['binding', 'guiding', 'international'] as const).map((group) => ({
    group,
    types: types.filter(({ value }) => {
      const known = DOCUMENT_TYPES.find((type) => type === value);
      return known && typeGroup(known) === group;
    }),
  }));
  return (
    <section aria-labelledby="types">
      <h2 id="types">{texts.say('home.types')}</h2>
      <div class="groups">
        {groups
          .filter((group) => group.types.length > 0)
          .map((group) => (
            <div>
              <h3>{texts.label('typeGroup', group.group)}</h3>
              <ul class="lines">
                {group.types.map(({ value, count }) => (
                  <li>
                    <a href={searchAddress(texts.locale, { filters: { type: [value] } })}>
                      {texts.label('type', value)}
                    </a>
                    <span class="figure">{texts.number(count)}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}

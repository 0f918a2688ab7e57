import { type SearchQuery, SORTS } from '../../data/search/query.ts';
import { exportAddress, feedAddress, searchAddress } from '../addresses.ts';
import { ChosenFilters, chosenFilters } from '../components/chosen-filters.tsx';
import { FilterPanel } from '../components/filter-panel.tsx';
import { FeedLink, Follow } from '../components/follow.tsx';
import { NoResults } from '../components/no-results.tsx';
import { Pagination } from '../components/pagination.tsx';
import { QuestionNotices } from '../components/question-notices.tsx';
import { RelatedConcepts } from '../components/related-concepts.tsx';
import { Result } from '../components/result.tsx';
import { SearchField } from '../components/search-field.tsx';
import { SearchForm } from '../components/search-form.tsx';
import { SearchHelp } from '../components/search-help.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { PageContext, SearchModel } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The question, its filters, and the documents that answer it. */
export function searchPage(context: PageContext, model: SearchModel): string {
  const texts = textsIn(context.locale);
  const { query, answer } = model;
  const asked = titleOf(texts, query);
  const title = query.page > 1 ? `${asked} · ${onPage(texts, query.page)}` : asked;
  const pages = Math.ceil(answer.total / query.perPage);
  const partly = answer.notices.some(({ code }) => code === 'fewer-words');
  const feed = feedAddress(context.locale, { ...query, page: 1 });
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('search.description')}
      section="search"
      noIndex
      head={<FeedLink title={asked} href={feed} />}
    >
      <h1 class="visually-hidden">{title}</h1>
      <div class="search-page">
        <SearchForm action={searchAddress(context.locale)}>
          <div class="search-strip">
            <div class="page">
              <SearchField texts={texts} q={query.q} />
              <div class="ways">
                <label class="exact">
                  <input type="checkbox" name="exact" value="true" checked={query.exact} />
                  <span>
                    {texts.say('search.exact')} <small>{texts.say('search.exactHelp')}</small>
                  </span>
                </label>
                <SearchHelp texts={texts} />
              </div>
            </div>
          </div>
          <FilterPanel texts={texts} query={query} answer={answer} />
        </SearchForm>
        <section class="found" id="results" tabIndex={-1} aria-labelledby="results-heading">
          <h2 class="visually-hidden" id="results-heading">
            {texts.say('search.results')}
          </h2>
          <div class="count">
            <p role="status">{texts.say('count.documents', { count: answer.total })}</p>
            {answer.total > 1 && <SortLinks texts={texts} query={query} />}
          </div>
          <ChosenFilters texts={texts} query={query} />
          <QuestionNotices texts={texts} model={model} />
          <DidYouMean texts={texts} model={model} />
          {answer.total > 0 && query.page > pages && (
            <PastEnd texts={texts} query={query} pages={pages} />
          )}
          {answer.total === 0 ? (
            <NoResults texts={texts} model={model} />
          ) : (
            answer.hits.length > 0 && (
              <ol class="results" start={(query.page - 1) * query.perPage + 1}>
                {answer.hits.map((hit, at) => (
                  <Result
                    at={at}
                    texts={texts}
                    query={query}
                    hit={hit}
                    partly={partly}
                    coins={model.coins?.get(hit.id)}
                  />
                ))}
              </ol>
            )
          )}
          <RelatedConcepts texts={texts} query={query} notices={answer.notices} />
          <Pagination
            texts={texts}
            page={query.page}
            pages={pages}
            address={(page) => searchAddress(context.locale, { ...query, page })}
          />
          {answer.total > 0 && (
            <p>
              <a href={exportAddress(context.locale, query)}>{texts.say('export.link')}</a>
            </p>
          )}
          <Follow texts={texts} name={texts.say('search.feed')} href={feed} />
        </section>
      </div>
    </Page>,
  );
}

/** Values in a title; with more of them nobody reads it to the end. */
const MOST_IN_TITLE = 5;

/** What tells this search from others in tabs, in the history and to screen readers. */
function titleOf(texts: Texts, query: SearchQuery): string {
  const words = query.q
    ? texts.say('search.titleFor', { words: query.q })
    : texts.say('search.title');
  const values = chosenFilters(texts, query).map(({ value }) => value);
  const shown = values.slice(0, MOST_IN_TITLE);
  return [words, ...shown, ...(values.length > shown.length ? ['…'] : [])].join(' · ');
}

function onPage(texts: Texts, page: number): string {
  return texts.say('text.page', { page: String(page) });
}

/** The question in another spelling, as a link. */
function DidYouMean({ texts, model }: { texts: Texts; model: SearchModel }) {
  const { query, didYouMean } = model;
  if (!didYouMean) return null;
  return (
    <p class="notice">
      {texts.say('search.didYouMean')}{' '}
      <a href={searchAddress(texts.locale, { ...query, q: didYouMean, page: 1 })} dir="auto">
        {didYouMean}
      </a>
    </p>
  );
}

/** A page of a list that has become shorter, or an address changed by hand. */
function PastEnd(props: { texts: Texts; query: SearchQuery; pages: number }) {
  const { texts, query, pages } = props;
  return (
    <p class="notice">
      {texts.say('search.pastEnd', { page: query.page })}{' '}
      <a href={searchAddress(texts.locale, { ...query, page: pages })}>
        {texts.say('search.toLastPage', { page: pages })}
      </a>
    </p>
  );
}

function SortLinks({ texts, query }: { texts: Texts; query: SearchQuery }) {
  return (
    <nav class="sorts" aria-label={texts.say('search.sort')}>
      <span aria-hidden="true">{texts.say('search.sort')}</span>
      <ul>
        {SORTS.map((sort) => (
          <li>
            <a
              href={searchAddress(texts.locale, { ...query, sort, page: 1 })}
              aria-current={sort === query.sort ? 'true' : undefined}
            >
              {texts.label('sort', sort)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

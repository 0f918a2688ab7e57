import { LANGUAGE_CHOICES, type Notice, type SearchQuery } from '../../data/search/query.ts';
import { searchAddress } from '../addresses.ts';
import type { SearchModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { AlsoSearched } from './also-searched.tsx';
import { RelatedConcepts } from './related-concepts.tsx';

/** How the question was taken, and the way back to the very words. */
export function QuestionNotices({ texts, model }: { texts: Texts; model: SearchModel }) {
  const { query, answer } = model;
  const { notices } = answer;
  const named = notices.some(({ code }) => code === 'also-searched');
  const helped = named || notices.some(({ code }) => code === 'respelt');
  const ordered = (named || query.languages === 'all') && isRanked(query);
  return (
    <>
      {notices.map((notice) => (
        <Remark texts={texts} notice={notice} />
      ))}
      {(helped || ordered) && (
        <div class="taken">
          {notices.map(
            (notice) =>
              notice.code === 'also-searched' && <AlsoSearched texts={texts} notice={notice} />,
          )}
          {ordered && <LanguageOrder texts={texts} query={query} />}
          {helped && (
            <p>
              <a
                href={searchAddress(texts.locale, {
                  ...query,
                  exact: true,
                  languages: 'own',
                  page: 1,
                })}
              >
                {texts.say('search.onlyExact')}
              </a>
            </p>
          )}
          <RelatedConcepts texts={texts} query={query} notices={notices} />
        </div>
      )}
    </>
  );
}

/** The languages take turns only where answers stand in the order of relevance. */
function isRanked({ q, exact, sort }: SearchQuery): boolean {
  return q !== '' && !exact && sort === 'relevance';
}

function Remark({ texts, notice }: { texts: Texts; notice: Notice }) {
  switch (notice.code) {
    case 'query-cut':
      return <p class="notice">{texts.say('search.queryCut', { count: notice.limit })}</p>;
    case 'fewer-words':
      return <p class="notice">{texts.say('search.fewerWords')}</p>;
    case 'respelt':
      return (
        <p class="notice">
          {texts.say('search.respelt', { word: notice.word })}{' '}
          {notice.as.map((word, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{word}</bdi>
            </>
          ))}
        </p>
      );
    default:
      return null;
  }
}

function LanguageOrder({ texts, query }: { texts: Texts; query: SearchQuery }) {
  const name = texts.say('search.languageOrder');
  return (
    <nav class="sorts" aria-label={name}>
      <span aria-hidden="true">{name}</span>
      <ul>
        {LANGUAGE_CHOICES.map((languages) => (
          <li>
            <a
              href={searchAddress(texts.locale, { ...query, languages, page: 1 })}
              aria-current={languages === query.languages ? 'true' : undefined}
            >
              {texts.label('languageOrder', languages)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { LANGUAGE_CHOICES, type Notice, type SearchQuery } from '../../data/search/query.ts';
import { searchAddress } from '../addresses.ts';
import type { SearchModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { AlsoSearched } from './also-searched.tsx';
import { isolated } from './isolated.ts';
import { WordsInRow } from './words-in-row.tsx';

/** How the question was taken, and the way back to the very words. */
export function QuestionNotices({ texts, model }: { texts: Texts; model: SearchModel }) {
  const { query, answer } = model;
  const { notices } = answer;
  const concepts = notices.filter((notice) => notice.code === 'also-searched');
  const respelt = notices.filter((notice) => notice.code === 'respelt');
  const ordered = (concepts.length > 0 || query.languages === 'all') && isRanked(query);
  const exactly = <ExactLink texts={texts} query={query} />;
  return (
    <>
      {notices.map((notice) => (
        <Remark texts={texts} notice={notice} />
      ))}
      {respelt.length > 0 && (
        <div class="notice">
          {respelt.map((notice) => (
            <Respelt texts={texts} notice={notice} />
          ))}
          {concepts.length === 0 && <p>{exactly}</p>}
        </div>
      )}
      {(concepts.length > 0 || ordered) && (
        <div class="taken">
          {concepts.map((notice) => (
            <AlsoSearched texts={texts} notice={notice} />
          ))}
          <div class="choices">
            {ordered && <LanguageOrder texts={texts} query={query} />}
            {concepts.length > 0 && exactly}
          </div>
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
  if (notice.code === 'query-cut') {
    return <p class="notice">{texts.say('search.queryCut', { count: notice.limit })}</p>;
  }
  if (notice.code === 'fewer-words') {
    return <p class="notice">{texts.say('search.fewerWords')}</p>;
  }
  if (notice.code === 'words-missing') {
    return <p class="notice">{texts.say('search.wordsMissing')}</p>;
  }
  if (notice.code === 'unknown-country') {
    const name = isolated(notice.name);
    return <p class="notice">{texts.say('search.unknownCountry', { name })}</p>;
  }
  return null;
}

function Respelt(props: { texts: Texts; notice: Extract<Notice, { code: 'respelt' }> }) {
  const { texts, notice } = props;
  return (
    <p>
      {texts.say('search.respelt', { word: isolated(notice.word) })}{' '}
      <WordsInRow words={notice.as} />
    </p>
  );
}

function ExactLink({ texts, query }: { texts: Texts; query: SearchQuery }) {
  const very = { ...query, exact: true, languages: 'own' as const, page: 1 };
  return <a href={searchAddress(texts.locale, very)}>{texts.say('search.onlyExact')}</a>;
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

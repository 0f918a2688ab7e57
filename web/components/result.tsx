import type { SearchHit, SearchQuery, Snippet } from '../../data/search/query.ts';
import { documentAddress, textAddress } from '../addresses.ts';
import { labelBesideQuote } from '../provision-label.ts';
import type { Texts } from '../texts.ts';
import { TitleInEnglish } from './document-list.tsx';
import { DocumentMeta } from './document-meta.tsx';
import { isFictional } from './fictional-note.tsx';
import { Foreign } from './foreign.tsx';
import { MarkedText } from './marked-text.tsx';
import { WordsInRow } from './words-in-row.tsx';

interface Props {
  texts: Texts;
  query: SearchQuery;
  hit: SearchHit;
  /** Where it stands on the page; names its links to each other. */
  at: number;
  /** No document holds all the words. */
  partly?: boolean;
  /** OpenURL context object, for reference managers. */
  coins?: string;
}

/** A document that answers, with the best of its passages. */
export function Result({ texts, query, hit, at, partly, coins }: Props) {
  const more = hit.passageCount > hit.passages.length;
  return (
    <li>
      <h3>
        <a id={`hit-${at}`} href={documentAddress(texts.locale, hit.id)}>
          <Foreign language={hit.language}>{hit.title}</Foreign>
        </a>
      </h3>
      {coins && <span class="Z3988" title={coins} hidden />}
      <TitleInEnglish card={hit} />
      {isFictional(hit.country) && <span class="tag">{texts.say('site.fictional')}</span>}
      <DocumentMeta texts={texts} card={hit} />
      {hit.passages.length === 0 && hit.summary && (
        <p class="excerpt" dir="auto">
          {hit.summary}
        </p>
      )}
      {hit.apart && hit.passages.length > 1 && !partly && (
        <p class="apart">{texts.say('search.apart')}</p>
      )}
      {hit.missing.length > 0 && (
        <p class="apart">
          {texts.say('search.missing')} <WordsInRow words={hit.missing} />
        </p>
      )}
      {hit.passages.map((snippet, place) => (
        <Passage
          texts={texts}
          query={query}
          id={hit.id}
          snippet={snippet}
          title={`hit-${at}`}
          own={`hit-${at}-${place}`}
        />
      ))}
      {more && (
        <p class="more">
          <a
            href={textAddress(texts.locale, hit.id, {
              file: hit.passages[0]?.fileId,
              q: query.q,
              exact: query.exact,
            })}
          >
            {texts.say('search.allPassages', { count: hit.passageCount })}
          </a>
        </p>
      )}
    </li>
  );
}

interface PassageProps extends Pick<Props, 'texts' | 'query'> {
  /** Of the document. */
  id: string;
  snippet: Snippet;
  /** Ids of the elements that name the document and this link. */
  title: string;
  own: string;
}

function Passage({ texts, query, id, snippet, title, own }: PassageProps) {
  const { label, page, language, fileId, passageId } = snippet;
  const place = { file: fileId, passageId, q: query.q, exact: query.exact };
  // What answers by its heading alone would not show why it is here.
  const heading = snippet.parts.some(({ hit }) => hit) ? undefined : snippet.headings.at(-1);
  return (
    <div class="passage">
      {/* In a list of links a place says nothing without its document. */}
      <a id={own} aria-labelledby={`${own} ${title}`} href={textAddress(texts.locale, id, place)}>
        {label && <Foreign language={language}>{labelBesideQuote(label)}</Foreign>}
        {label && page !== undefined && ' · '}
        {page !== undefined && (
          <span class="page-number">{texts.say('search.page', { page: String(page) })}</span>
        )}
        {!label && page === undefined && texts.say('search.passage')}
      </a>
      <p lang={language} dir="auto">
        {heading && <strong>{heading} – </strong>}
        <MarkedText parts={snippet.parts} />
      </p>
    </div>
  );
}

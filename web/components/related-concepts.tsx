import type { SearchAnswer, SearchQuery } from '../../data/search/query.ts';
import { CONCEPTS, relatedConcepts } from '../../data/vocabularies/concepts.ts';
import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { conceptWords } from './concept-words.ts';

interface Props {
  texts: Texts;
  query: SearchQuery;
  notices: SearchAnswer['notices'];
}

/** More would be a list to read instead of a hint. */
const MOST = 8;

/** Neighbours of the concepts that were named, each a search of its own with the same filters. */
export function RelatedConcepts({ texts, query, notices }: Props) {
  const named = new Set(
    notices.flatMap((notice) => (notice.code === 'also-searched' ? notice.concept : [])),
  );
  const related = CONCEPTS.filter(({ id }) => named.has(id))
    .flatMap(relatedConcepts)
    .filter(({ id }) => !named.has(id));
  const shown = [...new Set(related)].slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <nav class="related-concepts" aria-label={texts.say('search.related')}>
      <span aria-hidden="true">{texts.say('search.related')}</span>
      <ul>
        {shown.map((concept) => (
          <li>
            <a
              href={searchAddress(texts.locale, {
                ...query,
                q: conceptWords(concept, texts.locale),
                exact: false,
                page: 1,
              })}
            >
              {concept.label[texts.locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

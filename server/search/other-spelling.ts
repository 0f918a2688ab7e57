import type { SearchAnswer, SearchQuery } from '../../data/search/query.ts';
import type { SpellingAdviser } from '../../data/search/words/did-you-mean.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';

/** With more documents than this, the words were most likely meant as they stand. */
const FEW = 10;

/** The question in a likelier spelling, when it found little: "did you mean". */
export function otherSpelling(
  spelling: SpellingAdviser,
  { q }: SearchQuery,
  { total, notices }: SearchAnswer,
  locale: Locale,
): string | undefined {
  const little = total < FEW || notices.some(({ code }) => code === 'fewer-words');
  return little && q !== '' ? spelling.correct(q, locale) : undefined;
}

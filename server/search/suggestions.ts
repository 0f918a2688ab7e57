import type { Library } from '../../data/library.ts';
import type { TitleSuggester } from '../../data/search/words/title-suggestions.ts';
import { typedWords } from '../../data/search/words/typed-words.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import type { SUGGESTION_KINDS } from '../schemas/suggest.ts';
import { suggestedPlaces } from './suggested-places.ts';
import { suggestedSubjects } from './suggested-subjects.ts';

/** One thing the reader may mean, and where it leads. */
export interface Suggestion {
  kind: (typeof SUGGESTION_KINDS)[number];
  /** Code of a country, topic or article; id of a concept or document. */
  value: string;
  /** In the reader's language, documents by the title that matches. */
  text: string;
  /** What it is, in the reader's language. */
  detail: string;
  /** Path of the page it leads to. */
  address: string;
}

/**
 * What a reader who has typed so much may mean: countries by any of their names; topics, concepts
 * and articles of the CRPD by their names in the reader's language; documents by their titles.
 */
export async function suggestionsFor(
  library: Library,
  titles: TitleSuggester,
  { typed, locale, limit }: { typed: string; locale: Locale; limit: number },
): Promise<Suggestion[]> {
  const words = typedWords(typed);
  if (words.length === 0) return [];
  const named = [
    ...suggestedPlaces(library, words, locale),
    ...suggestedSubjects(words, locale),
  ].slice(0, limit);
  const found = await titles.suggest(typed, limit - named.length);
  return [...named, ...documents(library, found, locale)];
}

function documents(
  library: Library,
  found: Awaited<ReturnType<TitleSuggester['suggest']>>,
  locale: Locale,
): Suggestion[] {
  const say = texts(locale);
  const rows = new Map(
    library.documents.findMany(found.map((one) => one.documentId)).map((row) => [row.id, row]),
  );
  return found.flatMap(({ documentId, name }) => {
    const row = rows.get(documentId);
    if (row?.reviewState !== 'published') return [];
    const { country, year, type } = row;
    const detail = [country && say.place(country), year, type && say.label('type', type)];
    return {
      kind: 'document' as const,
      value: documentId,
      text: name,
      detail: detail.filter(Boolean).join(' · '),
      address: documentAddress(locale, documentId),
    };
  });
}

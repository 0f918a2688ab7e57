import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import { type NewestMatches, newestMatches } from '../../data/search/newest-matches.ts';
import type { SearchQuery } from '../../data/search/query.ts';
import { snippet } from '../../data/search/snippet.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress, feedAddress, searchAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import type { Feed, FeedEntry, FeedLink } from './atom.ts';

/** The year this library's tag URIs begin (RFC 4151): part of every id, never to be changed. */
const TAG_YEAR = '2026';
/** A feed without entries still has to say when it changed. */
const NEVER = '1970-01-01T00:00:00.000Z';
const FEED_TYPE = 'application/atom+xml';

/**
 * The answer to a question as a feed, the last changed documents first.
 *
 * @param baseUrl - Address of this site without a slash at the end.
 * @throws IndexUnavailable when the engine does not answer.
 */
export async function searchFeed(
  library: Library,
  query: SearchQuery,
  { locale, baseUrl }: { locale: Locale; baseUrl: string },
): Promise<Feed> {
  const say = texts(locale);
  const found = await newestMatches(library, query);
  const tag = `tag:${new URL(baseUrl).hostname},${TAG_YEAR}:`;
  const rows = new Map(
    library.documents.findMany(found.documents.map(({ id }) => id)).map((row) => [row.id, row]),
  );
  const quotes = quotesOf(library, found);
  const entries = found.documents.flatMap(({ id, createdAt, updatedAt }): FeedEntry[] => {
    const row = rows.get(id);
    if (!row) return [];
    const quote = quotes.get(id);
    return [
      {
        id: `${tag}documents/${encodeURIComponent(id)}`,
        title: row.title,
        language: row.language ?? undefined,
        href: baseUrl + documentAddress(locale, id),
        published: createdAt,
        updated: updatedAt,
        summary: quote?.text ?? row.summary ?? factsOf(row, locale),
        summaryLanguage: quote?.language ?? (row.summary ? (row.language ?? undefined) : undefined),
        categories: row.topics.map((topic) => ({ term: topic, label: say.label('topic', topic) })),
      },
    ];
  });
  return {
    // The question without page: the same in every page of the feed.
    id: tag + feedAddress(locale, { ...query, page: 1, perPage: undefined }).slice(1),
    title: `Rightsbank: ${query.q ? say.say('search.titleFor', { words: query.q }) : say.say('search.title')}`,
    subtitle: say.say('search.feedHelp'),
    language: locale,
    updated: found.updated ?? NEVER,
    author: 'Rightsbank',
    links: linksOf(query, found.total, locale, baseUrl),
    entries,
  };
}

function linksOf(query: SearchQuery, total: number, locale: Locale, baseUrl: string): FeedLink[] {
  const { page, perPage } = query;
  const last = Math.max(1, Math.ceil(total / perPage));
  const link = (relation: FeedLink['relation'], to: number): FeedLink => ({
    relation,
    href: baseUrl + feedAddress(locale, { ...query, page: to }),
    type: FEED_TYPE,
  });
  const html =
    baseUrl + searchAddress(locale, { ...query, sort: 'relevance', page: 1, perPage: undefined });
  return [
    link('self', page),
    { relation: 'alternate', href: html, type: 'text/html' },
    link('first', 1),
    ...(page > 1 ? [link('previous', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1)] : []),
    link('last', last),
  ];
}

/** What the best passage of each document says, by the document's id. */
function quotesOf(
  library: Library,
  { documents }: NewestMatches,
): Map<string, { text: string; language: string }> {
  const passages = new Map(
    library.passages
      .findMany(documents.flatMap(({ passage }) => passage?.passageId ?? []))
      .map((row) => [row.id, row]),
  );
  const quotes = new Map<string, { text: string; language: string }>();
  for (const { id, passage } of documents) {
    const row = passage && passages.get(passage.passageId);
    if (!row) continue;
    const words = snippet(row.text, passage.spans).map(({ text }) => text);
    quotes.set(id, { text: words.join(''), language: row.language });
  }
  return quotes;
}

/** Where and when, for a document without a summary. */
function factsOf({ country, year, type }: DocumentRecord, locale: Locale): string {
  const say = texts(locale);
  const facts = [country && say.place(country), year, type && say.label('type', type)];
  return facts.filter(Boolean).join(' · ') || say.say('search.unstated');
}

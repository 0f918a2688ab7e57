import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { SearchQuery, Snippet } from '../../data/search/query.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress, feedAddress, searchAddress } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import type { Feed, FeedEntry, FeedLink } from './atom.ts';

/** The year this library's tag URIs begin (RFC 4151): part of every id, never to be changed. */
const TAG_YEAR = '2026';
/** A feed without entries still has to say when it changed. */
const NEVER = '1970-01-01T00:00:00.000Z';
const FEED_TYPE = 'application/atom+xml';

/** Where a feed is read, and from when on. */
export interface FeedReader {
  locale: Locale;
  /** Address of this site without a slash at the end. */
  baseUrl: string;
  /** Only documents changed then or later, ISO 8601 in UTC with milliseconds. */
  since?: string;
}

/**
 * The answer to a question as a feed, the last changed documents first.
 */
export async function searchFeed(
  library: Library,
  query: SearchQuery,
  reader: FeedReader,
): Promise<Feed> {
  const { locale, baseUrl, since } = reader;
  const say = texts(locale);
  const found = await library.search.newest(query, since);
  const tag = `tag:${new URL(baseUrl).hostname},${TAG_YEAR}:`;
  const entries = found.documents.map(({ id, record, passages }): FeedEntry => {
    const quote = quoteOf(passages);
    return {
      id: `${tag}documents/${encodeURIComponent(id)}`,
      title: record.title,
      language: record.language ?? undefined,
      href: baseUrl + documentAddress(locale, id),
      published: record.createdAt,
      updated: record.updatedAt,
      summary: quote?.text ?? record.summary ?? factsOf(record, locale),
      summaryLanguage:
        quote?.language ?? (record.summary ? (record.language ?? undefined) : undefined),
      categories: record.topics.map((topic) => ({ term: topic, label: say.label('topic', topic) })),
    };
  });
  return {
    // The question without page and `since`: the same in every page and part of the feed.
    id: tag + feedAddress(locale, { ...query, page: 1, perPage: undefined }).slice(1),
    title: `Rightsbank: ${query.q ? say.say('search.titleFor', { words: query.q }) : say.say('search.title')}`,
    subtitle: say.say('search.feedHelp'),
    language: locale,
    updated: found.updated ?? NEVER,
    author: 'Rightsbank',
    links: linksOf(query, found.total, reader),
    entries,
  };
}

function linksOf(
  query: SearchQuery,
  total: number,
  { locale, baseUrl, since }: FeedReader,
): FeedLink[] {
  const { page, perPage } = query;
  const last = Math.max(1, Math.ceil(total / perPage));
  const link = (relation: FeedLink['relation'], to: number): FeedLink => ({
    relation,
    href: baseUrl + feedAddress(locale, { ...query, page: to }, since),
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

/** What the best passage of a document says. */
function quoteOf([best]: readonly Snippet[]): { text: string; language: string } | undefined {
  return best && { text: best.parts.map(({ text }) => text).join(''), language: best.language };
}

/** Where and when, for a document without a summary. */
function factsOf({ country, year, type }: DocumentRecord, locale: Locale): string {
  const say = texts(locale);
  const facts = [country && say.place(country), year, type && say.label('type', type)];
  return facts.filter(Boolean).join(' · ') || say.say('search.unstated');
}

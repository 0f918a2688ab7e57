import { xmlText as text } from '../xml.ts';

/** A feed of documents (RFC 4287), one page of it (RFC 5005, paged feeds). */
export interface Feed {
  /** A `tag:` URI (RFC 4151) that never changes. */
  id: string;
  title: string;
  subtitle: string;
  /** BCP 47 language of titles and subtitles that name none. */
  language: string;
  /** ISO 8601. */
  updated: string;
  author: string;
  links: FeedLink[];
  entries: FeedEntry[];
}

export interface FeedLink {
  relation: 'self' | 'alternate' | 'first' | 'previous' | 'next' | 'last';
  href: string;
  type: string;
}

export interface FeedEntry {
  id: string;
  title: string;
  language?: string;
  /** The page of the document. */
  href: string;
  /** ISO 8601. */
  published: string;
  updated: string;
  summary: string;
  summaryLanguage?: string;
  /** Codes with their labels. */
  categories: { term: string; label: string }[];
}

/** Writes a feed as XML. Text of strangers stays text: nothing of it becomes markup. */
export function atomXml(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${language(feed.language)}>`,
    `<id>${text(feed.id)}</id>`,
    `<title>${text(feed.title)}</title>`,
    `<subtitle>${text(feed.subtitle)}</subtitle>`,
    `<updated>${text(feed.updated)}</updated>`,
    `<author><name>${text(feed.author)}</name></author>`,
    ...feed.links.map(
      ({ relation, href, type }) =>
        `<link rel="${relation}" type="${text(type)}" href="${text(href)}"/>`,
    ),
    ...feed.entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: FeedEntry): string {
  return [
    '<entry>',
    `<id>${text(entry.id)}</id>`,
    `<title${language(entry.language)}>${text(entry.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${text(entry.href)}"/>`,
    `<published>${text(entry.published)}</published>`,
    `<updated>${text(entry.updated)}</updated>`,
    ...entry.categories.map(
      ({ term, label }) => `<category term="${text(term)}" label="${text(label)}"/>`,
    ),
    `<summary${language(entry.summaryLanguage)}>${text(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function language(tag: string | undefined): string {
  return tag ? ` xml:lang="${text(tag)}"` : '';
}

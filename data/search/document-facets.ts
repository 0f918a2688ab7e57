import type { DocumentRecord } from '../documents.ts';
import type { TagRow } from '../tags.ts';
import { findPlace } from '../vocabularies/places.ts';
import type { IndexRow } from './engine/index-row.ts';
import { decadeOf, UNSTATED } from './engine/index-row.ts';

/** What a document is filtered and counted by. */
export type DocumentFacets = Pick<
  IndexRow,
  | 'country'
  | 'region'
  | 'subregion'
  | 'income'
  | 'topic'
  | 'type'
  | 'language'
  | 'status'
  | 'article'
  | 'signal'
  | 'stance'
  | 'year'
  | 'decade'
>;

/** The tags of a document's passages that count for the document as a whole. */
export type DocumentTag = Pick<TagRow, 'article' | 'signal' | 'stance'>;

/** @param tags - Those of all its passages; doubles do not matter. */
export function facetsOf(document: DocumentRecord, tags: readonly DocumentTag[]): DocumentFacets {
  const place = document.country ? findPlace(document.country) : undefined;
  return {
    country: document.country ?? UNSTATED,
    region: place?.whoRegion ? [place.whoRegion] : [],
    subregion: place?.unSubregion ? [place.unSubregion] : [],
    income: place?.incomeGroup ? [place.incomeGroup] : [],
    topic: document.topics,
    type: document.type ?? UNSTATED,
    language: document.languages.length > 0 ? document.languages : [UNSTATED],
    status: document.status,
    article: distinct(tags.map((tag) => tag.article)),
    signal: distinct(tags.map((tag) => tag.signal)),
    stance: distinct(
      tags.flatMap(({ signal, stance }) =>
        stance ? [stance, signal ? `${signal}:${stance}` : null] : [],
      ),
    ),
    ...(document.year === null ? {} : { year: document.year }),
    decade: decadeOf(document.year),
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

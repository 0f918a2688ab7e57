import type { DocumentRow } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import { decadeOf } from '../../data/search/engine/index-row.ts';
import type { DocumentCard } from '../../data/search/query.ts';
import { crpdStatus, crpdStatusSource } from '../../data/vocabularies/crpd.ts';
import { allPlaces, type Place, WHO_REGIONS } from '../../data/vocabularies/places.ts';
import type { CountriesModel, CountryModel, HomeModel } from '../../web/page-models.ts';
import { cardOf } from '../document-card.ts';

const RECENT = 6;

/** What the pages about the collection show, all of it from the database: they need no engine. */
export function homeModel(library: Library): HomeModel {
  const { documents, withText, places, languages } = library.collection.totals();
  const held = heldByPlace(library);
  return {
    documents,
    withText,
    countries: places,
    languages,
    passages: library.passages.count(),
    types: library.collection.countBy('type'),
    topics: library.collection.countBy('topic'),
    regions: WHO_REGIONS.map((value) => {
      const counts = allPlaces()
        .filter((place) => place.whoRegion === value)
        .map((place) => held.get(place.code) ?? 0);
      return {
        value,
        countries: counts.filter((count) => count > 0).length,
        documents: counts.reduce((sum, count) => sum + count, 0),
      };
    }),
    recent: library.collection.recent(RECENT).map(cardOf),
  };
}

export function countriesModel(library: Library): CountriesModel {
  const held = heldByPlace(library);
  const entry = (place: Place) => ({ code: place.code, documents: held.get(place.code) ?? 0 });
  const shown = allPlaces().filter(
    (place) => place.kind !== 'body' && (place.unStatus !== undefined || held.has(place.code)),
  );
  const regions = [...WHO_REGIONS, undefined].map((region) => ({
    region: region ?? '',
    places: shown.filter((place) => place.whoRegion === region).map(entry),
  }));
  return {
    regions: regions.filter(({ places }) => places.length > 0),
    bodies: allPlaces()
      .filter((place) => place.kind === 'body' && held.has(place.code))
      .map(entry),
  };
}

export function countryModel(library: Library, place: Place): CountryModel {
  const documents = library.collection.ofPlace(place.code);
  const held = heldByPlace(library);
  const types = library.collection.countBy('type', place.code);
  return {
    code: place.code,
    kind: place.kind,
    region: place.whoRegion,
    subregion: place.unSubregion,
    incomeGroup: place.incomeGroup,
    crpd: crpdStatus(place.code),
    crpdAsOf: crpdStatusSource.asOf,
    documents: documents.length,
    types,
    topics: library.collection.countBy('topic', place.code),
    decades: decadesOf(documents),
    groups: groupsOf(documents),
    neighbours: allPlaces()
      .filter(
        (other) =>
          place.unSubregion !== undefined &&
          other.unSubregion === place.unSubregion &&
          other.code !== place.code &&
          held.has(other.code),
      )
      .map((other) => ({ code: other.code, documents: held.get(other.code) ?? 0 })),
  };
}

function heldByPlace(library: Library): Map<string, number> {
  return new Map(library.collection.countByPlace().map((row) => [row.country, row.documents]));
}

function decadesOf(documents: readonly DocumentRow[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { year } of documents) {
    if (year !== null) counts.set(decadeOf(year), (counts.get(decadeOf(year)) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value) - Number(b.value));
}

/** Documents come sorted by type. */
function groupsOf(documents: readonly DocumentRow[]): CountryModel['groups'] {
  const groups = new Map<string, DocumentCard[]>();
  for (const document of documents) {
    const type = document.type ?? 'unknown';
    groups.set(type, [...(groups.get(type) ?? []), cardOf(document)]);
  }
  return [...groups].map(([type, cards]) => ({ type, documents: cards }));
}

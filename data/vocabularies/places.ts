/**
 * Where documents come from: countries and areas of ISO 3166-1 (and Kosovo under its customary
 * code XKX), international bodies, and the fictional countries of the starter collection.
 * Facts and their dates stand in `countries.json`; names of countries come from the platform.
 */
import bodiesFile from './bodies.json' with { type: 'json' };
import countriesFile from './countries.json' with { type: 'json' };

/** Regions of the World Health Organization. */
export const WHO_REGIONS = ['AFR', 'AMR', 'EMR', 'EUR', 'SEAR', 'WPR'] as const;
export type WhoRegion = (typeof WHO_REGIONS)[number];

/** World Bank income groups: low, lower-middle, upper-middle, high. */
export const INCOME_GROUPS = ['LIC', 'LMC', 'UMC', 'HIC'] as const;
export type IncomeGroup = (typeof INCOME_GROUPS)[number];

/** A place; a field is absent where its source has no value (Liechtenstein has no WHO region). */
export interface Place {
  /** ISO 3166-1 alpha-3 for a country, the library's own code for a body, user-assigned if fictional. */
  code: string;
  kind: 'country' | 'body' | 'fictional';
  /** ISO 3166-1 alpha-2. */
  iso2?: string;
  /** Three digits, United Nations M49. */
  m49?: string;
  whoRegion?: WhoRegion;
  /** English name of the M49 region and sub-region. */
  unRegion?: string;
  unSubregion?: string;
  incomeGroup?: IncomeGroup;
  unStatus?: 'member' | 'observer';
}

/** The places and the ways to look them up. */
interface Gazetteer {
  places: readonly Place[];
  byCode: ReadonlyMap<string, Place>;
  byIso2: ReadonlyMap<string, Place>;
  ownNames: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

// Built on first use: a page that only needs the regions then carries no list of countries.
let gazetteer: Gazetteer | undefined;
const regionNamesByLocale = new Map<string, Intl.DisplayNames>();

/** @returns where the facts about countries come from, and the year they hold for. */
export function placesSource(): { source: string; asOf: string } {
  return { source: countriesFile.source, asOf: countriesFile.asOf };
}

/** @returns every place: countries by code, then bodies, then the fictional ones. */
export function allPlaces(): readonly Place[] {
  return lookup().places;
}

/**
 * @param code a place's code, or ISO 3166-1 alpha-2, in any case. A place's own code is tried
 *   first, so `AU` is the African Union; Australia is `AUS`.
 * @returns the place, or undefined for a code nobody has.
 */
export function findPlace(code: string): Place | undefined {
  const key = code.trim().toUpperCase();
  const { byCode, byIso2 } = lookup();
  return byCode.get(key) ?? byIso2.get(key);
}

/**
 * @param code a code `findPlace` knows; any other code is given back as it is.
 * @param locale BCP 47; a body's name falls back to English outside the languages of the UN.
 * @returns the place's name in that language.
 */
export function placeName(code: string, locale: string): string {
  const place = findPlace(code);
  if (!place) return code;
  const own = ownPlaceNames(place.code);
  if (own) return own[locale.split('-')[0] ?? ''] ?? own.en ?? place.code;
  return (place.iso2 && regionNames(locale).of(place.iso2)) || place.code;
}

/** @returns the library's own names of a body or fictional place by language, or undefined. */
export function ownPlaceNames(code: string): Readonly<Record<string, string>> | undefined {
  return lookup().ownNames.get(code);
}

function lookup(): Gazetteer {
  gazetteer ??= gather();
  return gazetteer;
}

function gather(): Gazetteer {
  const { bodies, fictional } = bodiesFile;
  const countries = countriesFile.places as Omit<Place, 'kind'>[];
  const places: Place[] = [
    ...countries.map((place): Place => ({ ...place, kind: 'country' })),
    ...bodies.map(({ code }): Place => ({ code, kind: 'body' })),
    ...fictional.map(({ code }): Place => ({ code, kind: 'fictional' })),
  ];
  return {
    places,
    byCode: new Map(places.map((place) => [place.code, place])),
    byIso2: new Map(places.flatMap((place) => (place.iso2 ? [[place.iso2, place]] : []))),
    ownNames: new Map([...bodies, ...fictional].map(({ code, names }) => [code, names])),
  };
}

function regionNames(locale: string): Intl.DisplayNames {
  let names = regionNamesByLocale.get(locale);
  if (!names) {
    names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
    regionNamesByLocale.set(locale, names);
  }
  return names;
}

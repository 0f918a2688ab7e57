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

/** Where the facts about countries come from, and the year they hold for. */
export const placesSource: { source: string; asOf: string } = {
  source: countriesFile.source,
  asOf: countriesFile.asOf,
};

const named = [...bodiesFile.bodies, ...bodiesFile.fictional];
const ownNames = new Map<string, Record<string, string>>(named.map((p) => [p.code, p.names]));

const places: readonly Place[] = [
  ...(countriesFile.places as Omit<Place, 'kind'>[]).map(
    (place): Place => ({ ...place, kind: 'country' }),
  ),
  ...bodiesFile.bodies.map(({ code }): Place => ({ code, kind: 'body' })),
  ...bodiesFile.fictional.map(({ code }): Place => ({ code, kind: 'fictional' })),
];

const byIso2 = new Map(places.flatMap((place) => (place.iso2 ? [[place.iso2, place]] : [])));
const byCode = new Map(places.map((place) => [place.code, place]));

/** @returns every place: countries by code, then bodies, then the fictional ones. */
export function allPlaces(): readonly Place[] {
  return places;
}

/**
 * @param code a place's code, or ISO 3166-1 alpha-2, in any case. A place's own code is tried
 *   first, so `AU` is the African Union; Australia is `AUS`.
 * @returns the place, or undefined for a code nobody has.
 */
export function findPlace(code: string): Place | undefined {
  const key = code.trim().toUpperCase();
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
  const own = ownNames.get(place.code);
  if (own) return own[locale.split('-')[0] ?? ''] ?? own.en ?? place.code;
  return (place.iso2 && regionNames(locale).of(place.iso2)) || place.code;
}

/** @returns the library's own names of a body or fictional place by language, or undefined. */
export function ownPlaceNames(code: string): Readonly<Record<string, string>> | undefined {
  return ownNames.get(code);
}

const regionNamesByLocale = new Map<string, Intl.DisplayNames>();

function regionNames(locale: string): Intl.DisplayNames {
  let names = regionNamesByLocale.get(locale);
  if (!names) {
    names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
    regionNamesByLocale.set(locale, names);
  }
  return names;
}

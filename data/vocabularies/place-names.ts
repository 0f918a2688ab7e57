/** A gazetteer: the words by which a country or body is known in running text. */
import placeNamesFile from './place-names.json' with { type: 'json' };
import { allPlaces, ownPlaceNames, type Place } from './places.ts';

/** Words for one place, in any language, without repeats. */
export interface PlaceNames {
  /** Code as in `places.ts`. */
  code: string;
  /** Names, official long forms and abbreviations. */
  names: string[];
  /** Adjectives and demonyms; weaker evidence than a name. */
  adjectives: string[];
}

/** Languages whose country names the platform gives. */
const NAME_LOCALES = ['en', 'fr', 'es', 'pt', 'de', 'ru', 'ar', 'zh', 'zh-Hant', 'uk', 'ca'];

const ownWords: Record<'names' | 'adjectives', Record<string, string[]>> = placeNamesFile;

let gazetteer: readonly PlaceNames[] | undefined;

/**
 * Every place with its names: the platform's in ten languages, and our own aliases (UN forms,
 * official long forms, abbreviations) and adjectives. A word may belong to several places
 * ("Congolese") or be part of another's name ("Guinea"): take the longest hit, and look for
 * abbreviations in capitals only.
 */
export function placeNames(): readonly PlaceNames[] {
  gazetteer ??= gather();
  return gazetteer;
}

function gather(): PlaceNames[] {
  const platform = NAME_LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
    ),
  );
  const platformNames = ({ iso2 }: Place) =>
    // Two capitals are left out: a short name such as Spanish "RU" (United Kingdom) is another's code.
    iso2
      ? platform.flatMap((names) => names.of(iso2) ?? []).filter((n) => !/^[A-Z]{2}$/.test(n))
      : [];
  return allPlaces().map((place) => ({
    code: place.code,
    names: [
      ...new Set([
        ...platformNames(place),
        ...Object.values(ownPlaceNames(place.code) ?? {}),
        ...(ownWords.names[place.code] ?? []),
      ]),
    ],
    adjectives: [...new Set(ownWords.adjectives[place.code] ?? [])],
  }));
}

import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { placeNames } from '../../data/vocabularies/place-names.ts';
import {
  allPlaces,
  findPlace,
  INCOME_GROUPS,
  placeName,
  placesSource,
  WHO_REGIONS,
} from '../../data/vocabularies/places.ts';

const countries = allPlaces().filter((place) => place.kind === 'country');
const members = countries.filter((place) => place.unStatus === 'member');

describe('places', () => {
  it('hold the 193 members and 2 observers of the United Nations', () => {
    expect(members).toHaveLength(193);
    const observers = countries.filter((place) => place.unStatus === 'observer');
    expect(observers.map((place) => place.code).sort()).toEqual(['PSE', 'VAT']);
  });

  it('hold every area of ISO 3166-1 with its own two codes, and Kosovo', () => {
    const ours = countries.map((place) => [place.code, place.iso2]);
    const iso = Object.entries(isoCountries.getAlpha3Codes());
    // Antarctica has no government that makes laws; Kosovo's code is customary, not of ISO.
    const expected = iso.filter(([, iso2]) => iso2 !== 'AQ' && iso2 !== 'XK');
    expect(ours.sort()).toEqual([...expected, ['XKX', 'XK']].sort());
  });

  it('never give one code to two places', () => {
    const codes = allPlaces().map((place) => place.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('give every member a UN region, and a WHO region unless it is no member of WHO', () => {
    expect(members.filter((place) => !place.unRegion || !place.unSubregion)).toEqual([]);
    const without = members.filter((place) => !place.whoRegion).map((place) => place.code);
    expect(without).toEqual(['LIE']);
  });

  it('give every member an income group and a three-digit M49 code', () => {
    expect(members.filter((place) => !place.incomeGroup)).toEqual([]);
    expect(members.filter((place) => !/^\d{3}$/.test(place.m49 ?? ''))).toEqual([]);
  });

  it('use no region or income group beyond the stated ones', () => {
    const strange = countries.filter(
      (place) =>
        (place.whoRegion && !WHO_REGIONS.includes(place.whoRegion)) ||
        (place.incomeGroup && !INCOME_GROUPS.includes(place.incomeGroup)),
    );
    expect(strange).toEqual([]);
  });

  it('state their source and the year it holds for', () => {
    expect(placesSource().source).toContain('World Bank');
    expect(placesSource().asOf).toMatch(/^\d{4}/);
  });
});

describe('findPlace', () => {
  it('finds a place by either ISO code in any case', () => {
    expect(findPlace('nam')?.iso2).toBe('NA');
    expect(findPlace('Na')?.code).toBe('NAM');
    expect(findPlace(' ury ')?.code).toBe('URY');
  });

  it('knows places outside the United Nations', () => {
    for (const code of ['TWN', 'HKG', 'COK', 'NIU', 'XKX']) {
      expect(findPlace(code)?.kind).toBe('country');
      expect(findPlace(code)?.unStatus).toBeUndefined();
    }
  });

  it('takes AU for the African Union, since a place’s own code comes first', () => {
    expect(findPlace('AU')?.kind).toBe('body');
    expect(findPlace('AUS')?.kind).toBe('country');
  });

  it('finds nothing for a code nobody has', () => {
    expect(findPlace('ZZZ')).toBeUndefined();
    expect(findPlace('')).toBeUndefined();
  });
});

describe('placeName', () => {
  it('names every place in every language of the interface', () => {
    for (const locale of LOCALES) {
      const unnamed = allPlaces().filter((place) => placeName(place.code, locale) === place.code);
      expect(unnamed).toEqual([]);
    }
  });

  it('speaks the reader’s language', () => {
    expect(placeName('DEU', 'fr')).toBe('Allemagne');
    expect(placeName('EGY', 'ar')).toBe('مصر');
    expect(placeName('WHO', 'es')).toBe('Organización Mundial de la Salud');
  });

  it('names bodies in English where it has no other name', () => {
    expect(placeName('COE', 'sw')).toBe('Council of Europe');
  });

  it('says plainly that a fictional country is one', () => {
    expect(placeName('XAA', 'en')).toMatch(/fictional/);
    expect(placeName('XBB', 'fr-CA')).toMatch(/fictif/);
  });

  it('gives an unknown code back', () => {
    expect(placeName('QQQ', 'en')).toBe('QQQ');
  });
});

describe('placeNames', () => {
  const codesNamed = (name: string) =>
    placeNames()
      .filter((place) => [...place.names, ...place.adjectives].includes(name))
      .map((place) => place.code);

  it('lists each place once, and only places there are', () => {
    const codes = placeNames().map((place) => place.code);
    expect(codes).toEqual(allPlaces().map((place) => place.code));
  });

  it.each([
    ['Viet Nam', 'VNM'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Republic of Moldova', 'MDA'],
    ['República Oriental del Uruguay', 'URY'],
    ['Bundesrepublik Deutschland', 'DEU'],
    ['中华人民共和国', 'CHN'],
    ['Principat d’Andorra', 'AND'],
    ['جمهورية مصر العربية', 'EGY'],
    ['Україна', 'UKR'],
    ['Сербия', 'SRB'],
    ['紐西蘭', 'NZL'],
    ['Zambian', 'ZMB'],
    ['uruguaya', 'URY'],
    ['allemande', 'DEU'],
    ['deutsch', 'DEU'],
    ['український', 'UKR'],
    ['World Health Organization', 'WHO'],
  ])('know %s', (name, code) => {
    expect(codesNamed(name.replace('’', "'"))).toEqual([code]);
  });

  it('give every member and observer an adjective', () => {
    const silent = placeNames().filter(
      (place) => findPlace(place.code)?.unStatus && place.adjectives.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('never give one name to two places', () => {
    const owners = new Map<string, string>();
    const shared = placeNames().flatMap(({ code, names }) =>
      names.filter((name) => {
        const owner = owners.get(name) ?? code;
        owners.set(name, owner);
        return owner !== code;
      }),
    );
    expect(shared).toEqual([]);
  });

  it('hold no bare two-letter code taken from the platform', () => {
    expect(codesNamed('RU')).toEqual([]);
  });
});

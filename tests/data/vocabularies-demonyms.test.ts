import { expect, test } from 'vitest';
import { demonymsOf } from '../../data/vocabularies/demonyms.ts';
import { allPlaces } from '../../data/vocabularies/places.ts';

test('every member of the United Nations has adjectives in English, Spanish and French', () => {
  const members = allPlaces().filter(({ unStatus }) => unStatus === 'member');
  expect(members.length).toBe(193);
  for (const { code } of members) {
    for (const language of ['en', 'es', 'fr']) {
      expect(demonymsOf(code, language), `${code} ${language}`).not.toEqual([]);
    }
  }
});

test('adjectives come in both genders', () => {
  expect(demonymsOf('ARG', 'es')).toEqual(['argentino', 'argentina']);
  expect(demonymsOf('ESP', 'es')).toEqual(['español', 'española']);
  expect(demonymsOf('JPN', 'es')).toEqual(['japonés', 'japonesa']);
  expect(demonymsOf('DEU', 'es')).toEqual(['alemán', 'alemana']);
  expect(demonymsOf('NIC', 'es')).toEqual(['nicaragüense']);
  expect(demonymsOf('FRA', 'fr')).toEqual(['français', 'française']);
  expect(demonymsOf('CAN', 'fr')).toEqual(['canadien', 'canadienne']);
  expect(demonymsOf('PAN', 'fr')).toEqual(['panaméen', 'panaméenne']);
  expect(demonymsOf('BEL', 'fr')).toEqual(['belge']);
  expect(demonymsOf('GRC', 'fr')).toEqual(['grec', 'grecque', 'hellénique']);
});

test('without a language, of every language; none where nothing is known', () => {
  expect(demonymsOf('IND')).toEqual(['Indian', 'indio', 'india', 'hindú', 'indien', 'indienne']);
  expect(demonymsOf('IND', 'ru')).toEqual([]);
  expect(demonymsOf('ZZZ')).toEqual([]);
});

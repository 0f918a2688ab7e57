import { expect, test } from 'vitest';
import { identifiersIn } from '../../data/search/question/identifiers.ts';
import file from '../../data/vocabularies/common-names.json' with { type: 'json' };
import { commonNamesOf } from '../../data/vocabularies/common-names.ts';
import { findPlace } from '../../data/vocabularies/places.ts';

const keys = Object.entries(file as Record<string, Record<string, string>>).flatMap(
  ([country, known]) => Object.entries(known).map(([key, names]) => ({ country, key, names })),
);

test('every entry belongs to a place and can be met', () => {
  expect(keys.length).toBeGreaterThan(400);
  for (const { country, key, names } of keys) {
    if (country !== '*') expect(findPlace(country), country).toBeDefined();
    expect(
      names.split('; ').every((name) => name.trim() === name && name !== ''),
      key,
    ).toBe(true);
    expect(key).toBe(key.toLowerCase());
    const ids = key.split(' ').filter((part) => part.startsWith('#'));
    const title = key.replaceAll('_', ' ');
    const found = commonNamesOf({
      country,
      title,
      identifiers: new Set(ids.map((id) => id.slice(1))),
    });
    expect(found, key).toEqual(expect.arrayContaining(names.split('; ')));
  }
});

test('identifiers of entries are such as are read', () => {
  const read = (text: string) => identifiersIn(text).map(({ id }) => id);
  expect(read('Ley 26.657')).toContain('26657');
  expect(read('loi n° 2005-102 du 11 février 2005')).toContain('102_2005');
  expect(read('Закон № 1489-III')).toContain('1489_iii');
  for (const { key } of keys) {
    for (const id of key.match(/(?<=#)\S+/gu) ?? []) expect(id).toMatch(/^[\p{Ll}\p{N}_]+$/u);
  }
});

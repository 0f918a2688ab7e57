import { expect, it } from 'vitest';
import { documentIdFor } from '../../ingest/document-id.ts';

it.each([
  [
    { country: 'IND', year: 2017, title: 'The Mental Healthcare Act' },
    'ind-2017-the-mental-healthcare-act',
  ],
  [
    { country: 'URY', year: 2017, title: 'Ley N.º 19.529 — Salud Mental' },
    'ury-2017-ley-n-o-19-529-salud-mental',
  ],
  [
    { country: 'UKR', year: 2000, title: 'Про психіатричну допомогу' },
    'ukr-2000-pro-psikhiatrichnu-dopomogu',
  ],
  [
    { country: 'CHN', year: 2012, title: '精神卫生法', titleEn: 'Mental Health Law' },
    'chn-2012-mental-health-law',
  ],
  [{ title: "L'arrêté" }, 'xx-nd-larrete'],
  [{}, 'xx-nd-fallback-name'],
  [{ country: 'FRA', year: 1990, title: '…' }, 'fra-1990'],
])('makes of %j the id %s', (values, id) => {
  expect(documentIdFor(values, 'Fallback name')).toBe(id);
});

it('writes every script in Latin letters, digits and hyphens, and cuts long titles at a word', () => {
  for (const title of [
    'قانون الصحة النفسية',
    '精神保健福祉法',
    'मानसिक स्वास्थ्य',
    'x'.repeat(500),
    '😀 Act',
  ]) {
    expect(documentIdFor({ title }, '')).toMatch(/^xx-nd-[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  const long = documentIdFor({ title: 'administration '.repeat(20) }, '');
  expect(long.length).toBeLessThanOrEqual(72);
  expect(long).toMatch(/(-administration)+$/);
});

import { expect, test } from 'vitest';
import { type NamedWork, namesOfWork } from '../../../data/search/words/names-of-work.ts';

const work = (parts: Partial<NamedWork>): NamedWork => ({
  title: '',
  titleEn: null,
  otherTitles: [],
  number: null,
  country: null,
  type: 'act',
  ...parts,
});

test('a work is known by its common name, told from its number', () => {
  const names = (number: string, country: string) => namesOfWork(work({ number, country }), []);
  expect(names('Ley 27.499', 'ARG')).toContain('Ley Micaela');
  expect(names('Ley 27.499', 'CHL')).toEqual([]);
  expect(names('Loi n° 2002-303 du 4 mars 2002', 'FRA')).toContain('Loi Kouchner');
  expect(names('legge 13 maggio 1978, n. 180', 'ITA')).toContain('Legge Basaglia');
});

test('and from its title, in whatever case and with whatever diacritics', () => {
  const names = (title: string, country: string) => namesOfWork(work({ title, country }), []);
  expect(names('Americans with Disabilities Act of 1990', 'USA')).toContain('ADA');
  expect(names('Sozialgesetzbuch (SGB) Fünftes Buch (V)', 'DEU')).toContain('SGB V');
  expect(names('CONVENCIÓN AMERICANA SOBRE DERECHOS HUMANOS', 'ARG')).toContain(
    'Pacto de San José',
  );
  expect(names('身心障礙者權益保障法', 'TWN')).toContain('身权法');
});

test('an act about another does not take its name', () => {
  const title = 'Modifica la Ley 26.657 de salud mental';
  expect(namesOfWork(work({ title, country: 'ARG' }), [])).toEqual([]);
  expect(namesOfWork(work({ title, country: 'ARG', number: 'Ley 27.000' }), [])).toEqual([]);
});

test('a document that only speaks of laws has none of their names', () => {
  const title = 'Report on the Americans with Disabilities Act';
  expect(namesOfWork(work({ title, country: 'USA', type: 'report' }), [])).toEqual([]);
});

test.each([
  ['This Act may be cited as the Zolmar Care Act, 2012.', 'Zolmar Care Act, 2012'],
  ['1. (1) This Act may be called the Zolmar Relief Act, 2017.', 'Zolmar Relief Act, 2017'],
  ['Short title\nThis Law shall be known as the “Zolmar Law”.', 'Zolmar Law'],
  ['Apruébase la norma, llamada Ley Zolmar de cuidados.', 'Ley Zolmar de cuidados'],
  ['Titre abrégé\nLoi de Zolmar.', 'Loi de Zolmar'],
  ['يسمى هذا القانون (قانون زولمار لسنة 2012)', 'قانون زولمار لسنة 2012'],
])('%j states a name', (text, name) => {
  expect(namesOfWork(work({ title: 'An Act to provide for care' }), [text])).toEqual([name]);
});

test('what the title says already is no further name', () => {
  const opening = ['This Act may be cited as the Zolmar Care Act.'];
  expect(namesOfWork(work({ title: 'The Zolmar Care Act' }), opening)).toEqual([]);
});

test('reading names takes no longer than the text allows', () => {
  const hostile = [
    'this act '.repeat(11_000),
    `يسمى هذا القانون${' '.repeat(100_000)}`,
    'llamada ley '.repeat(9000),
  ];
  for (const text of hostile) {
    const started = performance.now();
    namesOfWork(work({ title: text }), [text]);
    expect(performance.now() - started, text.slice(0, 12)).toBeLessThan(2000);
  }
});

import { describe, expect, it } from 'vitest';
import {
  documentAddress,
  externalAddress,
  fileAddress,
  searchAddress,
  textAddress,
  withLocale,
} from '../../web/addresses.ts';
import { sampleQuery } from './sample-models.ts';

describe('searchAddress', () => {
  it('leaves out what is at its default', () => {
    expect(searchAddress('en')).toBe('/en/search');
    expect(searchAddress('en', sampleQuery())).toBe('/en/search');
  });

  it('holds the whole question, under the names of the API', () => {
    const address = searchAddress('fr', {
      ...sampleQuery({ q: 'a&b=c #1', exact: true, sort: '-year', page: 3, perPage: 50 }),
      filters: { country: ['KEN', 'URY'], topic: ['disability'] },
      yearFrom: 1990,
      yearTo: 2000,
    });
    const url = new URL(address, 'https://library.example');
    expect(url.pathname).toBe('/fr/search');
    expect(url.hash).toBe('');
    expect([...url.searchParams]).toEqual([
      ['q', 'a&b=c #1'],
      ['country', 'KEN'],
      ['country', 'URY'],
      ['topic', 'disability'],
      ['year_from', '1990'],
      ['year_to', '2000'],
      ['exact', 'true'],
      ['sort', '-year'],
      ['per_page', '50'],
      ['page', '3'],
    ]);
  });
});

describe('textAddress', () => {
  it('points to a passage of a known part', () => {
    expect(textAddress('en', 'x', { file: 3, part: 2, q: 'ley', passageId: 123 })).toBe(
      '/en/documents/x/text?file=3&part=2&q=ley#p123',
    );
  });

  it('names the passage to the server, too, when its part is not known', () => {
    expect(textAddress('en', 'x', { file: 3, passageId: 123 })).toBe(
      '/en/documents/x/text?file=3&passage=123#p123',
    );
  });
});

describe('addresses with names of strangers', () => {
  it('keep them inside their segment', () => {
    expect(documentAddress('en', '../desk?x#y')).toBe('/en/documents/..%2Fdesk%3Fx%23y');
    expect(fileAddress('abc', 'a/b "c".pdf')).toBe('/files/abc/a%2Fb%20%22c%22.pdf');
    expect(fileAddress('abc', '..')).toBe('/files/abc/_');
  });

  it('survive half characters', () => {
    expect(fileAddress('abc', 'x\ud800.pdf')).toBe('/files/abc/x%EF%BF%BD.pdf');
  });
});

describe('withLocale', () => {
  it('keeps the page', () => {
    expect(withLocale('/', 'ar')).toBe('/ar');
    expect(withLocale('/search?q=law', 'ar')).toBe('/ar/search?q=law');
  });
});

describe('externalAddress', () => {
  it('lets web addresses through', () => {
    expect(externalAddress('https://laws.example/a b')).toBe('https://laws.example/a%20b');
    expect(externalAddress('HTTP://laws.example')).toBe('http://laws.example/');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//laws.example',
    'laws.example',
    '',
  ])('refuses %j', (url) => {
    expect(externalAddress(url)).toBeUndefined();
  });
});

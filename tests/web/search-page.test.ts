import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { SearchModel } from '../../web/page-models.ts';
import { searchPage } from '../../web/pages/search.tsx';
import {
  emptySearchModel,
  sampleAnswer,
  sampleContext,
  sampleQuery,
  searchModel,
} from './sample-models.ts';

const open = (model: SearchModel) => load(searchPage(sampleContext('en'), model));

/** What a browser would send: names and values of the form as the reader found it. */
function submitted($: ReturnType<typeof load>): [string, string][] {
  return $('form[role=search] :is(input, select)')
    .toArray()
    .filter(({ attribs }) => attribs.type !== 'checkbox' || 'checked' in attribs)
    .map(({ attribs }) => [attribs.name ?? '', attribs.value ?? '']);
}

describe('the search form', () => {
  it('carries the whole question', () => {
    const query = sampleQuery({
      q: 'ley',
      exact: true,
      sort: '-year',
      perPage: 50,
      page: 3,
      yearFrom: 1990,
      yearTo: 2000,
      filters: { country: ['URY'], topic: ['disability'], stance: ['permits'], article: ['12'] },
    });
    const $ = open({ query, answer: sampleAnswer(), held: [] });
    expect($('form[role=search]').attr('method')).toBe('get');
    expect($('form[role=search]').attr('action')).toBe('/en/search');
    expect(submitted($).sort()).toEqual(
      [
        ['q', 'ley'],
        ['exact', 'true'],
        ['sort', '-year'],
        ['per_page', '50'],
        ['year_from', '1990'],
        ['year_to', '2000'],
        ['country', 'URY'],
        ['topic', 'disability'],
        ['stance', 'permits'],
        ['article', '12'],
      ].sort(),
    );
  });

  it('has one Apply button, and Clear all once something is chosen', () => {
    const clear = (model: SearchModel) => open(model)('.facets .actions a').attr('href');
    expect(open(searchModel)('.facets button').length).toBe(1);
    expect(clear(searchModel)).toBe('/en/search?q=involuntary+admission');
    expect(clear({ ...searchModel, query: sampleQuery({ q: 'law' }) })).toBeUndefined();
  });
});

describe('a facet', () => {
  const facet = ($: ReturnType<typeof load>, name: string) =>
    $('details.facet').filter((_, element) => $(element).find(`[name=${name}]`).length > 0);

  it('keeps a chosen value with a count of zero, on top', () => {
    const query = sampleQuery({ filters: { country: ['TUV'] } });
    const $ = open({ query, answer: sampleAnswer(), held: [] });
    const first = facet($, 'country').find('label').first();
    expect(first.text()).toBe('Tuvalu0');
    expect(first.find('input').attr('checked')).toBeDefined();
  });

  it('offers every value of a long list without script, the rest one step away', () => {
    const $ = open(searchModel);
    const country = facet($, 'country');
    const counted = searchModel.answer.facets.country.map(({ value }) => value);
    const offered = country
      .find('input')
      .toArray()
      .map(({ attribs }) => attribs.value);
    expect(offered.sort()).toEqual([...new Set([...counted, 'KEN', 'URY'])].sort());
    expect(country.find('details.rest input').length).toBeGreaterThan(0);
    expect(country.find('details.rest [checked]').length).toBe(0);
    expect(country.find('[data-narrow]').length).toBe(1);
  });

  it('is absent when it has no values and none is chosen', () => {
    const $ = open(searchModel);
    for (const name of ['article', 'signal', 'stance']) expect(facet($, name).length).toBe(0);
    const chosen = sampleQuery({ filters: { signal: ['seclusion'] } });
    const again = open({ query: chosen, answer: sampleAnswer(), held: [] });
    expect(facet(again, 'signal').text()).toContain('Seclusion');
  });

  it('stands open when it is one of the first three or something in it is chosen', () => {
    const query = sampleQuery({ filters: { status: ['repealed'] } });
    const $ = open({ query, answer: sampleAnswer(), held: [] });
    const isOpen = (name: string) => facet($, name).attr('open') !== undefined;
    expect(['country', 'topic', 'type', 'status'].map(isOpen)).toEqual([true, true, true, true]);
    expect(['region', 'language'].map(isOpen)).toEqual([false, false]);
  });

  it('names its group for people who do not see it', () => {
    const $ = open(searchModel);
    for (const element of $('details.facet fieldset').toArray())
      expect($(element).children('legend').text()).toMatch(/^Filter by \S/);
  });
});

describe('a chosen filter', () => {
  const $ = open(searchModel);
  const links = $('.chips a').toArray();
  const name = (element: (typeof links)[number]) => $(element).text().replaceAll(/\s+/g, ' ');

  it('is a link that says what it removes', () => {
    expect(links.map(name)).toEqual([
      'Remove filter: Country Kenya',
      'Remove filter: Country Uruguay',
      'Remove filter: Topic Mental health',
      'Remove filter: Year 1996 to 2025',
    ]);
  });

  it('removes that one value and goes back to the first page', () => {
    expect(links.map(({ attribs }) => attribs.href)).toEqual([
      '/en/search?q=involuntary+admission&country=URY&topic=mental-health&year_from=1996&year_to=2025',
      '/en/search?q=involuntary+admission&country=KEN&topic=mental-health&year_from=1996&year_to=2025',
      '/en/search?q=involuntary+admission&country=KEN&country=URY&year_from=1996&year_to=2025',
      '/en/search?q=involuntary+admission&country=KEN&country=URY&topic=mental-health',
    ]);
  });
});

describe('the results', () => {
  const $ = open(searchModel);

  it('say how many there are, as a status', () => {
    expect($('p[role=status]').text()).toBe('1,234 documents');
  });

  it('go on counting on later pages', () => {
    expect($('ol.results').attr('start')).toBe('61');
  });

  it('give country, year, type, language and status in this order', () => {
    const names = $('.results > li').first().find('dl.meta dt').toArray();
    expect(names.map((element) => $(element).text())).toEqual([
      'Country',
      'Year',
      'Type',
      'Language',
      'Status',
    ]);
  });

  it('link each passage to its place, the words carried along', () => {
    const passage = $('.passage').first();
    expect(passage.find('a').text()).toBe('Artículo 30 · p. 9');
    expect(passage.find('a').attr('href')).toMatch(
      /\/text\?file=3&q=involuntary\+admission&passage=301#p301$/,
    );
    expect(passage.find('mark').text()).toBe('hospitalizada involuntariamente');
    expect(passage.find('p').attr('lang')).toBe('es');
    expect(passage.find('p').attr('dir')).toBe('auto');
    expect($('.results .more').first().text()).toBe('12 passages in this document');
  });

  it('say when an invented document is among them', () => {
    const tagged = $('.results > li').filter((_, element) => $(element).find('.tag').length > 0);
    expect(tagged.length).toBe(1);
    expect(tagged.find('h3').text()).toContain('Act 2001');
  });

  it('are paged with first, previous, numbers, next and last', () => {
    const labels = $('.pagination a')
      .toArray()
      .map((element) => $(element).text());
    expect(labels).toEqual(['First', 'Previous', '2', '3', '4', '5', '6', 'Next', 'Last']);
    expect($('.pagination [aria-current=page]').text()).toBe('4');
    expect($('.pagination a').last().attr('href')).toContain('page=62');
  });

  it('show the decades as bars and as figures', () => {
    expect($('svg.bars').attr('aria-hidden')).toBe('true');
    expect($('svg.bars rect').length).toBe(8);
    expect($('svg.bars rect.in').length).toBe(4);
    expect($('.figures tbody tr').last().text()).toBe('2020s76');
  });
});

describe('an empty result', () => {
  const $ = open(emptySearchModel);

  it('says what to try and what is held for the country', () => {
    expect($('p[role=status]').text()).toBe('0 documents');
    const hrefs = $('.none-found a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(hrefs).toEqual([
      '/en/search?q=xyzzy&country=KEN',
      '/en/search?q=xyzzy&exact=true',
      '/en/countries',
      '/en/countries/KEN',
    ]);
    expect($('.none-found').text()).toContain('Kenya: 14 documents');
  });
});

describe('notices', () => {
  it('tell how the question was taken', () => {
    const answer = sampleAnswer({
      notices: [
        { code: 'query-cut', limit: 10 },
        { code: 'fewer-words', words: 'law' },
      ],
    });
    const $ = open({ query: sampleQuery({ q: 'law' }), answer, held: [] });
    expect($('.notice').text()).toContain('first 10 words');
    expect($('.notice').text()).toContain('holds all of these words: law.');
  });
});

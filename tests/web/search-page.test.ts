import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../data/search/query.ts';
import { conceptsIn } from '../../data/search/question/concepts-in.ts';
import { readQuestion } from '../../data/search/question/read-question.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import type { SearchModel } from '../../web/page-models.ts';
import { searchPage } from '../../web/pages/search.tsx';
import {
  alsoSearched,
  emptySearchModel,
  planCard,
  sampleAnswer,
  sampleContext,
  sampleHit,
  sampleQuery,
  searchModel,
  spanishCard,
} from './sample-models.ts';

const open = (model: SearchModel) => load(searchPage(sampleContext('en'), model));

/** What a browser would send: names and values of the form as the reader found it. */
function submitted($: ReturnType<typeof load>): [string, string][] {
  return $('form[role=search] :is(input, select)')
    .toArray()
    .filter(({ attribs }) => attribs.type !== 'checkbox' || 'checked' in attribs)
    .map(({ attribs }) => [attribs.name ?? '', attribs.value ?? '']);
}

describe('the title', () => {
  it('tells searches by filters alone apart, and their pages', () => {
    const filters = { country: ['URY'], topic: ['disability'] };
    const titleOf = (query: SearchModel['query']) =>
      open({ ...searchModel, query })('head title').text();
    expect(titleOf(sampleQuery({ q: '', filters, page: 2 }))).toBe(
      'Search · Uruguay · Disability · Page 2 – Rightsbank',
    );
    expect(titleOf(sampleQuery({ q: 'ley', yearFrom: 1990, yearTo: 2000 }))).toBe(
      '“ley” in the library · 1990 to 2000 – Rightsbank',
    );
  });
});

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
    expect($('ol.results').attr('start')).toBe('31');
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

  it('show the heading of a passage that answers by it alone', () => {
    const passages = sampleHit(spanishCard).passages.slice(0, 1);
    const under = passages.map((one) => ({
      ...one,
      parts: [{ text: 'Se da aviso.', hit: false }],
    }));
    const hit = sampleHit(spanishCard, { passages: [...under, ...passages] });
    const shown = open({ ...searchModel, answer: sampleAnswer({ hits: [hit] }) })('.passage p');
    expect(shown.first().text()).toBe('De la hospitalización – Se da aviso.');
    expect(shown.last().text()).not.toContain('De la hospitalización');
  });

  it('name the link of a passage by a provision, not a bare number, and by its document', () => {
    const [first] = sampleHit(spanishCard).passages;
    const passages = ['40', '4A', '12.3', 'Artículo 7'].flatMap((label) =>
      first ? [{ ...first, label, page: undefined }] : [],
    );
    const $ = open({
      ...searchModel,
      answer: sampleAnswer({ hits: [sampleHit(spanishCard, { passages })] }),
    });
    const links = $('.passage a').toArray();
    expect(links.map((link) => $(link).text())).toEqual([
      '§\u00a040',
      '§\u00a04A',
      '§\u00a012.3',
      'Artículo 7',
    ]);
    const [own, document] = (links[0]?.attribs['aria-labelledby'] ?? '').split(' ');
    expect(own).toBe(links[0]?.attribs.id);
    expect($(`[id="${document}"]`).text()).toBe(spanishCard.title);
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
    expect($('.pagination a').last().attr('href')).toContain('page=124');
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
    expect($('.none-found').text()).toContain('Kenya · 14 documents');
  });
});

describe('how the question was taken', () => {
  const taken = (notices: Notice[], changes: Parameters<typeof sampleQuery>[0] = {}) =>
    open({
      query: sampleQuery({ q: 'forced treatment', ...changes }),
      answer: sampleAnswer({ notices }),
      held: [],
    });
  const hrefs = ($: ReturnType<typeof load>, links: string) =>
    $(links)
      .toArray()
      .map((link) => $(link).attr('href'));

  it('is told when the question was cut, respelt, or answered in part', () => {
    const $ = taken([
      { code: 'query-cut', limit: 500 },
      { code: 'fewer-words', words: 'comunity care' },
      { code: 'respelt', word: 'comunity', as: ['community', 'communities'] },
    ]);
    const notices = $('p.notice, .notice > p').toArray();
    expect(notices.map((notice) => $(notice).text())).toEqual([
      'Only the first 500 characters of your question were searched for.',
      'No document holds all of these words. Those below hold most of them.',
      'Nothing was found with “\u2068comunity\u2069”. Searched for instead: community · communities',
      'Search for exactly these words',
    ]);
    expect(hrefs($, '.notice a')).toEqual(['/en/search?q=forced+treatment&exact=true']);
    expect($('.taken').length).toBe(0);
  });

  it('names other ways to say it, each once and in its own language', () => {
    const $ = taken([alsoSearched]);
    expect($('.also-searched > p').text()).toBe(
      'Also searching other ways to say “\u2068forced treatment\u2069”:',
    );
    const terms = $('.also-searched bdi').toArray();
    expect(terms.map((term) => [term.attribs.lang, $(term).text()])).toEqual([
      ['fr', 'soins sans consentement'],
      ['es', 'tratamiento involuntario'],
      ['ar', 'العلاج القسري'],
      ['ru', 'принудительное лечение'],
      ['zh', '强制治疗'],
    ]);
    expect(terms.every(({ attribs }) => attribs.dir === 'auto')).toBe(true);
    expect($('.also-searched > ul li').first().text()).toBe('soins sans consentement (French)');
    expect($('.also-searched details bdi').length).toBe(2);
    expect($('.also-searched summary').text()).toBe('Show 2 more');
  });

  it('can be undone: exactly these words, the filters kept', () => {
    const $ = taken([alsoSearched], {
      languages: 'all',
      page: 3,
      filters: { country: ['KEN'] },
    });
    expect(hrefs($, '.taken .choices > a')).toEqual([
      '/en/search?q=forced+treatment&country=KEN&exact=true',
    ]);
  });

  it('offers the reader’s words first or all languages in turn', () => {
    const own = taken([alsoSearched]);
    const links = '.taken nav.sorts a';
    expect(hrefs(own, links)).toEqual([
      '/en/search?q=forced+treatment',
      '/en/search?q=forced+treatment&languages=all',
    ]);
    expect(own(`${links}[aria-current]`).text()).toBe('Your words first');
    const all = taken([alsoSearched], { languages: 'all' });
    expect(all(`${links}[aria-current]`).text()).toBe('All languages in turn');
    // Without a concept the way back remains.
    expect(taken([], { languages: 'all' })(links).length).toBe(2);
    expect(taken([])('.taken').length).toBe(0);
    // Other orders know no turns.
    expect(taken([alsoSearched], { sort: 'year' })(links).length).toBe(0);
  });

  it('keeps the order of languages when filters are applied or cleared', () => {
    const $ = taken([], { languages: 'all', filters: { country: ['KEN'] } });
    expect(submitted($)).toContainEqual(['languages', 'all']);
    expect(hrefs($, '.facets .actions a')).toEqual(['/en/search?q=forced+treatment&languages=all']);
    expect(submitted(taken([])).map(([name]) => name)).not.toContain('languages');
  });

  it('leads to neighbouring concepts, in words that name them', () => {
    const $ = taken([alsoSearched], { filters: { country: ['KEN'] } });
    const links = $('.related-concepts a').toArray();
    expect(links.map((link) => $(link).text())).toContain('Refusal of treatment');
    for (const link of links) {
      const address = new URL($(link).attr('href') ?? '', 'https://library.example');
      expect(address.searchParams.get('country')).toBe('KEN');
      const named = conceptsIn(address.searchParams.get('q') ?? '').map(
        ({ concept }) => concept.label.en,
      );
      expect(named).toContain($(link).text());
    }
  });

  it('is said of a document whose words stand apart', () => {
    const answer = sampleAnswer({
      hits: [sampleHit(spanishCard, { apart: true }), sampleHit(planCard)],
    });
    const $ = open({ query: sampleQuery({ q: 'law' }), answer, held: [] });
    const apart = $('.results > li').map((_, item) => $(item).find('.apart').text());
    expect(apart.toArray()).toEqual([
      'These words stand in different passages of this document.',
      '',
    ]);
    // Not where the document holds only some of them anyway.
    const some = { ...answer, notices: [{ code: 'fewer-words' as const, words: 'law' }] };
    const partly = open({ query: sampleQuery({ q: 'law' }), answer: some, held: [] });
    expect(partly('.apart').length).toBe(0);
  });
});

describe('a word that some answers lack', () => {
  const answer = sampleAnswer({
    hits: [sampleHit(spanishCard, { missing: ['ferry', '<b>'] }), sampleHit(planCard)],
    notices: [{ code: 'words-missing', words: 'consent ferry <b>' }],
  });
  const $ = open({ query: sampleQuery({ q: 'consent ferry <b>' }), answer, held: [] });

  it('is said above them all, and beside each that lacks it', () => {
    expect($('.notice').text()).toMatch(/^Few documents hold all of these words\./);
    const said = $('.results > li').map((_, item) => $(item).find('.apart').text());
    expect(said.toArray()).toEqual(['Missing: ferry · <b>', '']);
    expect($('.apart b').length).toBe(0);
  });
});

describe.each(LOCALES)('how to search, in %s,', (locale) => {
  const $ = load(searchPage(sampleContext(locale), searchModel));
  const examples = $('.search-help dt a')
    .toArray()
    .map(({ attribs }) => new URL(attribs.href ?? '', 'https://library.example'))
    .map((address) => readQuestion(address.searchParams.get('q') ?? '', locale));
  const [words, phrase, either, without, title, section, country, number] = examples;

  it('gives examples that are read as it says', () => {
    expect(examples.length).toBe(8);
    expect(words?.clauses.length).toBeGreaterThan(0);
    expect(phrase?.clauses.map(({ anyOf }) => anyOf[0]?.kind)).toEqual(['phrase']);
    expect(either?.clauses.map(({ anyOf }) => anyOf.length)).toEqual([2]);
    expect([without?.clauses.length, without?.without.length]).toEqual([1, 1]);
    expect(title?.clauses[0]?.anyOf[0]?.field).toBe('title');
    expect(section?.clauses[0]?.anyOf[0]?.field).toBe('section');
    expect([country?.countries.length, country?.clauses.length]).toEqual([1, 1]);
    expect(number?.clauses[0]?.anyOf[0]?.kind).toBe('identifier');
  });

  it('names a concept in the first of them', () => {
    expect(conceptsIn($('.search-help dt').first().text()).length).toBe(1);
  });
});

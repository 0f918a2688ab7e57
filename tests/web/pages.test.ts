import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { direction, LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { countriesPage } from '../../web/pages/countries.tsx';
import { countryPage } from '../../web/pages/country.tsx';
import { documentPage } from '../../web/pages/document.tsx';
import { errorPage } from '../../web/pages/error.tsx';
import { homePage } from '../../web/pages/home.tsx';
import { searchPage } from '../../web/pages/search.tsx';
import { textPage } from '../../web/pages/text.tsx';
import {
  asPage,
  cards,
  countriesModel,
  countryModel,
  documentModel,
  emptySearchModel,
  homeModel,
  recordOnlyModel,
  sampleContext,
  searchModel,
  textModel,
} from './sample-models.ts';

const context = (locale: Locale) => sampleContext(locale, '/search?q=law');
const pages: Record<string, (locale: Locale) => string> = {
  home: (locale) => homePage(context(locale), homeModel),
  search: (locale) => searchPage(context(locale), searchModel),
  'search without results': (locale) => searchPage(context(locale), emptySearchModel),
  document: (locale) => documentPage(context(locale), asPage(documentModel, locale)),
  'record only': (locale) => documentPage(context(locale), asPage(recordOnlyModel, locale)),
  text: (locale) => textPage(context(locale), textModel),
  countries: (locale) => countriesPage(context(locale), countriesModel),
  country: (locale) => countryPage(context(locale), countryModel),
  error: (locale) =>
    errorPage(context(locale), { status: 404, code: 'not-found', requestId: 'r-1' }),
};

const everyPage = Object.entries(pages).flatMap(([name, render]) =>
  LOCALES.map((locale) => ({ name, locale, render })),
);

describe.each(everyPage)('the $name page in $locale', ({ locale, render }) => {
  const html = render(locale);
  const $ = load(html);

  it('is a whole document in its language and direction', () => {
    expect(html).toMatch(/^<!doctype html><html /);
    expect($('html').attr('lang')).toBe(locale);
    expect($('html').attr('dir')).toBe(direction(locale));
    expect($('head > title').text()).toMatch(/\S – Rightsbank$/);
    expect($('meta[name=description]').attr('content')).toMatch(/\S/);
  });

  it('passes a policy that forbids inline style and script', () => {
    expect($('[style], style').length).toBe(0);
    expect($('script:not([src]):not([type="application/ld+json"])').length).toBe(0);
    const handlers = $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
      .filter((name) => name.startsWith('on'));
    expect(handlers).toEqual([]);
  });

  it('says every text: nothing is missing or left unfilled', () => {
    expect($('body').text()).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
    expect($('body').text()).not.toMatch(/\b(?:site|home|search|document|country)\.[a-z]+\b/);
  });

  it('can be walked: one h1, headings in order, landmarks, unique ids', () => {
    expect($('h1').length).toBe(1);
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    expect($('main#main').length).toBe(1);
    expect($('body > a').first().attr('href')).toBe('#main');
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps the page when the language is changed', () => {
    const site = 'https://library.example';
    const canonical = $('link[rel=canonical]').attr('href') ?? '';
    expect(canonical).toMatch(new RegExp(`^${site}/${locale}/(?:search\\?q=law|documents/[^?]+)$`));
    for (const language of LOCALES) {
      expect($(`.langs a[lang=${language}]`).attr('href')).toBe(`/${language}/search?q=law`);
      expect($(`link[rel=alternate][hreflang=${language}]`).attr('href')).toBe(
        canonical.replace(`${site}/${locale}/`, `${site}/${language}/`),
      );
    }
    expect($('.langs [aria-current]').attr('lang')).toBe(locale);
  });

  it('stays in its own language on every link of the site', () => {
    for (const { attribs } of $('main a, .menu a').toArray())
      expect(attribs.href).toMatch(
        new RegExp(`^(?:/${locale}(?:/|$)|/(?:files|documents)/|#|https://)`),
      );
  });
});

describe('words of strangers', () => {
  const evil = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
  const wicked = 'javascript:alert(1)';
  const card = {
    ...cards[0],
    id: evil,
    title: evil,
    titleEn: `${evil} en`,
    typeWord: evil,
    language: evil,
  };
  const render: Record<string, () => string> = {
    home: () =>
      homePage(sampleContext('en'), { ...homeModel, recent: [{ ...card, status: evil }] }),
    search: () =>
      searchPage(sampleContext('en', `/search?q=${encodeURIComponent(evil)}`), {
        ...searchModel,
        query: {
          ...searchModel.query,
          q: evil,
          filters: { ...searchModel.query.filters, type: [evil] },
        },
        answer: {
          ...searchModel.answer,
          hits: searchModel.answer.hits.map((hit) => ({
            ...hit,
            ...card,
            summary: evil,
            status: evil,
            passages: hit.passages.map((snippet) => ({
              ...snippet,
              label: evil,
              parts: [
                { text: evil, hit: true },
                { text: evil, hit: false },
              ],
            })),
          })),
          notices: [{ code: 'fewer-words', words: evil }],
        },
      }),
    document: () =>
      documentPage(
        sampleContext('en'),
        asPage({
          ...documentModel,
          ...card,
          status: evil,
          summary: evil,
          sourceUrl: wicked,
          issuer: evil,
          rights: evil,
          files: documentModel.files.map((file) => ({ ...file, name: evil, language: evil })),
          provenance: [
            {
              field: evil,
              value: evil,
              origin: 'rule',
              confidence: 1,
              evidence: { quote: evil },
              current: true,
            },
          ],
        }),
      ),
    record: () =>
      documentPage(sampleContext('en'), asPage({ ...recordOnlyModel, sourceUrl: wicked })),
    text: () =>
      textPage(sampleContext('en'), {
        ...textModel,
        q: evil,
        document: { ...textModel.document, ...card, status: evil },
        contents: [{ passageId: 1, label: evil, heading: evil, level: 9, part: 1 }],
        passages: textModel.passages.map((passage) => ({
          ...passage,
          label: evil,
          language: evil,
          newHeadings: [{ level: 7, text: evil }],
          parts: [{ text: evil, hit: true }],
        })),
      }),
    error: () =>
      errorPage(sampleContext('en'), {
        status: 400,
        code: 'bad-request',
        requestId: evil,
        detail: evil,
      }),
  };

  it.each(Object.keys(render))('never become markup on the %s page', (name) => {
    const $ = load(render[name]?.() ?? '');
    expect($('script:not([src]):not([type="application/ld+json"])').length).toBe(0);
    expect($('img, [onerror]').length).toBe(0);
    expect(
      $('a, form')
        .toArray()
        .map(({ attribs }) => attribs.href ?? attribs.action),
    ).not.toContain(wicked);
  });

  it('are shown as they are', () => {
    const $ = load(render.search?.() ?? '');
    expect($('.results mark').first().text()).toBe(evil);
    expect($('input[name=q]').attr('value')).toBe(evil);
  });

  it('cannot end the structured data they stand in', () => {
    const $ = load(render.document?.() ?? '');
    const data = JSON.parse($('script[type="application/ld+json"]').text());
    expect(data.name).toBe(evil);
    expect(data['@type']).toBe('Legislation');
  });

  it('are printed, not linked, where an address is not a web address', () => {
    const $ = load(render.document?.() ?? '');
    expect($('.record').text()).toContain(wicked);
    expect($(`a[href^="javascript"]`).length).toBe(0);
  });
});

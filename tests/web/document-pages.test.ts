import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { countriesPage } from '../../web/pages/countries.tsx';
import { countryPage } from '../../web/pages/country.tsx';
import { documentPage } from '../../web/pages/document.tsx';
import { textPage } from '../../web/pages/text.tsx';
import {
  asPage,
  countriesModel,
  countryModel,
  documentModel,
  pdf,
  recordOnlyModel,
  sampleContext,
  textModel,
} from './sample-models.ts';

const english = sampleContext('en');

describe('the document page', () => {
  const $ = load(documentPage(english, asPage(documentModel)));

  it('names every download with format and size', () => {
    const first = $('.files > li').first();
    expect(first.find('.file-facts').text()).toBe('PDF · 1.2 MB · 24 pages · 96 passages');
    const link = first.find('a[href^="/files/"]');
    expect(link.attr('href')).toBe('/files/abc/ley-12345.pdf');
    expect(link.attr('aria-label')).toBe('Download PDF: Spanish (PDF, 1.2 MB)');
  });

  it('puts the reader’s language right after the original', () => {
    const first = (locale: 'en' | 'ru') =>
      load(documentPage(sampleContext(locale), asPage(documentModel, locale)))('.file-title strong')
        .toArray()
        .slice(0, 2)
        .map((element) => $(element).text());
    expect(first('en')).toEqual(['Spanish', 'English']);
    expect(first('ru')).toEqual(['Испанский', 'Русский']);
  });

  it('lists many expressions compactly, none left out', () => {
    expect($('.files > li').length + $('.compact-files > li').length).toBe(
      documentModel.files.length,
    );
    expect($('.files > li').length).toBeLessThanOrEqual(4);
  });

  it('says how a scanned text was got', () => {
    expect($('.files').text()).toContain('read from scanned pages by machine');
  });

  it('says what the document is to others, from both sides', () => {
    const groups = $('.relations')
      .toArray()
      .map((group) => [$(group).find('h3').text(), $(group).find('.title').text()]);
    expect(groups).toEqual([
      ['Repeals', 'Ley 9.000'],
      ['Amended by', 'Ley 13.000'],
      ['Translation', 'Act 12,345'],
    ]);
    expect($('.relations .title').first().attr('href')).toBe('/en/documents/xaa-1936-ley-9000');
  });

  it('shows on what a relation rests that no person has checked', () => {
    const [repeals, amended, translation] = $('.relations li')
      .toArray()
      .map((item) => $(item).text());
    expect(repeals).toContain('Proposed by machine');
    expect(repeals).toContain('85% certain');
    expect(repeals).toContain('Derógase la Ley 9.000.');
    expect(repeals).toContain('p. 24');
    expect(amended).toContain('Confirmed by a curator');
    expect(amended).not.toContain('machine');
    expect(translation).toContain('the number Ley 12.345 · 100% of the provisions');
  });

  it('has no empty heading where a document stands alone', () => {
    const alone = load(documentPage(english, asPage({ ...documentModel, relations: [] })));
    expect(alone('#related')).toHaveLength(0);
  });

  it('says plainly when only the record is held, and shows the way to the text', () => {
    const record = load(documentPage(english, asPage(recordOnlyModel)));
    expect(record('.notice').text()).toContain('holds the record of this document, not its text');
    expect(record('.notice a').attr('href')).toBe('https://laws.example/12345');
  });

  it('marks an invented document', () => {
    const record = load(documentPage(english, asPage(recordOnlyModel)));
    expect(record('.notice-fictional strong').text()).toBe('Fictional sample.');
    expect($('.notice-fictional').length).toBe(0);
  });

  it('tells where each detail comes from, and which values were replaced', () => {
    const rows = $('.provenance tbody tr');
    expect(rows.length).toBe(documentModel.provenance.length);
    expect(rows.eq(0).text()).toBe('Year2017A curator100%');
    expect(rows.eq(1).text()).toContain('no longer used');
    expect(rows.eq(3).text()).toContain('Mental health · Disability');
  });

  it('speaks to reference managers', () => {
    expect($('meta[name=citation_title]').attr('content')).toBe(documentModel.title);
    expect($('meta[name=citation_pdf_url]').attr('content')).toBe(
      'https://library.example/files/abc/ley-12345.pdf',
    );
    const data = JSON.parse($('script[type="application/ld+json"]').text());
    expect(data).toMatchObject({
      '@type': 'Legislation',
      name: documentModel.title,
      legislationDate: '2017-08-24',
    });
  });
});

describe('the text page', () => {
  const $ = load(textPage(english, textModel));

  it('gives every passage its anchor and label', () => {
    const ids = $('.provision')
      .toArray()
      .map(({ attribs }) => attribs.id);
    expect(ids).toEqual(textModel.passages.map(({ passageId }) => `p${passageId}`));
    expect($('#p301 .self').text()).toBe('Artículo 1');
  });

  it('marks where a page begins, once', () => {
    const marks = $('.page-mark')
      .toArray()
      .map((element) => $(element).text());
    expect(marks).toEqual(['Page 1 (PDF)', 'Page 2 (PDF)', 'Page 3 (PDF)', 'Page 4 (PDF)']);
  });

  it('lists every provision, those of other parts at their address', () => {
    const links = $('.provisions a')
      .toArray()
      .map(({ attribs }) => attribs.href);
    expect(links.length).toBe(textModel.contents.length);
    expect(links[1]).toBe('#p301');
    expect(links.at(-1)).toBe(
      '/en/documents/xaa-2017-ley-de-salud-mental/text?file=3&part=2&q=consentimiento#p335',
    );
  });

  it('counts the hits and leads from one to the next, across parts', () => {
    expect($('.find [role=status]').text()).toBe('7 passages hold these words');
    expect($('.find a').first().attr('href')).toMatch(/#p302$/);
    expect($('#p305 .previous-hit').attr('href')).toBe('#p302');
    expect($('#p317 .next-hit').attr('href')).toMatch(/part=2&q=consentimiento#p322$/);
    const numbers = $('.provision .hits > span').toArray();
    expect(numbers.map((number) => $(number).text())).toEqual(
      [1, 2, 3, 4, 5, 6].map((hit) => `Hit ${hit} of 7`),
    );
    expect($('.provision.has-hit').length).toBe(6);
  });

  it('leads from a hit and from a page mark to the page of a PDF', () => {
    expect($('#p305 .hits a').last().text()).toBe('PDF · p. 2');
    expect($('#p305 .hits a').last().attr('href')).toBe(`${pdf.url}#page=2`);
    expect($('.page-mark a').last().attr('href')).toBe(`${pdf.url}#page=4`);
    const word = { ...pdf, mediaType: 'application/msword' };
    const other = load(textPage(english, { ...textModel, file: word }));
    expect(other('.page-mark').first().text()).toBe('Page 1');
    expect(other('[href*="#page="]').length).toBe(0);
  });

  it('keeps exact words exact from place to place', () => {
    const exact = load(textPage(english, { ...textModel, exact: true }));
    expect(exact('.find input[name=exact]').attr('checked')).toBeDefined();
    expect($('.find input[name=exact]').attr('checked')).toBeUndefined();
    expect(exact('.pagination a').last().attr('href')).toContain('exact=true');
  });

  it('says in words where OCR is doubtful, and what it read beside a text layer', () => {
    const passages = textModel.passages.map((passage, at) => ({
      ...passage,
      ocr: at < 10 ? ('read' as const) : ('doubtful' as const),
    }));
    const marksOf = (textSource: 'ocr' | 'text-layer') =>
      load(textPage(english, { ...textModel, file: { ...pdf, textSource }, passages }))('.ocr-mark')
        .toArray()
        .map((element) => $(element).text());
    const doubtful = 'Read by OCR, doubtful: compare with the original';
    expect(marksOf('ocr')).toEqual([doubtful, doubtful]);
    expect(marksOf('text-layer')).toEqual(['Read by OCR', 'Read by OCR', doubtful, doubtful]);
    expect($('.ocr-mark')).toHaveLength(0);
  });

  it('is laid out in the direction of the text, not of the page', () => {
    const arabic = load(textPage(sampleContext('ar'), textModel));
    expect(arabic('html').attr('dir')).toBe('rtl');
    expect(arabic('#p301').parent().attr('dir')).toBe('ltr');
  });
});

describe('the country page', () => {
  const $ = load(countryPage(english, countryModel));

  it('gives the dates of the Convention with their source, and says what was not done', () => {
    const facts = $('.facts > div')
      .toArray()
      .map((element) => $(element).text());
    expect(facts).toEqual([
      'Convention signed3 April 2007',
      'Party to the Convention since11 February 2009',
      'Optional Protocol signednot signed',
      'Party to the Optional Protocol since28 October 2011',
    ]);
    expect($('.source').text()).toBe(
      'Dates: United Nations Treaty Collection, chapters IV-15 and IV-15-a, as of 1 January 2026.',
    );
  });

  it('does not take a place that the source does not list for one that is no party', () => {
    const unlisted = load(countryPage(english, { ...countryModel, code: 'TWN', crpd: undefined }));
    expect(unlisted('.facts .unknown').first().text()).toBe('not recorded');
  });

  it('counts what is held, each count a link to those documents', () => {
    const row = $('.counts tbody tr').first();
    expect(row.text()).toBe('Act14');
    expect(row.find('a').attr('href')).toBe('/en/search?country=URY&type=act');
  });

  it('searches within the country', () => {
    expect($('form[role=search] input[name=country]').attr('value')).toBe('URY');
  });

  it('does not take an empty shelf for the absence of a law', () => {
    const empty = { ...countryModel, documents: 0, types: [], topics: [], decades: [], groups: [] };
    const page = load(countryPage(english, empty));
    expect(page('.notice').text()).toContain('does not mean that no law exists');
    expect(page('.counts').length).toBe(0);
  });

  it('shows no Convention dates for a body or an invented country', () => {
    for (const kind of ['body', 'fictional'] as const)
      expect(load(countryPage(english, { ...countryModel, kind }))('.facts').length).toBe(0);
  });
});

describe('the countries page', () => {
  const $ = load(countriesPage(english, countriesModel));

  it('shows countries with nothing held, and says so in words', () => {
    const first = $('#region-AFR').parent().find('li.empty').eq(1);
    expect($('li.empty').length).toBe(5);
    expect(first.text()).toBe('Kenya (nothing held yet)');
  });

  it('sorts by the names of the reader’s language', () => {
    const names = $('#region-EUR').parent().find('li a').toArray();
    expect(names.map((element) => $(element).text()).slice(0, 3)).toEqual([
      'Bosnia & Herzegovina',
      'France',
      'Germany',
    ]);
  });
});

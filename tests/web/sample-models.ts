import type {
  DocumentCard,
  Facet,
  Notice,
  SearchAnswer,
  SearchHit,
  SearchQuery,
} from '../../data/search/query.ts';
import { citationModel } from '../../server/citations/citation-model.ts';
import { DEFAULT_PER_PAGE } from '../../web/addresses.ts';
import type {
  CountriesModel,
  CountryModel,
  DocumentModel,
  DocumentPageModel,
  FileModel,
  HomeModel,
  PageContext,
  SearchModel,
  TextModel,
} from '../../web/page-models.ts';

/** Invented content for pages: nothing here is a real law, count or date. */

export function sampleContext(locale: PageContext['locale'], path = '/'): PageContext {
  return {
    locale,
    path,
    styleUrl: '/assets/style.css',
    scriptUrl: '/assets/script.js',
    iconUrl: '/assets/icon.svg',
    baseUrl: 'https://library.example',
  };
}

const noFilters: Record<Facet, string[]> = {
  country: [],
  region: [],
  subregion: [],
  income: [],
  topic: [],
  type: [],
  language: [],
  status: [],
  article: [],
  signal: [],
  standing: [],
  stance: [],
};

export function sampleQuery(
  changes: Partial<Omit<SearchQuery, 'filters'>> & {
    filters?: Partial<SearchQuery['filters']>;
  } = {},
): SearchQuery {
  return {
    q: '',
    exact: false,
    languages: 'own',
    locale: 'en',
    sort: 'relevance',
    page: 1,
    perPage: DEFAULT_PER_PAGE,
    ...changes,
    filters: { ...noFilters, ...changes.filters },
  };
}

export const spanishCard: DocumentCard = {
  id: 'xaa-2017-ley-de-salud-mental',
  title: 'Ley Nº 12.345, Ley de Salud Mental y Vida en la Comunidad',
  titleEn: 'Mental Health and Community Living Act',
  country: 'URY',
  year: 2017,
  type: 'act',
  typeWord: 'ley',
  language: 'es',
  status: 'in-force',
};

export const arabicCard: DocumentCard = {
  id: 'egy-2009-mental-care',
  title: 'قانون رعاية الصحة النفسية رقم 99 لسنة 2009',
  country: 'EGY',
  year: 2009,
  type: 'act',
  typeWord: 'قانون',
  language: 'ar',
  status: 'amended',
};

export const fictionalCard: DocumentCard = {
  id: 'xaa-2001-mental-health-act',
  title: 'Mental Health (Care and Treatment) Act 2001',
  country: 'XAA',
  year: 2001,
  type: 'act',
  language: 'en',
  status: 'repealed',
};

export const planCard: DocumentCard = {
  id: 'fra-2023-plan',
  title: 'Plan d’action national pour la santé mentale 2023–2030',
  country: 'FRA',
  year: 2023,
  type: 'plan',
  typeWord: 'plan d’action',
  language: 'fr',
  status: 'unknown',
};

export const cards = [spanishCard, arabicCard, fictionalCard, planCard];

export function sampleHit(card: DocumentCard, changes: Partial<SearchHit> = {}): SearchHit {
  return {
    ...card,
    languages: [card.language ?? 'en'],
    passages: [
      {
        passageId: 301,
        fileId: 3,
        page: 9,
        label: 'Artículo 30',
        headings: ['Título II', 'De la hospitalización'],
        language: card.language ?? 'en',
        parts: [
          { text: '… la persona solo podrá ser ', hit: false },
          { text: 'hospitalizada involuntariamente', hit: true },
          {
            text: ' cuando dos profesionales lo indiquen y un juez lo confirme dentro de …',
            hit: false,
          },
        ],
      },
      {
        passageId: 302,
        fileId: 3,
        page: 10,
        headings: [],
        language: card.language ?? 'en',
        parts: [
          { text: '… toda ', hit: false },
          { text: 'hospitalización involuntaria', hit: true },
          { text: ' se comunica al órgano de revisión …', hit: false },
        ],
      },
    ],
    passageCount: 12,
    apart: false,
    missing: [],
    ...changes,
  };
}

const manyCountries = [
  'URY', 'PER', 'ZMB', 'ZWE', 'IND', 'EGY', 'TUN', 'FRA', 'KEN', 'BRA', 'CHL', 'ESP', 'ITA', 'CHN', 'JPN', 'GBR',
]; // biome-ignore format: one line reads best

export function sampleAnswer(changes: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    total: 1234,
    hits: cards.map((card) => sampleHit(card)),
    facets: {
      country: manyCountries.map((value, index) => ({ value, count: 40 - index })),
      region: [
        { value: 'AMR', count: 610 },
        { value: 'AFR', count: 204 },
      ],
      subregion: [
        { value: 'Latin America and the Caribbean', count: 598 },
        { value: 'Sub-Saharan Africa', count: 190 },
      ],
      income: [
        { value: 'UMC', count: 420 },
        { value: 'HIC', count: 310 },
      ],
      topic: [
        { value: 'mental-health', count: 911 },
        { value: 'disability', count: 205 },
        { value: 'children-and-youth', count: 12 },
      ],
      type: [
        { value: 'act', count: 800 },
        { value: 'regulation', count: 200 },
        { value: 'treaty-body-document', count: 34 },
      ],
      language: [
        { value: 'es', count: 700 },
        { value: 'en', count: 500 },
        { value: 'zh-Hans', count: 7 },
      ],
      status: [
        { value: 'in-force', count: 900 },
        { value: 'unknown', count: 300 },
      ],
      article: [],
      signal: [],
    },
    decades: [
      { value: '1950', count: 8 },
      { value: '1970', count: 40 },
      { value: '1980', count: 90 },
      { value: '1990', count: 220 },
      { value: '2000', count: 380 },
      { value: '2010', count: 420 },
      { value: '2020', count: 76 },
    ],
    notices: [],
    ...changes,
  };
}

/** A concept was named, and said in nine languages. */
export const alsoSearched: Notice = {
  code: 'also-searched',
  concept: 'forced-treatment',
  words: 'forced treatment',
  terms: [
    { language: 'en', term: 'Forced treatment' },
    { language: 'fr', term: 'soins sans consentement' },
    { language: 'es', term: 'tratamiento involuntario' },
    { language: 'ar', term: 'العلاج القسري' },
    { language: 'ru', term: 'принудительное лечение' },
    { language: 'zh', term: '强制治疗' },
    { language: 'pt', term: 'tratamiento involuntario' },
  ],
};

export const searchModel: SearchModel = {
  query: sampleQuery({
    q: 'involuntary admission',
    filters: { country: ['KEN', 'URY'], topic: ['mental-health'] },
    yearFrom: 1996,
    yearTo: 2025,
    page: 4,
  }),
  answer: sampleAnswer({
    hits: cards.map((card, at) =>
      sampleHit(card, { apart: at === 1, missing: at === 2 ? ['involuntary'] : [] }),
    ),
    notices: [
      { code: 'fewer-words', words: 'involuntary' },
      { code: 'respelt', word: 'admision', as: ['admission'] },
      alsoSearched,
    ],
  }),
  held: [],
};

export const emptySearchModel: SearchModel = {
  query: sampleQuery({ q: 'xyzzy', filters: { country: ['KEN'] }, exact: true }),
  answer: sampleAnswer({ total: 0, hits: [], decades: [] }),
  held: [{ country: 'KEN', documents: 14 }],
};

export const homeModel: HomeModel = {
  documents: 4012,
  withText: 3874,
  countries: 171,
  languages: 63,
  passages: 512_034,
  types: [
    { value: 'act', count: 1801 },
    { value: 'regulation', count: 640 },
    { value: 'constitution', count: 150 },
    { value: 'policy', count: 402 },
    { value: 'strategy', count: 233 },
    { value: 'plan', count: 190 },
    { value: 'report', count: 310 },
    { value: 'treaty', count: 12 },
    { value: 'treaty-body-document', count: 210 },
  ],
  topics: [
    'mental-health', 'disability', 'legal-capacity', 'substance-use', 'suicide-prevention', 'general-health',
    'human-rights', 'children-and-youth', 'older-persons', 'criminal-justice', 'housing-and-community-living',
  ].map((value, index) => ({ value, count: 1900 - index * 163 })), // biome-ignore format: one line reads best
  regions: ['AFR', 'AMR', 'EMR', 'EUR', 'SEAR', 'WPR'].map((value, index) => ({
    value,
    countries: 12 + index * 5,
    documents: 300 + index * 97,
  })),
  recent: cards,
};

export const pdf: FileModel = {
  id: 3,
  name: 'ley-12345.pdf',
  role: 'original',
  language: 'es',
  mediaType: 'application/pdf',
  bytes: 1_234_567,
  pages: 24,
  textSource: 'ocr',
  passages: 96,
  url: '/files/abc/ley-12345.pdf',
};

const translations: FileModel[] = [
  'en', 'ar', 'fr', 'ru', 'zh', 'pt', 'de', 'it', 'hi', 'bn', 'sw', 'am', 'he', 'th', 'vi', 'tr', 'el', 'ja', 'ko',
].map((language, index) => ({
  ...pdf,
  id: 10 + index,
  name: `translation-${language}.html`,
  role: 'translation' as const,
  language,
  mediaType: 'text/html',
  bytes: 45_000 + index,
  pages: undefined,
  textSource: 'markup' as const,
  url: `/files/def/translation-${language}.html`,
})); // biome-ignore format: one line reads best

/** What the page of a document shows, with the citation that the server makes of it. */
export function asPage(
  model: DocumentModel,
  locale: PageContext['locale'] = 'en',
): DocumentPageModel {
  return {
    ...model,
    citation: citationModel(model, locale, sampleContext(locale).baseUrl, '2026-02-03'),
    revisions: [
      { revision: 1, since: model.createdAt },
      { revision: model.revision, since: model.updatedAt },
    ],
  };
}

export const documentModel: DocumentModel = {
  ...spanishCard,
  relations: [
    {
      kind: 'repeals',
      direction: 'from',
      document: { ...spanishCard, id: 'xaa-1936-ley-9000', title: 'Ley 9.000', year: 1936 },
      origin: 'rule',
      state: 'proposed',
      confidence: 0.85,
      evidence: { quote: 'Derógase la Ley 9.000.', page: 24 },
    },
    {
      kind: 'amends',
      direction: 'to',
      document: { ...spanishCard, id: 'xaa-2020-ley-13000', title: 'Ley 13.000', year: 2020 },
      origin: 'curator',
      state: 'accepted',
      confidence: 1,
    },
    {
      kind: 'translation',
      direction: 'to',
      document: { ...spanishCard, id: 'xaa-2017-act', title: 'Act 12,345', language: 'en' },
      origin: 'rule',
      state: 'proposed',
      confidence: 0.9,
      evidence: { provisions: 1, numbers: 0.94, number: 'Ley 12.345' },
    },
  ],
  otherTitles: ['Ley de la Vida en la Comunidad'],
  number: 'Ley 12.345',
  issuer: 'Asamblea General',
  languages: ['es', 'en', 'ar'],
  topics: ['mental-health', 'disability', 'legal-capacity'],
  summary:
    'Establece el derecho a la atención en la comunidad, el consentimiento libre e informado y la revisión judicial de toda internación.',
  dateAdopted: '2017-08-24',
  dateInForce: '2018-02',
  sourceUrl: 'https://laws.example/12345',
  source: 'National gazette',
  rights: 'Public domain',
  revision: 3,
  createdAt: '2026-01-02T03:04:05Z',
  updatedAt: '2026-11-20T10:00:00Z',
  files: [
    pdf,
    ...translations,
    {
      ...pdf,
      id: 99,
      role: 'annex',
      textSource: 'needs-ocr',
      passages: 0,
      language: undefined,
      name: 'annex.pdf',
    },
  ],
  provenance: [
    {
      field: 'year',
      value: '2017',
      origin: 'curator',
      confidence: 1,
      current: true,
    },
    {
      field: 'year',
      value: '2018',
      origin: 'rule',
      confidence: 0.82,
      evidence: { quote: 'publicada en febrero de 2018', page: 1 },
      current: false,
    },
    { field: 'country', value: 'URY', origin: 'file', confidence: 0.97, current: true },
    {
      field: 'topics',
      value: '["mental-health","disability"]',
      origin: 'model',
      confidence: 0.9,
      current: true,
    },
  ],
};

export const recordOnlyModel: DocumentModel = {
  ...documentModel,
  ...fictionalCard,
  otherTitles: [],
  summary: undefined,
  files: [],
};

const sentences = [
  'Toda persona tiene derecho a vivir en la comunidad y a elegir dónde y con quién vive.',
  'La persona decide por sí misma. Quien lo desee designa a alguien de su confianza para que la apoye.\nEl apoyo se presta según su voluntad y preferencias.',
  'Nadie puede ser internado sin su consentimiento libre e informado.',
];

export const textModel: TextModel = {
  document: spanishCard,
  file: pdf,
  otherFiles: translations.slice(0, 6),
  q: 'consentimiento',
  hitCount: 7,
  contents: Array.from({ length: 36 }, (_, index) =>
    index % 6 === 0
      ? {
          passageId: 300 + index,
          heading: `Capítulo ${index / 6 + 1}. De los derechos de las personas`,
          level: 1,
          part: index < 18 ? 1 : 2,
        }
      : {
          passageId: 300 + index,
          label: `Artículo ${index}`,
          heading: index % 2 ? 'Vida en la comunidad' : undefined,
          level: 2,
          part: index < 18 ? 1 : 2,
        },
  ),
  passages: Array.from({ length: 18 }, (_, index) => {
    const text = sentences[index % 3] ?? '';
    const at = text.indexOf('consentimiento');
    return {
      passageId: 300 + index,
      pageFrom: 1 + Math.floor(index / 5),
      pageTo: 1 + Math.floor(index / 5),
      label: index === 0 ? undefined : `Artículo ${index}`,
      newHeadings:
        index % 6 === 0
          ? [
              { level: 1, text: `Capítulo ${index / 6 + 1}` },
              { level: 3, text: 'De los derechos de las personas' },
            ]
          : [],
      language: 'es',
      parts:
        at < 0
          ? [{ text, hit: false }]
          : [
              { text: text.slice(0, at), hit: false },
              { text: 'consentimiento', hit: true },
              { text: text.slice(at + 'consentimiento'.length), hit: false },
            ],
      ...(at >= 0 && {
        hitNumber: Math.floor(index / 3) + 1,
        previousHit: index > 3 ? { passageId: 300 + index - 3, part: 1 } : undefined,
        nextHit: index < 15 ? { passageId: 300 + index + 3, part: 1 } : { passageId: 322, part: 2 },
      }),
    };
  }),
  firstHit: { passageId: 302, part: 1 },
  part: 1,
  parts: 2,
};

export const countriesModel: CountriesModel = {
  regions: [
    {
      region: 'AFR',
      places: ['KEN', 'ZMB', 'ZAF', 'GHA', 'NGA', 'RWA', 'SEN', 'TZA', 'UGA'].map(
        (code, index) => ({ code, documents: index % 3 === 0 ? 0 : index * 4 }),
      ),
    },
    {
      region: 'EUR',
      places: ['FRA', 'DEU', 'ITA', 'ESP', 'GBR', 'CHE', 'BIH', 'MKD'].map((code, index) => ({
        code,
        documents: index % 4 === 0 ? 0 : index * 9,
      })),
    },
    { region: '', places: [{ code: 'XAA', documents: 2 }] },
  ],
  bodies: [
    { code: 'UN', documents: 120 },
    { code: 'WHO', documents: 44 },
  ],
};

export const countryModel: CountryModel = {
  code: 'URY',
  kind: 'country',
  region: 'AMR',
  subregion: 'Latin America and the Caribbean',
  incomeGroup: 'HIC',
  crpd: { signed: '2007-04-03', ratified: '2009-02-11', protocolRatified: '2011-10-28' },
  crpdAsOf: '2026-01-01',
  documents: 27,
  types: [
    { value: 'act', count: 14 },
    { value: 'regulation', count: 9 },
    { value: 'plan', count: 4 },
  ],
  topics: [
    { value: 'mental-health', count: 20 },
    { value: 'disability', count: 11 },
    { value: 'legal-capacity', count: 2 },
  ],
  decades: [
    { value: '1930', count: 1 },
    { value: '1990', count: 5 },
    { value: '2000', count: 9 },
    { value: '2010', count: 12 },
  ],
  groups: [
    {
      type: 'act',
      documents: [spanishCard, { ...spanishCard, id: 'b', year: 1936, status: 'repealed' }],
    },
    { type: 'plan', documents: [{ ...planCard, country: 'URY' }] },
  ],
  neighbours: [
    { code: 'ARG', documents: 40 },
    { code: 'BRA', documents: 33 },
    { code: 'CHL', documents: 12 },
  ],
};

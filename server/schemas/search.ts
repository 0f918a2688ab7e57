import Type, { type TProperties } from 'typebox';
import { COUNTED_FACETS, FACETS, LANGUAGE_CHOICES, SORTS } from '../../data/search/query.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { DEFAULT_PER_PAGE } from '../../web/addresses.ts';
import { MAX_PER_PAGE, MAX_QUERY_LENGTH } from '../search/parse-query.ts';

const FACET_HINTS: Record<(typeof FACETS)[number], string> = {
  country: 'ISO 3166-1 alpha-3 code, or the code of an international body.',
  region: 'WHO region.',
  subregion: 'Sub-region of the United Nations (M49), by its English name.',
  income: 'World Bank income group: LIC, LMC, UMC or HIC.',
  topic: 'Topic.',
  type: 'Type of document.',
  language: 'BCP 47 language of the document or one of its expressions.',
  status: 'Standing of the law.',
  article: 'CRPD article: 1-4, or 5 to 33.',
  signal: 'What a provision does.',
  standing:
    'What it is as evidence of a country’s law: law (binding) or guiding (policy, strategy, plan, standard), neither known to be a draft or repealed; draft; repealed; or other.',
  stance: 'Whether a practice is permitted or forbidden, or a right guaranteed.',
};

/** What a question may be written of; the page explains the same under "How to search". */
const QUESTION = [
  'All words must stand in a document, in any form of them; where they name a concept of the field, other ways to say it in nine languages count as well.',
  '"Words in quotation marks" stand side by side, as they are written; -word leaves out documents that hold it; OR (in capitals) or | asks for one of two.',
  'title:word and section:word look only in titles, or in headings and numbers of provisions; country:name or country:code narrows like the filter, and with a minus before it leaves that country out. Names of fields are understood in the languages of the interface too.',
  'Numbers of acts are found as people write them: 19.529, Act 17 of 2002.',
  `At most ${MAX_QUERY_LENGTH} characters; longer questions are cut with a notice.`,
].join(' ');

/** Parameters of a question, for the description of the API; they are read by `parseSearchQuery`. */
export const SearchParameters = Type.Object({
  q: Type.Optional(
    Type.String({
      description: QUESTION,
      examples: [
        'forced treatment',
        '"informed consent" -children',
        'restraint OR seclusion country:Uruguay',
        'section:guardianship',
        'Ley 26.657',
      ],
    }),
  ),
  ...(Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      Type.Optional(
        Type.Array(Type.String(), {
          description: `${FACET_HINTS[facet]} Repeat the parameter for several values (any of them); different filters narrow together.`,
        }),
      ),
    ]),
  ) as TProperties),
  year_from: Type.Optional(
    Type.Integer({
      description: 'First year, inclusive; a first year after the last is read as the last.',
    }),
  ),
  year_to: Type.Optional(Type.Integer({ description: 'Last year, inclusive.' })),
  exact: Type.Optional(
    Type.Boolean({
      description: 'Only these very words: no other forms, spellings or ways to say it.',
      default: false,
    }),
  ),
  languages: Type.Optional(
    Type.Union(
      LANGUAGE_CHOICES.map((choice) => Type.Literal(choice)),
      {
        description:
          'own: what answers in the words of the question comes first. all: answers in all languages take turns. Only the order by relevance changes, never what is found.',
        default: 'own',
      },
    ),
  ),
  sort: Type.Optional(
    Type.Union(
      SORTS.map((sort) => Type.Literal(sort)),
      { description: 'Order of the documents; -year is newest first.', default: 'relevance' },
    ),
  ),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(
    Type.Integer({ minimum: 1, maximum: MAX_PER_PAGE, default: DEFAULT_PER_PAGE }),
  ),
  lang: Type.Optional(
    Type.Union(
      LOCALES.map((locale) => Type.Literal(locale)),
      { description: 'Language of labels and of page addresses.', default: 'en' },
    ),
  ),
});

const FacetCounts = Type.Array(
  Type.Object({
    value: Type.String(),
    label: Type.String(),
    count: Type.Integer({ description: 'Documents; exact.' }),
  }),
);

/** Counts beside each value of each facet; a chosen facet keeps the counts of its other values. */
export const Facets = Type.Object(
  Object.fromEntries(COUNTED_FACETS.map((facet) => [facet, FacetCounts])) as TProperties,
);

export const Decades = Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }), {
  description: 'Documents by decade, whatever the year range.',
});

const PassageHit = Type.Object({
  page: Type.Optional(Type.Integer({ description: 'Page of the file, from 1.' })),
  label: Type.Optional(Type.String({ description: 'The provision as the source writes it.' })),
  headings: Type.Array(Type.String()),
  language: Type.String(),
  url: Type.String(),
  parts: Type.Array(Type.Object({ text: Type.String(), hit: Type.Boolean() })),
});

const Hit = Type.Object({
  id: Type.String(),
  title: Type.String(),
  title_en: Type.Optional(Type.String()),
  country: Type.Optional(Type.String()),
  year: Type.Optional(Type.Integer()),
  type: Type.Optional(Type.String()),
  type_word: Type.Optional(Type.String({ description: "The source's own word for the type." })),
  number: Type.Optional(Type.String({ description: "The act's own number, as written." })),
  language: Type.Optional(Type.String()),
  languages: Type.Array(Type.String()),
  status: Type.String(),
  summary: Type.Optional(Type.String()),
  url: Type.String(),
  passages: Type.Array(PassageHit),
  passage_count: Type.Integer({ description: 'Passages of this document that answer.' }),
  words_apart: Type.Boolean({
    description: 'The words stand in different passages of this document, and none holds them all.',
  }),
  words_missing: Type.Array(Type.String(), {
    description: 'Words of the question that this document lacks, when not all answers hold all.',
  }),
});

const Notice = Type.Union([
  Type.Object(
    { code: Type.Literal('query-cut'), limit: Type.Integer({ description: 'Characters.' }) },
    { description: 'Only the first characters of the question were read.' },
  ),
  Type.Object(
    { code: Type.Literal('fewer-words'), words: Type.String() },
    { description: 'No document holds all these words; those listed hold most of them.' },
  ),
  Type.Object(
    { code: Type.Literal('words-missing'), words: Type.String() },
    {
      description:
        'Few documents hold all these words; others that name the concept are found, too.',
    },
  ),
  Type.Object(
    { code: Type.Literal('unknown-country'), name: Type.String() },
    { description: 'No country or body is known by this name; it was looked for as a word.' },
  ),
  Type.Object(
    { code: Type.Literal('respelt'), word: Type.String(), as: Type.Array(Type.String()) },
    { description: 'No document holds this word; near spellings were looked for instead.' },
  ),
  Type.Object(
    {
      code: Type.Literal('also-searched'),
      concept: Type.String({ description: 'Id of the concept.' }),
      words: Type.String({ description: 'What of the question named it.' }),
      terms: Type.Array(
        Type.Object({ language: Type.String({ description: 'BCP 47.' }), term: Type.String() }),
        { description: 'One other way to say it in each language.' },
      ),
    },
    { description: 'A concept was named; other ways to say it were looked for too.' },
  ),
]);

export const SearchResponse = Type.Object({
  total: Type.Integer({ description: 'Documents; exact.' }),
  page: Type.Integer(),
  per_page: Type.Integer(),
  hits: Type.Array(Hit),
  facets: Facets,
  decades: Decades,
  did_you_mean: Type.Optional(
    Type.String({
      description: 'When little was found: the words in a spelling that texts of the library use.',
    }),
  ),
  notices: Type.Array(Notice, {
    description: 'How the question was taken, when not as it stood.',
  }),
});

export const FacetsResponse = Type.Object({
  total: Type.Integer(),
  facets: Facets,
  decades: Decades,
});

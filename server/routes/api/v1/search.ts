import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import {
  COUNTED_FACETS,
  type CountedFacet,
  type SearchAnswer,
  type SearchHit,
  type SearchQuery,
} from '../../../../data/search/query.ts';
import type { SpellingAdviser } from '../../../../data/search/words/did-you-mean.ts';
import type { Locale } from '../../../../data/vocabularies/languages.ts';
import { documentAddress, textAddress } from '../../../../web/addresses.ts';
import { facetValueLabel } from '../../../../web/components/facet-label.ts';
import { texts } from '../../../../web/texts.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { FacetsResponse, SearchParameters, SearchResponse } from '../../../schemas/search.ts';
import { answerSearch } from '../../../search/answer.ts';
import { otherSpelling } from '../../../search/other-spelling.ts';
import { checkNames, type Parameters, parseLocale } from '../../../search/parameters.ts';
import { parseSearchQuery } from '../../../search/parse-query.ts';
import { pageLinks } from './page-links.ts';

const NAMES = Object.keys(SearchParameters.properties);

/** `GET /api/v1/search` and `GET /api/v1/facets`: the same question as the search page. */
export async function searchApi(
  app: FastifyInstance,
  { library, spelling }: { library: Library; spelling: SpellingAdviser },
): Promise<void> {
  const ask = async (request: FastifyRequest) => {
    const parameters = request.query as Parameters;
    checkNames(parameters, NAMES);
    const locale = parseLocale(parameters.lang);
    const { query, notices } = parseSearchQuery(parameters, locale);
    return { query, locale, answer: await answerSearch(library, query, notices) };
  };

  app.get(
    '/search',
    {
      schema: {
        summary: 'Search the library',
        description:
          'Documents that answer, each with its best passages, and exact counts for every facet.',
        tags: ['search'],
        querystring: SearchParameters,
        response: {
          200: SearchResponse,
          400: problemAnswer('A parameter does not fit; it is named.'),
        },
      },
    },
    async (request, reply) => {
      const { query, locale, answer } = await ask(request);
      const pages = Math.ceil(answer.total / query.perPage);
      reply.header('link', pageLinks(app.addressOf(request), query.page, pages));
      const base = app.baseUrl(request);
      return {
        total: answer.total,
        page: query.page,
        per_page: query.perPage,
        hits: answer.hits.map((hit) => shownHit(hit, query, locale, base)),
        ...countsOf(answer, locale),
        did_you_mean: otherSpelling(spelling, query, answer, locale),
        notices: answer.notices,
      };
    },
  );

  app.get(
    '/facets',
    {
      schema: {
        summary: 'Count documents by facet',
        description:
          'Exact counts for every value of every facet, for the whole library or a question.',
        tags: ['search'],
        querystring: SearchParameters,
        response: {
          200: FacetsResponse,
          400: problemAnswer('A parameter does not fit; it is named.'),
        },
      },
    },
    async (request) => {
      const { answer, locale } = await ask(request);
      return { total: answer.total, ...countsOf(answer, locale) };
    },
  );
}

function countsOf(answer: SearchAnswer, locale: Locale) {
  const label = (facet: CountedFacet, value: string) =>
    facetValueLabel(texts(locale), facet, value);
  return {
    facets: Object.fromEntries(
      COUNTED_FACETS.map((facet) => [
        facet,
        answer.facets[facet].map(({ value, count }) => ({
          value,
          label: label(facet, value),
          count,
        })),
      ]),
    ),
    decades: answer.decades,
  };
}

function shownHit(hit: SearchHit, { q, exact }: SearchQuery, locale: Locale, base: string) {
  const { id, title, country, year, type, language, languages, status, summary } = hit;
  return {
    ...{
      id,
      title,
      title_en: hit.titleEn,
      country,
      year,
      type,
      type_word: hit.typeWord,
      number: hit.number,
    },
    ...{ language, languages, status, summary },
    url: base + documentAddress(locale, id),
    passages: hit.passages.map(({ page, label, headings, language, parts, fileId, passageId }) => ({
      ...{ page, label, headings, language },
      url: base + textAddress(locale, id, { file: fileId, passageId, q, exact }),
      parts,
    })),
    passage_count: hit.passageCount,
    words_apart: hit.apart,
    words_missing: hit.missing,
  };
}

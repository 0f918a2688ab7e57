import type { FastifyInstance } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { titleSuggester } from '../../../../data/search/words/title-suggestions.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import {
  DEFAULT_SUGGESTIONS,
  MAX_SUGGESTIONS,
  SuggestParameters,
  SuggestResponse,
} from '../../../schemas/suggest.ts';
import {
  checkNames,
  type Parameters,
  parseLocale,
  single,
  wholeNumber,
} from '../../../search/parameters.ts';
import { queryWords } from '../../../search/parse-query.ts';
import { type Suggestion, suggestionsFor } from '../../../search/suggestions.ts';

const NAMES = Object.keys(SuggestParameters.properties);
/** More than anybody types before choosing. */
const LONGEST = 200;
/** Many readers begin with the same letters: answers are kept so long, ms. */
const ANSWERS_LAST = 3_000;

/** `GET /api/v1/suggest`: what a reader may mean while typing. It asks the database alone. */
export async function suggestApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const titles = titleSuggester(library.database);
  const recent = new Map<string, Suggestion[]>();
  const forget = setInterval(() => recent.clear(), ANSWERS_LAST).unref();
  app.addHook('onReady', async () => {
    // The lists are made before the first reader types; without them the first waits for them.
    suggestionsFor(library, titles, { typed: 'a', locale: 'en', limit: 1 }).catch(() => {});
  });
  app.addHook('onClose', async () => {
    clearInterval(forget);
    titles.close();
  });

  app.get(
    '/suggest',
    {
      // Two packets either way: compressing would take longer than finding.
      compress: false,
      schema: {
        summary: 'Suggest while a reader types',
        description:
          'Countries, topics, concepts, CRPD articles and titles of documents whose words begin with what has been typed.',
        tags: ['search'],
        querystring: SuggestParameters,
        response: {
          200: SuggestResponse,
          400: problemAnswer('A parameter does not fit; it is named.'),
        },
      },
    },
    async (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, NAMES);
      const faults: ParameterFault[] = [];
      const given = single(parameters.limit);
      const limit = wholeNumber('limit', given, 1, MAX_SUGGESTIONS, faults) ?? DEFAULT_SUGGESTIONS;
      if (faults.length > 0) throw badRequest(faults);
      const locale = parseLocale(parameters.lang);
      const typed = queryWords(parameters.q).slice(0, LONGEST).toWellFormed();
      const key = `${locale} ${limit} ${typed}`;
      let found = recent.get(key);
      if (!found) {
        found = await suggestionsFor(library, titles, { typed, locale, limit });
        recent.set(key, found);
      }
      reply.header('cache-control', 'public, max-age=60');
      return {
        suggestions: found.map(({ address, ...suggestion }) => ({
          ...suggestion,
          url: app.baseUrl(request) + address,
        })),
      };
    },
  );
}

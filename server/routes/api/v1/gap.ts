import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import type { Locale } from '../../../../data/vocabularies/languages.ts';
import { gapAddress, textAddress } from '../../../../web/addresses.ts';
import type { GapQuote, GapSide } from '../../../../web/models/gap.ts';
import { texts as textsIn } from '../../../../web/texts.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { askedQuestion, gapModel } from '../../../pages/gap-model.ts';
import { gapPlace } from '../../../pages/gap-place.ts';
import { GapParameters, GapResponse, MOST_OF_ALL, MOST_OF_ONE } from '../../../schemas/gap.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import {
  checkNames,
  type Parameters,
  parseLocale,
  single,
  wholeNumber,
} from '../../../search/parameters.ts';

/** `GET /api/v1/countries/{iso3}/gap`: what the gap page shows, as data. */
export async function gapApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  app.get(
    '/countries/:code/gap',
    {
      schema: {
        summary: 'A country’s law held against the Convention',
        description:
          'The questions of an assessor with the provisions found for and against, quoted. Evidence, never a verdict.',
        tags: ['convention'],
        querystring: GapParameters,
        response: {
          200: GapResponse,
          400: problemAnswer('A parameter does not fit; it is named.'),
          404: problemAnswer('There is no such country.'),
        },
      },
    },
    (request, reply) => {
      const { question, limit, locale } = parse(request);
      const place = gapPlace((request.params as { code: string }).code);
      const quoted = { first: limit, other: limit, apart: limit, otherTexts: limit };
      const model = gapModel(library, place, quoted, question);
      const texts = textsIn(locale);
      const base = app.baseUrl(request);
      const provision = provisionAnswer(base, locale);
      return reply.send({
        country: place.code,
        name: texts.place(place.code),
        url: base + gapAddress(locale, place.code, { question: question?.id, only: true }),
        convention: {
          signed: model.crpd?.signed,
          ratified: model.crpd?.ratified,
          protocol_signed: model.crpd?.protocolSigned,
          protocol_ratified: model.crpd?.protocolRatified,
          source: model.crpdSource,
          as_of: model.crpdAsOf,
        },
        documents_held: model.held,
        documents_read: model.read,
        protective: model.protects,
        restrictive: model.restricts,
        questions_with_nothing_found: model.read > 0 ? model.nothing : undefined,
        outdated_readers: model.outdatedReaders,
        questions: model.groups.flatMap(({ group, questions }) =>
          questions.map((one) => ({
            ...{ id: one.id, group, articles: one.articles },
            title: texts.label('crpdQuestion', one.id),
            question: texts.label('crpdQuestionText', one.id),
            url: base + gapAddress(locale, place.code, { question: one.id }),
            sides: one.sides.map((side) => sideAnswer(side, provision)),
            ...{ precision: one.precision, review: one.review },
          })),
        ),
        documents: model.documents,
        missing: {
          types: model.missing.types,
          topics: model.missing.topics,
          without_text: model.missing.withoutText,
          without_rules: model.missing.withoutRules,
          status_unknown: model.missing.statusUnknown,
        },
      });
    },
  );
}

function parse(request: FastifyRequest) {
  const parameters = request.query as Parameters;
  checkNames(parameters, Object.keys(GapParameters.properties));
  const locale = parseLocale(parameters.lang);
  const question = askedQuestion(parameters.question);
  const faults: ParameterFault[] = [];
  const most = question ? MOST_OF_ONE : MOST_OF_ALL;
  const limit = wholeNumber('limit', single(parameters.limit), 1, most, faults) ?? MOST_OF_ALL;
  if (faults.length > 0) throw badRequest(faults);
  return { question, limit, locale };
}

type ProvisionAnswer = ReturnType<ReturnType<typeof provisionAnswer>>;

function provisionAnswer(base: string, locale: Locale) {
  return ({ document, passageId, fileId, ...quote }: GapQuote) => ({
    passage: passageId,
    document: document.id,
    ...{ title: document.title, year: document.year, type: document.type },
    ...{ status: document.status, standing: document.standing },
    ...quote,
    url: base + textAddress(locale, document.id, { file: fileId, passageId }),
  });
}

function sideAnswer(
  { side, state, count, quotes, drafts, repealed, otherTexts }: GapSide,
  provision: (quote: GapQuote) => ProvisionAnswer,
) {
  const apart = (found: GapSide['drafts']) => ({
    count: found.count,
    provisions: found.quotes.map(provision),
  });
  return {
    ...{ side, state, count, provisions: quotes.map(provision) },
    ...{ drafts: apart(drafts), repealed: apart(repealed), other_texts: apart(otherTexts) },
  };
}

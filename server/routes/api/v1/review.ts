import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentToReview } from '../../../../data/desk/review-details.ts';
import { FIELD_NAMES, fieldNamed } from '../../../../data/field-names.ts';
import type { Library } from '../../../../data/library.ts';
import type { Field } from '../../../../data/model.ts';
import { REVIEW_REASONS } from '../../../../data/vocabularies/review-reasons.ts';
import { SIGNALS } from '../../../../data/vocabularies/signals.ts';
import { actorOf } from '../../../desk/desk-context.ts';
import { givenBody, givenChanges, givenRevision, givenText } from '../../../desk/given-changes.ts';
import { reviewing } from '../../../desk/reviewing.ts';
import { badRequest, notFound, type ParameterFault } from '../../../errors.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import {
  FlagAnswerSchema,
  FlagBody,
  ReviewAnswer,
  ReviewBody,
  ReviewItem,
  ReviewParameters,
} from '../../../schemas/review.ts';
import {
  checkNames,
  choice,
  type Parameters,
  pageOf,
  shown,
  single,
} from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

const tags = ['desk'];
const refusals = {
  400: problemAnswer('Something in the request does not fit.'),
  ...closedAnswers,
  404: problemAnswer('There is no such document or objection.'),
  409: problemAnswer('It was changed or decided meanwhile; nothing was written.'),
};

/** What came in and is unsure, for programs. */
export async function reviewApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const desk = reviewing(library, app.log);
  const publishing = { access: 'curator', scope: 'publish' } as const;

  app.get(
    '/review',
    {
      config: { access: 'contributor', scope: 'read' },
      schema: {
        ...{ tags, summary: 'What waits for review' },
        description: 'What matters most first, then the newest; each says why it waits.',
        querystring: ReviewParameters,
        response: { 200: ReviewAnswer, ...refusals },
      },
    },
    (request, reply) => {
      const query = request.query as Parameters;
      checkNames(query, Object.keys(ReviewParameters.properties));
      const faults: ParameterFault[] = [];
      const reason = choice('reason', single(query.reason), REVIEW_REASONS, faults);
      const { page, perPage } = pageOf(query, faults);
      if (faults.length > 0) throw badRequest(faults);
      const wanted = { reason, country: single(query.country) || undefined };
      const { total, reasons } = library.review.counts(wanted);
      const waiting = library.review.waiting(perPage, (page - 1) * perPage, wanted);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      return reply.send({
        ...{ total, page, per_page: perPage, counts: reasons },
        documents: waiting.map(itemOf),
      });
    },
  );

  const answer = (id: string) => {
    const about = library.review.about(id);
    if (!about) throw notFound(`document ${id.slice(0, 100)}`);
    return itemOf(about);
  };

  app.get(
    '/review/:id',
    {
      config: { access: 'contributor', scope: 'read' },
      schema: {
        ...{ tags, summary: 'What waits at one document' },
        response: { 200: ReviewItem, ...refusals },
      },
    },
    (request, reply) => reply.send(answer(desk.find(idOf(request)).id)),
  );

  app.post(
    '/review/:id',
    {
      config: publishing,
      schema: {
        ...{ tags, summary: 'Accept, correct and publish' },
        description:
          'All of it or nothing. When somebody else changed the same fields since the named revision, or anything when it is to be published, nothing is written (409).',
        body: ReviewBody,
        response: { 200: ReviewItem, ...refusals },
      },
    },
    async (request, reply) => {
      const { id } = desk.findLiving(idOf(request));
      const body = givenBody(request.body, Object.keys(ReviewBody.properties));
      const revision = givenRevision(body.revision, request.headers['if-match']);
      const actor = actorOf(request);
      const reason = givenText('reason', body.reason);
      const changes = {
        ...desk.accepted(id, fieldsOf(body.accept)),
        ...(body.changes === undefined ? {} : givenChanges(body.changes)),
      };
      const keep = keptOf(body.keep);
      const publish = givenFlag('publish', body.publish);
      if (!publish && keep.length === 0 && Object.keys(changes).length === 0) {
        const detail = 'Name something to accept, change, keep or publish.';
        throw badRequest([{ parameter: 'body', detail }]);
      }
      await desk.decide({ id, revision, changes, publish, actor, reason });
      for (const what of keep) library.review.keep(id, what, actor, reason);
      return reply.send(answer(id));
    },
  );

  app.post(
    '/review/flags/:flag',
    {
      config: publishing,
      schema: {
        ...{ tags, summary: 'Answer an objection to a reading' },
        description:
          'Accepted: the reading goes and no machine brings it back; `instead` takes its place.',
        body: FlagBody,
        response: { 200: FlagAnswerSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const body = givenBody(request.body, Object.keys(FlagBody.properties));
      const state = (['accepted', 'rejected'] as const).find((one) => one === body.state);
      if (!state) {
        throw badRequest([{ parameter: 'state', detail: 'It is accepted or rejected.' }]);
      }
      const { flag: given } = request.params as { flag: string };
      const id = /^\d{1,15}$/.test(given) ? Number(given) : 0;
      const reason = givenText('reason', body.reason);
      const instead = body.instead === undefined ? {} : { instead: readingOf(body.instead) };
      const flag = await desk.answer({ id, state, actor: actorOf(request), reason, ...instead });
      return reply.send({
        ...{ id, document: flag.documentId, state: flag.state },
        ...(flag.decidedBy ? { decided_by: flag.decidedBy } : {}),
        ...(flag.answer ? { reason: flag.answer } : {}),
      });
    },
  );
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

function fieldsOf(given: unknown): Field[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    throw badRequest([{ parameter: 'accept', detail: 'It is a list of fields.' }]);
  }
  return given.map((name) => {
    const field = fieldNamed(String(name));
    if (field) return field;
    const detail = `There is no field ${shown(String(name))}.`;
    throw badRequest([{ parameter: 'accept', detail }]);
  });
}

function keptOf(given: unknown): ('ocr' | 'link')[] {
  if (given === undefined) return [];
  const known = (one: unknown) => one === 'ocr' || one === 'link';
  if (Array.isArray(given) && given.every(known)) return given;
  throw badRequest([{ parameter: 'keep', detail: 'It is a list of ocr and link.' }]);
}

function givenFlag(parameter: string, given: unknown): boolean {
  if (given === undefined || typeof given === 'boolean') return given ?? false;
  throw badRequest([{ parameter, detail: 'It is true or false.' }]);
}

function readingOf(given: unknown) {
  const { signal: name, stance: wanted } = (given ?? {}) as Record<string, unknown>;
  const signal = SIGNALS.find((one) => one.signal === name);
  const stance = signal?.stances.find((one) => one === wanted);
  if (signal && stance) return { signal: signal.signal, stance };
  const detail = 'It is a signal with one of its stances, e.g. restraint and forbids.';
  throw badRequest([{ parameter: 'instead', detail }]);
}

/** What waits at a document under the names of the API. */
function itemOf({ fields, flags, relations, doubtfulPages, brokenLink, ...one }: DocumentToReview) {
  return {
    ...one,
    fields: fields.map(({ field, reason, candidates }) => ({
      ...{ field: FIELD_NAMES[field], reason },
      candidates: candidates.map(({ value, origin, confidence, evidence }) => ({
        ...{ value, origin, confidence },
        ...(evidence ? { evidence } : {}),
      })),
    })),
    flags: flags.map(({ id, passageId, article, signal, stance, contact, ...flag }) => ({
      ...{ id, origin: flag.origin, quote: flag.quote, reason: flag.reason, at: flag.at },
      ...(passageId === null ? {} : { passage: passageId }),
      ...(article ? { article } : {}),
      ...(signal ? { signal } : {}),
      ...(stance ? { stance } : {}),
      ...(contact ? { contact } : {}),
    })),
    duplicates: relations.map(({ documentId, kind, direction, confidence }) => ({
      ...{ document: documentId, kind, direction, confidence },
    })),
    doubtful_pages: doubtfulPages.map(({ sha256, page, confidence, error }) => ({
      ...{ file: sha256, page, confidence },
      ...(error === null ? {} : { error }),
    })),
    ...(brokenLink
      ? {
          broken_link: {
            url: brokenLink.url,
            ...(brokenLink.status === null ? {} : { status: brokenLink.status }),
            ...(brokenLink.error ? { error: brokenLink.error } : {}),
            ...(brokenLink.movedTo ? { moved_to: brokenLink.movedTo } : {}),
          },
        }
      : {}),
  };
}

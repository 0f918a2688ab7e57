import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AuditRow } from '../../../../data/audit.ts';
import type { Proposal } from '../../../../data/desk/proposals.ts';
import { FIELD_NAMES } from '../../../../data/field-names.ts';
import { wholeReader } from '../../../../data/interchange/read-whole.ts';
import type { Library } from '../../../../data/library.ts';
import { type Field, RELATION_KINDS } from '../../../../data/model.ts';
import { REVIEW_STATES } from '../../../../data/schema.ts';
import { actorOf } from '../../../desk/desk-context.ts';
import { editing } from '../../../desk/editing.ts';
import { givenBody, givenChanges, givenRevision, givenText } from '../../../desk/given-changes.ts';
import { badRequest, type ParameterFault, unauthorized } from '../../../errors.ts';
import {
  DeskDocument,
  DeskDocuments,
  DeskDocumentsParameters,
  EditBody,
  HistoryAnswer,
  MergeBody,
  ProposalSchema,
  RelationAnswer,
  RelationBody,
  RevertBody,
  StateBody,
} from '../../../schemas/desk-documents.ts';
import { PassageParameters, PassagesResponse } from '../../../schemas/documents.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import {
  checkNames,
  choice,
  type Parameters,
  placeIn,
  single,
} from '../../../search/parameters.ts';
import { proposalAnswer } from './desk-proposals.ts';
import { pageLinks } from './page-links.ts';
import { passagesAnswer } from './passages-answer.ts';

const tags = ['desk'];
const refusals = {
  400: problemAnswer('Something in the request does not fit.'),
  ...closedAnswers,
  404: problemAnswer('There is no such document.'),
  409: problemAnswer('It was changed meanwhile; nothing was written.'),
};
const MOST_ID = 300;

/** Documents as those see and change them who work on the library. */
export async function deskDocumentsApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const desk = editing(library, app.log);
  const whole = wholeReader(library.database, library.documents);
  const reading = { access: 'contributor', scope: 'read' } as const;
  const publishing = { access: 'curator', scope: 'publish' } as const;

  const answer = (reply: FastifyReply, base: string, id: string) => {
    const [document] = whole([id]);
    if (!document) throw new Error(`No document ${id}.`);
    const into = library.identifiers.movedTo(id);
    reply.header('etag', `"${document.revision}"`);
    return reply.send({
      ...document,
      ...(into ? { merged_into: into } : {}),
      values: document.values.map((value) => ({ ...value, field: FIELD_NAMES[value.field] })),
      files: document.files.map((file) => ({ ...file, url: `${base}/desk/files/${file.sha256}` })),
    });
  };

  app.get(
    '/desk/documents',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'Find documents in any state' },
        querystring: DeskDocumentsParameters,
        response: { 200: DeskDocuments, ...refusals },
      },
    },
    (request, reply) => {
      const query = request.query as Parameters;
      checkNames(query, Object.keys(DeskDocumentsParameters.properties));
      const faults: ParameterFault[] = [];
      const state = choice('state', single(query.state), REVIEW_STATES, faults);
      const { page, perPage } = placeIn(query, {}, faults);
      const wanted = { q: single(query.q).slice(0, MOST_ID), state };
      const total = library.documentFinder.count(wanted);
      const ids = library.documentFinder.find(wanted, perPage, (page - 1) * perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      return reply.send({
        ...{ total, page, per_page: perPage },
        documents: library.documents.findMany(ids).map((one) => ({
          ...{ id: one.id, title: one.title, state: one.reviewState },
          ...{ revision: one.revision, updated: one.updatedAt },
        })),
      });
    },
  );

  app.get(
    '/desk/documents/:id',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'One document, whatever its state' },
        description: 'Its ETag is its revision, which changes name.',
        response: { 200: DeskDocument, ...refusals },
      },
    },
    (request, reply) => answer(reply, app.baseUrl(request), desk.find(idOf(request)).id),
  );

  app.get(
    '/desk/documents/:id/passages',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'Text of a document by passages, whatever its state' },
        querystring: PassageParameters,
        response: { 200: PassagesResponse, ...refusals },
      },
    },
    (request, reply) => {
      const { id } = desk.find(idOf(request));
      const files = library.passages.filesOf(id);
      const asked = request.query as Parameters;
      const { link, body } = passagesAnswer(library, id, files, asked, app.addressOf(request));
      return reply.header('link', link).send(body);
    },
  );

  app.patch(
    '/documents/:id',
    {
      config: { access: 'contributor', scope: 'edit' },
      schema: {
        ...{ tags, summary: 'Correct a document' },
        description:
          'A contributor’s change becomes a proposal (202). When somebody else changed the same fields since the named revision, nothing is written (409).',
        body: EditBody,
        response: { 200: DeskDocument, 202: ProposalSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const id = idOf(request);
      const body = givenBody(request.body, Object.keys(EditBody.properties));
      const account = request.signedIn?.account;
      if (!account) throw unauthorized('Send a token.');
      const wanted = {
        ...{ id, revision: givenRevision(body.revision, request.headers['if-match']) },
        ...{ changes: givenChanges(body.changes), reason: givenText('reason', body.reason) },
      };
      const result = await desk.write(wanted, account);
      if (isProposal(result)) return reply.code(202).send(proposalAnswer(result));
      return answer(reply, app.baseUrl(request), id);
    },
  );

  app.post(
    '/documents/:id/state',
    {
      config: publishing,
      schema: {
        ...{ tags, summary: 'Publish, withdraw or send back a document' },
        body: StateBody,
        response: { 200: DeskDocument, ...refusals },
      },
    },
    async (request, reply) => {
      const id = idOf(request);
      const body = givenBody(request.body, Object.keys(StateBody.properties));
      const state = chosen('state', body.state, REVIEW_STATES);
      const revision = givenRevision(body.revision, request.headers['if-match']);
      await desk.setState(id, state, revision, actorOf(request), {
        reason: givenText('reason', body.reason),
        note: givenText('note', body.note),
      });
      return answer(reply, app.baseUrl(request), id);
    },
  );

  app.get(
    '/documents/:id/history',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'What was done to a document' },
        response: { 200: HistoryAnswer, ...refusals },
      },
    },
    (request, reply) => {
      const { id } = desk.find(idOf(request));
      const query = request.query as Parameters;
      checkNames(query, ['page', 'per_page']);
      const { page, perPage } = placeIn(query);
      const total = library.history.count(id);
      const rows = library.history.rows(id, perPage, (page - 1) * perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      return reply.send({
        ...{ total, page, per_page: perPage },
        changes: rows.map(changeAnswer),
      });
    },
  );

  app.post(
    '/documents/:id/history/:row/revert',
    {
      config: { access: 'curator', scope: 'edit' },
      schema: {
        ...{ tags, summary: 'Take one change of one field back' },
        body: RevertBody,
        response: { 200: DeskDocument, ...refusals },
      },
    },
    async (request, reply) => {
      const id = idOf(request);
      const body = givenBody(request.body ?? {}, Object.keys(RevertBody.properties));
      const { row } = request.params as { row: string };
      const change = /^\d{1,15}$/.test(row) ? Number(row) : 0;
      await desk.revert(id, change, actorOf(request), givenText('reason', body.reason));
      return answer(reply, app.baseUrl(request), id);
    },
  );

  app.post(
    '/documents/:id/merge',
    {
      config: publishing,
      schema: {
        ...{ tags, summary: 'Make a document part of another one' },
        description:
          'Its files and texts become expressions of the other; its id leads there for ever.',
        body: MergeBody,
        response: { 200: DeskDocument, ...refusals },
      },
    },
    async (request, reply) => {
      const body = givenBody(request.body, Object.keys(MergeBody.properties));
      const into = givenId('into', body.into);
      const reason = givenText('reason', body.reason);
      await desk.merge(idOf(request), into, actorOf(request), reason);
      return answer(reply, app.baseUrl(request), into);
    },
  );

  for (const [method, state] of [
    ['PUT', 'accepted'],
    ['DELETE', 'rejected'],
  ] as const) {
    app.route({
      method,
      url: '/documents/:id/relations',
      config: publishing,
      schema: {
        ...{ tags, summary: state === 'accepted' ? 'Relate documents' : 'Reject a relation' },
        description:
          state === 'accepted'
            ? 'Says what a document is to another one, or accepts what a machine proposed.'
            : 'It is not shown any more, and no machine proposes it again.',
        body: RelationBody,
        response: { 200: RelationAnswer, ...refusals },
      },
      handler: async (request, reply) => {
        const { id } = desk.findLiving(idOf(request));
        const body = givenBody(request.body, Object.keys(RelationBody.properties));
        const kind = chosen('kind', body.kind, RELATION_KINDS);
        const document = givenId('document', body.document);
        const direction = chosen('direction', body.direction ?? 'from', ['from', 'to'] as const);
        const [fromId, toId] = direction === 'from' ? [id, document] : [document, id];
        const reason = givenText('reason', body.reason);
        await desk.relate({ fromId, kind, toId, state, actor: actorOf(request), reason });
        return reply.send({ kind, direction, document, state });
      },
    });
  }
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

function isProposal(result: Proposal | Field[]): result is Proposal {
  return !Array.isArray(result);
}

function givenId(parameter: string, given: unknown): string {
  if (typeof given === 'string' && given !== '' && given.length <= MOST_ID) return given;
  throw badRequest([{ parameter, detail: 'Give the id of a document.' }]);
}

function chosen<T extends string>(parameter: string, given: unknown, values: readonly T[]): T {
  const value = values.find((one) => one === given);
  if (value) return value;
  throw badRequest([{ parameter, detail: `It is one of ${values.join(', ')}.` }]);
}

function changeAnswer({ documentId, hash: _, before, after, field, ...row }: AuditRow) {
  const revertible = row.action === 'revise' && field !== null;
  return {
    ...{ id: row.id, at: row.at, actor: row.actor, action: row.action },
    ...(documentId ? { document: documentId } : {}),
    ...(field ? { field: FIELD_NAMES[field as Field] ?? field } : {}),
    ...{ before: readValue(before), after: readValue(after) },
    ...(row.reason ? { reason: row.reason } : {}),
    ...(row.batch ? { batch: row.batch } : {}),
    revertible,
  };
}

/** Most are JSON; some actions write a bare word. */
function readValue(written: string | null): unknown {
  if (written === null) return null;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Plan } from '../../../../data/desk/bulk/plan.ts';
import type { Library } from '../../../../data/library.ts';
import { BULK_FIELDS, CONFLICT_CHOICES, ROW_OUTCOMES } from '../../../../data/vocabularies/bulk.ts';
import { changeAnswer, planAnswer } from '../../../desk/bulk/bulk-answer.ts';
import { bulkService } from '../../../desk/bulk/bulk-service.ts';
import { chosenSet } from '../../../desk/bulk/chosen-set.ts';
import { parseWish } from '../../../desk/bulk/parse-wish.ts';
import { sendTable } from '../../../desk/bulk/send-table.ts';
import { TableFault } from '../../../desk/bulk/table-fault.ts';
import { tableOfDocuments } from '../../../desk/bulk/table-of-documents.ts';
import { optionsOf, planOfForm } from '../../../desk/bulk/table-of-request.ts';
import { actorOf } from '../../../desk/desk-context.ts';
import { givenBody, givenText } from '../../../desk/given-changes.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import {
  ApplyBody,
  BulkChangesAnswer,
  BulkChangesParameters,
  ChosenParameters,
  PlanAnswer,
  PlanParameters,
  SetBody,
  TableAnswer,
  TableForm,
  TableParameters,
  UndoBody,
} from '../../../schemas/bulk.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import {
  checkNames,
  choice,
  type Parameters,
  placeIn,
  single,
} from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

const tags = ['desk'];
const refusals = {
  400: problemAnswer('Something in the request or the whole table does not fit.'),
  ...closedAnswers,
  404: problemAnswer('There is no such bulk change, or its plan was removed after a day.'),
  409: problemAnswer('It cannot be applied as it is; nothing was written.'),
};
const SIZES = { usual: 50, most: 200 };

/** `/api/v1/bulk`: many documents changed at once, after a dry run; for curators. */
export async function bulkApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  await app.register(multipart);
  app.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  const service = bulkService(library, app.log);
  const config = { access: 'curator', scope: 'publish' } as const;

  const sendPlan = (request: FastifyRequest, reply: FastifyReply, plan: Plan, code: number) => {
    const shown = planAnswer(library, plan, { page: 1, perPage: 50 });
    const place = `${app.baseUrl(request)}/api/v1/bulk/${plan.name}`;
    return reply.code(code).header('location', place).send(shown);
  };

  app.post(
    '/bulk',
    {
      config: { ...config, ownCsrf: true },
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        ...{ tags, summary: 'Look through a table of documents that was edited: the dry run' },
        description:
          'The table of an export, edited: CSV with the columns `id` (or `sha256` of a file), `revision` and any fields. A column that is absent changes nothing. Nothing is written before the plan is applied.',
        querystring: TableParameters,
        body: {
          content: {
            'text/csv': { schema: { type: 'string' } },
            'multipart/form-data': { schema: TableForm },
          },
        },
        response: { 201: PlanAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      try {
        const plan = request.isMultipart()
          ? await planOfForm(service, request)
          : await planOfBody(request);
        return sendPlan(request, reply, plan, 201);
      } catch (error) {
        if (!(error instanceof TableFault)) throw error;
        reply.header('connection', 'close');
        throw badRequest([{ parameter: 'file', detail: error.message }]);
      }
    },
  );

  const planOfBody = async (request: FastifyRequest): Promise<Plan> => {
    request.checkCsrf(request.headers['x-csrf-token']);
    const query = request.query as Parameters;
    checkNames(query, Object.keys(TableParameters.properties));
    const body = request.body as Readable | null | undefined;
    if (!body || !/^text\/csv\b/i.test(request.headers['content-type'] ?? '')) {
      throw new TableFault('no-file', 'Send the table as text/csv or multipart/form-data.');
    }
    const fields = Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, single(value)]),
    );
    // What is left of a table that is refused is not read, and yet the answer is sent.
    const bytes = body.iterator({ destroyOnReturn: false });
    return service.planTable(bytes, optionsOf(fields, '', request));
  };

  app.post(
    '/bulk/edit',
    {
      config,
      schema: {
        ...{ tags, summary: 'Say the same of all documents of a search: the dry run' },
        body: SetBody,
        response: { 201: PlanAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      const body = givenBody(request.body, Object.keys(SetBody.properties));
      const text = (name: string) => givenText(name, body[name]) ?? '';
      const set = await chosenSet(
        library,
        { query: text('query'), q: text('q'), state: text('state_now') },
        'en',
      );
      if (text('query') + text('q') + text('state_now') === '') {
        throw badRequest([{ parameter: 'query', detail: 'Say which documents are meant.' }]);
      }
      const wish = parseWish({
        ...{ add_topics: list('add_topics', body.add_topics) },
        ...{ remove_topics: list('remove_topics', body.remove_topics) },
        ...{ set: setOf(body.set), state: text('state'), note: text('note') },
      });
      const reason = givenText('reason', body.reason);
      return sendPlan(
        request,
        reply,
        await service.planEdit(set, wish, actorOf(request), reason),
        201,
      );
    },
  );

  app.get(
    '/bulk',
    {
      config: { access: 'curator', scope: 'read' },
      schema: {
        ...{ tags, summary: 'Bulk changes that were applied' },
        querystring: BulkChangesParameters,
        response: { 200: BulkChangesAnswer, ...refusals },
      },
    },
    (request, reply) => {
      const query = request.query as Parameters;
      checkNames(query, Object.keys(BulkChangesParameters.properties));
      const { page, perPage } = placeIn(query, SIZES);
      const all = library.bulk.list();
      const some = all.slice((page - 1) * perPage, page * perPage);
      const pages = Math.ceil(all.length / perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, pages));
      return reply.send({
        ...{ total: all.length, page, per_page: perPage, changes: some.map(changeAnswer) },
      });
    },
  );

  app.get(
    '/bulk/table.csv',
    {
      config: { access: 'curator', scope: 'read' },
      schema: {
        ...{ tags, summary: 'The table of documents in any state, to be edited and sent back' },
        description: 'Everything that is held, when neither words nor a state are named.',
        querystring: ChosenParameters,
        response: { 200: TableAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      const query = request.query as Parameters;
      checkNames(query, Object.keys(ChosenParameters.properties));
      const { ids } = await chosenSet(library, query, 'en');
      return sendTable(reply, tableOfDocuments(library, ids, app.baseUrl(request), 'en'));
    },
  );

  app.get(
    '/bulk/:name',
    {
      config: { access: 'curator', scope: 'read' },
      schema: {
        ...{ tags, summary: 'A bulk change that is planned: what the dry run says, by page' },
        querystring: PlanParameters,
        response: { 200: PlanAnswer, ...refusals },
      },
    },
    (request, reply) => {
      const plan = service.find(nameOf(request));
      const query = request.query as Parameters;
      checkNames(query, Object.keys(PlanParameters.properties));
      const faults: ParameterFault[] = [];
      const outcome = choice('outcome', single(query.outcome), ROW_OUTCOMES, faults);
      const answer = planAnswer(library, plan, { outcome, ...placeIn(query, SIZES, faults) });
      const pages = Math.ceil(answer.total / answer.per_page);
      reply.header('link', pageLinks(app.addressOf(request), answer.page, pages));
      return reply.send(answer);
    },
  );

  app.post(
    '/bulk/:name/apply',
    {
      config,
      schema: {
        ...{ tags, summary: 'Write everything that a plan says, or nothing' },
        description:
          'When a document was changed since the dry run nothing is written (409), and the plan is a new dry run. Many documents are written by a job (202).',
        body: ApplyBody,
        response: { 200: PlanAnswer, 202: PlanAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      const body = givenBody(request.body ?? {}, Object.keys(ApplyBody.properties));
      const faults: ParameterFault[] = [];
      const given = givenText('conflicts', body.conflicts) ?? '';
      const conflicts = choice('conflicts', given, CONFLICT_CHOICES, faults);
      if (faults.length > 0) throw badRequest(faults);
      const reason = givenText('reason', body.reason);
      const plan = await service.apply(nameOf(request), actorOf(request), conflicts, reason);
      return sendPlan(request, reply, plan, plan.state === 'applied' ? 200 : 202);
    },
  );

  app.post(
    '/bulk/:name/undo',
    {
      config,
      schema: {
        ...{ tags, summary: 'Take a bulk change back: the dry run' },
        description: 'What was changed again since is left out and named.',
        body: UndoBody,
        response: { 201: PlanAnswer, ...refusals },
      },
    },
    async (request, reply) => {
      const body = givenBody(request.body ?? {}, Object.keys(UndoBody.properties));
      const reason = givenText('reason', body.reason);
      const plan = await service.planUndo(nameOf(request), actorOf(request), reason);
      return sendPlan(request, reply, plan, 201);
    },
  );
}

function nameOf(request: FastifyRequest): string {
  return (request.params as { name: string }).name;
}

function list(parameter: string, given: unknown): string {
  if (given === undefined || given === null) return '';
  if (Array.isArray(given) && given.every((one) => typeof one === 'string')) return given.join(';');
  throw badRequest([{ parameter, detail: 'It is a list of topics.' }]);
}

function setOf(given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  const entries = Object.entries(given);
  const known: readonly string[] = BULK_FIELDS;
  const fits = typeof given === 'object' && !Array.isArray(given);
  const wrong = entries.find(([name, value]) => !known.includes(name) || typeof value !== 'string');
  if (!fits || wrong) {
    const detail = `It is an object of texts; it can have ${known.join(', ')}.`;
    throw badRequest([{ parameter: 'set', detail }]);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

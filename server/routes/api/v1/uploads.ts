import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { Library } from '../../../../data/library.ts';
import { UPLOAD_CHOICES, UPLOAD_STATES } from '../../../../data/vocabularies/uploads.ts';
import { decideUpload } from '../../../desk/decide-upload.ts';
import { actorOf, onlyOwn } from '../../../desk/desk-context.ts';
import type { FetchAddressOptions } from '../../../desk/fetch-address.ts';
import { sendEvents } from '../../../desk/followers.ts';
import { changeUpload, refuseChoice, uploadOf } from '../../../desk/own-uploads.ts';
import { uploadAddress } from '../../../desk/upload-address.ts';
import { takenInAnswer, uploadAnswer } from '../../../desk/upload-answer.ts';
import { uploadEvents } from '../../../desk/upload-events.ts';
import { type TakenIn, uploadsOfRequest } from '../../../desk/uploads-of-request.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { closedAnswers, problemAnswer } from '../../../schemas/problem.ts';
import {
  AddressBody,
  ChoiceBody,
  TakenInResponse,
  UploadAnswer,
  UploadEvent,
  UploadEventsParameters,
  UploadForm,
  UploadsParameters,
  UploadsResponse,
} from '../../../schemas/uploads.ts';
import { checkNames, choice, type Parameters, pageOf, single } from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

/** `POST /api/v1/uploads`: files brought in by programs; the desk's pages use the same. */
export async function uploadsApi(
  app: FastifyInstance,
  { library, fetching = {} }: { library: Library; fetching?: Partial<FetchAddressOptions> },
): Promise<void> {
  await app.register(multipart);
  const config = { access: 'contributor', scope: 'upload' } as const;
  const reading = { access: 'contributor', scope: 'read' } as const;
  const status = ({ accepted }: TakenIn) => (accepted.length > 0 ? 202 : 422);

  app.post(
    '/uploads',
    {
      config: { ...config, ownCsrf: true },
      // How long a form may be is for each file to say.
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        summary: 'Bring files in',
        description:
          'Files become drafts that a curator publishes. Fields before the files hold for all of them. Accepted files are safe: they are read soon, also after a crash.',
        tags: ['desk'],
        body: { content: { 'multipart/form-data': { schema: UploadForm } } },
        response: {
          202: TakenInResponse,
          400: problemAnswer('A field does not fit; it is named.'),
          422: TakenInResponse,
          ...closedAnswers,
        },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) {
        const detail = 'Send the files as multipart/form-data.';
        throw badRequest([{ parameter: 'body', detail }]);
      }
      const taken = await uploadsOfRequest(library, request);
      return reply.code(status(taken)).send(takenInAnswer(taken));
    },
  );

  app.post(
    '/uploads/from-address',
    {
      config,
      schema: {
        summary: 'Bring in the file at an address',
        description: 'Only https and the public internet; the address is kept as the source.',
        tags: ['desk'],
        body: AddressBody,
        response: {
          202: TakenInResponse,
          400: problemAnswer('The address may not be asked or does not answer.'),
          422: TakenInResponse,
          ...closedAnswers,
        },
      },
    },
    async (request, reply) => {
      const { url, given } = (request.body ?? {}) as { url?: unknown; given?: unknown };
      if (typeof url !== 'string') {
        throw badRequest([{ parameter: 'url', detail: 'Give the address of a file.' }]);
      }
      const fields = texts(given);
      refuseChoice(request, fields.choice ?? '', fields.document);
      const taken = await uploadAddress(library, url, fields, actorOf(request), fetching);
      return reply.code(status(taken)).send(takenInAnswer(taken));
    },
  );

  app.get(
    '/uploads',
    {
      config: reading,
      schema: {
        summary: 'Files that were brought in',
        description: 'The newest first; contributors see their own.',
        tags: ['desk'],
        querystring: UploadsParameters,
        response: { 200: UploadsResponse, 400: problemAnswer('A parameter does not fit.') },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(UploadsParameters.properties));
      const faults: ParameterFault[] = [];
      const { page, perPage } = pageOf(parameters, faults, { usual: 100 });
      const state = choice('state', single(parameters.state), UPLOAD_STATES, faults);
      if (faults.length > 0) throw badRequest(faults);
      const batch = single(parameters.batch) || undefined;
      const query = { batch, state, actor: onlyOwn(request) };
      const total = library.uploads.count(query);
      const rows = library.uploads.list(query, perPage, (page - 1) * perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      const states = library.uploads.counts({ batch, actor: onlyOwn(request) });
      return reply.send({
        ...{ total, page, per_page: perPage, states },
        uploads: rows.map(uploadAnswer),
      });
    },
  );

  const follow = uploadEvents(library);
  app.addHook('preClose', async () => follow.close());

  app.get(
    '/uploads/events',
    {
      config: reading,
      // Each word is to arrive when it is said.
      compress: false,
      schema: {
        summary: 'Follow files while they are read',
        description:
          'Server-sent events: `uploads` when something changed, `settled` when nothing is open any more; then it ends.',
        tags: ['desk'],
        querystring: UploadEventsParameters,
        response: {
          200: { content: { 'text/event-stream': { schema: UploadEvent } } },
          503: problemAnswer('Too many follow already; ask for the list instead.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const parameters = request.query as Parameters;
      checkNames(parameters, Object.keys(UploadEventsParameters.properties));
      const batch = single(parameters.batch) || undefined;
      const events = follow.open(actorOf(request), { batch, actor: onlyOwn(request) });
      return sendEvents(reply, events);
    },
  );

  app.get(
    '/uploads/:id',
    {
      config: reading,
      schema: {
        summary: 'One file that was brought in',
        tags: ['desk'],
        response: { 200: UploadAnswer, 404: problemAnswer('There is none.') },
      },
    },
    (request, reply) => reply.send(uploadAnswer(uploadOf(library, request))),
  );

  app.post(
    '/uploads/:id/choice',
    {
      config,
      schema: {
        summary: 'Say what to do with a file that is in the library already, or nearly',
        tags: ['desk'],
        body: ChoiceBody,
        response: {
          200: UploadAnswer,
          400: problemAnswer('The choice does not fit.'),
          409: problemAnswer('There is nothing to choose any more.'),
          ...closedAnswers,
        },
      },
    },
    (request, reply) => {
      const upload = uploadOf(library, request);
      const body = texts(request.body);
      const faults: ParameterFault[] = [];
      const chosen = choice('choice', body.choice ?? '', UPLOAD_CHOICES, faults);
      if (!chosen && faults.length === 0) {
        faults.push({ parameter: 'choice', detail: `One of ${UPLOAD_CHOICES.join(', ')}.` });
      }
      if (!chosen) throw badRequest(faults);
      refuseChoice(request, chosen, body.document);
      decideUpload(library, upload, chosen, actorOf(request), body.document);
      return reply.send(uploadAnswer(uploadOf(library, request)));
    },
  );

  for (const what of ['retry', 'cancel'] as const) {
    app.post(
      `/uploads/:id/${what}`,
      {
        config,
        schema: {
          summary: what === 'retry' ? 'Read a file again that failed' : 'Leave a file unread',
          tags: ['desk'],
          response: {
            200: UploadAnswer,
            409: problemAnswer('It is not in a state for it.'),
            ...closedAnswers,
          },
        },
      },
      (request, reply) => {
        return reply.send(uploadAnswer(changeUpload(library, request, what)));
      },
    );
  }
}

/** The texts of a JSON object; everything else in it is left out. */
function texts(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {};
  const entries = Object.entries(given).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as Record<string, string>;
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Proposal } from '../../../../data/desk/proposals.ts';
import { FIELD_NAMES } from '../../../../data/field-names.ts';
import type { Library } from '../../../../data/library.ts';
import type { Field } from '../../../../data/model.ts';
import { actorOf, onlyOwn } from '../../../desk/desk-context.ts';
import { editing } from '../../../desk/editing.ts';
import { givenBody, givenChanges, givenRevision, givenText } from '../../../desk/given-changes.ts';
import { badRequest, notFound, type ParameterFault } from '../../../errors.ts';
import {
  AcceptBody,
  ProposalSchema,
  ProposalsAnswer,
  ProposalsParameters,
  RevertBody,
} from '../../../schemas/desk-documents.ts';
import { problemAnswer } from '../../../schemas/problem.ts';
import { checkNames, choice, type Parameters, pageOf, single } from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

const tags = ['desk'];
const refusals = {
  400: problemAnswer('Something in the request does not fit.'),
  403: problemAnswer('The role or the token does not allow it.'),
  404: problemAnswer('There is no such proposal.'),
  409: problemAnswer('It was changed or decided meanwhile; nothing was written.'),
};

/** What contributors propose, for them and for those who decide. */
export async function deskProposalsApi(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const desk = editing(library, app.log);
  const reading = { access: 'contributor', scope: 'read' } as const;
  const deciding = { access: 'curator', scope: 'edit' } as const;

  app.get(
    '/desk/proposals',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'Proposals; a contributor sees those of his own' },
        querystring: ProposalsParameters,
        response: { 200: ProposalsAnswer, ...refusals },
      },
    },
    (request, reply) => {
      const query = request.query as Parameters;
      checkNames(query, Object.keys(ProposalsParameters.properties));
      const faults: ParameterFault[] = [];
      const states = ['open', 'accepted', 'rejected'] as const;
      const state = choice('state', single(query.state), states, faults) ?? 'open';
      const { page, perPage } = pageOf(query, faults);
      if (faults.length > 0) throw badRequest(faults);
      const documentId = single(query.document) || undefined;
      const wanted = { state, documentId, actor: onlyOwn(request) };
      const total = library.proposals.count(wanted);
      const found = library.proposals.list(wanted, perPage, (page - 1) * perPage);
      reply.header('link', pageLinks(app.addressOf(request), page, Math.ceil(total / perPage)));
      const proposals = found.map(proposalAnswer);
      return reply.send({ total, page, per_page: perPage, proposals });
    },
  );

  app.get(
    '/desk/proposals/:proposal',
    {
      config: reading,
      schema: {
        ...{ tags, summary: 'One proposal' },
        response: { 200: ProposalSchema, ...refusals },
      },
    },
    (request, reply) => reply.send(proposalAnswer(proposalOf(library, request))),
  );

  app.post(
    '/desk/proposals/:proposal/accept',
    {
      config: deciding,
      schema: {
        ...{ tags, summary: 'Write what was proposed' },
        description:
          'When the fields were changed since, nothing is written (409): send `changes` and the `revision` that they are for.',
        body: AcceptBody,
        response: { 200: ProposalSchema, ...refusals },
      },
    },
    async (request, reply) => {
      const { id } = proposalOf(library, request);
      const body = givenBody(request.body ?? {}, Object.keys(AcceptBody.properties));
      const instead =
        body.changes === undefined
          ? undefined
          : {
              revision: givenRevision(body.revision, request.headers['if-match']),
              changes: givenChanges(body.changes),
            };
      const reason = givenText('reason', body.reason);
      const accepted = await desk.accept({ id, actor: actorOf(request), reason, instead });
      return reply.send(proposalAnswer(accepted));
    },
  );

  app.post(
    '/desk/proposals/:proposal/reject',
    {
      config: deciding,
      schema: {
        ...{ tags, summary: 'Decide against what was proposed' },
        body: RevertBody,
        response: { 200: ProposalSchema, ...refusals },
      },
    },
    (request, reply) => {
      const { id } = proposalOf(library, request);
      const body = givenBody(request.body ?? {}, Object.keys(RevertBody.properties));
      const reason = givenText('reason', body.reason);
      return reply.send(proposalAnswer(desk.reject(id, actorOf(request), reason)));
    },
  );
}

/** @throws RequestError `not-found`, also when it is not for whoever asks. */
export function proposalOf(library: Library, request: FastifyRequest): Proposal {
  const { proposal } = request.params as { proposal: string };
  const found = /^\d{1,15}$/.test(proposal) ? library.proposals.find(Number(proposal)) : undefined;
  const only = onlyOwn(request);
  if (!found || (only !== undefined && found.actor !== only)) throw notFound('such proposal');
  return found;
}

/** A proposal under the names of the API. */
export function proposalAnswer({ documentId, changes, ...proposal }: Proposal) {
  const named = Object.entries(changes).map(([field, value]) => [
    FIELD_NAMES[field as Field] ?? field,
    value,
  ]);
  const { id, actor, at, revision, state, note, decidedBy, decidedAt, reason } = proposal;
  return {
    ...{ id, document: documentId, actor, at, revision, changes: Object.fromEntries(named), state },
    ...(note ? { note } : {}),
    ...(decidedBy ? { decided_by: decidedBy } : {}),
    ...(decidedAt ? { decided_at: decidedAt } : {}),
    ...(reason ? { reason } : {}),
  };
}

import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Changes, EditConflict } from '../../../data/desk/edits.ts';
import type { Proposal } from '../../../data/desk/proposals.ts';
import type { Library } from '../../../data/library.ts';
import type { Field } from '../../../data/model.ts';
import { LOCALES, type Locale } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { ProposalModel } from '../../../web/models/desk-editing.ts';
import { proposalPage, proposalsPage } from '../../../web/pages/desk/proposals.tsx';
import { deskContext, onlyOwn } from '../../desk/desk-context.ts';
import { headOf, proposalLine } from '../../desk/document-models.ts';
import { editing } from '../../desk/editing.ts';
import { controlText, fieldsAt, fieldsOf, shownText } from '../../desk/field-texts.ts';
import { formOf, pageNumber, reasonOf, revisionOf } from '../../desk/page-forms.ts';
import { choice, type Parameters, single } from '../../search/parameters.ts';
import { proposalOf } from '../api/v1/desk-proposals.ts';

const PROPOSALS_PER_PAGE = 50;

/** What contributors propose: differences to accept or reject. */
export async function proposalRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const proposals = `/:locale(^${LOCALES.join('|')}$)/desk/proposals`;
  const contributor = { config: { access: 'contributor' as const } };
  const curator = { config: { access: 'curator' as const } };
  const desk = editing(library, app.log);

  app.get(proposals, contributor, (request, reply) => {
    const given = single((request.query as Parameters).state);
    const state = choice('state', given, ['open', 'accepted', 'rejected'] as const, []) ?? 'open';
    const actor = onlyOwn(request);
    const total = library.proposals.count({ state, actor });
    const pages = Math.max(1, Math.ceil(total / PROPOSALS_PER_PAGE));
    const page = Math.min(pageNumber(request), pages);
    const from = (page - 1) * PROPOSALS_PER_PAGE;
    const found = library.proposals.list({ state, actor }, PROPOSALS_PER_PAGE, from);
    const lines = found.map((one) => proposalLine(library, one));
    const model = { state, own: actor !== undefined, proposals: lines, total, page, pages };
    return app.sendPage(reply, proposalsPage(deskContext(app, request), model));
  });

  app.get(`${proposals}/:proposal`, contributor, (request, reply) => {
    const context = deskContext(app, request);
    const model = modelOf(
      library,
      proposalOf(library, request),
      context.account.role !== 'contributor',
    );
    const done = single((request.query as Parameters).done) !== '';
    return app.sendPage(reply, proposalPage(context, { ...model, done }));
  });

  app.post(`${proposals}/:proposal/accept`, curator, async (request, reply) => {
    const context = deskContext(app, request);
    const proposal = proposalOf(library, request);
    const form = formOf(request);
    const keep = (field: string) => single(form[`keep.${field}`]);
    const again = (code: number, noneTaken = false) => {
      const now = { ...modelOf(library, proposal, true), noneTaken };
      return app.sendPage(reply.code(code), proposalPage(context, now));
    };
    const model = modelOf(library, proposal, true);
    // Whoever takes over what somebody else changed since has to say so.
    if (model.changes.some(({ field, conflict }) => conflict && keep(field) === '')) {
      return again(409);
    }
    const taken = Object.entries(proposal.changes).filter(([field]) => keep(field) !== 'theirs');
    if (taken.length === 0) return again(400, true);
    const instead = { revision: revisionOf(form), changes: Object.fromEntries(taken) as Changes };
    try {
      const { name } = context.account;
      await desk.accept({ id: proposal.id, actor: name, reason: reasonOf(form), instead });
    } catch (error) {
      if (error instanceof EditConflict) return again(409);
      throw error;
    }
    return leave(context.locale, proposal, reply);
  });

  app.post(`${proposals}/:proposal/reject`, curator, (request, reply) => {
    const context = deskContext(app, request);
    const proposal = proposalOf(library, request);
    desk.reject(proposal.id, context.account.name, reasonOf(formOf(request)));
    return leave(context.locale, proposal, reply);
  });
}

function leave(locale: Locale, { id }: Proposal, reply: FastifyReply): FastifyReply {
  return reply.redirect(`${deskAddress(locale, 'proposals', String(id))}?done=1`, 303);
}

function modelOf(library: Library, proposal: Proposal, decides: boolean): ProposalModel {
  const { id, documentId, actor, at, state, changes, revision } = proposal;
  const document = library.documents.find(documentId);
  if (!document) throw new Error(`No document ${documentId}.`);
  const now = fieldsOf(document);
  const shown = fieldsAt(document, library.identifiers.revisions(documentId), revision);
  return {
    ...{ id, document: headOf(library, document), actor, at, state, decides },
    ...(proposal.note ? { note: proposal.note } : {}),
    ...(proposal.decidedBy ? { decidedBy: proposal.decidedBy } : {}),
    ...(proposal.decidedAt ? { decidedAt: proposal.decidedAt } : {}),
    ...(proposal.reason ? { reason: proposal.reason } : {}),
    changes: (Object.entries(changes) as [Field, unknown][]).map(([field, value]) => {
      const [before, present, proposed] = [shown?.[field], now[field], value].map(shownText) as [
        string,
        string,
        string,
      ];
      return {
        ...{ field, shown: before, now: present, proposed, text: controlText(field, value) },
        conflict: state === 'open' && before !== present && present !== proposed,
      };
    }),
  };
}

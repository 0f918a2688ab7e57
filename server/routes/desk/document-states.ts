import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NEXT_STATES } from '../../../data/desk/document-states.ts';
import { EditConflict } from '../../../data/desk/edits.ts';
import type { Library } from '../../../data/library.ts';
import { REVIEW_STATES, type ReviewState } from '../../../data/schema.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { StateModel } from '../../../web/models/desk-editing.ts';
import { documentStatePage } from '../../../web/pages/desk/document-state.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { headOf } from '../../desk/document-models.ts';
import { editing } from '../../desk/editing.ts';
import { shownText } from '../../desk/field-texts.ts';
import { givenText } from '../../desk/given-changes.ts';
import { formOf, reasonOf, revisionOf } from '../../desk/page-forms.ts';
import { conflict } from '../../errors.ts';
import { type Parameters, single } from '../../search/parameters.ts';

/** Publishing, withdrawing and sending back, each after a confirmation. */
export async function documentStateRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const state = `/:locale(^${LOCALES.join('|')}$)/desk/documents/:id/state`;
  const curator = { config: { access: 'curator' as const } };
  const desk = editing(library, app.log);

  const wanted = (request: FastifyRequest, to: string) => {
    const document = desk.findLiving((request.params as { id: string }).id);
    const next = REVIEW_STATES.find((one): one is ReviewState => one === to);
    if (!next || !NEXT_STATES[document.reviewState].includes(next)) {
      throw conflict(`The document is ${document.reviewState} by now. Load its page again.`);
    }
    return { document, to: next };
  };

  app.get(state, curator, (request, reply) => {
    const { document, to } = wanted(request, single((request.query as Parameters).to));
    const model: StateModel = { ...headOf(library, document), to, note: '', reason: '' };
    return app.sendPage(reply, documentStatePage(deskContext(app, request), model));
  });

  app.post(state, curator, async (request, reply) => {
    const context = deskContext(app, request);
    const form = formOf(request);
    const { document, to } = wanted(request, single(form.to));
    const [reason, note] = [reasonOf(form), givenText('note', single(form.note))];
    const again = (code: number, what: Partial<StateModel>) => {
      const head = headOf(library, desk.find(document.id));
      const typed = { note: note ?? '', reason: reason ?? '' };
      const page = documentStatePage(context, { ...head, to, ...typed, ...what });
      return app.sendPage(reply.code(code), page);
    };
    if (to === 'withdrawn' && !note) return again(400, { fault: true });
    try {
      const { name } = context.account;
      await desk.setState(document.id, to, revisionOf(form), name, { reason, note });
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error;
      const changed = error.conflicts.map(({ field, shown, theirs }) => ({
        ...{ field, shown: shownText(shown), theirs: shownText(theirs) },
      }));
      return again(409, { changed });
    }
    const address = deskAddress(context.locale, 'documents', document.id);
    return reply.redirect(`${address}?done=state`, 303);
  });
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Changes, EditConflict } from '../../../data/desk/edits.ts';
import type { Library } from '../../../data/library.ts';
import { type Field, RELATION_KINDS, type RelationKind } from '../../../data/model.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { REVIEW_REASONS } from '../../../data/vocabularies/review-reasons.ts';
import { SIGNALS } from '../../../data/vocabularies/signals.ts';
import { reviewAddress } from '../../../web/addresses.ts';
import {
  REVIEW_DONE,
  type ReviewChoice,
  type ReviewDone,
  type ReviewModel,
} from '../../../web/models/desk-review.ts';
import { conflictPage } from '../../../web/pages/desk/conflict.tsx';
import { reviewPage } from '../../../web/pages/desk/review.tsx';
import { reviewQueuePage } from '../../../web/pages/desk/review-queue.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { type ReadForm, readForm } from '../../desk/document-form.ts';
import { fieldsAt, shownText } from '../../desk/field-texts.ts';
import {
  conflictModel,
  formOf,
  LARGE_FORM,
  pageNumber,
  reasonOf,
  revisionOf,
} from '../../desk/page-forms.ts';
import { queueModel, reviewModel } from '../../desk/review-models.ts';
import { reviewing } from '../../desk/reviewing.ts';
import { badRequest } from '../../errors.ts';
import { choice as chosenOf, type Parameters, single } from '../../search/parameters.ts';

const NEAR: readonly RelationKind[] = ['version', 'translation', 'same-text', 'duplicate'];

/** What came in and is unsure: the list, and one document after the other. */
export async function reviewRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const review = `/:locale(^${LOCALES.join('|')}$)/desk/review`;
  const own = { config: { access: 'contributor' as const } };
  const curator = { config: { access: 'curator' as const } };
  const desk = reviewing(library, app.log);

  app.get(review, own, (request, reply) => {
    const done = single((request.query as Parameters).done) !== '';
    const model = queueModel(library, choiceOf(request), pageNumber(request), done);
    return app.sendPage(reply, reviewQueuePage(deskContext(app, request), model));
  });

  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    further: Partial<ReviewModel> = {},
    typed?: ReadForm,
  ) => {
    const context = deskContext(app, request);
    const view = {
      ...{ locale: context.locale, choice: choiceOf(request), typed },
      curator: context.account.role !== 'contributor',
    };
    const id = idOf(request);
    const model = reviewModel(library, desk.findLiving(id), view);
    const next = followingOf(request, id) ?? model.place.next;
    const place = { ...model.place, next };
    return app.sendPage(reply, reviewPage(context, { ...model, place, ...further }));
  };

  app.get(`${review}/:id`, own, (request, reply) => {
    const query = request.query as Parameters;
    const done = chosenOf('done', single(query.done), REVIEW_DONE, []);
    const before = library.documents.find(single(query.before));
    return show(request, reply, {
      ...(done ? { done } : {}),
      ...(before ? { before: { id: before.id, title: before.title } } : {}),
    });
  });

  /** The document that was to follow when the page was made, while it still waits. */
  const followingOf = (request: FastifyRequest, id: string): string | undefined => {
    const following = single((request.query as Parameters).following);
    const waits = following !== id && library.review.reasons(following).length > 0;
    return waits ? following : undefined;
  };

  /** On to the next document when nothing waits at this one any more. */
  const leave = (request: FastifyRequest, reply: FastifyReply, done: ReviewDone) => {
    const { locale } = deskContext(app, request);
    const choice = choiceOf(request);
    const id = idOf(request);
    const to = (within: string, parameters: Record<string, string>) => {
      const address = reviewAddress(locale, choice, within);
      const mark = address.includes('?') ? '&' : '?';
      return reply.redirect(`${address}${mark}${new URLSearchParams(parameters)}`, 303);
    };
    const next = followingOf(request, id) ?? library.review.place(id, choice).next;
    if (done === 'nothing' || library.review.reasons(id).length > 0) {
      return to(id, { done, ...(next ? { following: next } : {}) });
    }
    return next ? to(next, { done, before: id }) : to('', { done: '1' });
  };

  app.post(`${review}/:id`, { ...curator, ...LARGE_FORM }, async (request, reply) => {
    const context = deskContext(app, request);
    const { id } = desk.findLiving(idOf(request));
    const document = desk.find(id);
    const form = formOf(request);
    const [revision, reason, pressed] = [revisionOf(form), reasonOf(form), single(form.do)];
    const shown = fieldsAt(document, library.identifiers.revisions(id), revision);
    if (!shown) return show(request, reply.code(409), { changed: [] });
    const read = readForm(form, shown);
    if (read.faults.size > 0) return show(request, reply.code(400), {}, read);
    const publish = pressed === 'publish';
    const changes = { ...pressedValue(library, id, pressed, shown), ...read.changes };
    if (!publish && Object.keys(changes).length === 0) {
      return leave(request, reply, 'nothing');
    }
    try {
      const actor = context.account.name;
      await desk.decide({ id, revision, changes, publish, actor, reason });
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error;
      const { conflicts } = error;
      if (!conflicts.some(({ field }) => Object.hasOwn(changes, field))) {
        const changed = conflicts.map(({ field, shown: before, theirs }) => ({
          ...{ field, shown: shownText(before), theirs: shownText(theirs) },
        }));
        return show(request, reply.code(409), { changed });
      }
      const following = followingOf(request, id);
      const action = reviewAddress(context.locale, { ...choiceOf(request), following }, id);
      const own = conflicts.filter(({ field }) => Object.hasOwn(changes, field));
      const both = {
        conflicts: own.map((one) => ({ ...one, yours: changes[one.field] })),
        revision: error.revision,
      };
      const model = conflictModel(library, desk.find(id), both, { action, changes, reason });
      return app.sendPage(reply.code(409), conflictPage(context, model));
    }
    return leave(request, reply, publish ? 'published' : 'saved');
  });

  app.post(`${review}/:id/relation`, curator, async (request, reply) => {
    const { account } = deskContext(app, request);
    const form = formOf(request);
    const proposed = kindOf('proposed', single(form.proposed));
    const decided = single(form.is);
    await desk.decideDuplicate({
      ...{ id: idOf(request), revision: revisionOf(form), other: single(form.other), proposed },
      ...(decided === 'other-work' ? {} : { kind: kindOf('is', decided) }),
      ...{ actor: account.name, reason: reasonOf(form) },
    });
    return leave(request, reply, 'decided');
  });

  app.post(`${review}/:id/flag`, curator, async (request, reply) => {
    const { account } = deskContext(app, request);
    const form = formOf(request);
    const flag = Number(single(form.flag));
    const state = single(form.state) === 'accepted' ? 'accepted' : 'rejected';
    const reason = reasonOf(form);
    if (state === 'rejected' && !reason) return show(request, reply.code(400), { fault: { flag } });
    const instead = readingOf(single(form.instead));
    await desk.answer({ id: flag, state, actor: account.name, reason, ...instead });
    return leave(request, reply, 'decided');
  });

  app.post(`${review}/:id/keep`, curator, (request, reply) => {
    const { account } = deskContext(app, request);
    const form = formOf(request);
    const { id } = desk.findLiving(idOf(request));
    const what = single(form.what) === 'ocr' ? 'ocr' : 'link';
    library.review.keep(id, what, account.name, reasonOf(form));
    return leave(request, reply, 'kept');
  });
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** What is chosen of the queue; what does not fit chooses nothing. */
function choiceOf(request: FastifyRequest): ReviewChoice {
  const query = request.query as Parameters;
  const reason = chosenOf('reason', single(query.reason), REVIEW_REASONS, []);
  const country = /^[A-Za-z]{2,8}$/.exec(single(query.country))?.[0];
  return { ...(reason ? { reason } : {}), ...(country ? { country } : {}) };
}

/** The value of the button that was pressed: `accept:FIELD:ORIGIN`, or `none:FIELD`. */
function pressedValue(
  library: Library,
  id: string,
  pressed: string,
  shown: Readonly<Record<Field, unknown>>,
): Changes {
  const [what, field = '', origin] = pressed.split(':');
  if (what !== 'accept' && what !== 'none') return {};
  if (!Object.hasOwn(shown, field) || (what === 'none' && field === 'title')) {
    throw badRequest([{ parameter: 'do', detail: 'There is no such field.' }]);
  }
  if (what === 'none') return { [field]: null } as Changes;
  const said = library.documents
    .values(id)
    .find((one) => one.field === field && one.origin === origin);
  if (!said) throw badRequest([{ parameter: 'do', detail: 'Nothing says that any more.' }]);
  return { [field]: said.value } as Changes;
}

function kindOf(parameter: string, given: string): RelationKind {
  const kind = RELATION_KINDS.find((one) => one === given && NEAR.includes(one));
  if (kind) return kind;
  throw badRequest([{ parameter, detail: `It is one of ${NEAR.join(', ')}.` }]);
}

/** `SIGNAL:STANCE`; empty when the passage says nothing of the kind. */
function readingOf(given: string) {
  if (given === '') return {};
  const [name, wanted] = given.split(':');
  const signal = SIGNALS.find((one) => one.signal === name);
  const stance = signal?.stances.find((one) => one === wanted);
  if (signal && stance) return { instead: { signal: signal.signal, stance } };
  throw badRequest([{ parameter: 'instead', detail: 'Choose one of the list.' }]);
}

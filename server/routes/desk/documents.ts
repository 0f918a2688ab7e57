import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isShown } from '../../../data/confidence.ts';
import { type Changes, EditConflict } from '../../../data/desk/edits.ts';
import type { DocumentRecord } from '../../../data/documents.ts';
import type { Library } from '../../../data/library.ts';
import type { Field } from '../../../data/model.ts';
import { REVIEW_STATES } from '../../../data/schema.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { DeskDocumentModel } from '../../../web/models/desk-editing.ts';
import { conflictPage } from '../../../web/pages/desk/conflict.tsx';
import { deskDocumentPage } from '../../../web/pages/desk/document.tsx';
import { deskTextPage } from '../../../web/pages/desk/document-text.tsx';
import { deskDocumentsPage } from '../../../web/pages/desk/documents.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { readForm } from '../../desk/document-form.ts';
import { documentModel, lineOf, textModel } from '../../desk/document-models.ts';
import { editing } from '../../desk/editing.ts';
import { fieldsAt, fieldsOf } from '../../desk/field-texts.ts';
import {
  conflictModel,
  formOf,
  LARGE_FORM,
  pageNumber,
  questionOf,
  reasonOf,
  revisionOf,
} from '../../desk/page-forms.ts';
import { badRequest, notFound } from '../../errors.ts';
import type { FormBody } from '../../plugins/forms.ts';
import { choice, type Parameters, several, single, wholeNumber } from '../../search/parameters.ts';

const DOCUMENTS_PER_PAGE = 50;
const DONE = ['saved', 'nothing', 'proposed', 'state', 'reverted', 'merged'] as const;

/** Documents on the desk: finding one in any state, reading and correcting it. */
export async function deskDocumentRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const documents = `/:locale(^${LOCALES.join('|')}$)/desk/documents`;
  const own = { config: { access: 'contributor' as const } };
  const desk = editing(library, app.log);

  app.get(documents, own, (request, reply) => {
    const context = deskContext(app, request);
    const q = questionOf(request);
    const state = choice('state', single((request.query as Parameters).state), REVIEW_STATES, []);
    const total = library.documentFinder.count({ q, state });
    const pages = Math.max(1, Math.ceil(total / DOCUMENTS_PER_PAGE));
    const page = Math.min(pageNumber(request), pages);
    const from = (page - 1) * DOCUMENTS_PER_PAGE;
    const ids = library.documentFinder.find({ q, state }, DOCUMENTS_PER_PAGE, from);
    const found = library.documents.findMany(ids).map(lineOf);
    return app.sendPage(
      reply,
      deskDocumentsPage(context, { q, state, total, page, pages, documents: found }),
    );
  });

  const modelOf = (
    request: FastifyRequest,
    document: DocumentRecord,
    typed?: ReturnType<typeof readForm>,
  ): DeskDocumentModel => {
    const { locale, account } = deskContext(app, request);
    const proposes = account.role === 'contributor';
    const own = proposes ? account.name : undefined;
    return documentModel(library, document, { locale, proposes, own }, typed);
  };

  app.get(`${documents}/:id`, own, (request, reply) => {
    const document = desk.find(idOf(request));
    const done = choice('done', single((request.query as Parameters).done), DONE, []);
    const model = { ...modelOf(request, document), ...(done ? { done } : {}) };
    return app.sendPage(reply, deskDocumentPage(deskContext(app, request), model));
  });

  app.get(`${documents}/:id/text`, own, (request, reply) => {
    const document = desk.find(idOf(request));
    const { file: given } = request.query as Parameters;
    const file = wholeNumber('file', single(given), 1, Number.MAX_SAFE_INTEGER, []);
    const model = textModel(library, document, { file, page: pageNumber(request) });
    return app.sendPage(reply, deskTextPage(deskContext(app, request), model));
  });

  app.post(`${documents}/:id`, { ...own, ...LARGE_FORM }, async (request, reply) => {
    const context = deskContext(app, request);
    const account = request.signedIn?.account;
    if (!account) throw notFound('account');
    const document = desk.findLiving(idOf(request));
    const { id } = document;
    const form = formOf(request);
    const revision = revisionOf(form);
    const reason = reasonOf(form);
    const shown = fieldsAt(document, library.identifiers.revisions(id), revision);
    const action = deskAddress(context.locale, 'documents', id);
    const refuse = (conflict: Pick<EditConflict, 'conflicts' | 'revision'>, changes: Changes) => {
      const model = conflictModel(library, document, conflict, { action, changes, reason });
      return app.sendPage(reply.code(409), conflictPage(context, model));
    };
    if (!shown) return refuse({ conflicts: [], revision: document.revision }, {});
    const read = readForm(form, shown);
    if (read.faults.size > 0) {
      const model = { ...modelOf(request, document, read), revision, reason };
      return app.sendPage(reply.code(400), deskDocumentPage(context, model));
    }
    const pressed = {
      ...confirmed(library, id, single(form.confirm), shown),
      ...taken(library, id, single(form.take)),
    };
    const changes = { ...pressed, ...read.changes, ...taken(library, id, single(form.take)) };
    const undecided = undecidedOf(form, shown, changes);
    if (undecided.length > 0) return refuse({ conflicts: undecided, revision }, changes);
    const next = nextToConfirm(library, id, Object.keys(pressed) as Field[]);
    const leave = (done: (typeof DONE)[number]) =>
      reply.redirect(`${action}?done=${done}${next ? `#field-${next}` : ''}`, 303);
    if (Object.keys(changes).length === 0) return leave('nothing');
    try {
      const result = await desk.write({ id, revision, changes, reason }, account);
      return leave(Array.isArray(result) ? 'saved' : 'proposed');
    } catch (error) {
      if (error instanceof EditConflict) return refuse(error, changes);
      throw error;
    }
  });
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/** Values that somebody says are right: one field's, or all that a machine found. */
function confirmed(
  library: Library,
  id: string,
  field: string,
  shown: Readonly<Record<Field, unknown>>,
): Changes {
  if (field === '') return {};
  if (field !== 'all') {
    if (!Object.hasOwn(shown, field)) {
      throw badRequest([{ parameter: 'confirm', detail: 'There is no such field.' }]);
    }
    return { [field]: shown[field as Field] } as Changes;
  }
  const waiting = fieldsToConfirm(library, id).filter((one) => shown[one] !== null);
  return Object.fromEntries(waiting.map((one) => [one, shown[one]])) as Changes;
}

/** A value that somebody takes over from whoever said it: `FIELD:ORIGIN`. */
function taken(library: Library, id: string, what: string): Changes {
  if (what === '') return {};
  const [field, origin] = what.split(':');
  const said = library.documents
    .values(id)
    .find((one) => one.field === field && one.origin === origin);
  if (!said) throw badRequest([{ parameter: 'take', detail: 'Nothing says that any more.' }]);
  return { [said.field]: said.value } as Changes;
}

/** Fields with a value in force that no curator answers for. */
function fieldsToConfirm(library: Library, id: string): Field[] {
  const values = library.documents.values(id);
  const first = values.filter(({ field }, at) => values[at - 1]?.field !== field);
  return first.filter((one) => one.origin !== 'curator' && isShown(one)).map(({ field }) => field);
}

/** Where somebody goes on who has just confirmed a field. */
function nextToConfirm(library: Library, id: string, now: readonly Field[]): Field | undefined {
  const last = now.at(-1);
  if (!last) return undefined;
  const waiting = new Set(fieldsToConfirm(library, id));
  const order = Object.keys(fieldsOf({})) as Field[];
  const after = order.slice(order.indexOf(last) + 1);
  return after.find((field) => waiting.has(field) && !now.includes(field)) ?? last;
}

/** Conflicts of a form that nobody decided on: they are asked again. */
function undecidedOf(
  form: FormBody,
  shown: Readonly<Record<Field, unknown>>,
  changes: Changes,
): EditConflict['conflicts'] {
  return several(form.conflict)
    .filter((field): field is Field => Object.hasOwn(shown, field))
    .filter((field) => single(form[`keep.${field}`]) === '' && Object.hasOwn(changes, field))
    .map((field) => ({
      ...{ field, shown: shown[field], theirs: shown[field] },
      yours: changes[field] ?? null,
    }));
}

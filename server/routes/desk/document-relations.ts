import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DocumentRecord } from '../../../data/documents.ts';
import { FIELDS } from '../../../data/field-names.ts';
import type { Library } from '../../../data/library.ts';
import { RELATION_KINDS } from '../../../data/model.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { MergeModel } from '../../../web/models/desk-editing.ts';
import { mergePage } from '../../../web/pages/desk/merge.tsx';
import { relationsPage } from '../../../web/pages/desk/relations.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { deskFile, headOf, relationModels } from '../../desk/document-models.ts';
import { editing, mergeFault } from '../../desk/editing.ts';
import { fieldsOf, shownText } from '../../desk/field-texts.ts';
import { formOf, othersFound, questionOf, reasonOf } from '../../desk/page-forms.ts';
import { badRequest } from '../../errors.ts';
import { type Parameters, single } from '../../search/parameters.ts';

/** What documents are to each other, and making one of two that are the same. */
export async function documentRelationRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const document = `/:locale(^${LOCALES.join('|')}$)/desk/documents/:id`;
  const curator = { config: { access: 'curator' as const } };
  const desk = editing(library, app.log);

  app.get(`${document}/relations`, curator, (request, reply) => {
    const one = desk.findLiving(idOf(request));
    const q = questionOf(request);
    const model = {
      ...headOf(library, one),
      ...{ q, found: othersFound(library, q, one.id) },
      relations: relationModels(library, one.id, true),
      done: single((request.query as Parameters).done) !== '',
    };
    return app.sendPage(reply, relationsPage(deskContext(app, request), model));
  });

  app.post(`${document}/relations`, curator, async (request, reply) => {
    const { locale, account } = deskContext(app, request);
    const { id } = desk.findLiving(idOf(request));
    const form = formOf(request);
    const [kindGiven, direction] = single(form.relation).split(':');
    const kind = RELATION_KINDS.find((one) => one === kindGiven);
    const state = (['accepted', 'rejected'] as const).find((one) => one === single(form.state));
    if (!kind || !state || (direction !== 'from' && direction !== 'to')) {
      throw badRequest([{ parameter: 'relation', detail: 'Choose one of the list.' }]);
    }
    const other = single(form.document);
    const [fromId, toId] = direction === 'from' ? [id, other] : [other, id];
    const actor = account.name;
    await desk.relate({ fromId, kind, toId, state, actor, reason: reasonOf(form) });
    const address = deskAddress(locale, 'documents', `${id}/relations`);
    return reply.redirect(`${address}?done=1`, 303);
  });

  const mergeModel = (request: FastifyRequest, from: DocumentRecord, into: string): MergeModel => {
    const other = into === '' ? undefined : library.documents.find(into);
    const fault = into === '' ? undefined : mergeFault(from, other);
    const q = questionOf(request);
    const [here, there] = [fieldsOf(from), fieldsOf(other ?? {})];
    const rows = FIELDS.map((field) => ({
      ...{ field, here: shownText(here[field]), there: shownText(there[field]) },
      same: shownText(here[field]) === shownText(there[field]),
    }));
    const files = (id: string) =>
      library.passages.filesOf(id).map((file) => deskFile(library, file));
    return {
      ...headOf(library, from),
      ...{ q, found: othersFound(library, q, from.id) },
      ...(other ? { into: headOf(library, other) } : {}),
      ...(fault ? { fault } : {}),
      rows: rows
        .filter((row) => row.here !== '' || row.there !== '')
        .sort((a, b) => Number(a.same) - Number(b.same)),
      files: { here: files(from.id), there: other ? files(other.id) : [] },
    };
  };

  app.get(`${document}/merge`, curator, (request, reply) => {
    const one = desk.findLiving(idOf(request));
    const model = mergeModel(request, one, single((request.query as Parameters).into));
    return app.sendPage(reply, mergePage(deskContext(app, request), model));
  });

  app.post(`${document}/merge`, curator, async (request, reply) => {
    const context = deskContext(app, request);
    const one = desk.findLiving(idOf(request));
    const form = formOf(request);
    const into = single(form.into);
    const model = mergeModel(request, one, into);
    // Nothing brings two documents apart again: it is done only when somebody says so.
    if (!model.into || model.fault || single(form.sure) !== 'yes') {
      return app.sendPage(reply.code(400), mergePage(context, model));
    }
    await desk.merge(one.id, into, context.account.name, reasonOf(form));
    const address = deskAddress(context.locale, 'documents', into);
    return reply.redirect(`${address}?done=merged`, 303);
  });
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

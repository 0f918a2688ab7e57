import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Library } from '../../../data/library.ts';
import { BULK_FIELDS, CONFLICT_CHOICES, ROW_OUTCOMES } from '../../../data/vocabularies/bulk.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import type { BulkModel } from '../../../web/models/desk-bulk.ts';
import { bulkPage } from '../../../web/pages/desk/bulk.tsx';
import { bulkPlanPage } from '../../../web/pages/desk/bulk-plan.tsx';
import { bulkService } from '../../desk/bulk/bulk-service.ts';
import { chosenSet } from '../../desk/bulk/chosen-set.ts';
import { parseWish } from '../../desk/bulk/parse-wish.ts';
import { planModel } from '../../desk/bulk/plan-model.ts';
import { sendTable } from '../../desk/bulk/send-table.ts';
import { TableFault } from '../../desk/bulk/table-fault.ts';
import { tableOfDocuments } from '../../desk/bulk/table-of-documents.ts';
import { planOfForm } from '../../desk/bulk/table-of-request.ts';
import { actorOf, deskContext } from '../../desk/desk-context.ts';
import { givenText } from '../../desk/given-changes.ts';
import { formOf, pageNumber, reasonOf } from '../../desk/page-forms.ts';
import { badRequest, RequestError } from '../../errors.ts';
import { choice, type Parameters, several, single } from '../../search/parameters.ts';

const CHANGES_PER_PAGE = 20;
const LONGEST_TYPED = 2000;

/** Pages on which many documents are changed at once; for curators. */
export async function bulkRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  await app.register(multipart);
  const path = `/:locale(^${LOCALES.join('|')}$)/desk/bulk`;
  const config = { access: 'curator' } as const;
  const service = bulkService(library, app.log);

  const sendHome = (
    request: FastifyRequest,
    reply: FastifyReply,
    said: Partial<BulkModel> = {},
  ) => {
    const all = library.bulk.list();
    const pages = Math.max(1, Math.ceil(all.length / CHANGES_PER_PAGE));
    const page = Math.min(pageNumber(request), pages);
    const changes = all.slice((page - 1) * CHANGES_PER_PAGE, page * CHANGES_PER_PAGE);
    const typed = request.method === 'GET' ? typedIn(request.query as Parameters) : {};
    return app.sendPage(
      reply,
      bulkPage(deskContext(app, request), { changes, page, pages, typed, ...said }),
    );
  };
  const toPlan = (request: FastifyRequest, reply: FastifyReply, name: string) =>
    reply.redirect(deskAddress(app.pageContext(request).locale, 'bulk', name), 303);

  app.get(path, { config }, (request, reply) => sendHome(request, reply));

  app.get(`${path}/table.csv`, { config }, async (request, reply) => {
    const { locale } = app.pageContext(request);
    const { ids } = await chosenSet(library, request.query as Parameters, locale);
    return sendTable(reply, tableOfDocuments(library, ids, app.baseUrl(request), locale));
  });

  app.post(
    `${path}/table`,
    { config: { ...config, ownCsrf: true }, bodyLimit: Number.MAX_SAFE_INTEGER },
    async (request, reply) => {
      try {
        if (!request.isMultipart()) throw new TableFault('no-file', 'No table was sent.');
        const { name } = await planOfForm(service, request);
        return toPlan(request, reply, name);
      } catch (error) {
        if (!(error instanceof TableFault)) throw error;
        return sendHome(request, reply.code(400), { tableFault: error.code });
      }
    },
  );

  app.post(`${path}/edit`, { config }, async (request, reply) => {
    const { locale } = app.pageContext(request);
    const form = formOf(request);
    const text = (name: string) => givenText(name, single(form[name])) ?? '';
    try {
      if (text('q') + text('state') + text('query') === '') {
        throw badRequest([{ parameter: 'q', detail: 'Say which documents are meant.' }]);
      }
      const wish = parseWish({
        add_topics: several(form.add_topics).join(';'),
        remove_topics: several(form.remove_topics).join(';'),
        set: Object.fromEntries(BULK_FIELDS.map((field) => [field, text(field)])),
        ...{ state: text('to_state'), note: text('note') },
      });
      const set = await chosenSet(library, form, locale);
      const { name } = await service.planEdit(set, wish, actorOf(request));
      return toPlan(request, reply, name);
    } catch (error) {
      if (!(error instanceof RequestError) || error.faults.length === 0) throw error;
      const faults = error.faults.map(({ parameter, detail }) => ({ field: parameter, detail }));
      return sendHome(request, reply.code(400), { faults, typed: typedIn(form) });
    }
  });

  app.get(`${path}/:name`, { config }, (request, reply) => {
    const plan = service.find(nameOf(request));
    const { show } = request.query as Parameters;
    const outcome = choice('show', single(show), ROW_OUTCOMES, []);
    const model = planModel(library, plan, { outcome, page: pageNumber(request) });
    return app.sendPage(reply, bulkPlanPage(deskContext(app, request), model));
  });

  app.post(`${path}/:name/apply`, { config }, async (request, reply) => {
    const name = nameOf(request);
    const form = formOf(request);
    const conflicts = choice('conflicts', single(form.conflicts), CONFLICT_CHOICES, []);
    try {
      await service.apply(name, actorOf(request), conflicts, reasonOf(form));
    } catch (error) {
      // The page of the plan says what is the matter, with the new dry run where there is one.
      if (!(error instanceof RequestError) || error.code !== 'conflict') throw error;
      const model = planModel(library, service.find(name), { page: 1 });
      return app.sendPage(reply.code(409), bulkPlanPage(deskContext(app, request), model));
    }
    return toPlan(request, reply, name);
  });

  app.post(`${path}/:name/undo`, { config }, async (request, reply) => {
    const plan = await service.planUndo(nameOf(request), actorOf(request));
    return toPlan(request, reply, plan.name);
  });
}

function nameOf(request: FastifyRequest): string {
  return (request.params as { name: string }).name;
}

/** What was typed, to be shown again. */
function typedIn(form: Parameters): Record<string, string | string[]> {
  const names = ['q', 'state', 'query', 'to_state', 'note', ...BULK_FIELDS];
  return {
    ...Object.fromEntries(names.map((name) => [name, single(form[name]).slice(0, LONGEST_TYPED)])),
    add_topics: several(form.add_topics),
    remove_topics: several(form.remove_topics),
  };
}

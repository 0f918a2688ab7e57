import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AuditRow } from '../../../data/audit.ts';
import { EditConflict } from '../../../data/desk/edits.ts';
import type { DocumentRecord } from '../../../data/documents.ts';
import { FIELDS } from '../../../data/field-names.ts';
import type { Library } from '../../../data/library.ts';
import type { Field } from '../../../data/model.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import { deskAddress } from '../../../web/addresses.ts';
import { relationName } from '../../../web/components/desk/relation-lines.tsx';
import type { DeskRelation, HistoryEntry, RevertModel } from '../../../web/models/desk-editing.ts';
import { documentHistoryPage } from '../../../web/pages/desk/document-history.tsx';
import { revertPage } from '../../../web/pages/desk/revert.tsx';
import { deskContext } from '../../desk/desk-context.ts';
import { headOf } from '../../desk/document-models.ts';
import { editing } from '../../desk/editing.ts';
import { controlText, fieldsOf, shownText } from '../../desk/field-texts.ts';
import { formOf, pageNumber, reasonOf } from '../../desk/page-forms.ts';
import { notFound } from '../../errors.ts';

const ENTRIES_PER_PAGE = 50;

/** What was done to a document, and taking single changes back. */
export async function documentHistoryRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const history = `/:locale(^${LOCALES.join('|')}$)/desk/documents/:id/history`;
  const contributor = { config: { access: 'contributor' as const } };
  const curator = { config: { access: 'curator' as const } };
  const desk = editing(library, app.log);

  app.get(history, contributor, (request, reply) => {
    const document = desk.find(idOf(request));
    const pages = Math.max(1, Math.ceil(library.history.count(document.id) / ENTRIES_PER_PAGE));
    const page = Math.min(pageNumber(request), pages);
    const from = (page - 1) * ENTRIES_PER_PAGE;
    const rows = library.history.rows(document.id, ENTRIES_PER_PAGE, from);
    const entries = rows.map((row) => entryOf(document.id, row));
    const model = { ...headOf(library, document), entries, page, pages };
    return app.sendPage(reply, documentHistoryPage(deskContext(app, request), model));
  });

  /** @throws RequestError `not-found` when nothing of the kind can be taken back. */
  const change = (request: FastifyRequest) => {
    const document = desk.findLiving(idOf(request));
    const { row: given } = request.params as { row: string };
    const row = /^\d{1,15}$/.test(given)
      ? library.history.row(document.id, Number(given))
      : undefined;
    const entry = row && entryOf(document.id, row);
    const field = entry?.field;
    if (!entry?.revertible || !field) throw notFound('change that can be taken back');
    return { document, entry: { ...entry, field } };
  };

  app.get(`${history}/:row`, curator, (request, reply) => {
    const { document, entry } = change(request);
    const model = revertModel(library, document, entry);
    return app.sendPage(reply, revertPage(deskContext(app, request), model));
  });

  app.post(`${history}/:row`, curator, async (request, reply) => {
    const context = deskContext(app, request);
    const { document, entry } = change(request);
    const { id } = document;
    try {
      await desk.revert(id, entry.id, context.account.name, reasonOf(formOf(request)));
    } catch (error) {
      if (!(error instanceof EditConflict)) throw error;
      const model = { ...revertModel(library, desk.find(id), entry), conflict: true };
      return app.sendPage(reply.code(409), revertPage(context, model));
    }
    const address = deskAddress(context.locale, 'documents', id);
    return reply.redirect(`${address}?done=reverted#field-${entry.field}`, 303);
  });
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

function revertModel(
  library: Library,
  document: DocumentRecord,
  entry: HistoryEntry & { field: Field },
): RevertModel {
  const now = shownText(fieldsOf(document)[entry.field]);
  const before = readValue(library.history.row(document.id, entry.id)?.before ?? null);
  return {
    ...headOf(library, document),
    ...{ entry, now, conflict: now !== (entry.after ?? '') },
    text: controlText(entry.field, before),
  };
}

/** A row of the audit as the page of a document shows it. */
function entryOf(id: string, row: AuditRow): HistoryEntry {
  const { action, actor, at, reason, batch } = row;
  const common = {
    ...{ id: row.id, at, actor, action },
    ...(reason ? { reason } : {}),
    ...(batch ? { batch } : {}),
  };
  const [before, after] = [readValue(row.before), readValue(row.after)];
  if (action.endsWith('-relation')) {
    const direction = row.documentId === id ? 'from' : 'to';
    const relation = relationName({ kind: row.field as DeskRelation['kind'], direction });
    const other = direction === 'from' ? String(after) : (row.documentId ?? '');
    return { ...common, revertible: false, subject: { relation, id: other } };
  }
  if (action === 'merge') {
    const other = before === id ? after : before;
    return { ...common, revertible: false, subject: { id: String(other) } };
  }
  if (row.field === 'proposal') {
    return { ...common, revertible: false, subject: { proposal: Number(after) } };
  }
  const field = FIELDS.find((one) => one === row.field);
  return {
    ...{ ...common, before: shownText(before), after: shownText(after) },
    ...(field ? { field } : {}),
    revertible: action === 'revise' && field !== undefined,
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

import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { AuditRow } from '../../../data/audit.ts';
import type { Library } from '../../../data/library.ts';
import { LOCALES } from '../../../data/vocabularies/languages.ts';
import type { AuditEntry, AuditModel } from '../../../web/models/desk-audit.ts';
import { auditPage } from '../../../web/pages/desk/audit.tsx';
import { csvText } from '../../csv.ts';
import { AUDIT_PARAMETERS, auditChoice } from '../../desk/audit-choice.ts';
import { deskContext } from '../../desk/desk-context.ts';
import { badRequest, type ParameterFault } from '../../errors.ts';
import { type Parameters, single, wholeNumber } from '../../search/parameters.ts';

const ROWS = 100;
const COLUMNS: readonly (keyof AuditRow)[] = [
  ...(['id', 'at', 'actor', 'action', 'documentId', 'field'] as const),
  ...(['before', 'after', 'reason', 'batch', 'hash'] as const),
];
/** Rows written at once. */
const SOME = 500;

/** Who did what, as a page and as a table, for admins. */
export async function auditRoutes(
  app: FastifyInstance,
  { library }: { library: Library },
): Promise<void> {
  const path = `/:locale(^${LOCALES.join('|')}$)/desk/audit`;
  const config = { access: 'admin', scope: 'admin' } as const;

  app.get(path, { config }, (request, reply) => {
    const context = deskContext(app, request);
    const parameters = request.query as Parameters;
    const faults: ParameterFault[] = [];
    const before = wholeNumber('before', single(parameters.before), 1, 2 ** 53 - 1, faults);
    if (faults.length > 0) throw badRequest(faults);
    const rows = library.audit.newest(auditChoice(parameters), ROWS + 1, before);
    const typed = AUDIT_PARAMETERS.map((name) => [name, single(parameters[name])]);
    const model: AuditModel = {
      rows: rows.slice(0, ROWS).map(entryOf),
      choice: Object.fromEntries(typed),
      older: rows.length > ROWS ? rows[ROWS - 1]?.id : undefined,
      broken: library.audit.broken(1),
    };
    return app.sendPage(reply, auditPage(context, model));
  });

  app.get(`${path}.csv`, { config }, (request, reply) => {
    const choice = auditChoice(request.query as Parameters);
    library.audit.add({
      ...{ actor: request.signedIn?.account.name ?? '', action: 'export-audit' },
      after: JSON.stringify(choice),
    });
    return reply
      .header('content-disposition', 'attachment; filename="audit.csv"')
      .type('text/csv; charset=utf-8')
      .send(Readable.from(tableOf(library.audit.all(choice)), { objectMode: false }));
  });
}

function* tableOf(rows: Iterable<AuditRow>): Generator<string> {
  yield `\u{feff}${csvText([COLUMNS])}`;
  let some: (string | number | undefined)[][] = [];
  for (const row of rows) {
    some.push(COLUMNS.map((column) => row[column] ?? undefined));
    if (some.length < SOME) continue;
    yield csvText(some);
    some = [];
  }
  if (some.length > 0) yield csvText(some);
}

function entryOf(row: AuditRow): AuditEntry {
  const { id, at, actor, action } = row;
  const known = {
    ...{ document: row.documentId, field: row.field, before: row.before, after: row.after },
    reason: row.reason,
  };
  const held = Object.entries(known).filter(([, value]) => value !== null);
  return { id, at, actor, action, ...Object.fromEntries(held) };
}

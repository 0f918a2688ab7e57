import { basename } from 'node:path';
import type { FastifyRequest } from 'fastify';
import type { Plan } from '../../../data/desk/bulk/plan.ts';
import { shown } from '../../search/parameters.ts';
import { actorOf } from '../desk-context.ts';
import { givenText } from '../given-changes.ts';
import { BrokenForm, watchForm } from '../watch-form.ts';
import type { BulkService } from './bulk-service.ts';
import { TableFault } from './table-fault.ts';
import { MOST_MEGABYTES } from './table-text.ts';

const TICKED = new Set(['true', '1', 'on']);
const FIELD_BYTES = 16 * 1024;

/**
 * Makes a plan of the table in a form. Fields come before it: `csrf` from a browser, `add_new`,
 * `empty_clears`, `reason`.
 *
 * @throws TableFault when there is no table or it cannot be read; RequestError when the form is
 *   not from this session.
 */
export async function planOfForm(service: BulkService, request: FastifyRequest): Promise<Plan> {
  const fields: Record<string, string> = {};
  const watch = watchForm(request);
  const parts = request.parts({
    limits: {
      ...{ fileSize: (MOST_MEGABYTES + 1) * 1024 * 1024, files: 1, fields: 10, parts: 11 },
      ...{ fieldSize: FIELD_BYTES, fieldNameSize: 100, headerPairs: 50 },
    },
  });
  const token = () => request.headers['x-csrf-token'] ?? fields.csrf;
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      request.checkCsrf(token());
      if (!part.filename) {
        part.file.resume();
        continue;
      }
      const source = shown(basename(part.filename.replaceAll('\\', '/')));
      return await service.planTable(watch.counted(part.file), optionsOf(fields, source, request));
    }
    request.checkCsrf(token());
    throw new TableFault('no-file', 'No table was chosen.');
  } catch (error) {
    if (!isOfForm(error)) throw error;
    throw new TableFault('broken', 'The form breaks off or is no form. Send the table again.');
  } finally {
    watch.stop();
  }
}

/** What somebody says of a table. */
export function optionsOf(
  fields: Readonly<Record<string, unknown>>,
  source: string,
  request: FastifyRequest,
) {
  const ticked = (name: string) => TICKED.has(String(fields[name] ?? ''));
  return {
    ...{ source: source || 'table.csv', by: actorOf(request) },
    ...{ addNew: ticked('add_new'), emptyClears: ticked('empty_clears') },
    reason: givenText('reason', fields.reason),
  };
}

/** The reader of forms gives its errors no code. */
function isOfForm(error: unknown): boolean {
  if (error instanceof BrokenForm) return true;
  return error instanceof Error && /^Multipart:|multipart data$|^Malformed/.test(error.message);
}

import type { AuditChoice } from '../../data/audit.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { type Parameters, shown, single } from '../search/parameters.ts';

/** Parameters that choose rows of the audit. */
export const AUDIT_PARAMETERS = ['actor', 'action', 'document', 'from', 'to'] as const;
const LONGEST = 200;

/**
 * Which rows of the audit are wanted. Days are taken whole.
 *
 * @throws RequestError naming a date that is none.
 */
export function auditChoice(parameters: Parameters): AuditChoice {
  const faults: ParameterFault[] = [];
  const text = (name: string) => single(parameters[name]).slice(0, LONGEST).trim() || undefined;
  const day = (name: string, end: string) => {
    const given = text(name);
    if (given === undefined) return undefined;
    const iso = `${given}T${end}Z`;
    if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(iso))) return iso;
    faults.push({ parameter: name, detail: `"${shown(given)}" is no day. Write YYYY-MM-DD.` });
    return undefined;
  };
  const choice = {
    ...{ actor: text('actor'), action: text('action'), documentId: text('document') },
    from: day('from', '00:00:00.000'),
    to: day('to', '23:59:59.999'),
  };
  if (faults.length > 0) throw badRequest(faults);
  return choice;
}

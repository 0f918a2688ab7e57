import type { ParameterFault } from '../errors.ts';
import { shown } from './parameters.ts';

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/;
/** An address that was not escaped has a space for the plus of a zone. */
const UNESCAPED_PLUS = / (?=\d\d:?\d\d$)/;

/**
 * A moment as ISO 8601 writes it: a date, for its beginning, or a date and time; in UTC unless a
 * zone is named.
 *
 * @returns the moment in UTC with milliseconds; nothing when the parameter is absent.
 */
export function moment(
  parameter: string,
  given: string,
  faults: ParameterFault[],
): string | undefined {
  if (given === '') return undefined;
  const read = isoMoment(given.replace(UNESCAPED_PLUS, '+'));
  if (read) return read;
  const hint = 'a date such as 2026-01-31 or a date and time such as 2026-01-31T14:30:00Z';
  faults.push({ parameter, detail: `"${shown(given)}" is not ${hint}.` });
  return undefined;
}

function isoMoment(given: string): string | undefined {
  const [, date = '', time = '00:00', zone = 'Z'] = MOMENT.exec(given) ?? [];
  // The platform takes 30 February for a day in March.
  if (isoOf(Date.parse(date))?.slice(0, 10) !== date) return undefined;
  const colon = zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
  return isoOf(Date.parse(`${date}T${time.replace(',', '.')}${colon}`));
}

/** Of years with four digits alone: others do not compare as text. */
function isoOf(time: number): string | undefined {
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

import { EVIDENCE_TYPES } from '../../data/crpd/law-of-country.ts';
import { WHO_REGIONS } from '../../data/vocabularies/places.ts';
import {
  HEAT_SUBJECTS,
  HEAT_VIEWS,
  type HeatChoice,
  PRACTICE_STANCES,
} from '../../web/models/heat.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import {
  choice,
  type Parameters,
  several,
  single,
  wholeNumber,
  yearRange,
} from '../search/parameters.ts';

const MAX_PAGE = 1000;

/**
 * Reads from an address what a heat map shows. Other parameters are passed over: what others add to
 * a link to a page they share must not close it.
 *
 * @throws RequestError naming each parameter that does not fit.
 */
export function parseHeatChoice(parameters: Parameters): HeatChoice {
  const faults: ParameterFault[] = [];
  const one = <T extends string>(name: string, values: readonly T[]) =>
    choice(name, single(parameters[name]), values, faults);
  const all = <T extends string>(name: string, values: readonly T[]) => [
    ...new Set(several(parameters[name]).flatMap((v) => choice(name, v, values, faults) ?? [])),
  ];
  const read: HeatChoice = {
    by: one('by', HEAT_SUBJECTS) ?? 'articles',
    view: one('view', HEAT_VIEWS) ?? 'map',
    practices: one('practices', PRACTICE_STANCES) ?? 'permits',
    region: all('region', WHO_REGIONS),
    type: all('type', EVIDENCE_TYPES),
    ...yearRange(parameters, faults),
    page: wholeNumber('page', single(parameters.page), 1, MAX_PAGE, faults) ?? 1,
  };
  if (faults.length > 0) throw badRequest(faults);
  return read;
}

import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { badRequest, type ParameterFault } from '../errors.ts';

/** Parameters as they come from an address: a value, or several of one name. */
export type Parameters = Record<string, string | string[] | undefined>;

/** A whole number from `least` to `most`; nothing when the parameter is absent. */
export function wholeNumber(
  parameter: string,
  given: string,
  least: number,
  most: number,
  faults: ParameterFault[],
): number | undefined {
  if (given === '') return undefined;
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  faults.push({
    parameter,
    detail: `"${shown(given)}" is not a whole number from ${least} to ${most}.`,
  });
  return undefined;
}

/** The years `year_from` to `year_to`; a range that was typed the wrong way round is turned round. */
export function yearRange(
  parameters: Parameters,
  faults: ParameterFault[],
): { yearFrom: number | undefined; yearTo: number | undefined } {
  const year = (name: string) => wholeNumber(name, single(parameters[name]), 0, 9999, faults);
  const [from, to] = [year('year_from'), year('year_to')];
  const turned = from !== undefined && to !== undefined && from > to;
  return turned ? { yearFrom: to, yearTo: from } : { yearFrom: from, yearTo: to };
}

/** True for `true`, `1` and a ticked box. */
export function truth(parameter: string, given: string, faults: ParameterFault[]): boolean {
  return choice(parameter, given, ['true', '1', 'on', 'false', '0'], faults) !== undefined
    ? ['true', '1', 'on'].includes(given)
    : false;
}

/** One of a closed list; nothing when the parameter is absent. */
export function choice<T extends string>(
  parameter: string,
  given: string,
  values: readonly T[],
  faults: ParameterFault[],
): T | undefined {
  if (given === '') return undefined;
  const value = values.find((one) => one === given);
  if (!value)
    faults.push({ parameter, detail: `"${shown(given)}" is not one of ${values.join(', ')}.` });
  return value;
}

/** Pages of a list that nobody comes to the end of. */
const LAST_PAGE = 1_000_000;

/**
 * Which part of a list is wanted, by the parameters `page` and `per_page`.
 *
 * @param sizes - Entries on a page unless told, and at most.
 */
export function pageOf(
  parameters: Parameters,
  faults: ParameterFault[],
  { usual = 20, most = 100 }: { usual?: number; most?: number } = {},
): { page: number; perPage: number } {
  return {
    page: wholeNumber('page', single(parameters.page), 1, LAST_PAGE, faults) ?? 1,
    perPage: wholeNumber('per_page', single(parameters.per_page), 1, most, faults) ?? usual,
  };
}

/**
 * The same for who looks at it last.
 *
 * @param faults - What was found before.
 * @throws RequestError naming these and its own.
 */
export function placeIn(
  parameters: Parameters,
  sizes: { usual?: number; most?: number } = {},
  faults: ParameterFault[] = [],
): { page: number; perPage: number } {
  const place = pageOf(parameters, faults, sizes);
  if (faults.length > 0) throw badRequest(faults);
  return place;
}

/** All values given under one name, without empty ones. */
export function several(given: string | string[] | undefined): string[] {
  return [given ?? []].flat().filter((value) => value !== '');
}

/** The last value given under one name: what a form sends after a hidden default. */
export function single(given: string | string[] | undefined): string {
  return [given ?? ''].flat().at(-1) ?? '';
}

/** A value as an error message repeats it: never long, never with control characters. */
export function shown(value: string): string {
  return value.replace(/\p{C}+/gu, ' ').slice(0, 60);
}

/**
 * Refuses parameters that do not exist: a misspelt filter must not answer with everything.
 *
 * @throws RequestError naming each of them, and those that exist.
 */
export function checkNames(parameters: Parameters, names: readonly string[]): void {
  const unknown = Object.keys(parameters).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  const hint = names.length > 0 ? `Known parameters: ${names.join(', ')}.` : 'None is known here.';
  throw badRequest(
    unknown.map((name) => ({
      parameter: shown(name),
      detail: `There is no such parameter. ${hint}`,
    })),
  );
}

/** Language of labels and addresses; English unless asked otherwise. */
export function parseLocale(given: string | string[] | undefined): Locale {
  const faults: ParameterFault[] = [];
  const locale = choice('lang', single(given), LOCALES, faults) ?? 'en';
  if (faults.length > 0) throw badRequest(faults);
  return locale;
}

import type { Locale } from '../../data/vocabularies/languages.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { choice as oneOf, type Parameters, several, shown, single } from '../search/parameters.ts';
import {
  EXPORT_PARTS,
  EXPORT_ROWS,
  type ExportChoice,
  type ExportFormat,
  type ExportPart,
  PASSAGE_CHOICES,
} from './format.ts';
import { EXPORT_FORMATS } from './formats.ts';

/** Parameters by which a reader chooses what of the documents is taken. */
export const CHOICE_PARAMETERS = ['rows', 'passages', 'columns', 'parts'] as const;
/** Instead of parts: the records alone. */
export const NO_PARTS = 'none';

/**
 * Reads what was chosen, for one format.
 *
 * @throws RequestError naming each parameter that the format does not know or whose value does
 *   not exist.
 */
export function parseExportChoice(
  format: ExportFormat,
  parameters: Parameters,
  locale: Locale,
): ExportChoice {
  const faults: ParameterFault[] = [];
  for (const [parameter, knows] of Object.entries(KNOWS)) {
    if (several(parameters[parameter]).length === 0 || knows(format)) continue;
    const others = EXPORT_FORMATS.filter(knows).map(({ name }) => name);
    const detail = `The format ${format.name} has none; these have: ${others.join(', ')}.`;
    faults.push({ parameter, detail });
  }
  if (faults.length > 0) throw badRequest(faults);
  return chosen(format, parameters, locale, faults);
}

/** The same for a comparison of formats: what one of them does not know does not count for it. */
export function parseChoiceForEach(
  format: ExportFormat,
  parameters: Parameters,
  locale: Locale,
): ExportChoice {
  const known = Object.entries(KNOWS).filter(([, knows]) => knows(format));
  const own = Object.fromEntries(known.map(([name]) => [name, parameters[name]]));
  return chosen(format, own, locale, []);
}

/** Which formats know which parameter. */
const KNOWS: Record<(typeof CHOICE_PARAMETERS)[number], (format: ExportFormat) => boolean> = {
  rows: ({ rows }) => rows.length > 1,
  passages: ({ rows }) => rows.includes('passages'),
  columns: ({ columns }) => columns !== undefined,
  parts: ({ parts }) => parts.length > 0,
};

/** Whether the format knows the parameter. */
export function knowsParameter(format: ExportFormat, parameter: string): boolean {
  return Object.hasOwn(KNOWS, parameter) ? KNOWS[parameter as keyof typeof KNOWS](format) : true;
}

function chosen(
  format: ExportFormat,
  parameters: Parameters,
  locale: Locale,
  faults: ParameterFault[],
): ExportChoice {
  const rows = oneOf('rows', single(parameters.rows), EXPORT_ROWS, faults) ?? format.rows[0];
  const passages = oneOf('passages', single(parameters.passages), PASSAGE_CHOICES, faults);
  const table = format.columns?.(rows ?? 'documents');
  const columns = table
    ? listed('columns', parameters.columns, table.known, faults, ` for rows=${rows}`)
    : [];
  const parts = new Set(partsOf(format, parameters.parts, faults));
  if (faults.length > 0) throw badRequest(faults);
  return {
    rows: rows ?? 'documents',
    passages: passages ?? 'answering',
    columns: columns.length > 0 ? columns : (table?.usual ?? []),
    parts,
    locale,
  };
}

function partsOf(
  format: ExportFormat,
  given: Parameters[string],
  faults: ParameterFault[],
): readonly ExportPart[] {
  if (format.parts.length === 0 || several(given).length === 0) return format.defaultParts;
  const known = EXPORT_PARTS.filter((part) => format.parts.includes(part));
  const parts = listed('parts', given, [...known, NO_PARTS], faults, ` in ${format.name}`);
  return known.filter((part) => parts.includes(part));
}

/** Values given one by one, or several with commas between them; each once. */
function listed(
  parameter: string,
  given: Parameters[string],
  known: readonly string[],
  faults: ParameterFault[],
  where: string,
): string[] {
  const values = several(given).flatMap((value) => value.split(','));
  const wanted = new Set(values.map((value) => value.trim()).filter((value) => value !== ''));
  const unknown = [...wanted].filter((value) => !known.includes(value));
  if (unknown.length > 0) {
    const list = unknown.slice(0, 5).map((value) => `"${shown(value)}"`);
    const detail = `There is no ${list.join(', ')}${where}. Known: ${known.join(', ')}.`;
    faults.push({ parameter, detail });
  }
  return [...wanted];
}

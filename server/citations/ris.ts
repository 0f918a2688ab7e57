import type { CslItem, CslType } from './csl.ts';
import type { CslDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';

/** The media type that reference managers are sent. */
export const RIS_TYPE = 'application/x-research-info-systems';

/**
 * Regulations and treaties are `STAT` too: readers take `LEGAL` for a court case and `GEN` for an
 * article of a journal. A government document is what fits a paper of no other kind.
 */
const TYPES: Record<CslType, string> = {
  legislation: 'STAT',
  regulation: 'STAT',
  treaty: 'STAT',
  bill: 'BILL',
  legal_case: 'CASE',
  standard: 'STAND',
  report: 'RPRT',
  document: 'GOVDOC',
};
/** Where readers look for the number of these; elsewhere in `M1`. */
const SERIAL: ReadonlySet<CslType> = new Set<CslType>(['standard', 'report', 'document']);

/** A citation as a RIS record: lines of a tag and a value, ended with CR LF. */
export function ris(item: CslItem): string {
  const { type } = item;
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['PB', type === 'legal_case' ? item.authority : item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0]).padStart(4, '0')],
    ['DA', risDate(item.issued)],
    [SERIAL.has(type) ? 'SN' : 'M1', item.number],
    ['M3', item.genre],
    ['CY', item.jurisdiction],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['N1', item.note],
    ['UR', item.URL],
    // Some take the day of reading for the day of a law that has none.
    ['Y2', item.issued && risDate(item.accessed)],
    ['DB', item.source],
    ['DP', item.source],
  ];
  let record = '';
  for (const [tag, value] of lines) {
    const line = value && oneLine(value);
    if (line) record += `${tag}  - ${line}\r\n`;
  }
  return `${record}ER  - \r\n`;
}

/** `YYYY/MM/DD/`, with nothing between the slashes for what is not known. */
function risDate(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const [year = 0, month, day] = date['date-parts'][0];
  const two = (part: number | undefined) => part?.toString().padStart(2, '0') ?? '';
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

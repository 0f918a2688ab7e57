import type { CslItem, CslType } from './csl.ts';
import { isoDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';

/** The media type that reference managers are sent. */
export const BIBTEX_TYPE = 'application/x-bibtex';

/** Only entry types that plain BibTeX knows; `@legislation` and the like are read by few. */
const REPORTS: ReadonlySet<CslType> = new Set<CslType>(['standard', 'report']);

/**
 * What TeX would take for a command. Braces are named, since readers count them even behind a
 * backslash, and each command stands in braces of its own, so that it takes no space with it.
 */
const COMMANDS: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
};
const TELLING = /[\\{}^~%&#_$]|--|''|``/;
const SPECIAL = /[\\{}^~%&#_$]|(?<=-)-|(?<=')'|(?<=`)`/g;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as a BibTeX entry in UTF-8, its key the document's id. Titles stand in two pairs of
 * braces: styles must not change the letters of a law's name.
 */
export function bibtex(item: CslItem): string {
  const report = REPORTS.has(item.type);
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['title', item.title && `{${escaped(item.title)}}`],
    ['author', item.author?.map(({ literal }) => name(literal)).join(' and ')],
    // BibTeX wants to know whose report it is; a court is no author.
    ['institution', report ? name(item.publisher ?? item.jurisdiction) : undefined],
    ['organization', item.author ? undefined : name(item.authority)],
    ['number', plain(item.number)],
    ['type', plain(item.genre)],
    ['address', name(item.jurisdiction)],
    ['year', year?.toString()],
    ['day', day?.toString()],
    ['language', plain(item.language)],
    ['abstract', plain(item.abstract)],
    ['keywords', plain(item.keyword)],
    ['note', plain(item.note)],
    // Addresses are read as they stand; these have no braces, being percent-encoded.
    ['url', item.URL],
    ['urldate', item.accessed && isoDate(item.accessed)],
  ];
  let entry = `@${report ? 'techreport' : 'misc'}{${key(item.id)}`;
  for (const [field, value] of fields) if (value) entry += `,\n  ${field} = {${value}}`;
  // The names of months are words of BibTeX, not text.
  if (month) entry += `,\n  month = ${MONTHS[month - 1]}`;
  return `${entry}\n}\n`;
}

/** Ids are letters, digits and hyphens; of any other only what a key can hold is kept as it is. */
function key(id: string): string {
  return encodeURIComponent(id).replace(/[%'()*!~]/g, '-');
}

/** A name as one word: the comma and the "and" of a ministry part nobody. */
function name(value: string | undefined): string | undefined {
  return value && `{${escaped(value)}}`;
}

function plain(value: string | undefined): string | undefined {
  return value && escaped(value);
}

function escaped(value: string): string {
  const line = oneLine(value);
  if (!TELLING.test(line)) return line;
  return line.replace(SPECIAL, (mark) => {
    if (mark === '-' || mark === "'" || mark === '`') return `{}${mark}`;
    return COMMANDS[mark] ?? `{\\${mark}}`;
  });
}

import type { CslItem, CslType } from './csl.ts';
import { isoDate } from './csl-date.ts';
import { oneLine } from './one-line.ts';

/**
 * What Zotero calls these kinds. A reader of OpenURL that does not know its names still sees the
 * Dublin Core of a text.
 */
export const ZOTERO_TYPES: Record<CslType, string> = {
  legislation: 'statute',
  regulation: 'statute',
  treaty: 'statute',
  bill: 'bill',
  legal_case: 'case',
  standard: 'standard',
  report: 'report',
  document: 'document',
};
/** A title of a thousand letters makes no better citation and a heavier page. */
const LONGEST = 300;

/**
 * A citation as an OpenURL context object (ANSI/NISO Z39.88-2004, Dublin Core in key and value),
 * for the `title` of an empty span of class `Z3988` (COinS): what browser add-ons read from pages.
 */
export function coins(item: CslItem): string {
  const parameters = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': ZOTERO_TYPES[item.type],
  });
  const add = (name: string, value: string | undefined) => {
    if (value) parameters.append(`rft.${name}`, shortened(oneLine(value)));
  };
  add('title', item.title);
  // `au` would be taken for a person, and a ministry would get a first name.
  add('aucorp', item.author?.[0]?.literal ?? item.authority);
  add('date', item.issued && isoDate(item.issued));
  add('language', item.language);
  parameters.append('rft.identifier', item.URL);
  return parameters.toString();
}

function shortened(value: string): string {
  return value.length <= LONGEST ? value : `${[...value].slice(0, LONGEST).join('').trimEnd()}…`;
}

import anyAscii from 'any-ascii';
import type { FieldValues } from '../data/model.ts';

const MAX_TITLE_LENGTH = 60;

/**
 * Makes the readable id of a new work: country, year, title in Latin letters, e.g.
 * `ind-2017-the-mental-healthcare-act`. Once given it never changes, whatever the fields become.
 */
export function documentIdFor(values: Partial<FieldValues>, fallbackTitle: string): string {
  const country = values.country?.toLowerCase() ?? 'xx';
  const year = values.year ?? 'nd';
  const title = slug(values.titleEn ?? values.title ?? fallbackTitle);
  return [country, year, title].filter((part) => part !== '').join('-');
}

/** Lower-case Latin letters, digits and hyphens, cut at a word. */
function slug(title: string): string {
  const words = anyAscii(title)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let out = '';
  for (const word of words) {
    if (out.length + word.length > MAX_TITLE_LENGTH) break;
    out += out ? `-${word}` : word;
  }
  return out || (words[0] ?? '').slice(0, MAX_TITLE_LENGTH);
}

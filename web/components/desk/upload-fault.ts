import type { Texts } from '../../texts.ts';

/** What went wrong with a file, and what to do, in the reader's language. */
export function faultOf(texts: Texts, code: string): string {
  const said = texts.label('uploadFault', code);
  return said === code ? texts.label('uploadFault', 'other') : said;
}

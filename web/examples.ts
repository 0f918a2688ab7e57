import { readFileSync } from 'node:fs';

/** Worked examples of the API, in the order of the guide; tests run the very same files. */
const EXAMPLES = [
  { name: 'curl', file: 'search.sh' },
  { name: 'Python', file: 'passages.py' },
  { name: 'JavaScript', file: 'whole-set.mjs' },
  { name: 'R', file: 'by-year.R' },
  { name: 'Zotero', file: 'zotero.sh' },
] as const;

export interface Example {
  name: (typeof EXAMPLES)[number]['name'];
  file: string;
  code: string;
}

/** Name under which programs find the address of the library they ask. */
export const ADDRESS_VARIABLE = 'RIGHTSBANK';

/** The examples as they stand in their files. */
export const examples: readonly Example[] = EXAMPLES.map(({ name, file }) => ({
  ...{ name, file },
  code: readFileSync(new URL(`./examples/${file}`, import.meta.url), 'utf8').trimEnd(),
}));

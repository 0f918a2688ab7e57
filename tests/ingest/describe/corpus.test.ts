/** Reads real files when the corpus stands beside the project; says so when it does not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { processFile } from '../../../ingest/process-file.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn('Corpus tests skipped: ../shared/corpus is absent.');

const FOLDERS: [folder: string, country: string, language: string, label: RegExp][] = [
  ['laws-md/ARG', 'ARG', 'es', /^art/iu],
  ['laws-md/DEU', 'DEU', 'de', /^(?:§|art)/iu],
  ['laws-md/AND', 'AND', 'ca', /^(?:article|disposició)/iu],
  ['laws-txt/UKR', 'UKR', 'uk', /^(?:стаття|\d)/iu],
];

describe.skipIf(!present)('real laws', () => {
  for (const [folder, country, language, label] of FOLDERS) {
    it(`of ${folder} are described and split`, async () => {
      const names = readdirSync(join(CORPUS, folder)).slice(0, 6);
      let placed = 0;
      for (const name of names) {
        const file = await processFile(readFileSync(join(CORPUS, folder, name)), name);
        expect(file.languages[0]).toBe(language);
        expect(
          file.passages.filter((passage) => label.test(passage.label ?? '')).length,
        ).toBeGreaterThan(0);
        if (file.descriptions.some((value) => value.field === 'country' && value.value === country))
          placed += 1;
      }
      expect(placed).toBeGreaterThanOrEqual(names.length - 1);
    });
  }
});

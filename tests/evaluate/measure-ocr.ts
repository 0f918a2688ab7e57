import { findRecogniser } from '../../ingest/ocr/find-recogniser.ts';
import { readPage } from '../../ingest/ocr/read-page.ts';
import { characterError } from '../ingest/ocr/character-error.ts';
import { canPrint, declarationPages } from '../ingest/ocr/declaration-pages.ts';
import type { Measured } from './measured.ts';

/**
 * Reads clean scans of the Universal Declaration, drawn for this in six languages.
 *
 * @returns nothing where there is no engine, or no browser to draw with
 */
export async function measureOcr(): Promise<Measured[]> {
  const recogniser = await findRecogniser();
  if (!recogniser || !canPrint()) return [];
  const measured: Measured[] = [];
  try {
    for (const [language, { paragraphs, picture }] of await declarationPages()) {
      if (!recogniser.languages.has(language)) continue;
      const { text } = await readPage(recogniser, picture, []);
      const truth = paragraphs.join(' ');
      const error = characterError(truth, text);
      measured.push({
        field: 'OCR characters',
        file: `scan ${language}`,
        group: `scan ${language}`,
        part: 'test',
        right: Math.round(truth.length * (1 - error)),
        of: truth.length,
        detail: `error ${error.toFixed(4)}`,
      });
    }
  } finally {
    await recogniser.close();
  }
  return measured;
}

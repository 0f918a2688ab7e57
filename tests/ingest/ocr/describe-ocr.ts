import { describe, expect, it } from 'vitest';
import { findRecogniser } from '../../../ingest/ocr/find-recogniser.ts';
import type { Recogniser } from '../../../ingest/ocr/recogniser.ts';
import { canPrint } from './declaration-pages.ts';

/**
 * Tests that read pictures. Without an engine, or without the programs that make the pictures,
 * they are skipped; with REQUIRE_OCR=1 they fail.
 */
export async function describeWithOcr(
  name: string,
  tests: (recogniser: Recogniser) => void,
): Promise<void> {
  const recogniser = await findRecogniser();
  if (recogniser && canPrint()) {
    describe(name, () => tests(recogniser));
    return;
  }
  const lacking = recogniser ? 'no Chromium or pdftoppm to make pictures with' : 'no OCR engine';
  if (process.env.REQUIRE_OCR === '1') {
    it(`${name}: ${lacking}`, () => expect.fail(`REQUIRE_OCR=1, but there is ${lacking}.`));
  } else {
    describe.skip(`${name} (skipped: ${lacking} on this machine)`, () => {
      it('reads pictures', () => {});
    });
  }
}

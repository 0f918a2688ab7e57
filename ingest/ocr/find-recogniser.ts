import { nativeTesseract } from './native-tesseract.ts';
import type { Recogniser } from './recogniser.ts';
import { tesseractJs } from './tesseract-js.ts';

/** @returns the program when it is installed and runs, else the package, else undefined. */
export async function findRecogniser(): Promise<Recogniser | undefined> {
  const program = await nativeTesseract().catch(() => undefined);
  return program ?? (await tesseractJs());
}

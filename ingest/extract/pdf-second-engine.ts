import { findProgram, runProgram } from '../ocr/run-program.ts';
import type { PageLine } from './pdf-lines.ts';

const LIMITS = { seconds: 30, memory: 1024, output: 64 };
/** Letters take this much of the box that poppler draws around a line. */
const LETTERS_OF_BOX = 0.8;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads pages with poppler's `pdftotext`, if it is installed: a second opinion on pages that come
 * out broken and on files pdf.js cannot open. It runs beside us without a shell, with limits of
 * time, memory and output, and gets the bytes alone.
 *
 * @param first 1-based number of the first page to read; all pages when left out.
 * @param last number of the last one.
 * @returns lines of the pages in order; undefined when it is not installed or fails.
 */
export async function readWithPoppler(
  bytes: Uint8Array,
  first?: number,
  last?: number,
): Promise<PageLine[][] | undefined> {
  const program = findProgram('pdftotext');
  if (!program) return undefined;
  const range = first && last ? ['-f', String(first), '-l', String(last)] : [];
  try {
    const args = ['-enc', 'UTF-8', '-bbox-layout', ...range, '-', '-'];
    const answer = await runProgram(program, args, LIMITS, bytes);
    return pagesOf(answer.toString('utf8'));
  } catch {
    return undefined;
  }
}

function pagesOf(markup: string): PageLine[][] {
  return markup
    .split('<page ')
    .slice(1)
    .map((page) =>
      page
        .split('<line ')
        .slice(1)
        .flatMap((line) => lineOf(line) ?? []),
    );
}

function lineOf(markup: string): PageLine | undefined {
  const box = /^xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/.exec(markup);
  if (!box) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = box.slice(1).map(Number);
  const words = [...markup.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map((word) => word[1] ?? '');
  const text = words
    .join(' ')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
  return { text, left, right, y: bottom, height: (bottom - top) * LETTERS_OF_BOX };
}

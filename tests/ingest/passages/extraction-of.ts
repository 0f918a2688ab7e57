import type { Block, Extraction } from '../../../ingest/extract/extraction.ts';
import { splitPassages } from '../../../ingest/passages/split.ts';

/** Text of a paragraph, or whatever of a block a test cares about. */
export type Piece = string | Partial<Block>;

/** A file's reading made of the given pieces, in order. */
export function extractionOf(pieces: readonly Piece[]): Extraction {
  return {
    mediaType: 'text/plain',
    blocks: pieces.map((piece) => ({
      kind: 'paragraph' as const,
      text: '',
      page: 1,
      ...(typeof piece === 'string' ? { text: piece } : piece),
    })),
    pages: [],
    textSource: 'markup',
    extractor: 'test',
    declared: [],
    warnings: [],
  };
}

/** The passages of the pieces, all in one language. */
export function split(pieces: readonly Piece[], language = 'en') {
  return splitPassages(extractionOf(pieces), () => language);
}

/** The labels of the passages, as often as they stand. */
export function labels(pieces: readonly Piece[], language = 'en'): string[] {
  return split(pieces, language).flatMap(({ label }) => label ?? []);
}

/** A heading of a level. */
export function heading(level: number, text: string, page = 1): Piece {
  return { kind: 'heading', level, text, page };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Every word of the source, in order, among headings and texts of the passages. */
export function keepsAllWords(pieces: readonly Piece[], language = 'en'): boolean {
  const source = extractionOf(pieces).blocks.flatMap(({ text }) => wordsOf(text));
  const kept = split(pieces, language).flatMap(({ headings, text }) => [
    ...headings.flatMap(wordsOf),
    ...wordsOf(text),
  ]);
  let at = 0;
  for (const word of kept) if (word === source[at]) at += 1;
  return at === source.length;
}

/** A sentence of so many words. */
export function sentence(words: number): string {
  return `${Array.from({ length: words }, (_, i) => `word${i}`).join(' ')}.`;
}

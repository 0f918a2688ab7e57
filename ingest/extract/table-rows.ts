import type { Block } from './extraction.ts';

/** Cells longer than this on average hold the document itself, not data about it. */
const LONGEST_DATA_CELL = 600;

/**
 * Blocks of a table: a line a row with its cells parted by " | ", or, when the table only places
 * text on the page (one cell, headings inside, very long cells), the text itself.
 *
 * @param rows the blocks of each cell.
 */
export function tableBlocks(rows: readonly (readonly Block[][])[]): Block[] {
  const cells = rows.flat();
  const blocks = cells.flat();
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isLayout =
    cells.length < 2 ||
    blocks.some((block) => block.kind === 'heading') ||
    characters / cells.length > LONGEST_DATA_CELL;
  if (isLayout) return blocks;
  return rows.flatMap((row) => {
    const text = row
      .map((cell) => cell.map((block) => block.text.replaceAll('\n', ' ')).join(' '))
      .filter((cell) => cell !== '')
      .join(' | ');
    return text === '' ? [] : [{ kind: 'paragraph' as const, text, page: 1 }];
  });
}

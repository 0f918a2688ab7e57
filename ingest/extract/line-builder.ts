import type { Block } from './extraction.ts';
import { repairText } from './repair.ts';

type Opened = Pick<Block, 'kind' | 'level' | 'label'>;

/**
 * Gathers the running text of nested markup into blocks. Labels and texts of neighbouring elements
 * are parted by a space, sub-paragraphs by a line break.
 */
export class LineBuilder {
  readonly blocks: Block[] = [];
  private buffer = '';
  private opened: Opened = { kind: 'paragraph' };

  /** Ends the block in progress and opens another. */
  open(opened: Opened = { kind: 'paragraph' }): void {
    const text = repairText(this.buffer);
    if (text !== '') this.blocks.push({ ...this.opened, text, page: 1 });
    this.buffer = '';
    this.opened = opened;
  }

  /** Begins a new line within the block. */
  line(): void {
    if (this.buffer.trim() !== '') this.buffer = `${this.buffer.trimEnd()}\n`;
  }

  /** Parts what comes from what stands there. */
  space(): void {
    if (!/(?:^|\s)$/.test(this.buffer)) this.buffer += ' ';
  }

  /** Adds running text, its white space collapsed. */
  add(data: string): void {
    const collapsed = data.replace(/\s+/g, ' ');
    this.buffer += /(?:^|\s)$/.test(this.buffer) ? collapsed.trimStart() : collapsed;
  }
}

/** The parts of a text that say what it is: its first lines and its last. */
import type { Extraction } from '../extract/extraction.ts';

export interface FrontLine {
  text: string;
  page: number;
  /** Level of a heading, when the markup or the layout says so. */
  level?: number;
}

export interface Front {
  /** First lines, at most about two pages. */
  lines: FrontLine[];
  /** The first lines as one text, for patterns that run over line ends. */
  text: string;
  /** The last lines: place, date and signature of many laws. */
  tail: string;
  /** Some text from the whole, for counting. */
  sample: string;
  /** The whole, for the rules that look further when these say nothing. */
  blocks: Extraction['blocks'];
}

const FRONT_LINES = 80;
const FRONT_CHARACTERS = 7000;
const LONGEST_LINE = 1500;
const TAIL_CHARACTERS = 1500;
const SAMPLE_PIECES = 24;
const SAMPLE_PIECE = 700;

export function frontOf({ blocks }: Extraction): Front {
  const lines: FrontLine[] = [];
  let characters = 0;
  front: for (const block of blocks) {
    for (const [index, raw] of block.text.slice(0, FRONT_CHARACTERS).split('\n').entries()) {
      const text = raw.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE);
      if (text === '') continue;
      const level = block.kind === 'heading' && index === 0 ? { level: block.level ?? 1 } : {};
      lines.push({ text, page: block.page, ...level });
      characters += text.length;
      if (lines.length >= FRONT_LINES || characters >= FRONT_CHARACTERS) break front;
    }
  }
  return {
    lines,
    text: lines.map(({ text }) => text).join('\n'),
    tail: tailOf(blocks),
    sample: sampleOf(blocks),
    blocks,
  };
}

function tailOf(blocks: Extraction['blocks']): string {
  let tail = '';
  for (let index = blocks.length - 1; index >= 0 && tail.length < TAIL_CHARACTERS; index -= 1) {
    tail = `${blocks[index]?.text.slice(-TAIL_CHARACTERS)}\n${tail}`;
  }
  return tail;
}

function sampleOf(blocks: Extraction['blocks']): string {
  const pieces: string[] = [];
  const step = Math.max(1, Math.floor(blocks.length / SAMPLE_PIECES));
  for (let index = 0; index < blocks.length; index += step) {
    pieces.push(blocks[index]?.text.slice(0, SAMPLE_PIECE) ?? '');
  }
  return pieces.join('\n').slice(0, SAMPLE_PIECES * SAMPLE_PIECE);
}

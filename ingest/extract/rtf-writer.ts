import type { Block } from './extraction.ts';
import { repairText } from './repair.ts';
import { tableBlocks } from './table-rows.ts';

const LONGEST_HEADING = 300;

/** Text being gathered: of the document, or of one of its notes. */
interface Flow {
  blocks: Block[];
  buffer: string;
  style: number;
  outline?: number;
  inTable: boolean;
  cell: Block[];
  row: Block[][];
  rows: Block[][][];
}

/** Gathers the text of an RTF file into paragraphs, headings, table rows and notes. */
export class RtfWriter {
  private readonly styles = new Map<number, number>();
  private readonly notes: Flow[] = [];
  private readonly open: Flow[] = [newFlow()];

  private get flow(): Flow {
    return this.open.at(-1) as Flow;
  }

  /** A style's outline level, 0 outermost; 9 is body text. */
  outlineOfStyle(style: number, outline: number): void {
    if (outline < 9) this.styles.set(style, outline);
  }

  /** A style's name, ended by a semicolon; "heading 2" makes headings. */
  nameOfStyle(style: number, name: string): void {
    const heading = /^\s*heading ([1-9])\s*;/i.exec(name);
    if (heading) this.styles.set(style, Number(heading[1]) - 1);
    else if (/^\s*title\s*;/i.test(name)) this.styles.set(style, 0);
  }

  add(text: string): void {
    this.flow.buffer += text;
  }

  /** Words that end or shape a paragraph. */
  control(word: string, value: number | undefined): void {
    const { flow } = this;
    if (word === 'par' || word === 'sect' || word === '\n' || word === '\r') this.paragraph();
    else if (word === 'page' || word === 'column' || word === 'softline') flow.buffer += ' ';
    else if (word === 'pard') {
      flow.style = 0;
      flow.outline = undefined;
      flow.inTable = false;
    } else if (word === 's') flow.style = value ?? 0;
    else if (word === 'outlinelevel') flow.outline = value;
    else if (word === 'intbl') flow.inTable = true;
    else if (word === 'nestcell') flow.buffer += ' ; ';
    else if (word === 'nestrow') flow.buffer += '\n';
    else if (word === 'cell') {
      flow.inTable = true;
      this.paragraph();
      flow.row.push(flow.cell);
      flow.cell = [];
    } else if (word === 'row') {
      flow.rows.push(flow.row);
      flow.row = [];
    }
  }

  /** Leaves the mark of a note in the text and gathers what follows as the note. */
  openNote(): void {
    const note = newFlow();
    this.notes.push(note);
    this.flow.buffer += `[${this.notes.length}]`;
    this.open.push(note);
  }

  closeNote(): void {
    this.paragraph();
    this.endTable();
    if (this.open.length > 1) this.open.pop();
  }

  /** The whole text, notes at the end. */
  finish(): Block[] {
    while (this.open.length > 1) this.closeNote();
    this.paragraph();
    this.endTable();
    return [...this.flow.blocks, ...this.notes.flatMap(noteBlock)];
  }

  private paragraph(): void {
    const { flow } = this;
    const text = repairText(flow.buffer);
    flow.buffer = '';
    if (!flow.inTable) this.endTable();
    if (text === '') return;
    const outline = flow.outline ?? this.styles.get(flow.style);
    const block: Block =
      outline !== undefined && outline < 9 && text.length <= LONGEST_HEADING
        ? {
            kind: 'heading',
            text: text.replaceAll('\n', ' '),
            page: 1,
            level: Math.min(outline + 1, 6),
          }
        : { kind: 'paragraph', text, page: 1 };
    (flow.inTable ? flow.cell : flow.blocks).push(block);
  }

  private endTable(): void {
    const { flow } = this;
    const rest = [...flow.row, flow.cell].filter((cell) => cell.length > 0);
    const rows = rest.length > 0 ? [...flow.rows, rest] : flow.rows;
    if (rows.length > 0) flow.blocks.push(...tableBlocks(rows));
    flow.rows = [];
    flow.row = [];
    flow.cell = [];
  }
}

function newFlow(): Flow {
  return { blocks: [], buffer: '', style: 0, inTable: false, cell: [], row: [], rows: [] };
}

function noteBlock(note: Flow, index: number): Block[] {
  const text = note.blocks.map((block) => block.text).join('\n');
  return text === '' ? [] : [{ kind: 'paragraph', text: `[${index + 1}] ${text}`, page: 1 }];
}

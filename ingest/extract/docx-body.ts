import type { WordNames } from './docx-names.ts';
import type { WordNumbering } from './docx-numbering.ts';
import type { WordStyle } from './docx-styles.ts';
import type { Block } from './extraction.ts';
import { repairText } from './repair.ts';
import { tableBlocks } from './table-rows.ts';
import { readXml } from './xml-events.ts';

/** What reading a part of a Word file needs of the others. */
export interface WordContext {
  names: WordNames;
  style(id: string | undefined): WordStyle;
  numbering: WordNumbering;
  /** Notes in the order in which the text refers to them: "footnote 2". Filled while reading. */
  notes: string[];
}

/** What is not text of the document: deleted and moved words, field codes, pictures, older copies. */
const LEFT_OUT = new Set(
  'del moveFrom delText instrText delInstrText sdtPr sectPr tblPr tblGrid tcPr pPrChange rPrChange object rt mc:Fallback'.split(
    ' ',
  ),
);

interface Paragraph {
  text: string;
  style?: string;
  outline?: number;
  numId?: string;
  level?: number;
  /** The mark at its end was deleted: it goes on in the next paragraph. */
  runsOn?: boolean;
}

interface Table {
  rows: Block[][][];
  rowDeleted: boolean;
}

/**
 * Reads the paragraphs, headings and tables of a part in the order of the text, each list item
 * with the number Word shows. Deleted text and hidden text are left out.
 *
 * @returns the blocks by note when the part holds notes (key: the note's id), all under '' else.
 */
export function readWordPart(xml: string, context: WordContext): Map<string, Block[]> {
  const { names } = context;
  const body: Block[] = [];
  const parts = new Map<string, Block[]>([['', body]]);
  const targets: Block[][] = [body];
  const tables: Table[] = [];
  const paragraphs: Paragraph[] = [];
  const path: string[] = [];
  let leftOut = 0;
  let hidden = false;
  let carried = '';

  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph && !hidden) paragraph.text += text;
  };

  readXml(xml, {
    open(tag, attribute) {
      const name = names.local(tag);
      const value = (of = 'val') => attribute(names.full(of));
      const parent = path.at(-1);
      const grandparent = path.at(-2);
      path.push(name);
      if (leftOut > 0) {
        leftOut += 1;
        return;
      }
      const paragraph = paragraphs.at(-1);
      if (name === 'del' && parent === 'trPr') (tables.at(-1) as Table).rowDeleted = true;
      else if (name === 'del' && parent === 'rPr' && grandparent === 'pPr') {
        if (paragraph) paragraph.runsOn = true;
      } else if (LEFT_OUT.has(name)) leftOut = 1;
      else if (name === 'p') {
        paragraphs.push({ text: carried });
        carried = '';
      } else if (parent === 'pPr' || parent === 'numPr') {
        if (paragraph) readProperty(paragraph, name, value());
      } else if (name === 'r') hidden = false;
      else if (name === 'vanish' && parent === 'rPr' && grandparent === 'r') {
        hidden = !/^(?:0|false|off)$/.test(value() ?? '');
      } else if (name === 'tab' && parent === 'r') add('\t');
      else if (name === 'br' || name === 'cr') add(value('type') ? ' ' : '\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'sym') add(symbol(value('char')));
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        add(noteMark(name, value('id'), context));
      } else if (name === 'footnote' || name === 'endnote') {
        const note: Block[] = [];
        if (!value('type') || value('type') === 'normal') parts.set(value('id') ?? '', note);
        targets.push(note);
      } else if (name === 'tbl') tables.push({ rows: [], rowDeleted: false });
      else if (name === 'tr') tables.at(-1)?.rows.push([]);
      else if (name === 'tc') {
        const cell: Block[] = [];
        tables.at(-1)?.rows.at(-1)?.push(cell);
        targets.push(cell);
      }
    },
    close(tag) {
      const name = names.local(tag);
      path.pop();
      if (leftOut > 0) {
        leftOut -= 1;
        return;
      }
      if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph?.runsOn) carried = paragraph.text;
        else if (paragraph) targets.at(-1)?.push(...blocksOf(paragraph, context));
      } else if (name === 'r') hidden = false;
      else if (name === 'tc' || name === 'footnote' || name === 'endnote') targets.pop();
      else if (name === 'tr' && tables.at(-1)?.rowDeleted) {
        (tables.at(-1) as Table).rowDeleted = false;
        tables.at(-1)?.rows.pop();
      } else if (name === 'tbl') {
        targets.at(-1)?.push(...tableBlocks(tables.pop()?.rows ?? []));
      }
    },
    text(data) {
      const name = path.at(-1);
      if (leftOut === 0 && (name === 't' || name === 'm:t')) add(data);
    },
  });
  return parts;
}

function readProperty(paragraph: Paragraph, name: string, value: string | undefined): void {
  if (name === 'pStyle') paragraph.style = value;
  else if (name === 'outlineLvl') paragraph.outline = Number(value);
  else if (name === 'numId') paragraph.numId = value;
  else if (name === 'ilvl') paragraph.level = Number(value) || 0;
}

const LONGEST_HEADING = 300;

function blocksOf(paragraph: Paragraph, context: WordContext): Block[] {
  const text = repairText(paragraph.text);
  // Word numbers empty paragraphs of a list as well, but nobody reads a number alone.
  if (text === '') return [];
  const style = context.style(paragraph.style);
  const numId = paragraph.numId ?? style.numId;
  const level =
    paragraph.level ??
    (paragraph.numId === undefined && numId && paragraph.style !== undefined
      ? context.numbering.levelOfStyle(numId, paragraph.style)
      : undefined) ??
    style.level ??
    0;
  const number = numId && numId !== '0' ? context.numbering.next(numId, level) : '';
  const outline = paragraph.outline;
  const heading = outline === undefined ? style.heading : outline < 9 ? outline + 1 : undefined;
  const whole = repairText(number === '' ? text : `${number} ${text}`);
  return heading && whole.length <= LONGEST_HEADING
    ? [{ kind: 'heading', text: whole.replaceAll('\n', ' '), page: 1, level: Math.min(heading, 6) }]
    : whole
        .split(/\n[ ]*\n/)
        .map((part) => ({ kind: 'paragraph' as const, text: part.trim(), page: 1 }))
        .filter((block) => block.text !== '');
}

/** Characters of symbol fonts are numbers in the private use area; bullets are put right by repair. */
function symbol(code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16);
  return number > 31 && number <= 0xffff ? String.fromCharCode(number) : '';
}

function noteMark(name: string, id: string | undefined, context: WordContext): string {
  const key = `${name.replace('Reference', '')} ${id ?? ''}`;
  if (!context.notes.includes(key)) context.notes.push(key);
  return `[${context.notes.indexOf(key) + 1}]`;
}

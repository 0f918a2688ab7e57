import type { Block } from './extraction.ts';
import { ListCounter } from './list-counter.ts';
import { type OdtLists, OUTLINE } from './odt-lists.ts';
import { repairText } from './repair.ts';
import { tableBlocks } from './table-rows.ts';
import { readXml } from './xml-events.ts';

/** What is not text of the document; `tracked-changes` keeps what was deleted. */
const LEFT_OUT =
  /^(?:text:(?:tracked-changes|hidden-text|hidden-paragraph|note-citation|ruby-text|sequence-decls|variable-decls|user-field-decls)|office:(?:annotation|scripts|font-face-decls|automatic-styles|forms|binary-data)|svg:(?:title|desc)|table:(?:covered-table-cell|tracked-changes)|draw:(?:object|object-ole|image|plugin|applet|floating-frame))$/;

const LONGEST_HEADING = 300;
/** Runs of spaces are written as their number. */
const MOST_SPACES = 100;

interface OpenList {
  style: string;
  counter: ListCounter | undefined;
  /** The next paragraph is the first of its item. */
  fresh: boolean;
  shown: boolean;
}

interface Paragraph {
  text: string;
  heading?: number;
  number: string;
}

/** Reads the text of `content.xml` in its order; notes stand at the end, opened by their mark. */
export function readOdtBody(xml: string, lists: OdtLists): Block[] {
  const targets: Block[][] = [[]];
  const notes: Block[][] = [];
  const rows: Block[][][][] = [];
  const paragraphs: Paragraph[] = [];
  const open: OpenList[] = [];
  const counters = new Map<string, ListCounter>();
  const outline = new ListCounter(lists.get(OUTLINE) ?? new Map());
  let leftOut = 0;

  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  };
  const openList = (
    style: string | undefined,
    continues: boolean,
    attribute: (name: string) => string | undefined,
  ) => {
    const name = style ?? open.at(-1)?.style ?? '';
    const id = attribute('xml:id') ?? '';
    const earlier = attribute('text:continue-list');
    const outer = open.length > 0 && open.at(-1)?.style === name ? open.at(-1)?.counter : undefined;
    const known =
      outer ?? (earlier ? counters.get(earlier) : continues ? counters.get(name) : undefined);
    const levels = lists.get(name);
    const counter = known ?? (levels && new ListCounter(levels));
    if (counter) {
      counters.set(name, counter);
      if (id !== '') counters.set(id, counter);
    }
    open.push({ style: name, counter, fresh: false, shown: true });
  };

  readXml(xml, {
    open(name, attribute) {
      if (leftOut > 0 || LEFT_OUT.test(name)) {
        leftOut += 1;
        return;
      }
      if (name === 'text:section' && attribute('text:display') === 'none') leftOut = 1;
      else if (name === 'text:p' || name === 'text:h') {
        const heading =
          name === 'text:h' ? Number(attribute('text:outline-level')) || 1 : undefined;
        paragraphs.push({ text: '', heading, number: '' });
        const list = open.at(-1);
        const paragraph = paragraphs.at(-1) as Paragraph;
        if (list?.fresh) {
          list.fresh = false;
          paragraph.number = list.counter?.next(open.length - 1) ?? '';
        } else if (heading && !list && attribute('text:is-list-header') !== 'true') {
          const start = attribute('text:start-value');
          if (start) outline.restart(heading - 1, Number(start));
          paragraph.number = outline.next(heading - 1);
        }
      } else if (name === 'text:list') {
        openList(
          attribute('text:style-name'),
          attribute('text:continue-numbering') === 'true',
          attribute,
        );
      } else if (name === 'text:list-item') {
        const list = open.at(-1);
        const start = attribute('text:start-value');
        if (list) list.fresh = true;
        if (start) list?.counter?.restart(open.length - 1, Number(start));
      } else if (name === 'text:list-header') {
        const list = open.at(-1);
        if (list) list.fresh = false;
      } else if (name === 'text:number') {
        // Some writers store the number that is shown; ours is counted.
        leftOut = 1;
      } else if (name === 'text:s') {
        add(' '.repeat(Math.min(Number(attribute('text:c') ?? 1) || 1, MOST_SPACES)));
      } else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
      else if (name === 'text:note') {
        add(`[${notes.length + 1}]`);
        const note: Block[] = [];
        notes.push(note);
        targets.push(note);
      } else if (name === 'table:table') rows.push([]);
      else if (name === 'table:table-row') rows.at(-1)?.push([]);
      else if (name === 'table:table-cell') {
        const cell: Block[] = [];
        rows.at(-1)?.at(-1)?.push(cell);
        targets.push(cell);
      }
    },
    close(name) {
      if (leftOut > 0) {
        leftOut -= 1;
        return;
      }
      if (name === 'text:p' || name === 'text:h') {
        const block = blockOf(paragraphs.pop() as Paragraph);
        if (block) targets.at(-1)?.push(block);
      } else if (name === 'text:list') open.pop();
      else if (name === 'text:note' || name === 'table:table-cell') targets.pop();
      else if (name === 'table:table') targets.at(-1)?.push(...tableBlocks(rows.pop() ?? []));
    },
    text: (data) => {
      if (leftOut === 0) add(data.replace(/\s+/g, ' '));
    },
  });
  return [...(targets[0] as Block[]), ...notes.flatMap(noteBlock)];
}

function blockOf({ text, heading, number }: Paragraph): Block | undefined {
  const own = repairText(text);
  if (own === '') return undefined;
  const whole = number === '' ? own : `${number} ${own}`;
  return heading && whole.length <= LONGEST_HEADING
    ? { kind: 'heading', text: whole.replaceAll('\n', ' '), page: 1, level: Math.min(heading, 6) }
    : { kind: 'paragraph', text: whole, page: 1 };
}

function noteBlock(note: readonly Block[], index: number): Block[] {
  const text = note.map((block) => block.text).join('\n');
  return text === '' ? [] : [{ kind: 'paragraph', text: `[${index + 1}] ${text}`, page: 1 }];
}

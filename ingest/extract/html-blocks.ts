import type { Block } from './extraction.ts';
import { roman } from './list-numbers.ts';
import { isElement, type MarkupNode, walkMarkup } from './markup-tree.ts';
import { repairText } from './repair.ts';

const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NOT_CONTENT = new Set(
  'script style noscript template nav aside button select option input textarea label svg canvas iframe object embed dialog menu audio video map head title link meta'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;
/** Akoma Ntoso in HTML has paragraphs as spans that only a style sheet makes blocks. */
const AKOMA_NTOSO_BLOCK = /(?:^|\s)akn-(?:p|li|item|point|subsection|paragraph|longTitle)(?:\s|$)/;

/**
 * Reads the blocks of an HTML tree: headings with their level, paragraphs, list items with the
 * number the list gives them, tables row by row. Spaces are collapsed as a browser would; a single
 * line break is kept, a double one parts paragraphs.
 *
 * @param skip leaves further elements out: navigation, banners and the like.
 * @param unfold reads what is hidden as well, for pages that fold their text away.
 */
export function htmlBlocks(
  root: MarkupNode,
  skip: (element: MarkupNode) => boolean = () => false,
  unfold = false,
): Block[] {
  const blocks: Block[] = [];
  const layout = new Map<MarkupNode, boolean>();
  let buffer = '';
  let level: number | undefined;
  let row: string[] | undefined;
  let preformatted = 0;

  const flush = (): void => {
    const pieces = buffer.split(/\n[ ]*\n/);
    buffer = '';
    for (const piece of pieces) {
      const text = repairText(piece);
      if (text === '' || text === '•') continue;
      if (level && text.length <= 300) {
        blocks.push({ kind: 'heading', text: text.replaceAll('\n', ' '), page: 1, level });
      } else blocks.push({ kind: 'paragraph', text, page: 1 });
    }
  };
  const inDataTable = (element: MarkupNode): boolean => {
    const table = closest(element, 'table');
    if (!table) return false;
    if (!layout.has(table)) layout.set(table, isLayoutTable(table));
    return layout.get(table) === false;
  };

  walkMarkup(root, {
    enter(element) {
      const name = element.name ?? '';
      if (!isContent(element) || (!unfold && isHidden(element)) || skip(element)) return false;
      if (name === 'br') buffer += '\n';
      else if (row) buffer += isBlock(element) && !buffer.endsWith(' ') ? ' ' : '';
      else if (isBlock(element)) {
        flush();
        const heading = HEADING.exec(name);
        if (heading) level = Number(heading[1]);
        if (name === 'tr' && inDataTable(element)) row = [];
        if (name === 'li') buffer = listMarker(element);
        if (name === 'pre') preformatted += 1;
      }
      return true;
    },
    leave(element) {
      const name = element.name ?? '';
      if (row) {
        if (name === 'td' || name === 'th') {
          row.push(repairText(buffer).replaceAll('\n', ' '));
          buffer = '';
        } else if (name === 'tr') {
          buffer = row.filter((cell) => cell !== '').join(' | ');
          row = undefined;
          flush();
        }
        return;
      }
      if (!isBlock(element)) return;
      flush();
      if (HEADING.test(name)) level = undefined;
      if (name === 'pre') preformatted -= 1;
    },
    text(data) {
      if (preformatted > 0 && !row) {
        buffer += data.replace(/\r\n?/g, '\n');
        return;
      }
      const collapsed = data.replace(/[ \t\r\n\f]+/g, ' ');
      buffer += /(?:^|[ \n])$/.test(buffer) ? collapsed.trimStart() : collapsed;
    },
  });
  flush();
  return blocks;
}

function isBlock(element: MarkupNode): boolean {
  return BLOCKS.has(element.name ?? '') || AKOMA_NTOSO_BLOCK.test(element.attribs?.class ?? '');
}

/** Whether an element can hold words of a document at all. */
export function isContent(element: MarkupNode): boolean {
  const { name = '', attribs = {} } = element;
  if (element.type !== 'tag') return false;
  if (!NOT_CONTENT.has(name)) return true;
  // Books keep their notes in asides; pages that fold put a button into each heading.
  if (name === 'aside') return /note/.test(`${attribs.role ?? ''} ${attribs['epub:type'] ?? ''}`);
  return name === 'button' && HEADING.test(element.parent?.name ?? '');
}

/** Whether a browser would not show an element. */
export function isHidden(element: MarkupNode): boolean {
  const attributes = element.attribs ?? {};
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}

function closest(element: MarkupNode, name: string): MarkupNode | undefined {
  let node = element.parent;
  while (node && node.name !== name) node = node.parent;
  return node ?? undefined;
}

/** Old pages lay out whole laws in tables: nested tables, headings or very long cells tell so. */
function isLayoutTable(table: MarkupNode): boolean {
  let structured = false;
  let characters = 0;
  let cells = 0;
  walkMarkup(table, {
    enter(element) {
      const name = element.name ?? '';
      if (name === 'table' || HEADING.test(name)) structured = true;
      if (name === 'td' || name === 'th') cells += 1;
      return !structured;
    },
    text(data) {
      characters += data.trim().length;
    },
  });
  return structured || cells < 2 || characters / cells > 600;
}

/** The number a reader sees in front of an item of an ordered list. */
function listMarker(item: MarkupNode): string {
  const list = item.parent;
  if (list?.name !== 'ol' || /list-style[^;]*none/.test(list.attribs?.style ?? '')) return '';
  const items = (list.children ?? []).filter((child) => isElement(child) && child.name === 'li');
  const first = Number.parseInt(list.attribs?.start ?? '1', 10) || 1;
  const number = Number.parseInt(item.attribs?.value ?? '', 10) || first + items.indexOf(item);
  const letter = String.fromCharCode(96 + ((number - 1) % 26) + 1);
  switch (list.attribs?.type) {
    case 'a':
      return `(${letter}) `;
    case 'A':
      return `${letter.toUpperCase()}. `;
    case 'i':
    case 'I':
      return `(${roman(number)}) `;
    default:
      return `${number}. `;
  }
}

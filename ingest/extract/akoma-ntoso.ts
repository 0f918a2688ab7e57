import type { Description } from '../../data/model.ts';
import type { Block } from './extraction.ts';
import { canonicalLanguage, describeFrbr, parseFrbrAddress } from './frbr.ts';
import { LineBuilder } from './line-builder.ts';
import { findElement, type MarkupNode, textOf, textOfFirst, walkMarkup } from './markup-tree.ts';

/** Divisions above the basic unit, outermost first (OASIS LegalDocML 1.0, hierarchical elements). */
const DIVISIONS = [
  'book',
  'tome',
  'part',
  'title',
  'chapter',
  'subchapter',
  'division',
  'subdivision',
];
const LINES = new Set([
  'point',
  'item',
  'indent',
  'alinea',
  'list',
  'blockList',
  'subparagraph',
  'li',
  'br',
  'eol',
]);
const BLOCKS = new Set([
  'p',
  'paragraph',
  'subsection',
  'clause',
  'block',
  'blockContainer',
  'tr',
  'longTitle',
  'recital',
  'citation',
  'docTitle',
]);
const LEFT_OUT = new Set(['meta', 'authorialNote', 'noteRef', 'img', 'toc']);
const INLINE = new Set(
  'ref mref rref a b i u em strong span sup sub term def abbr ins inline docTitle docNumber docDate date entity person organization role remark'.split(
    ' ',
  ),
);

/** Whether a root element is Akoma Ntoso. */
export function isAkomaNtoso(root: MarkupNode): boolean {
  return localName(root) === 'akomaNtoso';
}

function localName(element: MarkupNode): string {
  return (element.name ?? '').replace(/^.*:/, '');
}

/** Reads an Akoma Ntoso document: divisions as headings, sections and articles as provisions. */
export function akomaNtosoBlocks(root: MarkupNode): Block[] {
  const builder = new LineBuilder();
  walkMarkup(root, {
    enter(element) {
      const name = localName(element);
      if (LEFT_OUT.has(name)) return false;
      const depth = DIVISIONS.indexOf(name);
      const num = directText(element, 'num');
      const heading = directText(element, 'heading');
      if (depth >= 0 || (name === 'hcontainer' && heading)) {
        builder.open({ kind: 'heading', level: Math.max(1, depth) });
        builder.add([num, heading].filter(Boolean).join(' '));
        builder.open();
      } else if (name === 'section' || name === 'article' || name === 'rule') {
        builder.open({ kind: 'provision', label: num && labelOf(name, num) });
        builder.add([num, heading].filter(Boolean).join(' '));
        if (heading) builder.open();
        else builder.space();
      } else if (name === 'num' || name === 'heading') {
        if (isTakenByParent(element)) return false;
        builder.space();
      } else if (BLOCKS.has(name)) {
        // The first paragraph goes on where the number of its provision or item stands.
        if (name === 'p' && followsNumber(element)) builder.space();
        else builder.open();
      } else if (LINES.has(name)) builder.line();
      else if (!INLINE.has(name)) builder.space();
      return true;
    },
    leave(element) {
      const name = localName(element);
      if (name === 'section' || name === 'article' || name === 'rule') builder.open();
      else if (name === 'td' || name === 'th') builder.add(' | ');
      else if (!INLINE.has(name)) builder.space();
    },
    text: (data) => builder.add(data),
  });
  builder.open();
  return builder.blocks;
}

function directText(element: MarkupNode, name: string): string | undefined {
  const child = element.children?.find((candidate) => localName(candidate) === name);
  return child && (textOf(child) || undefined);
}

function labelOf(name: string, num: string): string {
  const bare = num.replace(/[.\s]+$/, '');
  if (/\p{L}{2}|第/u.test(bare)) return bare;
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${bare}`;
}

function isTakenByParent(element: MarkupNode): boolean {
  const parent = element.parent ? localName(element.parent) : '';
  if (['section', 'article', 'rule', ...DIVISIONS].includes(parent)) return true;
  return parent === 'hcontainer' && element.parent !== null && element.parent !== undefined
    ? directText(element.parent, 'heading') !== undefined
    : false;
}

function followsNumber(paragraph: MarkupNode): boolean {
  let node: MarkupNode = paragraph;
  while (node.parent) {
    const siblings = (node.parent.children ?? []).filter((child) => child.type === 'tag');
    const before = siblings[siblings.indexOf(node) - 1];
    if (before) return localName(before) === 'num';
    node = node.parent;
  }
  return false;
}

/** What the FRBR metadata of the work and the expression say. */
export function describeAkomaNtoso(root: MarkupNode): Description[] {
  const work = findElement(root, (element) => localName(element) === 'FRBRWork');
  const expression = findElement(root, (element) => localName(element) === 'FRBRExpression');
  const uri = frbr(expression, 'FRBRuri') ?? frbr(work, 'FRBRuri') ?? frbr(work, 'FRBRthis');
  const declared: Description[] = [];
  const origin = 'file' as const;
  const address = uri ? parseFrbrAddress(uri) : undefined;
  if (address) declared.push(...describeFrbr(address, 0.9));
  const language = frbr(expression, 'FRBRlanguage', 'language');
  const canonical = language && canonicalLanguage(language);
  if (canonical && !address?.language) {
    declared.push({ field: 'language', value: canonical, confidence: 0.9, origin });
  }
  const number = frbr(work, 'FRBRnumber') ?? textOfFirst(root, 'docNumber');
  if (number) declared.push({ field: 'number', value: number, confidence: 0.8, origin });
  const title =
    frbr(work, 'FRBRalias') ?? textOfFirst(root, 'docTitle') ?? textOfFirst(root, 'shortTitle');
  if (title) declared.push({ field: 'title', value: title, confidence: 0.85, origin });
  return declared;
}

function frbr(part: MarkupNode | undefined, name: string, attribute = 'value'): string | undefined {
  const element = part && findElement(part, (candidate) => localName(candidate) === name);
  return element?.attribs?.[attribute]?.trim() || undefined;
}

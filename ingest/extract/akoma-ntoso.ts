import type { Block } from './extraction.ts';
import { LineBuilder } from './line-builder.ts';
import { findElement, type MarkupNode, textOf, walkMarkup } from './markup-tree.ts';

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
const LEFT_OUT = new Set(['meta', 'noteRef', 'img', 'toc', 'del']);
const INLINE = new Set(
  'ref mref rref a b i u em strong span sup sub term def abbr ins inline docTitle docNumber docDate docType docStatus docProponent docPurpose docStage docAuthority docketNumber docJurisdiction docIntroducer docCommittee shortTitle neutralCitation courtType legislature session party judge lawyer signature affectedDocument relatedDocument change fillIn date time entity person organization concept object event location process role quantity opinion argument outcome vote remark'.split(
    ' ',
  ),
);
/** Units that are provisions wherever they stand. */
const BASIC_UNITS = new Set(['section', 'article', 'rule']);
/** Units that are provisions where the law has nothing above them but divisions. */
const OTHER_UNITS = new Set(['paragraph', 'clause', 'point', 'level', 'proviso', 'transitional']);
/** Words of another law inside this one: their sections are not sections of this law. */
const QUOTED = new Set(['quotedStructure', 'quotedText', 'embeddedStructure', 'embeddedText']);
const JUDGMENT_PARTS = new Set(
  'introduction background arguments remedies motivation decision'.split(' '),
);

/** Whether a root element is Akoma Ntoso. */
export function isAkomaNtoso(root: MarkupNode): boolean {
  return localName(root) === 'akomaNtoso';
}

/** Name of an element without its prefix. */
export function localName(element: MarkupNode): string {
  return (element.name ?? '').replace(/^.*:/, '');
}

/**
 * Reads an Akoma Ntoso document: divisions as headings, sections, articles and the like as
 * provisions with their number as label, notes at the end.
 */
export function akomaNtosoBlocks(root: MarkupNode): Block[] {
  const builder = new LineBuilder();
  const roles = new Map<MarkupNode, 'division' | 'unit'>();
  const notes: string[] = [];
  let units = 0;
  let quoted = 0;
  walkMarkup(root, {
    enter(element) {
      const name = localName(element);
      if (LEFT_OUT.has(name)) return false;
      if (name === 'authorialNote') {
        const marker = element.attribs?.marker ?? String(notes.length + 1);
        builder.add(`[${marker}]`);
        notes.push(`[${marker}] ${textOf(element)}`);
        return false;
      }
      if (QUOTED.has(name)) quoted += 1;
      const num = directText(element, 'num');
      const heading = directText(element, 'heading');
      const role = quoted > 0 ? undefined : roleOf(element, name, num, heading, units > 0);
      if (role) roles.set(element, role);
      if (role === 'division') {
        builder.open({ kind: 'heading', level: levelOf(name) });
        builder.add([num, heading, directText(element, 'subheading')].filter(Boolean).join(' '));
        builder.open();
      } else if (role === 'unit') {
        units += 1;
        builder.open({ kind: 'provision', label: labelOf(element, name, num) });
        builder.add([num, heading].filter(Boolean).join(' '));
        if (heading) builder.open();
        else builder.space();
      } else if (name === 'num' || name === 'heading' || name === 'subheading') {
        const parent = element.parent && roles.get(element.parent);
        if (parent && (name !== 'subheading' || parent === 'division')) return false;
        builder.space();
      } else if (name === 'crossHeading') {
        builder.open({ kind: 'heading', level: DIVISIONS.length });
      } else if (BLOCKS.has(name) || JUDGMENT_PARTS.has(name) || isHierarchy(name)) {
        // The first paragraph goes on where the number of its provision or item stands.
        if (name === 'p' && followsNumber(element)) builder.space();
        else builder.open();
      } else if (LINES.has(name)) builder.line();
      else if (!INLINE.has(name)) builder.space();
      return true;
    },
    leave(element) {
      const name = localName(element);
      if (QUOTED.has(name)) quoted -= 1;
      if (roles.get(element) === 'unit') {
        units -= 1;
        builder.open();
      } else if (name === 'crossHeading') builder.open();
      else if (name === 'td' || name === 'th') builder.add(' | ');
      else if (!INLINE.has(name)) builder.space();
    },
    text: (data) => builder.add(data),
  });
  builder.open();
  for (const note of notes) {
    builder.add(note);
    builder.open();
  }
  return builder.blocks;
}

/** What an element is to the law's structure; undefined when it is text. */
function roleOf(
  element: MarkupNode,
  name: string,
  num: string | undefined,
  heading: string | undefined,
  insideUnit: boolean,
): 'division' | 'unit' | undefined {
  if (insideUnit) return undefined;
  if (DIVISIONS.includes(name)) return 'division';
  if ((name === 'hcontainer' || name === 'attachment') && heading) return 'division';
  // Codes have sections of articles: there the articles are the provisions.
  if (name === 'section' && findElement(element, (inner) => localName(inner) === 'article')) {
    return 'division';
  }
  if (BASIC_UNITS.has(name)) return 'unit';
  return OTHER_UNITS.has(name) && num !== undefined ? 'unit' : undefined;
}

function isHierarchy(name: string): boolean {
  return BASIC_UNITS.has(name) || DIVISIONS.includes(name);
}

function levelOf(name: string): number {
  const depth = DIVISIONS.indexOf(name);
  if (depth >= 0) return Math.max(1, depth);
  return name === 'section' ? DIVISIONS.length : 1;
}

function directText(element: MarkupNode, name: string): string | undefined {
  const child = element.children?.find((candidate) => localName(candidate) === name);
  return child && (textOf(child) || undefined);
}

/** The number as printed, with the unit's name when it is bare; the element's own id when none is printed. */
function labelOf(element: MarkupNode, name: string, num: string | undefined): string | undefined {
  const id = element.attribs?.eId ?? element.attribs?.id ?? '';
  const bare = (num ?? /(?:^|__)[a-z]+_(\d[\w-]*)$/.exec(id)?.[1] ?? '').replace(/[.\s]+$/, '');
  if (bare === '') return undefined;
  if (/\p{L}{2}|第|§/u.test(bare)) return bare;
  return `${name[0]?.toUpperCase()}${name.slice(1)} ${bare}`;
}

function followsNumber(paragraph: MarkupNode): boolean {
  let node: MarkupNode = paragraph;
  while (node.parent) {
    const siblings = (node.parent.children ?? []).filter((child) => child.type === 'tag');
    const before = siblings[siblings.indexOf(node) - 1];
    if (before) return localName(before) === 'num';
    node = node.parent;
    // A provision without a printed number opens with its text.
    if (BASIC_UNITS.has(localName(node))) return true;
  }
  return false;
}

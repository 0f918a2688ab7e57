// The slim one: the whole brings a client for HTTP and a second parser, a third of what a thread
// takes to start.
import { load } from 'cheerio/slim';
import { ExtractionError } from './extraction.ts';
import { flattenMarkup } from './flatten-markup.ts';

/** The part of a parsed node that reading needs (the tree that cheerio's htmlparser2 builds). */
export interface MarkupNode {
  type: string;
  /** Tag name of an element. */
  name?: string;
  /** Characters of a text node. */
  data?: string;
  attribs?: Record<string, string>;
  children?: MarkupNode[];
  parent?: MarkupNode | null;
}

const LARGEST_MARKUP_CHARACTERS = 60 * 1024 * 1024;
/** A tree of more would not fit into a worker's memory; long statutes have some 100,000. */
const MOST_TAGS = 1_200_000;
const MOST_DECLARED_ENTITIES = 100;

/**
 * Parses HTML or XML into a tree. Entities that a DOCTYPE declares are never expanded and nothing
 * outside the text is read; a DOCTYPE full of entities is refused as an attack.
 *
 * @throws ExtractionError `too-large` or `damaged`.
 */
export function parseMarkup(text: string, xmlMode: boolean): MarkupNode {
  if (text.length > LARGEST_MARKUP_CHARACTERS) {
    throw new ExtractionError('too-large', 'The file has more than 60 MB of markup; split it.');
  }
  const subset = xmlMode ? /<!DOCTYPE[^>[]*\[/i.exec(text.slice(0, 65_536)) : null;
  if (subset) {
    const entities = text.slice(subset.index).match(/<!ENTITY\s/gi)?.length ?? 0;
    if (entities > MOST_DECLARED_ENTITIES) {
      throw new ExtractionError('damaged', 'The file declares too many entities to be a document.');
    }
  }
  const source = subset ? withoutInternalSubset(text, subset.index + subset[0].length) : text;
  refuseTooManyTags(source);
  const [root] = load(flattenMarkup(source, xmlMode), { xml: { xmlMode, decodeEntities: true } })
    .root()
    .get();
  return root as MarkupNode;
}

function refuseTooManyTags(source: string): void {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) tags += 1;
  if (tags > MOST_TAGS) {
    throw new ExtractionError('too-large', 'The file has more than a million tags; split it.');
  }
}

/** htmlparser2 ends a DOCTYPE at its first `>`, so the rest of the subset would be read as text. */
function withoutInternalSubset(text: string, start: number): string {
  const end = /\]\s*>/.exec(text.slice(start));
  return end ? text.slice(start + end.index + end[0].length) : text;
}

/** What a walk does at each node; `enter` returns false to leave an element out. */
export interface Visitor {
  enter?(element: MarkupNode): boolean | undefined;
  leave?(element: MarkupNode): void;
  text?(data: string, parent: MarkupNode | undefined): void;
}

/** Walks a tree in document order without recursion: nesting as deep as a file likes is no danger. */
export function walkMarkup(root: MarkupNode, visitor: Visitor): void {
  const open: { node: MarkupNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children?.[top.next];
    if (!child) {
      if (top.node !== root) visitor.leave?.(top.node);
      open.pop();
      continue;
    }
    top.next += 1;
    if (child.type === 'text') visitor.text?.(child.data ?? '', top.node);
    else if (child.type === 'cdata') open.push({ node: child, next: 0 });
    else if (isElement(child) && visitor.enter?.(child) !== false)
      open.push({ node: child, next: 0 });
  }
}

/** Whether a node is an element; htmlparser2 gives script and style types of their own. */
export function isElement(node: MarkupNode): boolean {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Elements inside a run of words: their borders are not borders of words. */
const INLINE =
  /^(?:a|abbr|b|em|emphasis|font|i|q|ref|small|span|strong|sub|sup|term|u|language|definedterm(?:en|fr)|xref(?:ex|in)ternal)$/i;

/** All text under a node, its spaces collapsed, block elements parted by a space. */
export function textOf(node: MarkupNode): string {
  let text = '';
  const border = (element: MarkupNode): void => {
    if (!INLINE.test(element.name ?? '')) text += ' ';
  };
  walkMarkup(node, {
    enter(element) {
      border(element);
      return element.type === 'tag';
    },
    leave: border,
    text(data) {
      text += data;
    },
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** First element in document order that passes the test. */
export function findElement(
  root: MarkupNode,
  matches: (element: MarkupNode) => boolean,
): MarkupNode | undefined {
  let found: MarkupNode | undefined;
  walkMarkup(root, {
    enter: (element) => {
      if (!found && matches(element)) found = element;
      return !found;
    },
  });
  return found;
}

/** All elements in document order that pass the test. */
export function findElements(
  root: MarkupNode,
  matches: (element: MarkupNode) => boolean,
): MarkupNode[] {
  const found: MarkupNode[] = [];
  walkMarkup(root, {
    enter: (element) => {
      if (matches(element)) found.push(element);
      return true;
    },
  });
  return found;
}

/** Text of the first element of that name, or undefined when there is none or it is empty. */
export function textOfFirst(root: MarkupNode | undefined, name: string): string | undefined {
  const element = root && findElement(root, (candidate) => candidate.name === name);
  return (element && textOf(element)) || undefined;
}

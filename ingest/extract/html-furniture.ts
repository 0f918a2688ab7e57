import { isContent, isHidden } from './html-blocks.ts';
import { type MarkupNode, walkMarkup } from './markup-tree.ts';

/** Names that sites give to what stands around a document. */
const FURNITURE =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|navbar|navigation|nav|menu|sidebar|skip-links?|share|sharing|social|modal|offcanvas|pagination|toolbar|dropdown-menu|floating-header|site-header|site-footer|to-the-top|advert|newsletter|popup|loading)(?:$|[\s_-])/i;
const FURNITURE_ROLES = new Set(
  'navigation banner contentinfo search complementary dialog toolbar tablist menu menubar alert'.split(
    ' ',
  ),
);
/** What holds this much of the page's text is the document, whatever the site calls it. */
const DOCUMENT_SHARE = 0.4;
/** A menu has at least so many links, … */
const MENU_LINKS = 5;
/** … hardly any text besides them, … */
const MENU_LINK_SHARE = 0.8;
/** … short ones (characters on average), … */
const MENU_LINK_LENGTH = 40;
/** … and is a small part of the page. A longer list of links is what the page is about. */
const MENU_PAGE_SHARE = 0.25;
const LISTS = new Set(['ul', 'ol', 'div', 'table', 'td', 'section', 'p', 'form']);
const WRAPPERS = new Set(['header', 'footer', 'main', 'article', 'center', 'font', 'span', 'tr']);

interface Size {
  text: number;
  linkText: number;
  /** Links to other pages; links within the page are its table of contents. */
  links: number;
  holdsMain: boolean;
}

/** What the amounts of text on a page say about its parts. */
export interface PageParts {
  /** Whether an element stands around the document: menus, banners, notices about cookies. */
  isFurniture(element: MarkupNode): boolean;
  /** Most of the text is folded away until a reader asks for it. */
  isFolded: boolean;
}

/** Measures a page once, so that each of its elements can be judged by its share of the whole. */
export function measurePage(body: MarkupNode): PageParts {
  const sizes = new Map<MarkupNode, Size>();
  const open: Size[] = [newSize()];
  let hiddenDepth = 0;
  let hiddenText = 0;
  let linkDepth = 0;
  walkMarkup(body, {
    enter(element) {
      if (!isContent(element)) return false;
      if (isHidden(element)) hiddenDepth += 1;
      const size = newSize();
      if (isLink(element)) {
        linkDepth += 1;
        size.links = 1;
      }
      size.holdsMain = element.name === 'main' || element.name === 'article';
      open.push(size);
      return true;
    },
    leave(element) {
      const size = open.pop() as Size;
      const parent = open.at(-1) as Size;
      parent.text += size.text;
      parent.linkText += size.linkText;
      parent.links += size.links;
      parent.holdsMain ||= size.holdsMain;
      const name = element.name ?? '';
      if (LISTS.has(name) || WRAPPERS.has(name)) sizes.set(element, size);
      if (isHidden(element)) hiddenDepth -= 1;
      if (isLink(element)) linkDepth -= 1;
    },
    text(data) {
      const characters = data.replace(/\s+/g, ' ').trim().length;
      const size = open.at(-1) as Size;
      size.text += characters;
      if (linkDepth > 0) size.linkText += characters;
      if (hiddenDepth > 0) hiddenText += characters;
    },
  });
  const total = (open[0] as Size).text;
  return {
    isFolded: hiddenText > total / 2,
    isFurniture(element) {
      const size = sizes.get(element);
      if (size && size.text > total * DOCUMENT_SHARE) return false;
      return isCalledFurniture(element, size) || isMenu(element, size, total);
    },
  };
}

function isCalledFurniture(element: MarkupNode, size: Size | undefined): boolean {
  const { name = '', attribs = {} } = element;
  if (name === 'body' || name === 'main' || name === 'article' || name === 'form') return false;
  if (name === 'footer') return true;
  if (name === 'header') return !isInside(element, ['main', 'article']);
  if (FURNITURE_ROLES.has(attribs.role ?? '')) return true;
  return FURNITURE.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`) && !size?.holdsMain;
}

function isMenu({ name = '' }: MarkupNode, size: Size | undefined, total: number): boolean {
  return (
    size !== undefined &&
    LISTS.has(name) &&
    size.links >= MENU_LINKS &&
    size.linkText >= size.text * MENU_LINK_SHARE &&
    size.linkText <= size.links * MENU_LINK_LENGTH &&
    size.text <= total * MENU_PAGE_SHARE
  );
}

function newSize(): Size {
  return { text: 0, linkText: 0, links: 0, holdsMain: false };
}

function isLink({ name, attribs }: MarkupNode): boolean {
  return name === 'a' && attribs?.href !== undefined && !attribs.href.startsWith('#');
}

function isInside(element: MarkupNode, names: readonly string[]): boolean {
  for (let node = element.parent; node; node = node.parent) {
    if (names.includes(node.name ?? '')) return true;
  }
  return false;
}

import { ExtractionError } from './extraction.ts';

/** What a reader of XML is told, in document order. */
export interface XmlHandler {
  /** @param attribute gives an attribute's value by its full name. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text?(data: string): void;
}

const DEEPEST = 2_000;
/** The rest of a tag; a `>` inside a quoted value does not end it. */
const TAG = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads XML from start to end without building a tree, so that a long document needs little
 * memory. A DOCTYPE is passed over: entities it declares are never expanded, files it names never
 * opened.
 *
 * @throws ExtractionError `damaged` when elements are not closed in order or nest absurdly deep.
 */
export function readXml(source: string, handler: XmlHandler): void {
  const opened: string[] = [];
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const text = start < 0 ? source.slice(at) : source.slice(at, start);
    if (text !== '') handler.text?.(decodeEntities(text));
    if (start < 0) break;
    if (source.startsWith('<!--', start)) at = after(source, '-->', start + 4);
    else if (source.startsWith('<![CDATA[', start)) {
      at = after(source, ']]>', start + 9);
      handler.text?.(source.slice(start + 9, at - 3));
    } else if (source.startsWith('<!', start)) at = afterDoctype(source, start);
    else if (source.startsWith('<?', start)) at = after(source, '?>', start + 2);
    else {
      TAG.lastIndex = start + 1;
      if (!TAG.test(source)) throw broken('it is cut short');
      at = TAG.lastIndex;
      readTag(source.slice(start + 1, at - 1), opened, handler);
    }
  }
  if (opened.length > 0) throw broken(`"${opened.at(-1)}" is not closed`);
}

function readTag(tag: string, opened: string[], handler: XmlHandler): void {
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim();
    if (opened.pop() !== name) throw broken(`"${name}" is closed out of order`);
    handler.close(name);
    return;
  }
  const empty = tag.endsWith('/');
  const name = /^[^\s/]+/.exec(tag)?.[0];
  if (!name) throw broken('a tag has no name');
  handler.open(name, (attribute) => attributeOf(tag, attribute));
  if (empty) handler.close(name);
  else {
    opened.push(name);
    if (opened.length > DEEPEST) throw broken('it nests deeper than any document');
  }
}

function attributeOf(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (!/\s/.test(tag[at - 1] ?? '')) continue;
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag.slice(at + name.length));
    if (value) return decodeEntities(value[1] ?? value[2] ?? '');
  }
  return undefined;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, decimal, hex, named) => {
      if (named) return NAMED[named.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw broken('it is cut short');
  return found + mark.length;
}

function afterDoctype(source: string, start: number): number {
  const end = after(source, '>', start);
  const subset = source.indexOf('[', start);
  return subset >= 0 && subset < end ? after(source, '>', after(source, ']', subset) - 1) : end;
}

function broken(what: string): ExtractionError {
  return new ExtractionError('damaged', `The XML inside the file is broken: ${what}.`);
}

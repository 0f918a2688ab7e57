import { ExtractionError } from '../../extract/extraction.ts';
import { readXml } from '../../extract/xml-events.ts';
import { HarvestError } from './harvest-error.ts';

/** An element with what is in it; names without their prefix. */
export interface XmlElement {
  name: string;
  attribute(name: string): string | undefined;
  children: XmlElement[];
  /** The text right in it, without white space around it. */
  text: string;
}

const DOCTYPE = /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<!/;
const NEEDED = 'The source has to mend it.';

/**
 * Reads XML of a stranger. Entities of its own are refused, not expanded.
 *
 * @param address - Named in errors.
 * @throws HarvestError when it is no XML, broken, or not in UTF-8.
 */
export function readXmlTree(bytes: Uint8Array, address: string): XmlElement {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HarvestError(address, `the answer is not UTF-8. ${NEEDED}`, { cause });
  }
  if (DOCTYPE.test(source)) {
    throw new HarvestError(address, `the answer has a DOCTYPE, which is refused. ${NEEDED}`);
  }
  const root: XmlElement = { name: '', attribute: () => undefined, children: [], text: '' };
  const opened = [root];
  const texts: string[][] = [[]];
  try {
    readXml(source, {
      open(name, attribute) {
        const element = { name: local(name), attribute, children: [], text: '' };
        (opened.at(-1) as XmlElement).children.push(element);
        opened.push(element);
        texts.push([]);
      },
      close() {
        const element = opened.pop() as XmlElement;
        element.text = (texts.pop() as string[]).join('').trim();
      },
      text: (data) => texts.at(-1)?.push(data),
    });
  } catch (cause) {
    if (!(cause instanceof ExtractionError)) throw cause;
    throw new HarvestError(address, `the answer is broken XML (${cause.message}) ${NEEDED}`, {
      cause,
    });
  }
  const [first, ...more] = root.children;
  if (!first || more.length > 0 || texts[0]?.join('').trim()) {
    throw new HarvestError(
      address,
      `the answer is no XML. Give the base address of an OAI-PMH 2.0 source.`,
    );
  }
  return first;
}

/** The first element of this name right below. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All elements of this name right below. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The text of the first element of this name right below; nothing when it has none. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.text || undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

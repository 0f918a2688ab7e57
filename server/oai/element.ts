import { xmlText } from '../xml.ts';

export type Attributes = Record<string, string | number | undefined>;

/**
 * An element with text of strangers in it; nothing when there is no text.
 *
 * @param attributes - Those without a value are left out.
 */
export function textElement(
  name: string,
  text: string | number | undefined,
  attributes: Attributes = {},
): string {
  if (text === undefined || text === '') return '';
  return element(name, [xmlText(String(text))], attributes);
}

/** An element with XML in it; empty strings among the parts do not count. */
export function element(
  name: string,
  parts: readonly string[],
  attributes: Attributes = {},
): string {
  const start = `<${name}${attributesXml(attributes)}`;
  const content = parts.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeText(String(value))}"`)
    .join('');
}

/** A reader makes a space of every tab and line break that stands there as itself. */
function attributeText(value: string): string {
  return xmlText(value).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As themselves, readers would take them for other white space (XML 1.0, 2.11 and 3.3.3).
  '\r': '&#13;',
};
/** What XML 1.0 cannot hold at all, not even escaped (2.2). */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Nothing to do: most texts, and quickly told. */
const PLAIN = /^[\t\n !#-%(-;=?-\uD7FF\uE000-\uFFFD]*$/;

/**
 * Text of strangers for an element or an attribute in quotes: nothing of it becomes markup, and
 * characters that XML 1.0 cannot hold become spaces.
 */
export function xmlText(value: string): string {
  if (PLAIN.test(value)) return value;
  return value
    .toWellFormed()
    .replace(UNSPEAKABLE, ' ')
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Real pages nest some 50 deep; parsers need time that grows with the square of the depth. */
const DEEPEST = 1_000;

/** Tags that need not be closed, or never are: they open nothing that stays open. */
const UNCLOSED = new Set(
  'p li dt dd td th tr thead tbody tfoot colgroup option optgroup br hr img input meta link base col area embed source track wbr param'.split(
    ' ',
  ),
);
const INLINE = /^(?:a|abbr|b|em|font|i|q|small|span|strong|sub|sup|u)$/;
const NAME = /\/?[A-Za-z][^\s/>]*/y;

/**
 * Takes the tags out of markup that lie deeper than any document nests, and leaves their text.
 * Markup that nests like a document comes back as it is.
 *
 * @param xmlMode every tag must be closed.
 */
export function flattenMarkup(source: string, xmlMode: boolean): string {
  let depth = 0;
  let omitted = 0;
  let kept = '';
  let copied = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at);
      if (end < 0) break;
      at = end;
      continue;
    }
    NAME.lastIndex = at + 1;
    const tag = NAME.exec(source)?.[0].toLowerCase();
    if (!tag) {
      at += 1;
      continue;
    }
    const end = source.indexOf('>', at);
    if (end < 0) break;
    const closes = tag.startsWith('/');
    const name = closes ? tag.slice(1) : tag;
    const counts = xmlMode || !UNCLOSED.has(name);
    const start = at;
    at = end + 1;
    if (!counts || source[end - 1] === '/') continue;
    if (closes && omitted === 0) depth = Math.max(0, depth - 1);
    else if (!closes && depth < DEEPEST) depth += 1;
    else {
      omitted += closes ? -1 : 1;
      kept += source.slice(copied, start) + (INLINE.test(name) ? '' : ' ');
      copied = at;
    }
  }
  return copied === 0 ? source : kept + source.slice(copied);
}

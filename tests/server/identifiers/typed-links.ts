/** A link of a `Link` header (RFC 8288), as far as tests look at it. */
export interface ParsedLink {
  rel: string;
  href: string;
  type?: string;
  hreflang?: string;
}

/** Reads a `Link` header. @throws Error where it is not one. */
export function parsedLinks(header: string | string[] | number | undefined): ParsedLink[] {
  const text = String(header ?? '');
  const links: ParsedLink[] = [];
  const link = /\s*<([^<>\s]*)>((?:\s*;\s*[\w*-]+="[^"]*")*)\s*(?:,|$)/gy;
  while (link.lastIndex < text.length) {
    const at = link.lastIndex;
    const found = link.exec(text);
    if (!found) throw new Error(`No link: ${text.slice(at, at + 80)}`);
    const [, href = '', parameters = ''] = found;
    const said = [...parameters.matchAll(/([\w*-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    links.push({ href, ...Object.fromEntries(said) } as ParsedLink);
  }
  return links;
}

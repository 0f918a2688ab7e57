/** Path and query of the next page that a `Link` header names (RFC 8288), if there is one. */
export function nextPage(link: string): string | undefined {
  const [, address] = /<([^>]+)>; rel="next"/.exec(link) ?? [];
  if (!address) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/**
 * The `Link` header of a paged answer (RFC 8288): first, prev, next, last.
 *
 * @param address - Absolute address of this page.
 * @param page - This page, from 1.
 * @param pages - How many there are.
 */
export function pageLinks(address: string, page: number, pages: number): string {
  const link = (to: number, relation: string) => {
    const url = new URL(address);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${relation}"`;
  };
  const last = Math.max(1, pages);
  return [
    link(1, 'first'),
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next')] : []),
    link(last, 'last'),
  ].join(', ');
}

/** A date as far as it is known: year, month, day. */
export interface CslDate {
  'date-parts': [number[]];
}

/** @param iso - an ISO 8601 date of any precision, or an instant */
export function cslDate(iso: string | undefined): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(iso ?? '') ?? [];
  if (!year) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts] };
}

/** @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function isoDate(date: CslDate): string {
  return date['date-parts'][0]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

/** Breaks of lines and pages, and characters that only steer machines. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Most values need nothing done: seeing that is cheaper than doing it. */
const UNEVEN = /[\p{Cc}\p{Zl}\p{Zp}]| {2}|^\s|\s$/u;

/**
 * A value for a format of lines: breaks become spaces, and spaces that follow one another one, so
 * that nothing of it can pass for the beginning of another field.
 */
export function oneLine(value: string): string {
  if (!UNEVEN.test(value)) return value;
  return value.replace(BREAKS, ' ').replace(/ {2,}/g, ' ').trim();
}

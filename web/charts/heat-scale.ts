import type { Texts } from '../texts.ts';

/** Where one shade ends and the next begins, in passages of a hundred: fixed, so that two maps can be compared. */
export const SHADE_BOUNDS = [1, 3, 10, 25] as const;

/** Shade of a figure above zero, from 1 (palest). */
export function shadeOf(density: number): number {
  return 1 + SHADE_BOUNDS.filter((bound) => density >= bound).length;
}

/** A density with as many digits as it deserves: "0.4", "12", "<0.1". */
export function densityFigure(texts: Texts, density: number): string {
  // Isolated, for the sign to stand before the figure where the line runs from right to left.
  if (density > 0 && density < 0.1) return `\u2066<${texts.number(0.1)}\u2069`;
  return texts.number(density >= 10 ? Math.round(density) : density);
}

import type { SubjectModel } from '../models/convention.ts';
import type { Texts } from '../texts.ts';
import { densityFigure } from './heat-scale.ts';

const BAR = 36;
const GAP = 6;
const HEIGHT = 120;
/** Room above the highest bar for its figure. */
const HEAD = 16;
const FOOT = 20;

/**
 * Density by decade as bars, each with its figure; a decade without documents has no bar but a
 * dash. The same figures stand in a table beside it.
 */
export function TrendBars({ texts, decades }: { texts: Texts; decades: SubjectModel['decades'] }) {
  const highest = Math.max(...decades.map(({ density }) => density), 0.1);
  const width = Math.max(decades.length, 8) * (BAR + GAP);
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${width} ${HEAD + HEIGHT + FOOT}`}
      width={width}
      aria-hidden="true"
    >
      {decades.map(({ decade, documents, density }, at) => {
        const x = at * (BAR + GAP);
        const height = density === 0 ? 0 : Math.max(2, Math.round((density / highest) * HEIGHT));
        return (
          <>
            <rect x={x} y={HEAD + HEIGHT - height} width={BAR} height={height} />
            <text x={x + BAR / 2} y={HEAD + HEIGHT - height - 4} class="value">
              {documents === 0 ? '' : density === 0 ? '–' : densityFigure(texts, density)}
            </text>
            <text x={x + BAR / 2} y={HEAD + HEIGHT + FOOT - 5}>
              {decade}
            </text>
          </>
        );
      })}
    </svg>
  );
}

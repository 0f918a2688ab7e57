import type { FacetCount } from '../../data/search/query.ts';
import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  decades: FacetCount[];
  /** Inclusive years that are chosen; open when absent. */
  yearFrom?: number;
  yearTo?: number;
  /** Where the documents of a decade are listed. */
  address?: (firstYear: number) => string;
}

const BAR = 10;
const GAP = 2;
const HEIGHT = 48;
/** Few decades keep narrow bars instead of filling the width. */
const LEAST_BARS = 8;

/** Documents by decade as a picture, with the same figures as a table on request. */
export function DecadeBars({ texts, decades, yearFrom, yearTo, address }: Props) {
  const filled = withoutHoles(decades);
  if (filled.length === 0) return null;
  const highest = Math.max(...filled.map(({ count }) => count), 1);
  const chosen = (start: number) =>
    (yearFrom === undefined || start + 9 >= yearFrom) && (yearTo === undefined || start <= yearTo);
  return (
    <>
      <svg
        class="bars"
        viewBox={`0 0 ${Math.max(filled.length, LEAST_BARS) * (BAR + GAP) - GAP} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {filled.map(({ start, count }, index) => {
          // An almost empty decade still shows; an empty one does not.
          const height = count === 0 ? 0 : Math.max(2, Math.round((count / highest) * HEIGHT));
          return (
            <rect
              class={chosen(start) ? 'in' : 'out'}
              x={index * (BAR + GAP)}
              y={HEIGHT - height}
              width={BAR}
              height={height}
            >
              <title>{`${decadeName(texts, start)}: ${texts.number(count)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class={filled.length < LEAST_BARS ? 'bars-ends few' : 'bars-ends'} aria-hidden="true">
        <span>{filled[0]?.start}</span>
        <span>–{(filled.at(-1)?.start ?? 0) + 9}</span>
      </p>
      <details class="figures">
        <summary>{texts.say('search.decadeTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.say('search.decade')}</th>
              <th scope="col">{texts.say('home.documents')}</th>
            </tr>
          </thead>
          <tbody>
            {filled
              .filter(({ count }) => count > 0)
              .map(({ start, count }) => (
                <tr>
                  <th scope="row">
                    {address ? (
                      <a href={address(start)}>{decadeName(texts, start)}</a>
                    ) : (
                      decadeName(texts, start)
                    )}
                  </th>
                  <td>{texts.number(count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function decadeName(texts: Texts, start: number): string {
  return texts.say('search.decadeValue', { year: String(start) });
}

/** Every decade from the first to the last, so that distances in time stay true. */
function withoutHoles(decades: FacetCount[]): { start: number; count: number }[] {
  const counts = new Map(decades.map(({ value, count }) => [Number(value), count]));
  const starts = [...counts.keys()].filter(Number.isInteger);
  if (starts.length === 0) return [];
  const first = Math.min(...starts);
  const length = (Math.max(...starts) - first) / 10 + 1;
  return Array.from({ length }, (_, index) => {
    const start = first + index * 10;
    return { start, count: counts.get(start) ?? 0 };
  });
}

import { direction } from '../../data/vocabularies/languages.ts';
import { articleAddress, countedAddress } from '../addresses.ts';
import { CountryHeld } from '../components/country-held.tsx';
import type { HeatModel, HeatRow } from '../models/heat.ts';
import type { Texts } from '../texts.ts';
import { columnFilters, columnLabel, columnShortLabel } from './heat-columns.ts';
import { densityFigure, shadeOf } from './heat-scale.ts';

/** Units of the picture are pixels at the usual size of type; it is laid out in rem. */
const REM = 16;
const CELL = 34;
const ROW = 44;
const GAP = 2;

interface Props {
  texts: Texts;
  model: HeatModel;
  labelledBy: string;
}

/**
 * Countries and articles as a picture whose cells are links. Names of rows and columns stand
 * beside it as text and stay in view; the picture itself scrolls in its own region. It runs from
 * right to left where the page does.
 */
export function HeatMap({ texts, model, labelledBy }: Props) {
  const { columns, rows } = model;
  const width = columns.length * CELL;
  const height = rows.length * ROW;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="heat-scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <div class="heat-map">
        <ol class="heat-columns">
          {columns.map((column) => (
            <li>
              <ColumnName texts={texts} column={column} />
            </li>
          ))}
        </ol>
        <ul class="heat-rows">
          {rows.map((row) => (
            <li>
              <CountryHeld texts={texts} row={row} />
            </li>
          ))}
        </ul>
        {/* biome-ignore lint/a11y/useSemanticElements: no element groups links in a picture. */}
        <svg
          class="heat"
          role="group"
          aria-labelledby={labelledBy}
          aria-describedby={`${labelledBy}-help`}
          width={`${width / REM}rem`}
          height={`${height / REM}rem`}
          viewBox={`0 0 ${width} ${height}`}
        >
          <Patterns />
          {rows.map((row, at) => (
            <g transform={`translate(0 ${at * ROW})`}>
              <Row texts={texts} model={model} row={row} width={width} />
            </g>
          ))}
        </svg>
      </div>
    </section>
  );
}

function ColumnName({ texts, column }: { texts: Texts; column: HeatModel['columns'][number] }) {
  const name = columnShortLabel(texts, column);
  const address = column.article
    ? articleAddress(texts.locale, column.article)
    : countedAddress(texts.locale, { filters: columnFilters(column) });
  return (
    <a href={address} title={columnLabel(texts, column)}>
      {name}
    </a>
  );
}

/** One cell of each kind, drawn once: a row without figures is one rectangle filled with them. */
function Patterns() {
  const [width, height] = [CELL - GAP, ROW - GAP];
  const tile = { width: CELL, height: ROW, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <rect id="heat-cell" width={width} height={height} rx="3" />
      <pattern id="heat-none" {...tile}>
        <use class="none" href="#heat-cell" />
        <path class="dash" d={`M${width / 2 - 5} ${height / 2}h10`} />
      </pattern>
      <pattern id="heat-unread" {...tile}>
        <circle class="dots" cx={width / 2} cy={height / 2} r="1.5" />
      </pattern>
      <pattern id="heat-unfit" {...tile}>
        <rect class="unfit" width={width} height={height} rx="3" />
      </pattern>
      <pattern id="heat-lines" width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="hatch" d="M0 6L6 0M-1 1L1-1M5 7L7 5" />
      </pattern>
      <pattern id="heat-nothing" {...tile}>
        <rect class="nothing" width={width} height={height} rx="3" fill="url(#heat-lines)" />
      </pattern>
    </defs>
  );
}

function Row(props: { texts: Texts; model: HeatModel; row: HeatRow; width: number }) {
  const { texts, model, row, width } = props;
  const { columns, choice } = model;
  if (row.state !== 'read') {
    return <rect width={width} height={ROW} fill={`url(#heat-${row.state})`} />;
  }
  const mirrored = direction(texts.locale) === 'rtl';
  const name = texts.place(row.country);
  const { type, yearFrom, yearTo } = choice;
  return (
    <>
      <rect width={width} height={ROW} fill="url(#heat-none)" />
      {columns.map((column, at) => {
        const density = row.density[at] ?? 0;
        if (density === 0) return null;
        const figure = densityFigure(texts, density);
        const x = (mirrored ? columns.length - 1 - at : at) * CELL;
        const filters = { country: [row.country], type, ...columnFilters(column) };
        return (
          <a
            href={countedAddress(texts.locale, { filters, yearFrom, yearTo })}
            aria-label={texts.say('heat.cell', {
              country: name,
              column: columnShortLabel(texts, column),
              figure,
            })}
            class={`d${shadeOf(density)}`}
          >
            <use x={x} href="#heat-cell" />
            <text x={x + (CELL - GAP) / 2} y="26">
              {figure}
            </text>
          </a>
        );
      })}
    </>
  );
}

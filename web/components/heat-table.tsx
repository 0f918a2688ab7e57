import { countedAddress, countryAddress } from '../addresses.ts';
import { columnFilters, columnLabel } from '../charts/heat-columns.ts';
import { densityFigure } from '../charts/heat-scale.ts';
import type { HeatModel } from '../models/heat.ts';
import type { Texts } from '../texts.ts';

/** The figures of the heat map as a table, with the same links. */
export function HeatTable(props: { texts: Texts; model: HeatModel; labelledBy: string }) {
  const { texts, model, labelledBy } = props;
  const { columns, rows, choice } = model;
  const { type, yearFrom, yearTo } = choice;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="scroll heat-figures" aria-labelledby={labelledBy} tabIndex={0}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{texts.say('heat.country')}</th>
            <th scope="col">{texts.say('heat.documents')}</th>
            <th scope="col">{texts.say('heat.passages')}</th>
            {columns.map((column) => (
              <th scope="col">{columnLabel(texts, column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, state, documents, passages, density }) => (
            <tr>
              <th scope="row">
                <a href={countryAddress(texts.locale, country)}>{texts.place(country)}</a>
              </th>
              <td>{texts.number(documents)}</td>
              <td>{texts.number(passages)}</td>
              {state !== 'read' ? (
                <td class="nothing" colSpan={columns.length}>
                  {texts.say(`heat.${state}`)}
                </td>
              ) : (
                columns.map((column, at) => {
                  const share = density[at] ?? 0;
                  if (share === 0) return <td>–</td>;
                  const filters = { country: [country], type, ...columnFilters(column) };
                  return (
                    <td>
                      <a href={countedAddress(texts.locale, { filters, yearFrom, yearTo })}>
                        {densityFigure(texts, share)}
                      </a>
                    </td>
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { Texts } from '../texts.ts';

/** Fewer cases say little. */
const FEW = 10;

interface MeasuredRow {
  name: string;
  /** One of one for each head. */
  shares: number[];
  n: number;
}

/** Measured shares, each row with the number of cases they come from. */
export function MeasuredTable(props: {
  texts: Texts;
  id: string;
  caption: string;
  heads: string[];
  rows: MeasuredRow[];
}) {
  const { texts, id, caption, heads, rows } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="scroll" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('method.reading')}</th>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
            <th scope="col">{texts.say('method.cases')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shares, n }) => (
            <tr class={n < FEW ? 'few' : undefined}>
              <th scope="row">{name}</th>
              {shares.map((share) => (
                <td>{texts.percent(share)}</td>
              ))}
              <td>
                {n < FEW && <small>{texts.say('method.few')}</small>} {texts.number(n)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

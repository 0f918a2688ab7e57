import type { Texts } from '../texts.ts';

interface Row {
  label: string;
  href: string;
  count: number;
}

/** Counts as a table whose rows carry a bar: the figures are the text, the bars only help the eye. */
export function CountTable(props: { texts: Texts; heading: string; rows: Row[] }) {
  const highest = Math.max(...props.rows.map(({ count }) => count), 1);
  return (
    <table class="counts">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{props.heading}</th>
          <th scope="col">{props.texts.say('country.documents')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ label, href, count }) => (
          <tr>
            <th scope="row">
              <a href={href}>{label}</a>
            </th>
            <td>
              <span class="figure">{props.texts.number(count)}</span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={Math.max(1, Math.round((count / highest) * 100))} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

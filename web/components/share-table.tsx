import type { ComponentChildren } from 'preact';
import { densityFigure } from '../charts/heat-scale.ts';
import type { Share } from '../models/convention.ts';
import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  /** Id of the heading above. */
  labelledBy: string;
  /** What the rows are. */
  head: string;
  /** With `documents`, a column for their number. */
  rows: ({ key: string; name: ComponentChildren; documents?: number } & Share)[];
}

/** How much of each of several things is about a subject: the share first, then what it rests on. */
export function ShareTable({ texts, labelledBy, head, rows }: Props) {
  const withDocuments = rows.some(({ documents }) => documents !== undefined);
  const highest = Math.max(...rows.map(({ density }) => density), 0.1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table class="shares" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{texts.say('convention.density')}</th>
            <th scope="col">{texts.say('convention.tagged')}</th>
            <th scope="col">{texts.say('convention.passages')}</th>
            {withDocuments && <th scope="col">{texts.say('convention.documents')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, documents, passages, tagged, density }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <span class="figure">
                  {passages === 0 ? texts.say('heat.unread') : densityFigure(texts, density)}
                </span>
                {passages > 0 && (
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.round((density / highest) * 100)} height="8" />
                  </svg>
                )}
              </td>
              <td>{texts.number(tagged)}</td>
              <td>{texts.number(passages)}</td>
              {withDocuments && <td>{texts.number(documents ?? 0)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

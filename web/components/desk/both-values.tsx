import type { ComponentChildren } from 'preact';
import type { FieldEntry } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { recordValue } from '../record-value.ts';

/** A value of a field in words; an empty one says so. */
export function Value(props: { texts: Texts; field: FieldEntry['field']; value: string }) {
  const { texts, field, value } = props;
  if (value === '') return <span class="soft">{texts.say('editing.empty')}</span>;
  return <Foreign>{recordValue(texts, field, value)}</Foreign>;
}

/** Values of fields side by side: a row a field, a column a version. */
export function ValueTable(props: {
  texts: Texts;
  caption: string;
  columns: string[];
  rows: { field: FieldEntry['field']; values: string[]; cells?: ComponentChildren }[];
  /** Heading of the further cells. */
  last?: string;
}) {
  const { texts, caption, columns, rows, last } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: focusable, so that the keyboard can scroll it on a narrow screen.
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table class="values">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.say('document.field')}</th>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
            {last && <th scope="col">{last}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, values, cells }) => (
            <tr>
              <th scope="row">{texts.label('field', field)}</th>
              {values.map((value, at) => (
                <td data-label={columns[at]}>
                  <Value texts={texts} field={field} value={value} />
                </td>
              ))}
              {last && <td data-label={last}>{cells}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which of two values a field is to have: `keep.FIELD` is `mine` or `theirs`. */
export function KeepChoice(props: {
  texts: Texts;
  field: FieldEntry['field'];
  mine: string;
  theirs: string;
  /** Chosen unless somebody chooses otherwise. */
  chosen?: 'mine';
}) {
  const { texts, field, mine, theirs, chosen } = props;
  const name = texts.label('field', field);
  return (
    <>
      <input type="hidden" name="conflict" value={field} />
      <fieldset class="keep">
        <legend class="visually-hidden">{name}</legend>
        <label class="check">
          <input
            type="radio"
            name={`keep.${field}`}
            value="mine"
            required
            checked={chosen === 'mine'}
          />{' '}
          {mine}
        </label>
        <label class="check">
          <input type="radio" name={`keep.${field}`} value="theirs" required /> {theirs}
        </label>
      </fieldset>
    </>
  );
}

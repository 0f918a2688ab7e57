import { deskAddress } from '../../addresses.ts';
import type { BulkPlanModel, BulkRow } from '../../models/desk-bulk.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';

/** Rows of a plan: each field as it was and as it is to be. */
export function BulkRows({ texts, model }: { texts: Texts; model: BulkPlanModel }) {
  return (
    <ol class="bulk-rows">
      {model.rows.map((row) => (
        <li>
          <RowHead texts={texts} row={row} numbered={model.kind === 'table'} />
          {row.discarded && <p>{texts.say('bulk.discard')}</p>}
          {row.leftOut && <p class="soft">{texts.say(`bulk.leftOut.${row.leftOut}`)}</p>}
          <Faults texts={texts} row={row} />
          {!row.discarded && row.changes.length > 0 && (
            <Table
              texts={texts}
              heads={[texts.say('bulk.from'), texts.say('bulk.to')]}
              rows={row.changes.map(({ field, from, to }) => [field, from, to])}
            />
          )}
          {row.conflicts.length > 0 && (
            <Table
              texts={texts}
              heads={[
                texts.say('editing.wasShown'),
                texts.say('editing.theirs'),
                texts.say('editing.yours'),
              ]}
              rows={row.conflicts.map((one) => [one.field, one.shown, one.theirs, one.yours])}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function RowHead(props: { texts: Texts; row: BulkRow; numbered: boolean }) {
  const { texts, row, numbered } = props;
  const { document } = row;
  return (
    <p class="bulk-row-head">
      {numbered && <span class="soft">{texts.say('bulk.row', { row: String(row.row) })}</span>}{' '}
      {document?.isHeld && (
        <a href={deskAddress(texts.locale, 'documents', document.id)}>
          <Foreign language={document.language}>{document.title}</Foreign>
        </a>
      )}
      {document && !document.isHeld && document.title !== document.id && (
        <Foreign>{document.title}</Foreign>
      )}{' '}
      {document && (
        <code class="soft" dir="ltr">
          {document.id}
        </code>
      )}
    </p>
  );
}

function Faults({ texts, row }: { texts: Texts; row: BulkRow }) {
  if (row.faults.length === 0) return null;
  return (
    <ul class="bulk-faults">
      {row.faults.map(({ column, code, detail }) => (
        <li>
          {column && <code dir="ltr">{column}</code>} {texts.say(`bulk.fault.${code}`)}{' '}
          <span class="soft" lang="en" dir="ltr">
            {detail}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Table(props: { texts: Texts; heads: readonly string[]; rows: readonly string[][] }) {
  const { texts, heads, rows } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="scroller" tabIndex={0} aria-label={texts.say('bulk.planTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.say('bulk.column')}</th>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([field = '', ...values]) => (
            <tr>
              <th scope="row">
                {field === 'reviewState'
                  ? texts.say('editing.stateLabel')
                  : texts.label('field', field)}
              </th>
              {values.map((value) => (
                <td dir="auto">{value === '' ? '–' : cellText(texts, field, value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellText(texts: Texts, field: string, value: string): string {
  if (field === 'country') return `${texts.place(value)} (${value})`;
  if (field === 'type' || field === 'status') return texts.label(field, value);
  if (field === 'topics')
    return value
      .split('; ')
      .map((one) => texts.label('topic', one))
      .join('; ');
  if (field !== 'reviewState') return value;
  const states = ['draft', 'review', 'published', 'withdrawn', 'merged'] as const;
  const state = states.find((one) => one === value);
  return state ? texts.say(`editing.state.${state}`) : value;
}

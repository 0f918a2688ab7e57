import { STATUSES } from '../../../data/model.ts';
import { BULK_STATES } from '../../../data/vocabularies/bulk.ts';
import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { allPlaces } from '../../../data/vocabularies/places.ts';
import { TOPICS } from '../../../data/vocabularies/topics.ts';
import { deskAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { BulkModel } from '../../models/desk-bulk.ts';
import { DOCUMENT_STATES } from '../../models/desk-editing.ts';
import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: BulkModel;
}

/** A table to take away, to edit and to send back. */
export function TableForms({ context, texts, model }: Props) {
  const action = (what: string) => deskAddress(texts.locale, 'bulk', what);
  const { tableFault } = model;
  return (
    <section aria-labelledby="by-table">
      <h2 id="by-table">{texts.say('bulk.tableTitle')}</h2>
      <p>{texts.say('bulk.tableLede')}</p>
      <form class="stack" method="get" action={`${action('table')}.csv`}>
        <ChooseSet texts={texts} prefix="table" typed={{}} />
        <p class="actions">
          <button type="submit" class="quiet">
            {texts.say('bulk.download')}
          </button>
        </p>
      </form>
      {tableFault && (
        <p class="notice error" role="alert">
          <a href="#file">{texts.say(`bulk.tableFault.${tableFault}` as TextKey)}</a>
        </p>
      )}
      <form class="stack" method="post" action={action('table')} enctype="multipart/form-data">
        <Csrf context={context} />
        <label class="tick">
          <input type="checkbox" name="add_new" value="1" />
          {texts.say('bulk.addNew')}
        </label>
        <label class="tick">
          <input type="checkbox" name="empty_clears" value="1" />
          {texts.say('bulk.emptyClears')}
        </label>
        <label for="file">{texts.say('bulk.file')}</label>
        <p class="help" id="file-help">
          {texts.say('bulk.fileHelp')}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          required
          aria-describedby="file-help"
          aria-invalid={tableFault ? true : undefined}
        />
        <p class="actions">
          <button type="submit">{texts.say('bulk.look')}</button>
        </p>
      </form>
    </section>
  );
}

/** What is to be said of all documents of a search. */
export function EditForm({ context, texts, model }: Props) {
  const { typed, faults = [] } = model;
  const text = (name: string) => String(typed[name] ?? '');
  return (
    <section aria-labelledby="by-search">
      <h2 id="by-search">{texts.say('bulk.editTitle')}</h2>
      {faults.length > 0 && (
        <div class="notice error" role="alert">
          <p>{texts.say('bulk.notTaken')}</p>
          <ul>
            {faults.map(({ field, detail }) => (
              <li>
                <a
                  href={`#${CONTROLS[field] ?? `edit-${field.replace('set.', '')}`}`}
                  lang="en"
                  dir="ltr"
                >
                  {detail}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form class="stack" method="post" action={deskAddress(texts.locale, 'bulk', 'edit')}>
        <Csrf context={context} />
        <ChooseSet texts={texts} prefix="edit" typed={typed} />
        <TopicBoxes texts={texts} name="add_topics" legend="bulk.addTopics" typed={typed} />
        <TopicBoxes texts={texts} name="remove_topics" legend="bulk.removeTopics" typed={typed} />
        <Choice
          texts={texts}
          name="status"
          label={texts.label('field', 'status')}
          chosen={text('status')}
          options={STATUSES.map((one) => [one, texts.label('status', one)])}
        />
        <Choice
          texts={texts}
          name="type"
          label={texts.label('field', 'type')}
          chosen={text('type')}
          options={DOCUMENT_TYPES.map((one) => [one, texts.label('type', one)])}
        />
        <Choice
          texts={texts}
          name="country"
          label={texts.label('field', 'country')}
          chosen={text('country')}
          options={places(texts)}
        />
        {(['source', 'rights'] as const).map((field) => (
          <>
            <label for={`edit-${field}`}>{texts.label('field', field)}</label>
            <input id={`edit-${field}`} name={field} type="text" dir="auto" value={text(field)} />
          </>
        ))}
        <Choice
          texts={texts}
          name="to_state"
          label={texts.say('bulk.setState')}
          chosen={text('to_state')}
          options={BULK_STATES.map((one) => [one, texts.say(`editing.state.${one}`)])}
        />
        <label for="edit-note">{texts.say('bulk.note')}</label>
        <input
          id="edit-note"
          name="note"
          type="text"
          dir="auto"
          maxLength={2000}
          value={text('note')}
        />
        <p class="actions">
          <button type="submit">{texts.say('bulk.look')}</button>
        </p>
      </form>
    </section>
  );
}

/** Where links to faults lead, by the names that faults have. */
const CONTROLS: Readonly<Record<string, string>> = {
  set: 'edit-status',
  state: 'edit-to_state',
  add_topics: 'edit-add_topics',
  remove_topics: 'edit-remove_topics',
};

function ChooseSet(props: { texts: Texts; prefix: string; typed: BulkModel['typed'] }) {
  const { texts, prefix, typed } = props;
  const text = (name: string) => String(typed[name] ?? '');
  return (
    <fieldset class="choose-set">
      <legend>{texts.say('bulk.which')}</legend>
      <label for={`${prefix}-q`}>{texts.say('bulk.words')}</label>
      <input id={`${prefix}-q`} name="q" type="text" dir="auto" maxLength={300} value={text('q')} />
      <label for={`${prefix}-state`}>{texts.say('editing.stateLabel')}</label>
      <select id={`${prefix}-state`} name="state">
        <option value="">{texts.say('editing.anyState')}</option>
        {DOCUMENT_STATES.map((one) => (
          <option value={one} selected={one === text('state')}>
            {texts.say(`editing.state.${one}`)}
          </option>
        ))}
      </select>
      <label for={`${prefix}-query`}>{texts.say('bulk.search')}</label>
      <p class="help" id={`${prefix}-query-help`}>
        {texts.say('bulk.searchHelp')}
      </p>
      <input
        id={`${prefix}-query`}
        name="query"
        type="text"
        dir="ltr"
        maxLength={2000}
        value={text('query')}
        aria-describedby={`${prefix}-query-help`}
      />
    </fieldset>
  );
}

function TopicBoxes(props: {
  texts: Texts;
  name: 'add_topics' | 'remove_topics';
  legend: 'bulk.addTopics' | 'bulk.removeTopics';
  typed: BulkModel['typed'];
}) {
  const { texts, name, legend, typed } = props;
  const chosen = [typed[name] ?? []].flat();
  return (
    <details open={chosen.length > 0} id={`edit-${name}`}>
      <summary>{texts.say(legend)}</summary>
      <fieldset>
        <legend class="visually-hidden">{texts.say(legend)}</legend>
        {TOPICS.map((topic) => (
          <label class="tick">
            <input type="checkbox" name={name} value={topic} checked={chosen.includes(topic)} />
            {texts.label('topic', topic)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Choice(props: {
  texts: Texts;
  name: string;
  label: string;
  chosen: string;
  options: readonly (readonly [string, string])[];
}) {
  const { texts, name, label, chosen, options } = props;
  return (
    <>
      <label for={`edit-${name}`}>{label}</label>
      <select id={`edit-${name}`} name={name}>
        <option value="">{texts.say('bulk.leave')}</option>
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}

function places(texts: Texts): [string, string][] {
  const order = new Intl.Collator(texts.locale);
  return allPlaces()
    .map(({ code }): [string, string] => [code, texts.place(code)])
    .sort(([, a], [, b]) => order.compare(a, b));
}

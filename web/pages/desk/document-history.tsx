import { deskAddress } from '../../addresses.ts';
import { Arrow } from '../../components/arrow.tsx';
import { Value } from '../../components/desk/both-values.tsx';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { DocumentState, HistoryEntry, HistoryModel } from '../../models/desk-editing.ts';
import { DOCUMENT_STATES } from '../../models/desk-editing.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';
import { isCurator } from './document-text.tsx';

/** Everything that was done to a document: who, when, why, old and new. */
export function documentHistoryPage(context: DeskContext, model: HistoryModel): string {
  const texts = textsIn(context.locale);
  const curator = isCurator(context);
  const history = deskAddress(texts.locale, 'documents', `${model.id}/history`);
  return renderPage(
    <DeskPage context={context} title={model.title} part="documents">
      <DocumentHead texts={texts} head={model} here="history" curator={curator} />
      <h2>{texts.say('editing.place.history')}</h2>
      <ol class="rows plain history">
        {model.entries.map((entry) => (
          <li>
            <div>
              <p>
                <strong>
                  <ActionName texts={texts} entry={entry} />
                </strong>
              </p>
              <Change texts={texts} entry={entry} />
              <p class="soft">
                <bdi>{entry.actor}</bdi> ·{' '}
                <time dateTime={entry.at}>{moment(texts, entry.at)}</time>
                {entry.batch && (
                  <>
                    {' · '}
                    {texts.say('editing.batch')} <bdi>{entry.batch}</bdi>
                  </>
                )}
              </p>
              {entry.reason && (
                <p>
                  {texts.say('desk.reason')}: <Foreign>{entry.reason}</Foreign>
                </p>
              )}
            </div>
            {curator && entry.revertible && model.state !== 'merged' && (
              <a
                class="button quiet"
                href={`${history}/${entry.id}`}
                aria-label={`${texts.say('editing.revert')}: ${texts.label('field', entry.field ?? '')}, ${moment(texts, entry.at)}`}
              >
                {texts.say('editing.revert')}
              </a>
            )}
          </li>
        ))}
      </ol>
      <Pagination
        texts={texts}
        page={model.page}
        pages={model.pages}
        address={(page) => `${history}?page=${page}`}
      />
    </DeskPage>,
  );
}

const ACTIONS = [
  ...['add', 'revise', 'confirm', 'set-state', 'merge', 'propose', 'accept-proposal'],
  ...['reject-proposal', 'propose-relation', 'accepted-relation', 'rejected-relation'],
] as const;

function ActionName({ texts, entry }: { texts: Texts; entry: HistoryEntry }) {
  const { action, field } = entry;
  const known = ACTIONS.find((one) => one === action);
  // Other parts of the desk write actions of their own.
  if (!known) return <bdi>{action}</bdi>;
  const name = texts.say(`editing.action.${known}` as 'editing.action.revise');
  return (
    <>
      {name}
      {field && `: ${texts.label('field', field)}`}
    </>
  );
}

function Change({ texts, entry }: { texts: Texts; entry: HistoryEntry }) {
  const { action, field, before = '', after = '', subject } = entry;
  if (action === 'set-state') {
    return (
      <p>
        <StateName texts={texts} state={before} />
        <Arrow />
        <StateName texts={texts} state={after} />
      </p>
    );
  }
  if (field) {
    return (
      <p>
        {action !== 'confirm' && (
          <>
            <del>
              <Value texts={texts} field={field} value={before} />
            </del>
            <Arrow />
          </>
        )}
        <ins>
          <Value texts={texts} field={field} value={after} />
        </ins>
      </p>
    );
  }
  if (subject?.proposal !== undefined) {
    const id = String(subject.proposal);
    return (
      <p>
        <a href={deskAddress(texts.locale, 'proposals', id)}>
          {texts.say('editing.proposalNumber', { id })}
        </a>
      </p>
    );
  }
  if (!subject?.id) return null;
  return (
    <p>
      {subject.relation && `${texts.label('relation', subject.relation)}: `}
      <a href={deskAddress(texts.locale, 'documents', subject.id)}>
        <code dir="ltr">{subject.id}</code>
      </a>
    </p>
  );
}

function StateName({ texts, state }: { texts: Texts; state: string }) {
  const known = DOCUMENT_STATES.find((one): one is DocumentState => one === state);
  return <>{known ? texts.say(`editing.state.${known}`) : state}</>;
}

/** Day and minute, in UTC. */
export function moment(texts: Texts, at: string): string {
  // Isolated: its time would change places in a text that runs from right to left.
  return `${texts.date(at)} \u2066${at.slice(11, 16)} UTC\u2069`;
}

import { deskAddress } from '../../addresses.ts';
import { KeepChoice, ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { StateWord } from '../../components/desk/document-head.tsx';
import { ProposalLines } from '../../components/desk/proposal-lines.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { ProposalModel, ProposalsModel } from '../../models/desk-editing.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

const STATES = ['open', 'accepted', 'rejected'] as const;

/** What contributors propose; they see their own. */
export function proposalsPage(context: DeskContext, model: ProposalsModel): string {
  const texts = textsIn(context.locale);
  const { state, own, proposals, total, page, pages } = model;
  const list = deskAddress(texts.locale, 'proposals');
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.proposals')} part="proposals">
      <p>{texts.say(own ? 'editing.ownProposals' : 'editing.proposalsLede')}</p>
      <nav class="desk-menu" aria-label={texts.say('editing.stateLabel')}>
        {STATES.map((one) => (
          <a href={`${list}?state=${one}`} aria-current={one === state ? 'page' : undefined}>
            {texts.say(`editing.proposal.${one}`)}
          </a>
        ))}
      </nav>
      <p role="status">{texts.say('editing.proposalCount', { count: total })}</p>
      <ProposalLines texts={texts} proposals={proposals} />
      <Pagination
        texts={texts}
        page={page}
        pages={pages}
        address={(number) => `${list}?state=${state}&page=${number}`}
      />
    </DeskPage>,
  );
}

/** What would change, field by field, against what is there now; to accept or reject. */
export function proposalPage(context: DeskContext, model: ProposalModel): string {
  const texts = textsIn(context.locale);
  const { id, document, actor, at, note, state, changes, decides, done } = model;
  const conflicts = changes.some(({ conflict }) => conflict);
  const open = state === 'open' && decides;
  const address = deskAddress(texts.locale, 'proposals', String(id));
  const table = (
    <ValueTable
      texts={texts}
      caption={texts.say('editing.proposalNumber', { id: String(id) })}
      columns={[
        texts.say('editing.wasShown'),
        texts.say('editing.now'),
        texts.say('editing.proposed'),
      ]}
      {...(open ? { last: texts.say('editing.decide') } : {})}
      rows={changes.map(({ field, shown, now, proposed, conflict }) => ({
        ...{ field, values: [shown, now, proposed] },
        cells: (
          <>
            {conflict && <p class="error">{texts.say('editing.changedField')}</p>}
            <KeepChoice
              texts={texts}
              field={field}
              mine={texts.say('editing.takeProposed')}
              theirs={texts.say('editing.leave')}
              {...(conflict ? {} : { chosen: 'mine' as const })}
            />
          </>
        ),
      }))}
    />
  );
  return renderPage(
    <DeskPage
      context={context}
      title={texts.say('editing.proposalNumber', { id: String(id) })}
      part="proposals"
    >
      {done && (
        <p class="notice" role="status">
          {texts.say('desk.saved')}
        </p>
      )}
      {model.noneTaken && (
        <p class="notice error" role="alert">
          <a href="#reject-reason">{texts.say('editing.noneTaken')}</a>
        </p>
      )}
      {open && conflicts && (
        <p class="notice error" role="alert">
          {texts.say('editing.proposalConflict')}
        </p>
      )}
      <p>
        <a href={deskAddress(texts.locale, 'documents', document.id)}>
          <Foreign language={document.language}>{document.title}</Foreign>
        </a>{' '}
        <StateWord texts={texts} state={document.state} />
      </p>
      <p class="soft">
        <bdi>{actor}</bdi> · {texts.date(at)} · {texts.say(`editing.proposal.${state}`)}
      </p>
      {note && (
        <p>
          {texts.say('desk.reason')}: <Foreign>{note}</Foreign>
        </p>
      )}
      {open ? (
        <>
          <form method="post" action={`${address}/accept`}>
            <Csrf context={context} />
            <input type="hidden" name="revision" value={String(document.revision)} />
            {table}
            <Reason texts={texts} id="accept-reason" />
            <p class="actions">
              <button type="submit">{texts.say('editing.accept')}</button>
            </p>
          </form>
          <form method="post" action={`${address}/reject`}>
            <Csrf context={context} />
            <Reason texts={texts} id="reject-reason" />
            <p class="actions">
              <button type="submit" class="quiet">
                {texts.say('editing.reject')}
              </button>
            </p>
          </form>
        </>
      ) : (
        <>
          {table}
          <Decision texts={texts} model={model} />
        </>
      )}
    </DeskPage>,
  );
}

function Reason({ texts, id }: { texts: Texts; id: string }) {
  return (
    <p class="stack">
      <label for={id}>{texts.say('editing.why')}</label>
      <input id={id} name="reason" type="text" dir="auto" maxLength={2000} />
    </p>
  );
}

function Decision({ texts, model }: { texts: Texts; model: ProposalModel }) {
  const { state, decidedBy, decidedAt, reason } = model;
  if (state === 'open' || !decidedBy) return null;
  return (
    <>
      <p>
        {texts.say(`editing.proposal.${state}`)}: <bdi>{decidedBy}</bdi>
        {decidedAt && `, ${texts.date(decidedAt)}`}
      </p>
      {reason && (
        <p>
          {texts.say('desk.reason')}: <Foreign>{reason}</Foreign>
        </p>
      )}
    </>
  );
}

import { deskAddress } from '../../addresses.ts';
import { BulkRows } from '../../components/desk/bulk-rows.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { BulkPlanModel } from '../../models/desk-bulk.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: BulkPlanModel;
}

/** What a bulk change would do, field by field, and the button that does it. */
export function bulkPlanPage(context: DeskContext, model: BulkPlanModel): string {
  const texts = textsIn(context.locale);
  const { plan, outcome, outcomes, page, pages, again } = model;
  const isWritten = plan.state === 'applied';
  const title = texts.say(isWritten ? 'bulk.writtenTitle' : 'bulk.planTitle');
  const address = (to: string, number = 1) => {
    const parameters = new URLSearchParams({ show: to, page: String(number) });
    return `${deskAddress(texts.locale, 'bulk', plan.name)}?${parameters}#rows`;
  };
  const head = again && (
    <noscript>
      <meta http-equiv="refresh" content={String(again)} />
    </noscript>
  );
  return renderPage(
    <DeskPage context={context} title={title} part="bulk" head={head}>
      <p>
        <a href={deskAddress(texts.locale, 'bulk')}>{texts.say('bulk.back')}</a>
      </p>
      <p>
        {plan.kind === 'undo' ? texts.say('bulk.undoes') : texts.say(`bulk.kind.${plan.kind}`)}{' '}
        <bdi>{plan.source}</bdi>
      </p>
      <Said context={context} texts={texts} model={model} />
      {model.canApply && <ApplyForm context={context} texts={texts} model={model} />}
      {isWritten && !model.undoneBy && (
        <form method="post" action={deskAddress(texts.locale, 'bulk', `${plan.name}/undo`)}>
          <Csrf context={context} />
          <button type="submit" class="quiet">
            {texts.say('bulk.undo')}
          </button>
        </form>
      )}
      <section aria-labelledby="rows">
        <h2 id="rows">{texts.say('bulk.rows')}</h2>
        <nav class="desk-menu" aria-label={texts.say('bulk.rows')}>
          {outcomes.map((one) => (
            <a
              href={address(one.outcome)}
              aria-current={one.outcome === outcome ? 'page' : undefined}
            >
              {texts.say(`bulk.outcome.${one.outcome}`)}{' '}
              <span class="figure">{texts.number(one.count)}</span>
            </a>
          ))}
        </nav>
        <BulkRows texts={texts} model={model} />
        <Pagination
          texts={texts}
          page={page}
          pages={pages}
          address={(number) => address(outcome, number)}
        />
      </section>
    </DeskPage>,
  );
}

/** What is to be known of the whole before it is written. */
function Said({ texts, model }: Props) {
  const { plan, progress, again } = model;
  const { counts, state, unknownColumns } = plan;
  const nothing = counts.changed + counts.added + counts.conflict + counts.fault === 0;
  return (
    <>
      {state === 'applied' && (
        <p class="notice" role="status">
          {texts.say('bulk.written')}
        </p>
      )}
      {state === 'queued' && again && (
        <p class="notice" role="status" data-look-again={again}>
          {texts.say('bulk.queued')}{' '}
          {progress?.total !== undefined &&
            texts.say('bulk.shownToSearch', { done: progress.done, total: progress.total })}
        </p>
      )}
      {plan.error && (
        <p class="notice error" role="alert">
          {texts.say('bulk.failed', { error: plan.error })}
        </p>
      )}
      {plan.again && state === 'ready' && (
        <p class="notice error" role="alert">
          {texts.say('bulk.again')}
        </p>
      )}
      {state === 'ready' && counts.fault > 0 && (
        <p class="notice error" role="alert">
          <a href="#rows">{texts.say('bulk.faultsFirst')}</a>
        </p>
      )}
      {state === 'ready' && nothing && (
        <p class="notice" role="status">
          {texts.say('bulk.nothing')}
        </p>
      )}
      {unknownColumns.length > 0 && (
        <p class="notice">
          {texts.say('bulk.unknownColumns', { columns: unknownColumns.join(', ') })}
        </p>
      )}
      {plan.kind === 'table' && !plan.hasRevision && (
        <p class="notice">{texts.say('bulk.noRevision')}</p>
      )}
      {plan.kind === 'table' && state === 'ready' && (
        <p class="soft">{texts.say(plan.emptyClears ? 'bulk.emptyCleared' : 'bulk.emptyLeaves')}</p>
      )}
    </>
  );
}

function ApplyForm({ context, texts, model }: Props) {
  const { plan } = model;
  const { counts, cells } = plan;
  return (
    <form
      class="stack bulk-apply"
      method="post"
      action={deskAddress(texts.locale, 'bulk', `${plan.name}/apply`)}
    >
      <Csrf context={context} />
      <p>
        <strong>
          {texts.say('count.documents', { count: counts.changed + counts.added + counts.conflict })}
        </strong>{' '}
        · {texts.say('bulk.fields', { cells })}
      </p>
      {counts.conflict > 0 && (
        <fieldset>
          <legend>{texts.say('bulk.conflictChoice')}</legend>
          {(['theirs', 'yours'] as const).map((choice) => (
            <label class="tick">
              <input type="radio" name="conflicts" value={choice} required />
              {texts.say(choice === 'theirs' ? 'bulk.keepTheirs' : 'bulk.takeYours')}
            </label>
          ))}
        </fieldset>
      )}
      <label for="reason">{texts.say('desk.reason')}</label>
      <p class="help" id="reason-help">
        {texts.say('bulk.reasonHelp')}
      </p>
      <input
        id="reason"
        name="reason"
        type="text"
        dir="auto"
        maxLength={2000}
        value={plan.reason ?? ''}
        aria-describedby="reason-help"
      />
      <p class="actions">
        <button type="submit">{texts.say('bulk.apply')}</button>
      </p>
    </form>
  );
}

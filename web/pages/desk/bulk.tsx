import { deskAddress } from '../../addresses.ts';
import { EditForm, TableForms } from '../../components/desk/bulk-forms.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { BulkChange, BulkModel } from '../../models/desk-bulk.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Where many documents are changed at once, and what was changed so. */
export function bulkPage(context: DeskContext, model: BulkModel): string {
  const texts = textsIn(context.locale);
  const props = { context, texts, model };
  const { changes, page, pages } = model;
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.bulk')} part="bulk">
      <p class="lede">{texts.say('bulk.lede')}</p>
      <div class="bulk-ways">
        <TableForms {...props} />
        <EditForm {...props} />
      </div>
      <section aria-labelledby="past">
        <h2 id="past">{texts.say('bulk.past')}</h2>
        {changes.length === 0 && <p class="soft">{texts.say('bulk.none')}</p>}
        <ul class="rows plain">
          {changes.map((change) => (
            <Change context={context} texts={texts} change={change} />
          ))}
        </ul>
        <Pagination
          texts={texts}
          page={page}
          pages={pages}
          address={(number) => `${deskAddress(texts.locale, 'bulk')}?page=${number}#past`}
        />
      </section>
    </DeskPage>,
  );
}

/** A bulk change of the past with what undoes it. */
function Change(props: { context: DeskContext; texts: Texts; change: BulkChange }) {
  const { context, texts, change } = props;
  const { name, kind, at, by, documents, cells, source, reason, undoneBy } = change;
  return (
    <li>
      <p>
        <strong>{texts.say(`bulk.kind.${kind}`)}</strong> <bdi>{source}</bdi>
        <br />
        <span class="soft">
          {texts.date(at)} · <bdi>{by}</bdi> · {texts.say('count.documents', { count: documents })}{' '}
          · {texts.say('bulk.fields', { cells })}
          {undoneBy && (
            <>
              {' · '}
              <strong>{texts.say('bulk.undone')}</strong>
            </>
          )}
        </span>
        {reason && (
          <>
            <br />
            <bdi dir="auto">{reason}</bdi>
          </>
        )}
        <br />
        <code class="soft" dir="ltr">
          {name}
        </code>
      </p>
      {!undoneBy && (
        <form method="post" action={deskAddress(texts.locale, 'bulk', `${name}/undo`)}>
          <Csrf context={context} />
          <button type="submit" class="quiet">
            {texts.say('bulk.undo')}
            <span class="visually-hidden">: {name}</span>
          </button>
        </form>
      )}
    </li>
  );
}

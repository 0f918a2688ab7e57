import { deskAddress } from '../../addresses.ts';
import { ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { StateModel } from '../../models/desk-editing.ts';
import { texts as textsIn } from '../../texts.ts';

/** Confirmation that a document is published, withdrawn or sent back. */
export function documentStatePage(context: DeskContext, model: StateModel): string {
  const texts = textsIn(context.locale);
  const { id, title, to, revision, changed, fault, note, reason } = model;
  const withdraws = to === 'withdrawn';
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <DocumentHead texts={texts} head={model} here="edit" curator />
      {changed && (
        <div role="alert">
          <p class="notice error">{texts.say('editing.changedSince')}</p>
          <ValueTable
            texts={texts}
            caption={texts.say('editing.conflictTitle')}
            columns={[texts.say('editing.wasShown'), texts.say('editing.now')]}
            rows={changed.map(({ field, shown, theirs }) => ({ field, values: [shown, theirs] }))}
          />
        </div>
      )}
      <section aria-labelledby="confirm-title">
        <h2 id="confirm-title">{texts.say(`editing.to.${to}` as 'editing.to.published')}</h2>
        <p>{texts.say(`editing.means.${to}` as 'editing.means.published')}</p>
        {fault && (
          <p class="notice error" role="alert">
            <a href="#note">{texts.say('editing.noteNeeded')}</a>
          </p>
        )}
        <form
          class="stack"
          method="post"
          action={deskAddress(texts.locale, 'documents', `${id}/state`)}
        >
          <Csrf context={context} />
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="revision" value={String(revision)} />
          {withdraws && (
            <>
              <label for="note">{texts.say('editing.publicNote')}</label>
              <p class="help" id="note-help">
                {texts.say('editing.publicNoteHelp')}
              </p>
              <textarea
                id="note"
                name="note"
                dir="auto"
                rows={3}
                maxLength={2000}
                required
                aria-describedby="note-help"
                aria-invalid={fault ? true : undefined}
              >
                {note}
              </textarea>
            </>
          )}
          <label for="reason">{texts.say('editing.why')}</label>
          <input id="reason" name="reason" type="text" dir="auto" maxLength={2000} value={reason} />
          <p class="actions">
            <button type="submit">{texts.say(`editing.to.${to}` as 'editing.to.published')}</button>
            <a class="button quiet" href={deskAddress(texts.locale, 'documents', id)}>
              {texts.say('desk.cancel')}
            </a>
          </p>
        </form>
      </section>
    </DeskPage>,
  );
}

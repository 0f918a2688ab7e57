import { deskAddress } from '../../addresses.ts';
import { ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { RevertModel } from '../../models/desk-editing.ts';
import { texts as textsIn } from '../../texts.ts';

/** Confirmation that one change is taken back; also when others changed the field since. */
export function revertPage(context: DeskContext, model: RevertModel): string {
  const texts = textsIn(context.locale);
  const { id, title, entry, now, conflict, revision, text } = model;
  const { field, before = '', after = '' } = entry;
  const history = deskAddress(texts.locale, 'documents', `${id}/history`);
  const action = conflict ? deskAddress(texts.locale, 'documents', id) : `${history}/${entry.id}`;
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <DocumentHead texts={texts} head={model} here="history" curator />
      {conflict && (
        <p class="notice error" role="alert">
          {texts.say('editing.revertConflict')}
        </p>
      )}
      <section aria-labelledby="confirm-title">
        <h2 id="confirm-title">{texts.say('editing.revertTitle')}</h2>
        <ValueTable
          texts={texts}
          caption={texts.label('field', field)}
          columns={[
            texts.say('editing.before'),
            texts.say('editing.after'),
            texts.say('editing.now'),
          ]}
          rows={[{ field, values: [before, after, now] }]}
        />
        <form class="stack" method="post" action={action}>
          <Csrf context={context} />
          {conflict && (
            <>
              <input type="hidden" name="revision" value={String(revision)} />
              <input type="hidden" name={field} value={text} />
            </>
          )}
          <label for="reason">{texts.say('editing.why')}</label>
          <input id="reason" name="reason" type="text" dir="auto" maxLength={2000} />
          <p class="actions">
            <button type="submit">
              {texts.say(conflict ? 'editing.revertAnyway' : 'editing.revert')}
            </button>
            <a class="button quiet" href={history}>
              {texts.say('desk.cancel')}
            </a>
          </p>
        </form>
      </section>
    </DeskPage>,
  );
}

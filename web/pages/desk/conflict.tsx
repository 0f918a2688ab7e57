import { deskAddress } from '../../addresses.ts';
import { KeepChoice, ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { ConflictModel } from '../../models/desk-editing.ts';
import { texts as textsIn } from '../../texts.ts';

/** Two people changed the same fields: both values side by side, to decide field by field. */
export function conflictPage(context: DeskContext, model: ConflictModel): string {
  const texts = textsIn(context.locale);
  const { id, title, revision, action, conflicts, rest, reason } = model;
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <div class="notice error" role="alert">
        <p>{texts.say(conflicts.length > 0 ? 'editing.conflict' : 'editing.conflictUnknown')}</p>
      </div>
      <form method="post" action={action}>
        <Csrf context={context} />
        <input type="hidden" name="revision" value={String(revision)} />
        <input type="hidden" name="reason" value={reason} />
        {rest.map(([field, text]) => (
          <input type="hidden" name={field} value={text} />
        ))}
        {conflicts.map(({ field, yoursText }) => (
          <input type="hidden" name={field} value={yoursText} />
        ))}
        {conflicts.length > 0 && (
          <ValueTable
            texts={texts}
            caption={texts.say('editing.conflictTitle')}
            columns={[
              texts.say('editing.wasShown'),
              texts.say('editing.theirs'),
              texts.say('editing.yours'),
            ]}
            last={texts.say('editing.decide')}
            rows={conflicts.map(({ field, shown, theirs, yours }) => ({
              ...{ field, values: [shown, theirs, yours] },
              cells: (
                <KeepChoice
                  texts={texts}
                  field={field}
                  mine={texts.say('editing.takeMine')}
                  theirs={texts.say('editing.takeTheirs')}
                />
              ),
            }))}
          />
        )}
        {rest.length > 0 && (
          <p>
            {texts.say('editing.restSaved', {
              fields: rest.map(([field]) => texts.label('field', field)).join(', '),
            })}
          </p>
        )}
        <p class="actions">
          <button type="submit">{texts.say('editing.save')}</button>
          <a class="button quiet" href={deskAddress(texts.locale, 'documents', id)}>
            {texts.say('desk.cancel')}
          </a>
        </p>
      </form>
    </DeskPage>,
  );
}

import { deskAddress } from '../../addresses.ts';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DeskFiles, DeskText } from '../../components/desk/desk-text.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { controlId, FieldControl } from '../../components/desk/field-control.tsx';
import { ProposalLines } from '../../components/desk/proposal-lines.tsx';
import { RelationLines } from '../../components/desk/relation-lines.tsx';
import { SaidValues } from '../../components/desk/said-values.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { DeskDocumentModel } from '../../models/desk-editing.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: DeskDocumentModel;
}

/** A document beside its text: every field with what is said of it and the control to correct it. */
export function deskDocumentPage(context: DeskContext, model: DeskDocumentModel): string {
  const texts = textsIn(context.locale);
  const props = { context, texts, model };
  const faults = model.fields.filter(({ fault }) => fault);
  return renderPage(
    <DeskPage context={context} title={model.title} part="documents">
      <DocumentHead texts={texts} head={model} here="edit" curator={!model.proposes} />
      {model.done && (
        <p class="notice" role="status">
          {texts.say(`editing.done.${model.done}`)}
        </p>
      )}
      {faults.length > 0 && (
        <div class="notice error" role="alert">
          <p>{texts.say('editing.notTaken')}</p>
          <ul>
            {faults.map(({ field, fault }) => (
              <li>
                <a href={`#${controlId(field)}`}>
                  {texts.label('field', field)}: {fault && texts.say(`editing.fault.${fault}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StateBar {...props} />
      <ProposalLines
        texts={texts}
        proposals={model.proposals}
        title={texts.say('editing.openProposals')}
      />
      <div class="beside">
        <div>
          {model.state === 'merged' ? (
            <p class="soft">{texts.say('editing.mergedNote')}</p>
          ) : (
            <Fields {...props} />
          )}
        </div>
        <Text {...props} />
      </div>
    </DeskPage>,
  );
}

function StateBar({ texts, model }: Props) {
  if (model.nextStates.length === 0) return null;
  return (
    <p class="actions state-actions">
      {model.nextStates.map((state) => (
        <a
          class={state === 'published' ? 'button' : 'button quiet'}
          href={`${deskAddress(texts.locale, 'documents', `${model.id}/state`)}?to=${state}`}
        >
          {texts.say(`editing.to.${state}` as 'editing.to.published')}
        </a>
      ))}
    </p>
  );
}

function Fields({ context, texts, model }: Props) {
  const unconfirmed = model.fields.filter(({ confirmed, said }) => !confirmed && said.length > 0);
  return (
    <form
      class="fields"
      method="post"
      action={deskAddress(texts.locale, 'documents', model.id)}
      data-confirm-keys
    >
      <h2>{texts.say('editing.fields')}</h2>
      <Csrf context={context} />
      <input type="hidden" name="revision" value={String(model.revision)} />
      {model.proposes && <p>{texts.say('editing.proposesLede')}</p>}
      {/* First in the form: what the Enter key presses in a field. */}
      <div class="save-bar">
        <label for="reason">{texts.say('editing.why')}</label>
        <input
          id="reason"
          name="reason"
          type="text"
          dir="auto"
          maxLength={2000}
          value={model.reason}
        />
        <button type="submit">
          {texts.say(model.proposes ? 'editing.propose' : 'editing.save')}
        </button>
      </div>
      <p class="help">{texts.say('editing.keys')}</p>
      {model.fields.map((entry) => (
        <div
          class={entry.confirmed ? 'field-row confirmed' : 'field-row'}
          id={`field-${entry.field}`}
        >
          <FieldControl texts={texts} entry={entry} />
          <SaidValues texts={texts} entry={entry} />
        </div>
      ))}
      <p class="actions">
        <button type="submit">
          {texts.say(model.proposes ? 'editing.propose' : 'editing.save')}
        </button>
        {unconfirmed.length > 0 && (
          <button type="submit" class="quiet" name="confirm" value="all">
            {texts.say('editing.confirmAll')}
          </button>
        )}
      </p>
    </form>
  );
}

function Text({ texts, model }: Props) {
  const { id, files, text, more, relations, proposes } = model;
  const whole = deskAddress(texts.locale, 'documents', `${id}/text`);
  const name = texts.say('text.title', { title: model.title });
  return (
    <aside class="desk-aside" aria-label={texts.say('editing.textAndFiles')}>
      <section aria-labelledby="files">
        <h2 id="files">{texts.say('editing.files')}</h2>
        <DeskFiles texts={texts} files={files} />
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{texts.say('editing.place.text')}</h2>
        {text.length === 0 ? (
          <p class="soft">{texts.say('editing.noText')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: focusable, so that the keyboard can scroll it.
          <section class="desk-text" tabIndex={0} aria-label={name}>
            <DeskText texts={texts} passages={text} />
          </section>
        )}
        {more && (
          <p>
            <a href={whole}>{texts.say('editing.wholeText')}</a>
          </p>
        )}
      </section>
      {(relations.length > 0 || !proposes) && (
        <section aria-labelledby="relations">
          <h2 id="relations">{texts.say('editing.place.relations')}</h2>
          <RelationLines texts={texts} relations={relations} />
          {!proposes && (
            <p>
              <a href={deskAddress(texts.locale, 'documents', `${id}/relations`)}>
                {texts.say('editing.changeRelations')}
              </a>
            </p>
          )}
        </section>
      )}
    </aside>
  );
}

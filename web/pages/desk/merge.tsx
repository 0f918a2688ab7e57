import { deskAddress } from '../../addresses.ts';
import { Arrow } from '../../components/arrow.tsx';
import { ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DeskFiles } from '../../components/desk/desk-text.tsx';
import { DocumentHead, StateWord } from '../../components/desk/document-head.tsx';
import { DocumentLines, FindDocument } from '../../components/desk/find-document.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { MergeModel } from '../../models/desk-editing.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: MergeModel;
}

/** Makes a document part of another one: first choose it, then see both side by side and confirm. */
export function mergePage(context: DeskContext, model: MergeModel): string {
  const texts = textsIn(context.locale);
  const { id, title, q, found, into, fault } = model;
  const action = deskAddress(texts.locale, 'documents', `${id}/merge`);
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <DocumentHead texts={texts} head={model} here="merge" curator />
      <h2>{texts.say('editing.mergeTitle')}</h2>
      <p>{texts.say('editing.mergeLede')}</p>
      {fault && (
        <p class="notice error" role="alert">
          <a href="#q">{texts.say(`editing.mergeFault.${fault}`)}</a>
        </p>
      )}
      {into && !fault && <Both context={context} texts={texts} model={model} />}
      <section aria-labelledby="other">
        <h2 id="other">{texts.say('editing.chooseOther')}</h2>
        <FindDocument texts={texts} action={action} q={q} />
        {q && found.length === 0 && <p role="status">{texts.say('editing.noneFound')}</p>}
        <DocumentLines
          texts={texts}
          documents={found}
          action={({ card }) => (
            <a
              class="button quiet"
              href={`${action}?${new URLSearchParams({ into: card.id })}`}
              aria-label={`${texts.say('editing.choose')}: ${card.title}`}
            >
              {texts.say('editing.choose')}
            </a>
          )}
        />
      </section>
    </DeskPage>,
  );
}

function Both({ context, texts, model }: Props) {
  const { id, title, language, state, into, rows, files } = model;
  if (!into) return null;
  return (
    <section aria-labelledby="both">
      <h3 id="both">
        <Foreign language={language}>{title}</Foreign> <StateWord texts={texts} state={state} />
        <Arrow />
        <Foreign language={into.language}>{into.title}</Foreign>{' '}
        <StateWord texts={texts} state={into.state} />
      </h3>
      <ValueTable
        texts={texts}
        caption={texts.say('editing.mergeTitle')}
        columns={[texts.say('editing.goes'), texts.say('editing.stays')]}
        rows={rows.map(({ field, here, there }) => ({ field, values: [here, there] }))}
      />
      <div class="beside">
        <div>
          <h4>{texts.say('editing.filesMove')}</h4>
          <DeskFiles texts={texts} files={files.here} />
        </div>
        <div>
          <h4>{texts.say('editing.filesStay')}</h4>
          <DeskFiles texts={texts} files={files.there} />
        </div>
      </div>
      <form
        class="stack"
        method="post"
        action={deskAddress(texts.locale, 'documents', `${id}/merge`)}
      >
        <Csrf context={context} />
        <input type="hidden" name="into" value={into.id} />
        <label for="reason">{texts.say('editing.why')}</label>
        <input id="reason" name="reason" type="text" dir="auto" maxLength={2000} />
        <label class="check">
          <input type="checkbox" name="sure" value="yes" required />{' '}
          {texts.say('editing.mergeSure')}
        </label>
        <p class="actions">
          <button type="submit">{texts.say('editing.merge')}</button>
          <a class="button quiet" href={deskAddress(texts.locale, 'documents', id)}>
            {texts.say('desk.cancel')}
          </a>
        </p>
      </form>
    </section>
  );
}

import { deskAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { DocumentLines, FindDocument } from '../../components/desk/find-document.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import { type DeskDocumentsModel, DOCUMENT_STATES } from '../../models/desk-editing.ts';
import { texts as textsIn } from '../../texts.ts';

/** Documents in every state, to find one to work on. */
export function deskDocumentsPage(context: DeskContext, model: DeskDocumentsModel): string {
  const texts = textsIn(context.locale);
  const { q, state, page, pages, total, documents } = model;
  const action = deskAddress(texts.locale, 'documents');
  const address = (number: number) => {
    const parameters = new URLSearchParams({
      ...(q ? { q } : {}),
      ...(state ? { state } : {}),
      page: String(number),
    });
    return `${action}?${parameters}`;
  };
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.documents')} part="documents">
      <FindDocument texts={texts} action={action} q={q}>
        <span class="choice">
          <label for="state">{texts.say('editing.stateLabel')}</label>
          <select id="state" name="state">
            <option value="">{texts.say('editing.anyState')}</option>
            {DOCUMENT_STATES.map((one) => (
              <option value={one} selected={one === state}>
                {texts.say(`editing.state.${one}`)}
              </option>
            ))}
          </select>
        </span>
      </FindDocument>
      <p role="status">{texts.say('count.documents', { count: total })}</p>
      <DocumentLines texts={texts} documents={documents} />
      <Pagination texts={texts} page={page} pages={pages} address={address} />
    </DeskPage>,
  );
}

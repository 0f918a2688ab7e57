import { ROLES } from '../../../data/vocabularies/access.ts';
import { deskAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { DeskFiles, DeskText } from '../../components/desk/desk-text.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { fileTitle } from '../../components/file-list.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { DeskTextModel } from '../../models/desk-editing.ts';
import { texts as textsIn } from '../../texts.ts';

/** All the text of a document in any state, file by file. */
export function deskTextPage(context: DeskContext, model: DeskTextModel): string {
  const texts = textsIn(context.locale);
  const { id, title, file, files, passages, page, pages } = model;
  const whole = deskAddress(texts.locale, 'documents', `${id}/text`);
  const address = (number: number) => `${whole}?file=${file.id}&page=${number}`;
  const curator = isCurator(context);
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <DocumentHead texts={texts} head={model} here="text" curator={curator} />
      <DeskFiles texts={texts} files={files} />
      {files.length > 1 && (
        <nav class="desk-menu" aria-label={texts.say('editing.files')}>
          {files.map((one) => (
            <a
              href={`${whole}?file=${one.id}`}
              aria-current={one.id === file.id ? 'page' : undefined}
            >
              <bdi>{fileTitle(texts, one)}</bdi> (<bdi>{one.name}</bdi>)
            </a>
          ))}
        </nav>
      )}
      <section class="desk-whole" aria-labelledby="text">
        <h2 id="text">{texts.say('editing.place.text')}</h2>
        {passages.length === 0 && <p class="soft">{texts.say('editing.noText')}</p>}
        <DeskText texts={texts} passages={passages} />
      </section>
      <Pagination texts={texts} page={page} pages={pages} address={address} />
    </DeskPage>,
  );
}

/** Whether somebody may do what curators do. */
export function isCurator({ account }: DeskContext): boolean {
  return ROLES.indexOf(account.role) >= ROLES.indexOf('curator');
}

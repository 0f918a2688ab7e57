import { countryAddress, documentAddress, textAddress } from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { FictionalNote, isFictional } from '../components/fictional-note.tsx';
import { fileKind, fileTitle, TextSourceNote } from '../components/file-list.tsx';
import { FindInText } from '../components/find-in-text.tsx';
import { Foreign } from '../components/foreign.tsx';
import { Pagination } from '../components/pagination.tsx';
import { ProvisionText } from '../components/provision-text.tsx';
import { sameText } from '../components/same-text.ts';
import { TableOfProvisions } from '../components/table-of-provisions.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { PageContext, TextModel } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The text of one expression by provision, with hits, anchors and the table of provisions. */
export function textPage(context: PageContext, model: TextModel): string {
  const texts = textsIn(context.locale);
  const { document, file, part, parts } = model;
  const pager = (
    <Pagination
      texts={texts}
      label={texts.say('text.parts')}
      page={part}
      pages={parts}
      address={(number) =>
        textAddress(context.locale, document.id, { ...sameText(model), part: number })
      }
    />
  );
  return renderPage(
    <Page
      context={context}
      title={texts.say('text.title', { title: document.title })}
      description={texts.say('document.description', { title: document.title })}
      noIndex={model.q !== ''}
    >
      <div class="page text-page">
        <header class="text-head">
          <TextCrumbs texts={texts} model={model} />
          {isFictional(document.country) && <FictionalNote texts={texts} />}
          <h1>
            <Foreign language={document.language}>{document.title}</Foreign>
          </h1>
          <p class="text-facts">
            {fileTitle(texts, file)} · {texts.label('role', file.role)}
            {parts > 1 && ` · ${texts.say('text.part', { page: part, pages: parts })}`} ·{' '}
            <a href={file.url}>
              {texts.say('text.download')} {fileKind(file)}
            </a>
          </p>
          <TextSourceNote texts={texts} file={file} />
          <OtherFiles texts={texts} model={model} />
          <FindInText texts={texts} model={model} />
        </header>
        <TableOfProvisions texts={texts} model={model} />
        <div class="text">
          {model.passages.length === 0 && <p class="notice">{texts.say('text.empty')}</p>}
          <ProvisionText texts={texts} model={model} />
          {pager}
        </div>
      </div>
    </Page>,
  );
}

function TextCrumbs({ texts, model }: { texts: Texts; model: TextModel }) {
  const { document } = model;
  const country = document.country && {
    href: countryAddress(texts.locale, document.country),
    label: texts.place(document.country),
  };
  return (
    <Breadcrumb
      texts={texts}
      crumbs={[
        ...(country ? [country] : []),
        {
          href: documentAddress(texts.locale, document.id),
          label: <Foreign language={document.language}>{document.title}</Foreign>,
        },
        { label: texts.say('text.label') },
      ]}
    />
  );
}

/** The same work in other expressions, the words of the search carried along. */
function OtherFiles({ texts, model }: { texts: Texts; model: TextModel }) {
  if (model.otherFiles.length === 0) return null;
  return (
    <details class="other-files">
      <summary>
        {texts.say('text.otherFiles')} ({texts.number(model.otherFiles.length)})
      </summary>
      <ul class="compact-files">
        {model.otherFiles
          .map((file) => ({ file, name: fileTitle(texts, file) }))
          .sort((a, b) => a.name.localeCompare(b.name, texts.locale))
          .map(({ file, name }) => (
            <li>
              <a
                href={textAddress(texts.locale, model.document.id, {
                  ...sameText(model),
                  file: file.id,
                })}
              >
                {name}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}

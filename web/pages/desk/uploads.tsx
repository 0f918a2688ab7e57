import { uploadsAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { faultOf } from '../../components/desk/upload-fault.ts';
import { UploadForms } from '../../components/desk/upload-forms.tsx';
import { UploadProgress } from '../../components/desk/upload-progress.tsx';
import { UploadRow } from '../../components/desk/upload-row.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { RefusedModel, UploadsModel } from '../../models/desk-uploads.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Brings files in, and tells what becomes of them. */
export function uploadsPage(context: DeskContext, model: UploadsModel): string {
  const texts = textsIn(context.locale);
  const { batch, state, form, again } = model;
  const title = texts.say(batch ? 'uploads.batchTitle' : 'uploads.title');
  // What was refused is said only once: such a page is not loaded again by itself.
  const head = again && batch && model.refused.length === 0 && (
    <noscript>
      <meta http-equiv="refresh" content={String(again)} />
    </noscript>
  );
  return renderPage(
    <DeskPage context={context} title={title} part="uploads" head={head}>
      {batch ? (
        <p>
          <a class="button quiet" href={uploadsAddress(texts.locale)}>
            {texts.say('uploads.more')}
          </a>
        </p>
      ) : (
        <p class="lede">{texts.say('uploads.lede')}</p>
      )}
      <Refused texts={texts} refused={model.refused} />
      {form && <UploadForms context={context} texts={texts} model={form} />}
      <section
        aria-labelledby="files"
        class="uploads"
        data-follow={followed(model)}
        data-page={uploadsAddress(texts.locale, { batch, state, page: model.page })}
      >
        <h2 id="files">{texts.say(model.onlyOwn ? 'uploads.yours' : 'uploads.files')}</h2>
        <UploadProgress texts={texts} model={model} />
        {model.uploads.length === 0 ? (
          <p>{texts.say(state ? 'uploads.noneOfState' : 'uploads.none')}</p>
        ) : (
          <ol class="upload-list plain">
            {model.uploads.map((upload) => (
              <UploadRow context={context} texts={texts} upload={upload} model={model} />
            ))}
          </ol>
        )}
        <Pagination
          texts={texts}
          page={model.page}
          pages={model.pages}
          address={(page) => uploadsAddress(texts.locale, { batch, state, page })}
        />
      </section>
    </DeskPage>,
  );
}

/** Where the script hears what changes; nothing when nothing will. */
function followed({ again, batch }: UploadsModel): string | undefined {
  if (!again) return undefined;
  return `/api/v1/uploads/events${batch ? `?batch=${encodeURIComponent(batch)}` : ''}`;
}

function Refused({ texts, refused }: { texts: Texts; refused: readonly RefusedModel[] }) {
  if (refused.length === 0) return null;
  return (
    <div class="notice refused" role="alert" tabIndex={-1}>
      <p>
        <strong>{texts.say('uploads.refused', { number: refused.length })}</strong>
      </p>
      <ul>
        {refused.map(({ name, code, reason }) => (
          <li>
            <bdi>{name}</bdi>: {faultOf(texts, code)}
            <details>
              <summary>{texts.say('uploads.detail')}</summary>
              <p lang="en" dir="ltr">
                {reason}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

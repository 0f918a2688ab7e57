import { deskAddress, externalAddress, uploadsAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { UploadModel, UploadsModel } from '../../models/desk-uploads.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';
import { HeldLink } from './held-link.tsx';
import { UploadChoices } from './upload-choices.tsx';
import { faultOf } from './upload-fault.ts';
import { PlaceInList } from './upload-place.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  upload: UploadModel;
  model: UploadsModel;
}

/** One file: what it is, what became of it, and what can be done. */
export function UploadRow({ context, texts, upload, model }: Props) {
  const { id, name, bytes, state, batch, document, code, sourceUrl } = upload;
  const address = sourceUrl && externalAddress(sourceUrl);
  return (
    <li id={`upload-${id}`} class="upload" tabIndex={-1} data-live={`upload-${id}`}>
      <div class="upload-head">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class={`upload-state is-${state}`}>{texts.label('uploadState', state)}</p>
      </div>
      <p class="soft">
        {texts.size(bytes)} · {texts.date(upload.at)}
        {!model.onlyOwn && (
          <>
            {' · '}
            <bdi>{upload.actor}</bdi>
          </>
        )}
        {!model.batch && (
          <>
            {' · '}
            <a href={uploadsAddress(texts.locale, { batch })}>
              {texts.say('uploads.sameBatch')}
              <span class="visually-hidden">: {name}</span>
            </a>
          </>
        )}
        {address && (
          <>
            {' · '}
            <a href={address} rel="noreferrer nofollow" dir="ltr">
              {new URL(address).host}
            </a>
          </>
        )}
      </p>
      {document && state === 'done' && (
        <p>
          {texts.say('uploads.became')}{' '}
          <a href={deskAddress(texts.locale, 'documents', document.id)} dir="auto">
            {document.title}
          </a>
        </p>
      )}
      {state === 'cancelled' && upload.choice === 'skip' && upload.like?.other && (
        <p>
          {texts.say('uploads.skipped')} <HeldLink texts={texts} held={upload.like.other} />
        </p>
      )}
      {state === 'failed' && (
        <div class="upload-fault">
          <p>{faultOf(texts, code ?? 'other')}</p>
          {upload.reason && (
            <p class="soft" lang="en" dir="ltr">
              {upload.reason}
            </p>
          )}
        </div>
      )}
      {state === 'done' && code && <p class="soft">{faultOf(texts, code)}</p>}
      {state === 'choose' && (
        <UploadChoices context={context} texts={texts} upload={upload} model={model} />
      )}
      {(upload.canCancel || upload.canRetry) && (
        <Action
          context={context}
          texts={texts}
          upload={upload}
          model={model}
          what={upload.canCancel ? 'cancel' : 'retry'}
        />
      )}
    </li>
  );
}

function Action({ context, texts, upload, model, what }: Props & { what: 'cancel' | 'retry' }) {
  return (
    <form
      method="post"
      action={deskAddress(texts.locale, 'uploads', `${upload.id}/${what}`)}
      class="actions"
    >
      <Csrf context={context} />
      <PlaceInList model={model} />
      <button type="submit" class="quiet">
        {texts.say(what === 'cancel' ? 'uploads.cancel' : 'uploads.retry')}
        <span class="visually-hidden">: {upload.name}</span>
      </button>
    </form>
  );
}

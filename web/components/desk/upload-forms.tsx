import { DOCUMENT_TYPES } from '../../../data/vocabularies/document-types.ts';
import { deskAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { UploadFormModel } from '../../models/desk-uploads.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: UploadFormModel;
}

/** Two ways to bring files in: from the disk, or from an address. */
export function UploadForms({ context, texts, model }: Props) {
  const { faults } = model;
  const ofAddress = faults.some(({ field }) => field === 'url');
  return (
    <>
      {faults.length > 0 && (
        <div class="notice error" role="alert" tabIndex={-1}>
          <p>{texts.say('uploads.notSent')}</p>
          <ul>
            {faults.map(({ field, detail }) => (
              <li>
                <a href={`#${field}`}>{labelOf(texts, field)}</a>:{' '}
                <span lang="en" dir="ltr">
                  {detail}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <section aria-labelledby="from-disk" class="upload-form">
        <h2 id="from-disk">{texts.say('uploads.fromDisk')}</h2>
        <FileForm context={context} texts={texts} model={model} />
      </section>
      <details class="upload-form" open={ofAddress}>
        <summary>
          <h2>{texts.say('uploads.fromAddress')}</h2>
        </summary>
        <AddressForm context={context} texts={texts} model={model} />
      </details>
    </>
  );
}

/** Fields come before the files, so that the server knows them when the first file arrives. */
function FileForm({ context, texts, model }: Props) {
  const { megabytes, files } = model;
  return (
    <form
      method="post"
      action={deskAddress(texts.locale, 'uploads')}
      enctype="multipart/form-data"
      data-upload
      data-megabytes={megabytes}
      data-files={files}
      data-sent={texts.say('uploads.sent', { share: '{share}' })}
      data-arrived={texts.say('uploads.arrived')}
      data-lost={texts.say('uploads.lost')}
      data-too-large={texts.say('uploads.tooLarge', { name: '{name}', megabytes })}
      data-too-many={texts.say('uploads.tooMany', { files })}
      data-chosen={texts.say('uploads.chosen', { number: '{number}' })}
    >
      <Csrf context={context} />
      <details class="given" open={model.faults.some(({ field }) => field !== 'url')}>
        <summary>{texts.say('uploads.given')}</summary>
        <p class="help">{texts.say('uploads.givenHelp')}</p>
        <div class="given-fields">
          <Choice
            texts={texts}
            model={model}
            field="country"
            values={sorted(texts, model.countries, texts.place)}
          />
          <Choice
            texts={texts}
            model={model}
            field="language"
            values={sorted(texts, model.languages, texts.language)}
          />
          <Choice
            texts={texts}
            model={model}
            field="type"
            values={DOCUMENT_TYPES.map((type) => [type, texts.label('type', type)])}
          />
          <Typed texts={texts} model={model} field="year" />
          <Typed texts={texts} model={model} field="source" />
          <Typed texts={texts} model={model} field="rights" />
        </div>
      </details>
      <div class="drop-zone" data-drop>
        <label for="file">{texts.say('uploads.choose')}</label>
        <p class="help" id="file-help">
          {texts.say('uploads.chooseHelp', { megabytes, files })}
        </p>
        <input id="file" name="file" type="file" multiple required aria-describedby="file-help" />
        <p class="soft" data-drop-hint hidden>
          {texts.say('uploads.drop')}
        </p>
        <p class="soft" role="status" data-chosen-status />
      </div>
      <div class="sending" data-sending hidden>
        <progress max={100} value={0} aria-labelledby="sending-said" />
        <p id="sending-said" data-sending-said />
      </div>
      <p role="alert" class="notice error" data-sending-failed hidden />
      <p class="actions">
        <button type="submit">{texts.say('uploads.send')}</button>
        <button type="button" class="quiet" data-stop hidden>
          {texts.say('uploads.stop')}
        </button>
      </p>
    </form>
  );
}

function AddressForm({ context, texts, model }: Props) {
  const wrong = model.faults.some(({ field }) => field === 'url');
  return (
    <form class="stack" method="post" action={deskAddress(texts.locale, 'uploads', 'from-address')}>
      <Csrf context={context} />
      <label for="url">{texts.say('uploads.address')}</label>
      <p class="help" id="url-help">
        {texts.say('uploads.addressHelp')}
      </p>
      <input
        id="url"
        name="url"
        type="url"
        dir="ltr"
        required
        value={model.typed.url ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby="url-help"
      />
      <p class="actions">
        <button type="submit">{texts.say('uploads.fetch')}</button>
      </p>
    </form>
  );
}

function Choice(props: {
  texts: Texts;
  model: UploadFormModel;
  field: 'country' | 'language' | 'type';
  values: readonly (readonly [string, string])[];
}) {
  const { texts, model, field, values } = props;
  return (
    <div>
      <label for={field}>{texts.label('field', field)}</label>
      <select id={field} name={field}>
        <option value="">{texts.say('uploads.fromText')}</option>
        {values.map(([value, name]) => (
          <option value={value} selected={model.typed[field] === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Typed(props: {
  texts: Texts;
  model: UploadFormModel;
  field: 'year' | 'source' | 'rights';
}) {
  const { texts, model, field } = props;
  const wrong = model.faults.some((fault) => fault.field === field);
  return (
    <div>
      <label for={field}>{texts.label('field', field)}</label>
      <input
        id={field}
        name={field}
        type="text"
        dir={field === 'year' ? 'ltr' : 'auto'}
        inputMode={field === 'year' ? 'numeric' : undefined}
        value={model.typed[field] ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  );
}

function sorted(
  { locale }: Texts,
  codes: readonly string[],
  name: (code: string) => string,
): [string, string][] {
  const order = new Intl.Collator(locale);
  return codes
    .map((code): [string, string] => [code, name(code)])
    .sort(([, a], [, b]) => order.compare(a, b));
}

function labelOf(texts: Texts, field: string): string {
  if (field === 'url') return texts.say('uploads.address');
  if (field === 'file') return texts.say('uploads.choose');
  return texts.label('field', field);
}

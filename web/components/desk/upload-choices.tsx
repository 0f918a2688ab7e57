import { deskAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { UploadFacts, UploadModel, UploadsModel } from '../../models/desk-uploads.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';
import { HeldLink } from './held-link.tsx';
import { PlaceInList } from './upload-place.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  upload: UploadModel;
  model: UploadsModel;
}

/** What a file is like, side by side with it, and what to do. */
export function UploadChoices({ context, texts, upload, model }: Props) {
  const { like, code, choices, name } = upload;
  const { locale } = texts;
  return (
    <div class="upload-choice">
      <p>
        {texts.say(code === 'known' ? 'uploads.sameBytes' : 'uploads.alike')}{' '}
        {like?.other && <HeldLink texts={texts} held={like.other} />}
      </p>
      {like?.draft && like.other && (
        <SideBySide texts={texts} name={name} draft={like.draft} other={like.other} like={like} />
      )}
      {upload.forCurator && <p class="soft">{texts.say('uploads.forCurator')}</p>}
      {choices.length > 0 && (
        <form
          method="post"
          action={deskAddress(locale, 'uploads', `${upload.id}/choice`)}
          class="actions"
        >
          <Csrf context={context} />
          <PlaceInList model={model} />
          {choices.map((choice) => (
            <button type="submit" class="quiet" name="choice" value={choice}>
              {texts.label('uploadChoice', choice)}
              <span class="visually-hidden">: {name}</span>
            </button>
          ))}
        </form>
      )}
    </div>
  );
}

function SideBySide(props: {
  texts: Texts;
  name: string;
  draft: UploadFacts;
  other: UploadFacts;
  like: NonNullable<UploadModel['like']>;
}) {
  const { texts, name, draft, other, like } = props;
  const rows: [string, (facts: UploadFacts) => string][] = [
    [texts.label('field', 'title'), ({ title }) => title],
    [texts.label('field', 'country'), ({ country }) => (country ? texts.place(country) : '')],
    [texts.label('field', 'type'), ({ type }) => (type ? texts.label('type', type) : '')],
    [texts.label('field', 'year'), ({ year }) => (year ? String(year) : '')],
    [
      texts.label('field', 'language'),
      ({ language }) => (language ? texts.language(language) : ''),
    ],
    [texts.label('field', 'number'), ({ number }) => number ?? ''],
    [texts.say('uploads.passages'), ({ passages }) => texts.number(passages)],
  ];
  return (
    <div class="side-by-side">
      <table>
        <caption class="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.say('uploads.thisFile')}</th>
            <th scope="col">{texts.say('uploads.held')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr class={of(draft) === of(other) ? undefined : 'differs'}>
              <th scope="row">{label}</th>
              <td>
                <bdi>{of(draft) || '–'}</bdi>
              </td>
              <td>
                <bdi>{of(other) || '–'}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {like.words !== undefined && (
        <p class="soft">{texts.say('uploads.inCommon', { share: texts.percent(like.words) })}</p>
      )}
    </div>
  );
}

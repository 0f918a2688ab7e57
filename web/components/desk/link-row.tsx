import { deskAddress, externalAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { LinkModel, LinksModel } from '../../models/desk-links.ts';
import type { TextKey } from '../../text-key.ts';
import type { Texts } from '../../texts.ts';
import { Csrf } from './desk-page.tsx';
import { Moment } from './moment.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  link: LinkModel;
  model: LinksModel;
  /** Place in the list, for names of fields. */
  at: number;
}

/** One source address: whose it is, what it answers, and what can be done. */
export function LinkRow({ context, texts, link, model, at }: Props) {
  const { url, status, fault, movedTo, documents } = link;
  const action = (what: string) => deskAddress(texts.locale, 'links', what);
  const hidden = (
    <>
      <Csrf context={context} />
      <input type="hidden" name="url" value={url} />
      <input type="hidden" name="state" value={model.state} />
      <input type="hidden" name="page" value={String(model.page)} />
    </>
  );
  return (
    <li class="link">
      <h2 class="link-address">
        <Address url={url} />
      </h2>
      <ul class="plain">
        {documents.map(({ id, title }) => (
          <li>
            <a href={deskAddress(texts.locale, 'documents', id)} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {fault ? texts.label('linkFault', fault) : texts.say('links.answers')}
        {status !== undefined && ` (HTTP ${status})`}
        {movedTo && (
          <>
            {' '}
            {texts.say('links.movedTo')} <Address url={movedTo} />
          </>
        )}
      </p>
      <p class="soft">
        {texts.say('links.checked')} {texts.date(link.checkedAt)}
        <Moment texts={texts} label="links.since" at={link.since} />
        <Moment texts={texts} label="links.next" at={link.nextAt} />
      </p>
      <form class="stack" method="post" action={action('take')}>
        {hidden}
        {documents.map(({ id, revision }) => (
          <input type="hidden" name="document" value={`${id} ${revision}`} />
        ))}
        <label for={`address-${at}`}>{texts.say('links.newAddress')}</label>
        <input
          id={`address-${at}`}
          name="address"
          type="url"
          dir="ltr"
          required
          value={movedTo ?? ''}
        />
        <p class="actions">
          <Button texts={texts} text="links.take" url={url} />
        </p>
      </form>
      <div class="actions inline">
        <form method="post" action={action('fine')}>
          {hidden}
          <Button texts={texts} text="links.isFine" url={url} />
        </form>
        <form method="post" action={action('check')}>
          {hidden}
          <Button texts={texts} text="links.checkAgain" url={url} />
        </form>
      </div>
    </li>
  );
}

function Address({ url }: { url: string }) {
  const address = externalAddress(url);
  if (!address) return <bdi dir="ltr">{url}</bdi>;
  return (
    <a href={address} rel="noreferrer nofollow" dir="ltr">
      {url}
    </a>
  );
}

function Button({ texts, text, url }: { texts: Texts; text: TextKey; url: string }) {
  return (
    <button type="submit" class="quiet">
      {texts.say(text)}
      <span class="visually-hidden">: {url}</span>
    </button>
  );
}

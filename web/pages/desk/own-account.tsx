import { deskAddress } from '../../addresses.ts';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { Fault } from '../../components/desk/fault.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext, OwnAccountModel } from '../../models/desk.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: OwnAccountModel;
}

/** Somebody's own account: password, sessions, tokens. */
export function ownAccountPage(context: DeskContext, model: OwnAccountModel): string {
  const texts = textsIn(context.locale);
  const props = { context, texts, model };
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.account')} part="account">
      {model.saved && (
        <p class="notice" role="status">
          {texts.say('desk.saved')}
        </p>
      )}
      {model.token && (
        <div class="notice" role="status">
          <p>{texts.say('desk.tokenOnce')}</p>
          <p>
            <code class="secret" dir="ltr">
              {model.token}
            </code>
          </p>
        </div>
      )}
      <Password {...props} />
      <Sessions {...props} />
      <Tokens {...props} />
    </DeskPage>,
  );
}

function action(texts: Texts, what: string): string {
  return deskAddress(texts.locale, 'account', what);
}

function Password({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{texts.say('desk.changePassword')}</h2>
      <Fault texts={texts} fault={model.fault} field="new" />
      <form class="stack" method="post" action={action(texts, 'password')}>
        <Csrf context={context} />
        <input type="hidden" name="username" autocomplete="username" value={context.account.name} />
        <label for="old">{texts.say('desk.oldPassword')}</label>
        <input
          id="old"
          name="old"
          type="password"
          dir="ltr"
          required
          autocomplete="current-password"
        />
        <label for="new">{texts.say('desk.newPassword')}</label>
        <p class="help" id="new-help">
          {texts.say('desk.passwordHelp')}
        </p>
        <input
          id="new"
          name="new"
          type="password"
          dir="ltr"
          required
          autocomplete="new-password"
          aria-describedby="new-help"
        />
        <p class="actions">
          <button type="submit">{texts.say('desk.changePassword')}</button>
        </p>
      </form>
    </section>
  );
}

function Sessions({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{texts.say('desk.sessions')}</h2>
      <ul class="rows plain">
        {model.sessions.map(({ id, agent, address, seenAt, own }) => (
          <li>
            <p>
              <bdi>{agent || '–'}</bdi> · <bdi>{address}</bdi>
              {own && <strong> · {texts.say('desk.thisSession')}</strong>}
              <br />
              <span class="soft">{texts.say('desk.seen', { date: texts.date(seenAt) })}</span>
            </p>
            {!own && (
              <form method="post" action={action(texts, 'end-session')}>
                <Csrf context={context} />
                <button type="submit" class="quiet" name="session" value={String(id)}>
                  {texts.say('desk.endSession')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {model.sessions.length > 1 && (
        <form method="post" action={action(texts, 'end-others')}>
          <Csrf context={context} />
          <button type="submit" class="quiet">
            {texts.say('desk.endOthers')}
          </button>
        </form>
      )}
    </section>
  );
}

function Tokens({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{texts.say('desk.tokens')}</h2>
      <p>{texts.say('desk.tokensLede')}</p>
      {model.tokens.length === 0 && <p class="soft">{texts.say('desk.noTokens')}</p>}
      <ul class="rows plain">
        {model.tokens.map((token) => (
          <li>
            <p>
              <strong dir="auto">{token.label}</strong> ·{' '}
              {token.scopes.map((scope) => texts.label('scope', scope)).join(', ')}
              <br />
              <span class="soft">
                {tokenState(texts, token)} ·{' '}
                {token.usedAt
                  ? texts.say('desk.lastUsed', { date: texts.date(token.usedAt) })
                  : texts.say('desk.neverUsed')}
              </span>
            </p>
            {token.state === 'active' && (
              <form method="post" action={action(texts, 'revoke-token')}>
                <Csrf context={context} />
                <button
                  type="submit"
                  class="quiet"
                  name="token"
                  value={String(token.id)}
                  aria-label={`${texts.say('desk.revoke')}: ${token.label}`}
                >
                  {texts.say('desk.revoke')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form class="stack" method="post" action={action(texts, 'add-token')}>
        <Csrf context={context} />
        <label for="label">{texts.say('desk.label')}</label>
        <input id="label" name="label" type="text" dir="auto" required maxLength={100} />
        <fieldset>
          <legend>{texts.say('desk.scopes')}</legend>
          {model.scopes.map((scope) => (
            <label class="tick">
              <input type="checkbox" name="scope" value={scope} checked={scope === 'read'} />{' '}
              {texts.label('scope', scope)}
            </label>
          ))}
        </fieldset>
        <label for="days">{texts.say('desk.days')}</label>
        <input
          id="days"
          name="days"
          type="number"
          dir="ltr"
          min={1}
          max={model.longestDays}
          value="90"
          required
        />
        <p class="actions">
          <button type="submit">{texts.say('desk.createToken')}</button>
        </p>
      </form>
    </section>
  );
}

function tokenState(texts: Texts, token: OwnAccountModel['tokens'][number]): string {
  if (token.state === 'revoked') return texts.say('desk.revoked');
  if (token.state === 'ended') return texts.say('desk.expired');
  return texts.say('desk.lasts', { date: texts.date(token.expiresAt) });
}

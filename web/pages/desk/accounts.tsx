import { ROLES } from '../../../data/vocabularies/access.ts';
import { deskAddress } from '../../addresses.ts';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { Fault } from '../../components/desk/fault.tsx';
import { renderPage } from '../../layout.tsx';
import type { AccountsModel, DeskContext } from '../../models/desk.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Who may work on the library, for admins. */
export function accountsPage(context: DeskContext, model: AccountsModel): string {
  const texts = textsIn(context.locale);
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.accountsTitle')} part="accounts">
      <p class="lede">{texts.say('desk.accountsLede')}</p>
      {(model.added || model.saved) && (
        <p class="notice" role="status">
          {model.added ? texts.say('desk.added', { name: model.added }) : texts.say('desk.saved')}
        </p>
      )}
      <Fault texts={texts} fault={model.fault} field="name" />
      <ul class="rows plain">
        {model.accounts.map((account) => (
          <AccountRow context={context} texts={texts} account={account} />
        ))}
      </ul>
      <AddForm context={context} texts={texts} typed={model.typed} />
    </DeskPage>,
  );
}

function AccountRow(props: {
  context: DeskContext;
  texts: Texts;
  account: AccountsModel['accounts'][number];
}) {
  const { context, texts, account } = props;
  const { name, role, disabled, signedInAt } = account;
  const action = (what: string) => deskAddress(texts.locale, 'accounts', `${name}/${what}`);
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {disabled && <span> · {texts.say('desk.disabled')}</span>}
        <br />
        <span class="soft">
          {texts.say('desk.lastSignIn')}:{' '}
          {signedInAt ? texts.date(signedInAt) : texts.say('desk.never')}
        </span>
      </p>
      <div class="actions">
        <form class="inline" method="post" action={action('role')}>
          <Csrf context={context} />
          <RoleChoice texts={texts} id={`role-${name}`} chosen={role} label={name} />
          <button type="submit" class="quiet">
            {texts.say('desk.setRole')}
          </button>
        </form>
        <form method="post" action={action(disabled ? 'enable' : 'disable')}>
          <Csrf context={context} />
          <button type="submit" class="quiet">
            {texts.say(disabled ? 'desk.enable' : 'desk.disable')}
            <span class="visually-hidden">: {name}</span>
          </button>
        </form>
      </div>
    </li>
  );
}

function RoleChoice(props: { texts: Texts; id: string; chosen: string; label?: string }) {
  const { texts, id, chosen, label } = props;
  return (
    <>
      <label for={id} class={label ? 'visually-hidden' : undefined}>
        {texts.say('desk.role')}
        {label && `: ${label}`}
      </label>
      <select id={id} name="role">
        {ROLES.map((role) => (
          <option value={role} selected={role === chosen}>
            {texts.label('accountRole', role)}
          </option>
        ))}
      </select>
    </>
  );
}

function AddForm(props: { context: DeskContext; texts: Texts; typed: AccountsModel['typed'] }) {
  const { context, texts, typed } = props;
  return (
    <section aria-labelledby="add">
      <h2 id="add">{texts.say('desk.addAccount')}</h2>
      <form class="stack" method="post" action={deskAddress(texts.locale, 'accounts')}>
        <Csrf context={context} />
        <label for="name">{texts.say('desk.nameLabel')}</label>
        <input
          id="name"
          name="name"
          type="text"
          dir="ltr"
          required
          autocomplete="off"
          autocapitalize="none"
          value={typed?.name ?? ''}
        />
        <RoleChoice texts={texts} id="role" chosen={typed?.role ?? 'contributor'} />
        <label for="password">{texts.say('desk.temporary')}</label>
        <p class="help" id="password-help">
          {texts.say('desk.passwordHelp')}
        </p>
        <input
          id="password"
          name="password"
          type="password"
          dir="ltr"
          required
          autocomplete="new-password"
          aria-describedby="password-help"
        />
        <p class="actions">
          <button type="submit">{texts.say('desk.addAccount')}</button>
        </p>
      </form>
    </section>
  );
}

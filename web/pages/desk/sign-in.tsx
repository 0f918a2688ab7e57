import { signInAddress } from '../../addresses.ts';
import { Page, renderPage } from '../../layout.tsx';
import type { SignInModel } from '../../models/desk.ts';
import type { PageContext } from '../../page-models.ts';
import { texts as textsIn } from '../../texts.ts';

/** Where those with an account sign in. */
export function signInPage(context: PageContext, model: SignInModel): string {
  const texts = textsIn(context.locale);
  const { outcome } = model;
  return renderPage(
    <Page
      context={context}
      title={texts.say('desk.signIn')}
      description={texts.say('desk.description')}
      noIndex
    >
      <div class="page desk sign-in">
        <h1>{texts.say('desk.signIn')}</h1>
        <p class="lede">{texts.say('desk.signInLede')}</p>
        {outcome && (
          <p class="notice error" role="alert">
            {outcome === 'wrong'
              ? texts.say('desk.wrong')
              : texts.say('desk.wait', { seconds: outcome.wait })}
          </p>
        )}
        <form class="stack" method="post" action={signInAddress(texts.locale, model.next)}>
          <label for="name">{texts.say('desk.nameLabel')}</label>
          <input
            id="name"
            name="name"
            type="text"
            dir="ltr"
            required
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            value={model.name}
          />
          <label for="password">{texts.say('desk.password')}</label>
          <input
            id="password"
            name="password"
            type="password"
            dir="ltr"
            required
            autocomplete="current-password"
          />
          <p class="actions">
            <button type="submit">{texts.say('desk.signIn')}</button>
          </p>
        </form>
      </div>
    </Page>,
  );
}

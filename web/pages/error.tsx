import { countriesAddress, homeAddress, searchAddress } from '../addresses.ts';
import { isolated } from '../components/isolated.ts';
import { Page, renderPage } from '../layout.tsx';
import type { ErrorModel, PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** What is wrong, what to do, and where to go on. */
export function errorPage(context: PageContext, model: ErrorModel): string {
  const texts = textsIn(context.locale);
  const { locale } = context;
  const title = texts.say(`error.${model.code}.title`);
  return renderPage(
    <Page context={context} title={title} description={title} noIndex>
      <div class="page error">
        <p class="kicker">{texts.say('error.status', { status: String(model.status) })}</p>
        <h1>{title}</h1>
        <p class="lede">
          {texts.say(`error.${model.code}.what`)} {texts.say(`error.${model.code}.todo`)}
        </p>
        {model.withdrawal && <Withdrawal texts={texts} withdrawal={model.withdrawal} />}
        {model.detail && (
          <p class="notice">
            {texts.say('error.detail')} {/* Faults are told in English, as in the API. */}
            <bdi lang="en" dir="ltr">
              {model.detail}
            </bdi>
          </p>
        )}
        <nav class="actions" aria-label={texts.say('error.whereNow')}>
          <a class="button" href={searchAddress(locale)}>
            {texts.say('site.search')}
          </a>
          <a class="button quiet" href={countriesAddress(locale)}>
            {texts.say('site.countries')}
          </a>
          <a class="button quiet" href={homeAddress(locale)}>
            {texts.say('site.home')}
          </a>
        </nav>
        <p class="source">{texts.say('error.request', { id: model.requestId })}</p>
      </div>
    </Page>,
  );
}

/** When a document was taken out and why; the note is in whatever language it was written. */
function Withdrawal(props: { texts: Texts; withdrawal: NonNullable<ErrorModel['withdrawal']> }) {
  const { texts, withdrawal } = props;
  return (
    <div class="notice">
      <p>{texts.say('error.withdrawnOn', { date: texts.date(withdrawal.at) })}</p>
      {withdrawal.note && (
        <p>{texts.say('error.withdrawnNote', { note: isolated(withdrawal.note) })}</p>
      )}
    </div>
  );
}

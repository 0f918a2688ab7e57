import { API_DOCS_ADDRESS, checkAddress, methodAddress } from '../addresses.ts';
import { ListedProvisions } from '../components/check-provisions.tsx';
import { CheckQuestions } from '../components/check-questions.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { CheckError, CheckFormModel, CheckModel } from '../models/check.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The form to hold a draft against the Convention, with what went wrong when it was sent. */
export function checkPage(context: PageContext, model: CheckFormModel): string {
  const texts = textsIn(context.locale);
  const title = texts.say('check.title');
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('check.description')}
      section="check"
      noIndex={model.error !== undefined}
    >
      <div class="page check">
        <h1>{title}</h1>
        <p class="lede">{texts.say('check.lede')}</p>
        {model.error && <Problem texts={texts} error={model.error} />}
        <Form texts={texts} model={model} />
        <p class="source">
          <a href={methodAddress(texts.locale)}>{texts.say('check.method')}</a>
          {' · '}
          <a href={API_DOCS_ADDRESS}>{texts.say('check.api')}</a>
        </p>
      </div>
    </Page>,
  );
}

/** What a draft says, question by question. */
export function checkedPage(context: PageContext, model: CheckModel): string {
  const texts = textsIn(context.locale);
  const title = texts.say('check.result');
  const { languagesWithoutRules: unread } = model;
  const unreadOnly = model.languages.every((language) => unread.includes(language));
  const named = unread.filter((language) => language !== 'und');
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('check.description')}
      section="check"
      noIndex
    >
      <div class="page gap check">
        <h1>{title}</h1>
        <p class="lede">{texts.say('check.resultLede')}</p>
        <p class="actions">
          <button type="button" data-print hidden>
            {texts.say('gap.print')}
          </button>
          <a class="button quiet" href={checkAddress(texts.locale)}>
            {texts.say('check.again')}
          </a>
        </p>
        <Facts texts={texts} model={model} unreadOnly={unreadOnly} />
        {named.length > 0 && (
          <p class="notice">{texts.say('check.noRules', { list: languageList(texts, named) })}</p>
        )}
        {named.length < unread.length && <p class="notice">{texts.say('check.noLanguage')}</p>}
        {!unreadOnly && model.matter === 'else' && (
          <p class="notice">{texts.say('check.matterElse')}</p>
        )}
        {model.warnings.length > 0 && (
          <details class="warnings">
            <summary>
              {texts.say('check.warnings')} · {texts.number(model.warnings.length)}
            </summary>
            <ul>
              {model.warnings.slice(0, MOST_WARNINGS).map((warning) => (
                <li lang="en" dir="ltr">
                  {warning}
                </li>
              ))}
            </ul>
          </details>
        )}
        {!unreadOnly && <CheckQuestions texts={texts} model={model} />}
        <ListedProvisions texts={texts} model={model} />
        <p class="source">
          {texts.say('gap.method')} {texts.say('check.privacy')}{' '}
          <a href={methodAddress(texts.locale)}>{texts.say('check.method')}</a>
          {' · '}
          <a href={API_DOCS_ADDRESS}>{texts.say('check.api')}</a>
        </p>
      </div>
    </Page>,
  );
}

const MOST_WARNINGS = 20;

function Problem({ texts, error }: { texts: Texts; error: CheckError }) {
  const field = error.code === 'empty-draft' ? 'text' : 'file';
  return (
    <div class="notice refused" role="alert">
      <p>
        <a href={`#${field}`}>{texts.say(`error.${error.code}.title`)}</a>
      </p>
      <p>
        {texts.say(`error.${error.code}.what`)} {texts.say(`error.${error.code}.todo`)}
      </p>
      {error.detail && (
        <p lang="en" dir="ltr">
          {error.detail}
        </p>
      )}
    </div>
  );
}

function Form({ texts, model }: { texts: Texts; model: CheckFormModel }) {
  const { megabytes, languages } = model;
  const sorted = languages.toSorted((a, b) =>
    texts.language(a).localeCompare(texts.language(b), texts.locale),
  );
  return (
    <form method="post" action={checkAddress(texts.locale)} enctype="multipart/form-data">
      <label for="text">{texts.say('check.text')}</label>
      <p class="help" id="text-help">
        {texts.say('check.textHelp')}
      </p>
      <textarea id="text" name="text" rows={10} dir="auto" aria-describedby="text-help" />
      <label for="file">{texts.say('check.file')}</label>
      <p class="help" id="file-help">
        {texts.say('check.fileHelp', { megabytes })}
      </p>
      <input id="file" name="file" type="file" aria-describedby="file-help" />
      <label for="language">{texts.say('check.language')}</label>
      <p class="help" id="language-help">
        {texts.say('check.languageHelp', { list: languageList(texts, sorted) })}
      </p>
      <select id="language" name="language" aria-describedby="language-help">
        <option value="">{texts.say('check.languageAuto')}</option>
        {sorted.map((language) => (
          <option value={language}>{texts.language(language)}</option>
        ))}
      </select>
      <p class="privacy">{texts.say('check.privacy')}</p>
      <p class="actions">
        <button type="submit">{texts.say('check.submit')}</button>
      </p>
    </form>
  );
}

function Facts(props: { texts: Texts; model: CheckModel; unreadOnly: boolean }) {
  const { texts, model, unreadOnly } = props;
  return (
    <dl class="facts">
      <div>
        <dt>{texts.say('check.provisions')}</dt>
        <dd>{texts.number(model.provisions)}</dd>
      </div>
      <div>
        <dt>{texts.say('check.languages')}</dt>
        <dd>{languageList(texts, model.languages)}</dd>
      </div>
      {!unreadOnly && (
        <>
          <div>
            <dt>{texts.say('check.matter')}</dt>
            <dd>{texts.say(`check.matters.${model.matter}`)}</dd>
          </div>
          <div>
            <dt>{texts.say('gap.protective')}</dt>
            <dd class="protects">{texts.number(model.protects)}</dd>
          </div>
          <div>
            <dt>{texts.say('gap.restrictive')}</dt>
            <dd class="restricts">{texts.number(model.restricts)}</dd>
          </div>
          <div>
            <dt>{texts.say('check.unanswered')}</dt>
            <dd>{texts.number(model.unanswered.length)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}

function languageList(texts: Texts, languages: readonly string[]): string {
  return new Intl.ListFormat(texts.locale).format(
    languages.map((language) =>
      language === 'und' ? texts.say('check.unsure') : texts.languageInLine(language),
    ),
  );
}

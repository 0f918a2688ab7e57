import { conventionAddress, countryAddress, textAddress, wordsAddress } from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { DocumentLink } from '../components/document-link.tsx';
import { Foreign } from '../components/foreign.tsx';
import { Pagination } from '../components/pagination.tsx';
import { Status } from '../components/status.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { WordsModel } from '../models/words.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** Words of the law itself that stigmatise: which, where, and whether the law is in force. */
export function wordsPage(context: PageContext, model: WordsModel): string {
  const texts = textsIn(context.locale);
  return renderPage(
    <Page
      context={context}
      title={texts.say('words.title')}
      description={texts.say('words.help')}
      section="convention"
      noIndex={context.path.includes('?')}
    >
      <div class="page words-page">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: conventionAddress(texts.locale), label: texts.say('convention.name') },
            { label: texts.say('words.name') },
          ]}
        />
        <h1>{texts.say('words.title')}</h1>
        <p class="lede">
          {texts.say('words.help')} {texts.say('words.lede')}
        </p>
        {model.countries.length === 0 ? (
          <p class="nothing-here">{texts.say('words.none')}</p>
        ) : (
          <Laws texts={texts} model={model} />
        )}
      </div>
    </Page>,
  );
}

function Laws({ texts, model }: { texts: Texts; model: WordsModel }) {
  const { country, countries, laws, page, pages, total } = model;
  const address = (of: number) => wordsAddress(texts.locale, { country, page: of });
  return (
    <>
      <form class="choices" method="get" action={wordsAddress(texts.locale)}>
        <label>
          <span>{texts.say('words.country')}</span>
          <select name="country">
            <option value="">{texts.say('words.all')}</option>
            {countries.map((code) => (
              <option value={code} selected={code === country}>
                {texts.place(code)}
              </option>
            ))}
          </select>
        </label>
        <p class="actions">
          <button type="submit">{texts.say('search.apply')}</button>
          <a class="button quiet" href={wordsAddress(texts.locale, { country }, 'csv')}>
            {texts.say('words.csv')}
          </a>
        </p>
      </form>
      <p role="status">{texts.say('count.documents', { count: total })}</p>
      {laws.length === 0 ? (
        <p class="nothing-here">{texts.say('words.none')}</p>
      ) : (
        <table class="row-by-row words-table">
          <caption class="visually-hidden">{texts.say('words.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.say('words.law')}</th>
              <th scope="col">{texts.say('words.term')}</th>
              <th scope="col">{texts.say('words.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {laws.map((law) => (
              <Law texts={texts} law={law} />
            ))}
          </tbody>
        </table>
      )}
      <Pagination texts={texts} page={page} pages={pages} address={address} />
      <p class="source">{texts.say('words.unknown')}</p>
    </>
  );
}

function Law({ texts, law }: { texts: Texts; law: WordsModel['laws'][number] }) {
  const { document, terms } = law;
  const { country, year } = document;
  return (
    <tr>
      <th scope="row">
        <DocumentLink texts={texts} document={document} />
        <span class="spoken">
          {country && <a href={countryAddress(texts.locale, country)}>{texts.place(country)}</a>}
          {year !== undefined && ` · ${year}`}
        </span>
      </th>
      <td>
        <ul>
          {terms.map(({ term, language, passages, passageId }) => (
            <li>
              <a href={textAddress(texts.locale, document.id, { passageId })}>
                <Foreign language={language}>{term}</Foreign>
              </a>{' '}
              <span class="figure">{texts.say('count.passages', { count: passages })}</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Status texts={texts} status={document.status} />
      </td>
    </tr>
  );
}

import { compareTableAddress, versionsAddress } from '../addresses.ts';
import { CompareForms } from '../components/compare-form.tsx';
import { CompareTable } from '../components/compare-table.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { CompareModel } from '../models/compare.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** Countries or documents side by side, question by question. */
export function comparePage(context: PageContext, model: CompareModel): string {
  const texts = textsIn(context.locale);
  const { columns, versions } = model;
  const title = titleOf(texts, model);
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('compare.lede')}
      section="compare"
      noIndex={context.path.includes('?')}
    >
      <div class="page compare-page">
        <h1>{title}</h1>
        <p class="lede">{texts.say('compare.lede')}</p>
        <CompareForms texts={texts} model={model} />
        {versions && (
          <p>
            <a href={versionsAddress(texts.locale, versions.older, versions.newer)}>
              {texts.say('compare.versionsAlso')}
            </a>
          </p>
        )}
        {columns.length === 1 && <p class="notice">{texts.say('compare.tooFew')}</p>}
        {columns.length > 1 && <Compared texts={texts} model={model} />}
      </div>
    </Page>,
  );
}

function titleOf(texts: Texts, { choice, columns }: CompareModel): string {
  const names = choice.countries.map((code) => texts.place(code));
  if (names.length < 2) return texts.say('compare.title');
  const list = new Intl.ListFormat(texts.locale, { type: 'conjunction' });
  return columns.length > 1
    ? texts.say('compare.titleOf', { names: list.format(names) })
    : texts.say('compare.title');
}

function Compared({ texts, model }: { texts: Texts; model: CompareModel }) {
  const { silent } = model;
  return (
    <>
      <CompareTable texts={texts} model={model} />
      {silent.length > 0 && (
        <section class="silent" aria-labelledby="silent">
          <h2 id="silent">{texts.say('compare.nothingAnywhere')}</h2>
          <ul>
            {silent.map((id) => (
              <li>{texts.label('crpdQuestion', id)}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="actions">
        <a class="button quiet" href={compareTableAddress(texts.locale, model.choice)}>
          {texts.say('compare.csv')}
        </a>
      </p>
      <div class="source">
        <p>{texts.say('gap.method')}</p>
        <p>{texts.say('gap.missingNote')}</p>
      </div>
    </>
  );
}

import { articleAddress, conventionAddress, countedAddress } from '../addresses.ts';
import { articleName } from '../components/article-name.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { SubjectSections } from '../components/subject.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { SubjectModel } from '../models/convention.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** A theme of WHO QualityRights: its standards, and what the library holds about it. */
export function themePage(context: PageContext, model: SubjectModel): string {
  const texts = textsIn(context.locale);
  const theme = model.theme ?? 0;
  const name = texts.say('convention.theme', { theme });
  const title = texts.label('qualityRightsTheme', String(theme));
  return renderPage(
    <Page
      context={context}
      title={`QualityRights · ${texts.say('convention.titled', { name, title })}`}
      description={texts.say('convention.themesHelp')}
      section="convention"
    >
      <div class="page subject">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: conventionAddress(texts.locale), label: texts.say('convention.name') },
            { label: `QualityRights · ${name}` },
          ]}
        />
        <p class="kicker">{`${texts.say('convention.themes')} · ${name}`}</p>
        <h1>{title}</h1>
        <p>
          {texts.say('convention.ofArticles')}:{' '}
          {model.articles.map((article, at) => (
            <>
              {at > 0 && ' · '}
              <a href={articleAddress(texts.locale, article)}>
                {articleName(texts, article)} – {texts.label('article', article)}
              </a>
            </>
          ))}
        </p>
        <Standards texts={texts} model={model} />
        <SubjectSections texts={texts} model={model} />
      </div>
    </Page>,
  );
}

function Standards({ texts, model }: { texts: Texts; model: SubjectModel }) {
  return (
    <section aria-labelledby="standards">
      <h2 id="standards">{texts.say('convention.standards')}</h2>
      <ol class="standards">
        {model.standards.map(({ standard, articles, signals }) => (
          <li>
            <h3>
              <span class="num">{standard}</span> {texts.label('qualityRightsStandard', standard)}
            </h3>
            <p class="source">
              {articles.map((article, at) => (
                <>
                  {at > 0 && ' · '}
                  <a href={articleAddress(texts.locale, article)}>{articleName(texts, article)}</a>
                </>
              ))}
            </p>
            <ul>
              {signals
                .filter(({ passages }) => passages > 0)
                .map(({ signal, stance, passages }) => (
                  <li>
                    <a
                      href={countedAddress(texts.locale, {
                        filters: { signal: [signal], stance: [stance] },
                      })}
                    >
                      {texts.label('signal', signal)}: {texts.label('stance', stance)}
                    </a>{' '}
                    <span class="figure">{texts.say('count.passages', { count: passages })}</span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

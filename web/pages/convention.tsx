import {
  articleAddress,
  compareAddress,
  heatAddress,
  themeAddress,
  wordsAddress,
} from '../addresses.ts';
import { Page, renderPage } from '../layout.tsx';
import type { ConventionModel } from '../models/convention.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The way into everything that is held against the Convention. */
export function conventionPage(context: PageContext, model: ConventionModel): string {
  const texts = textsIn(context.locale);
  const { locale } = texts;
  return renderPage(
    <Page
      context={context}
      title={texts.say('convention.title')}
      description={texts.say('convention.lede')}
      section="convention"
    >
      <div class="page convention">
        <h1>{texts.say('convention.title')}</h1>
        <p class="lede">{texts.say('convention.lede')}</p>
        <section aria-labelledby="across">
          <h2 id="across">{texts.say('convention.across')}</h2>
          <ul class="convention-ways">
            {[
              [heatAddress(locale), 'heat.name', 'convention.heatHelp'] as const,
              [compareAddress(locale), 'compare.name', 'convention.compareHelp'] as const,
              [wordsAddress(locale), 'words.name', 'words.help'] as const,
            ].map(([href, name, help]) => (
              <li>
                <a href={href}>{texts.say(name)}</a>
                <p>{texts.say(help)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="articles">
          <h2 id="articles">{texts.say('convention.articles')}</h2>
          <ol class="articles">
            {model.articles.map(({ article, ...spoken }) => (
              <li>
                <span class="num">{article.replace('-', '–')}</span>
                <div>
                  <h3>
                    <a href={articleAddress(locale, article)}>{texts.label('article', article)}</a>
                  </h3>
                  <p>{texts.label('articleAsks', article)}</p>
                  <Spoken texts={texts} {...spoken} />
                </div>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="themes">
          <h2 id="themes">{texts.say('convention.themes')}</h2>
          <p class="source">{texts.say('convention.themesHelp')}</p>
          <ol class="articles">
            {model.themes.map(({ theme, ...spoken }) => (
              <li>
                <span class="num">{theme}</span>
                <div>
                  <h3>
                    <a href={themeAddress(locale, theme)}>
                      {texts.label('qualityRightsTheme', String(theme))}
                    </a>
                  </h3>
                  <Spoken texts={texts} {...spoken} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </Page>,
  );
}

function Spoken(props: { texts: Texts; documents: number; countries: number }) {
  const { texts, documents, countries } = props;
  return (
    <p class="spoken">
      {documents === 0
        ? texts.say('heat.none')
        : `${texts.say('count.documents', { count: documents })} · ${texts.say('count.countries', { count: countries })}`}
    </p>
  );
}

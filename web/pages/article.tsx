import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { articleAddress, conventionAddress, themeAddress } from '../addresses.ts';
import { articleName } from '../components/article-name.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { SubjectSections } from '../components/subject.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { SubjectModel } from '../models/convention.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** An article of the Convention: what it asks, and what the library holds about it. */
export function articlePage(context: PageContext, model: SubjectModel): string {
  const texts = textsIn(context.locale);
  const article = model.article ?? '';
  const name = articleName(texts, article);
  const title = texts.label('article', article);
  const asks = texts.label('articleAsks', article);
  const theme = CRPD_ARTICLES.find((one) => one.article === article)?.qualityRightsTheme;
  return renderPage(
    <Page
      context={context}
      title={texts.say('convention.titled', { name, title })}
      description={asks}
      section="convention"
    >
      <div class="page subject">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: conventionAddress(texts.locale), label: texts.say('convention.name') },
            { label: name },
          ]}
        />
        <p class="kicker">{name}</p>
        <h1>{title}</h1>
        <p class="lede">{asks}</p>
        {theme !== undefined && (
          <p class="source">
            <bdi>QualityRights</bdi>:{' '}
            <a href={themeAddress(texts.locale, theme)}>
              <bdi>{theme}</bdi> {texts.label('qualityRightsTheme', String(theme))}
            </a>
          </p>
        )}
        <SubjectSections texts={texts} model={model} />
        <Neighbours texts={texts} article={article} />
      </div>
    </Page>,
  );
}

function Neighbours({ texts, article }: { texts: Texts; article: string }) {
  const at = CRPD_ARTICLES.findIndex((one) => one.article === article);
  const link = (to: number, text: 'convention.previous' | 'convention.next', rel: string) => {
    const other = CRPD_ARTICLES[to];
    if (!other) return null;
    return (
      <a href={articleAddress(texts.locale, other.article)} rel={rel}>
        {texts.say('convention.titled', {
          name: texts.say(text),
          title: articleName(texts, other.article),
        })}{' '}
        – {texts.label('articleShort', other.article)}
      </a>
    );
  };
  return (
    <nav class="neighbours" aria-label={texts.say('convention.otherArticles')}>
      {at > 0 && link(at - 1, 'convention.previous', 'prev')}
      {link(at + 1, 'convention.next', 'next')}
    </nav>
  );
}

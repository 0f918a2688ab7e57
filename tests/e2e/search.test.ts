import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PER_PAGE } from '../../web/addresses.ts';
import { texts } from '../../web/texts.ts';
import { IDS } from '../server/sample-collection.ts';
import { describeInBrowser } from './browser.ts';

const shownTotal = (page: Page) => page.locator('.count [role=status]').innerText();
const box = (page: Page) => page.locator('main form[role=search] input[name=q]').first();

describeInBrowser('a reader', (visit) => {
  describe.each([
    { locale: 'en', javaScript: true },
    { locale: 'en', javaScript: false },
    { locale: 'ar', javaScript: true },
    { locale: 'ar', javaScript: false },
  ] as const)('in $locale with JavaScript $javaScript', ({ locale, javaScript }) => {
    const words = texts(locale);
    const open = (path: string) => visit.open(`/${locale}${path}`, { javaScript });
    const documents = (count: number) => words.say('count.documents', { count });

    it('types words on the home page and gets documents with marked passages', async () => {
      const { page, expectQuiet } = await open('');
      await box(page).fill('lantern');
      await box(page).press('Enter');
      await page.waitForURL(/\/search\?q=lantern$/);
      expect(await shownTotal(page)).toBe(documents(2));
      expect(await page.locator('ol.results > li h3 a').count()).toBe(2);
      expect(await page.locator('ol.results mark').first().innerText()).toMatch(/^lantern/i);
      expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      expectQuiet();
    });

    it('ticks a facet, applies it, and takes it back', async () => {
      const { page, expectQuiet } = await open('/search?q=lantern');
      await page.locator('input[name=country][value=XBB]').check();
      await page.getByRole('button', { name: words.say('search.apply') }).click();
      await page.waitForURL(/country=XBB/);
      expect(await shownTotal(page)).toBe(documents(1));
      expect(await page.locator('input[name=country][value=XBB]').isChecked()).toBe(true);
      // The other value of the chosen facet keeps its count: it would widen the search.
      const other = page.locator('label', { has: page.locator('input[name=country][value=XAA]') });
      expect(await other.locator('.figure').innerText()).toBe('1');
      await page.locator('.chips a', { hasText: words.place('XBB') }).click();
      await page.waitForURL((url) => !url.search.includes('country'));
      expect(await shownTotal(page)).toBe(documents(2));
      expectQuiet();
    });

    it('narrows by years and clears everything', async () => {
      const { page, expectQuiet } = await open('/search?q=lantern');
      await page.locator('input[name=year_from]').fill('2015');
      await page.getByRole('button', { name: words.say('search.apply') }).click();
      await page.waitForURL(/year_from=2015/);
      expect(await shownTotal(page)).toBe(documents(1));
      await page.getByRole('link', { name: words.say('search.clear') }).click();
      await page.waitForURL((url) => !url.search.includes('year_from'));
      expect(await shownTotal(page)).toBe(documents(2));
      expectQuiet();
    });

    it('walks the pages and comes to other documents', async () => {
      const { page, expectQuiet } = await open('/search');
      const ids = () =>
        page
          .locator('ol.results h3 a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      const first = await ids();
      await page.locator('a[rel=next]').click();
      await page.waitForURL(/page=2/);
      const second = await ids();
      expect(second).toHaveLength(DEFAULT_PER_PAGE);
      expect(second.filter((id) => first.includes(id))).toEqual([]);
      expect(await page.locator('ol.results').getAttribute('start')).toBe(
        String(DEFAULT_PER_PAGE + 1),
      );
      await page.locator('a[rel=prev]').click();
      await page.waitForURL((url) => !url.search.includes('page=2'));
      expect(await ids()).toEqual(first);
      expectQuiet();
    });

    it('sorts by year', async () => {
      const { page, expectQuiet } = await open('/search?q=rights');
      await page
        .locator('.sorts a', { hasText: words.label('sort', 'year') })
        .last()
        .click();
      await page.waitForURL(/sort=-?year/);
      const descending = page.url().includes('sort=-year');
      const facts = await page.locator('ol.results dl.meta dd').allInnerTexts();
      const known = facts.filter((fact) => /^\d{4}$/.test(fact)).map(Number);
      expect(known.length).toBeGreaterThan(5);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      expectQuiet();
    });

    it('asks for exactly these words', async () => {
      const { page, expectQuiet } = await open('/search?q=gangwya');
      expect(await shownTotal(page)).toBe(documents(1));
      await page.locator('input[name=exact]').check();
      await box(page).press('Enter');
      await page.waitForURL(/exact=true/);
      expect(await shownTotal(page)).toBe(documents(0));
      expect(await page.locator('.none-found').isVisible()).toBe(true);
      expectQuiet();
    });

    it('opens a passage and lands on the marked provision, then steps from hit to hit', async () => {
      const { page, expectQuiet } = await open('/search?q=lantern&country=XBB');
      await page.locator('.passage a').nth(1).click();
      await page.waitForURL(/\/text\?.*#p\d+$/);
      const landed = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await landed.locator('mark').first().innerText()).toMatch(/lantern/i);
      await expect.poll(() => isInView(page)).toBe(true);

      await landed.locator('a.next-hit').click();
      const next = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await next.getAttribute('id')).not.toBe(await landed.getAttribute('id'));
      expect(await next.locator('mark').count()).toBeGreaterThan(0);
      await expect.poll(() => isInView(page)).toBe(true);
      const here = page.url();
      await next.locator('a.previous-hit').click();
      expect(page.url()).not.toBe(here);
      await expect.poll(() => isInView(page)).toBe(true);
      expectQuiet();
    });

    it('steps to the next hit on the next part of a long text', async () => {
      const { page, expectQuiet } = await open(`/documents/${IDS.long}/text?q=lantern`);
      const last = page.locator('.has-hit').last();
      const before = await last.getAttribute('id');
      await last.locator('a.next-hit').click();
      await page.waitForURL(/part=2/);
      const landed = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
      expect(await landed.getAttribute('id')).not.toBe(before);
      expect(await landed.locator('mark').count()).toBeGreaterThan(0);
      await expect.poll(() => isInView(page)).toBe(true);
      expectQuiet();
    });

    it('is told how else a concept is said, lets languages take turns, and goes back to the words', async () => {
      const { page, expectQuiet } = await open('/search?q=forced+treatment');
      const terms = page.locator('.also-searched bdi');
      expect(await terms.count()).toBeGreaterThan(5);
      expect(await terms.last().isVisible()).toBe(false);
      await page.locator('.also-searched summary').click();
      expect(await terms.last().isVisible()).toBe(true);
      const total = await shownTotal(page);

      await page.getByRole('link', { name: words.label('languageOrder', 'all') }).click();
      await page.waitForURL(/languages=all/);
      expect(await page.locator('.taken [aria-current]').innerText()).toBe(
        words.label('languageOrder', 'all'),
      );
      expect(await shownTotal(page)).toBe(total);
      await page.locator('input[name=country][value=XBB]').check();
      await page.getByRole('button', { name: words.say('search.apply') }).click();
      await page.waitForURL(/country=XBB/);
      expect(new URL(page.url()).searchParams.get('languages')).toBe('all');
      expect(await page.locator('ol.results mark').count()).toBeGreaterThan(0);

      await page.getByRole('link', { name: words.say('search.onlyExact') }).click();
      await page.waitForURL(/exact=true/);
      expect(new URL(page.url()).searchParams.has('languages')).toBe(false);
      expect(await page.locator('.taken').count()).toBe(0);
      expect(await shownTotal(page)).toBe(documents(0));
      expectQuiet();
    });

    it('goes on to a related concept', async () => {
      const { page, expectQuiet } = await open('/search?q=forced+treatment');
      const related = page.locator('.related-concepts a').first();
      const asked = new URL((await related.getAttribute('href')) ?? '', visit.site);
      await related.click();
      await page.waitForURL((url) => url.search === asked.search);
      expect(await box(page).inputValue()).toBe(asked.searchParams.get('q'));
      expect(await page.locator('.also-searched').count()).toBeGreaterThan(0);
      expectQuiet();
    });

    it('learns how to search, and tries an example', async () => {
      const { page, expectQuiet } = await open('/search');
      const example = page.locator('.search-help dt a').first();
      expect(await example.isVisible()).toBe(false);
      await page.locator('.search-help summary').click();
      const typed = await example.innerText();
      await example.click();
      await page.waitForURL(/\/search\?q=/);
      expect(await box(page).inputValue()).toBe(typed);
      expectQuiet();
    });

    it('downloads a file from the page of its document', async () => {
      const { page, expectQuiet } = await open(`/documents/${IDS.arabic}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('link', { name: words.say('text.download') })
          .first()
          .click(),
      ]);
      const [file] = visit.server.library.passages.filesOf(IDS.arabic);
      expect(download.suggestedFilename()).toBe(file?.name);
      const bytes = await readFile(await download.path());
      expect(bytes.length).toBe(file?.bytes);
      expectQuiet();
    });
  });

  it('with JavaScript finds a long list narrowed by what is typed', async () => {
    const { page, expectQuiet } = await visit.open('/en/countries');
    const narrow = page.locator('input.narrow');
    await narrow.fill('uruguay');
    expect(await page.locator('[data-entry]:visible').count()).toBe(1);
    await narrow.fill('atlantis');
    expect(await page.locator('[data-entry]:visible').count()).toBe(0);
    expectQuiet();
  });
});

/** Whether the element that the address names stands in what the reader sees. */
async function isInView(page: Page): Promise<boolean> {
  const id = new URL(page.url()).hash.slice(1);
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= -1 && box.y < height;
}

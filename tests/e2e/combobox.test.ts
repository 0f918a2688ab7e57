import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { texts } from '../../web/texts.ts';
import { describeInBrowser } from './browser.ts';

const box = (page: Page) => page.locator('main [role=combobox]').first();
const list = (page: Page) => page.locator('main [role=listbox]').first();
const options = (page: Page) => list(page).locator('[role=option]');
const chosen = (page: Page) => list(page).locator('[aria-selected=true]');

/** What assistive technology is told has the focus inside the list. */
function active(page: Page): Promise<string | null> {
  return box(page).evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    return id && (document.getElementById(id)?.textContent ?? null);
  });
}

describeInBrowser('the search box', (visit) => {
  describe.each(['en', 'ar'] as const)('in %s', (locale) => {
    const typed = { en: 'kenya', ar: 'كينيا' }[locale];

    it('suggests while a reader types, and says how much', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}`);
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      expect(await list(page).isVisible()).toBe(false);
      const before = await page.locator('main').boundingBox();
      await box(page).pressSequentially(typed);
      await options(page).first().waitFor();
      expect(await box(page).getAttribute('aria-expanded')).toBe('true');
      expect(await box(page).getAttribute('aria-controls')).toBe(
        await list(page).getAttribute('id'),
      );
      expect(await list(page).getAttribute('aria-label')).toBe(
        texts(locale).say('search.suggestions'),
      );
      expect(await options(page).first().innerText()).toContain(texts(locale).place('KEN'));
      const found = texts(locale).say('search.suggestionsFound', {
        found: String(await options(page).count()),
      });
      expect(await page.locator('.suggesting [role=status]').innerText()).toBe(found);
      expect(await page.locator('main').boundingBox()).toEqual(before);
      expectQuiet();
    });

    it('is led by the arrow keys, and Enter opens what is chosen', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}/search`);
      await box(page).pressSequentially(typed);
      await options(page).first().waitFor();
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toContain(texts(locale).place('KEN'));
      expect(await chosen(page).count()).toBe(1);
      // Between the last and the first suggestion stands the field itself.
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).toBe(await options(page).last().textContent());
      for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowDown');
      expect(await active(page)).toContain(texts(locale).place('KEN'));
      await page.keyboard.press('Enter');
      await page.waitForURL(`${visit.site}/${locale}/countries/KEN`);
      expectQuiet();
    });

    it('closes on Escape without losing the words, and Enter then searches for them', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}`);
      await box(page).pressSequentially(typed);
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await list(page).isVisible()).toBe(false);
      expect(await box(page).inputValue()).toBe(typed);
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await options(page).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=/);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      expectQuiet();
    });

    it('follows a click, and closes when the focus leaves', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}`);
      await box(page).pressSequentially(typed);
      await options(page).first().waitFor();
      await page.keyboard.press('Tab');
      expect(await list(page).isVisible()).toBe(false);
      await box(page).focus();
      await page.keyboard.press('ArrowDown');
      await options(page).first().click();
      await page.waitForURL(`${visit.site}/${locale}/countries/KEN`);
      expectQuiet();
    });
  });

  it('never takes words of a title for markup', async () => {
    const { page, expectQuiet } = await visit.open('/en');
    await box(page).pressSequentially('rules script');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toContain('<script>alert(1)</script>');
    expect(await list(page).locator('script, img').count()).toBe(0);
    expectQuiet();
  });

  it('is a plain field without script', async () => {
    const { page } = await visit.open('/en', { javaScript: false });
    const field = page.locator('main input[name=q]');
    expect(await field.getAttribute('role')).toBeNull();
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    await field.fill('lantern');
    await field.press('Enter');
    await page.waitForURL(/\/search\?q=lantern/);
  });
});

describeInBrowser('a feed', (visit) => {
  it('is well-formed XML to a browser, whatever titles hold', async () => {
    const { page } = await visit.open('/en/search?q=lantern');
    const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
    const read = await page.evaluate(async (address) => {
      const xml = await (await fetch(address)).text();
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        error: document.querySelector('parsererror')?.textContent,
        root: document.documentElement.namespaceURI,
        titles: [...document.querySelectorAll('entry > title')].map((one) => one.textContent),
      };
    }, href ?? '');
    expect(read.error).toBeUndefined();
    expect(read.root).toBe('http://www.w3.org/2005/Atom');
    expect(read.titles.some((title) => title?.includes('<script>alert(1)</script>'))).toBe(true);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { texts } from '../../web/texts.ts';
import { describeInBrowser } from './browser.ts';

const box = (page: Page) => page.locator('main [role=combobox]').first();
const list = (page: Page) => page.locator('main [role=listbox]').first();
const options = (page: Page) => list(page).locator('[role=option]');
/** Waits for the answer to all that was typed: those to its beginning may be seen before. */
const answered = (page: Page) =>
  page.locator('main [role=listbox][aria-busy=false] [role=option]').first().waitFor();
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
      await answered(page);
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
      await answered(page);
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
      await answered(page);
      await page.keyboard.press('Escape');
      expect(await list(page).isVisible()).toBe(false);
      expect(await box(page).inputValue()).toBe(typed);
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowDown');
      await answered(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=/);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      expectQuiet();
    });

    it('follows a click, and closes when the focus leaves', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}`);
      await box(page).pressSequentially(typed);
      await answered(page);
      await page.keyboard.press('Tab');
      expect(await list(page).isVisible()).toBe(false);
      await box(page).focus();
      await page.keyboard.press('ArrowDown');
      await options(page).first().click();
      await page.waitForURL(`${visit.site}/${locale}/countries/KEN`);
      expectQuiet();
    });
  });

  describe('while an answer is on its way', () => {
    const suggested = (name: string) => ({
      ...{ kind: 'document', value: name, text: name, detail: 'Act' },
      url: `${visit.site}/en/documents/${name}`,
    });

    /** "ab" is answered when asked for, "abc" when the returned function says so. */
    async function late(before: string[], after: string[]) {
      const { page } = await visit.open('/en');
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/api/v1/suggest?*', async (route) => {
        const whole = new URL(route.request().url()).searchParams.get('q') === 'abc';
        if (whole) await released;
        await route.fulfill({ json: { suggestions: (whole ? after : before).map(suggested) } });
      });
      await box(page).fill('ab');
      await answered(page);
      const answer = async () => {
        release();
        await list(page).and(page.locator('[aria-busy=false]')).waitFor({ state: 'attached' });
      };
      return { page, answer };
    }

    it('keeps what the reader chose meanwhile, wherever it then stands', async () => {
      const { page, answer } = await late(['first', 'second'], ['new', 'second', 'other']);
      await page.keyboard.press('c');
      for (let presses = 0; presses < 2; presses++) await page.keyboard.press('ArrowDown');
      expect(await active(page)).toContain('second');
      await answer();
      expect(await options(page).count()).toBe(3);
      expect(await active(page)).toContain('second');
      expect(await chosen(page).allTextContents()).toEqual([await active(page)]);
    });

    it('chooses nothing in place of what is no longer suggested', async () => {
      const { page, answer } = await late(['first'], ['new']);
      await page.keyboard.press('c');
      await page.keyboard.press('ArrowDown');
      await answer();
      expect(await options(page).allTextContents()).toEqual(['new Act']);
      expect(await active(page)).toBeNull();
    });

    it('searches for the words when more was typed after a choice', async () => {
      const { page } = await late(['first'], []);
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toContain('first');
      await page.keyboard.press('c');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=abc/);
    });
  });

  it('never takes words of a title for markup', async () => {
    const { page, expectQuiet } = await visit.open('/en');
    await box(page).pressSequentially('rules script');
    await answered(page);
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

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { texts } from '../../web/texts.ts';
import { describeInBrowser } from './browser.ts';

/** Presses Tab until this is in focus, as often as a patient person would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      expect(await showsFocus(page), `focus can be seen on ${selector}`).toBe(true);
      return;
    }
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** WCAG 2.4.7: the element in focus has an outline or a shadow. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const shown = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
      );
    };
    const active = document.activeElement;
    return shown(active) || shown(active?.parentElement ?? null);
  });
}

describeInBrowser('with the keyboard alone', (visit) => {
  describe.each(['en', 'ar'] as const)('in %s', (locale) => {
    it('the first stop leads past the menu to the content', async () => {
      const { page } = await visit.open(`/${locale}`);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#main');
      expect(await skip.isVisible()).toBe(true);
      expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    it('a search is asked, narrowed and read', async () => {
      const { page, expectQuiet } = await visit.open(`/${locale}`);
      await tabTo(page, 'main input[name=q]');
      await page.keyboard.type('lantern');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?q=lantern/);

      await tabTo(page, 'input[name=country][value=XBB]');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForURL(/country=XBB/);
      const total = texts(locale).say('count.documents', { count: 1 });
      expect(await page.locator('.count [role=status]').innerText()).toBe(total);

      await tabTo(page, 'a.skip[href="#results"]');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
      await tabTo(page, '.chips a');
      await tabTo(page, '.passage a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/text\?.*#p\d+$/);
      await tabTo(page, 'a.next-hit');
      expectQuiet();
    });
  });
});

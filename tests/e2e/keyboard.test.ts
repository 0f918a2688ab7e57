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

/** WCAG 2.4.11: what comes into focus at a stop and lies wholly under something else, or is clipped. */
async function hiddenStops(page: Page, stops: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return 'end';
      const shares = [0.1, 0.5, 0.9];
      const seen = [...active.getClientRects()].some(({ x, y, width, height }) =>
        shares.some((across) =>
          shares.some((down) => {
            const top = document.elementFromPoint(x + width * across, y + height * down);
            return top !== null && (active.contains(top) || top === active.closest('label'));
          }),
        ),
      );
      return seen ? '' : active.outerHTML.slice(0, 100);
    });
    if (found === 'end') break;
    if (found) hidden.push(found);
  }
  return hidden;
}

describeInBrowser('with the keyboard alone', (visit) => {
  it.each([
    ['the filters of a search', '/en/search?q=lantern', 1280, 60],
    ['a comparison on a phone', '/en/compare?country=XAA&country=XCC', 360, 40],
  ])('nothing in focus is hidden: %s', async (_name, path, width, stops) => {
    const { page } = await visit.open(path, { width });
    await page.setViewportSize({ width, height: 560 });
    expect(await hiddenStops(page, stops)).toEqual([]);
  });

  it('a cell of the map in focus comes out from under the names, wherever the map was', async () => {
    const { page } = await visit.open('/en/convention/heat', { width: 400 });
    const covered = await page.evaluate(() => {
      const region = document.querySelector('.heat-scroll');
      const cells = [...document.querySelectorAll<SVGAElement>('.heat a')];
      return cells.map((cell) => {
        region?.scrollTo({ left: region.scrollWidth, top: region.scrollHeight });
        cell.focus();
        const names = document.querySelector('.heat-rows')?.getBoundingClientRect();
        const heads = document.querySelector('.heat-columns')?.getBoundingClientRect();
        const { right, bottom } = cell.getBoundingClientRect();
        return right <= (names?.right ?? 0) || bottom <= (heads?.bottom ?? 0);
      });
    });
    expect(covered.length).toBeGreaterThan(5);
    expect(covered).not.toContain(true);
  });

  it('a comparison on a phone says its questions and how much was read', async () => {
    const { page } = await visit.open('/en/compare?country=XAA&country=XCC', { width: 360 });
    expect(await page.locator('.asks').first().isVisible()).toBe(true);
    expect(await page.locator('tbody th .spoken a').first().isVisible()).toBe(true);
    const read = page.locator('.compare-table thead small').first();
    expect((await read.boundingBox())?.width).toBeGreaterThan(100);
  });

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

import { describe, expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { EVERY_PAGE } from './every-page.ts';

describeInBrowser('on a narrow screen', (visit) => {
  // 320 px is also a screen of 1280 px at 400 % (WCAG 1.4.10).
  describe.each(['en', 'ar'])('nothing in %s has to be scrolled sideways', (locale) => {
    it.each(Object.entries(EVERY_PAGE))('on %s', async (_name, path) => {
      const { page } = await visit.open(`/${locale}${path}`, { width: 360 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `too wide for ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });

  it('targets are at least 24 px high or wide apart (WCAG 2.5.8)', async () => {
    const { page } = await visit.open('/en/search?q=lantern', { width: 360 });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, summary, .pagination a, .chips a, .sorts a, .facet label',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(small).toEqual([]);
  });
});

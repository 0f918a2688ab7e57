import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';
import { EVERY_PAGE } from './every-page.ts';

const LOCALES = ['en', 'ar'] as const;
/** 320 px is also a screen of 1280 px at 400 % (WCAG 1.4.10). */
const NARROW = [360, 320];
const WIDE = 1280;

describeInBrowser('every page', (visit) => {
  describe.each(LOCALES)('in %s is clean to axe and fits a narrow screen:', (locale) => {
    it.each(Object.entries(EVERY_PAGE))('%s', async (_name, path) => {
      const page = await expectAccessible(await visit.goOn(`/${locale}${path}`));
      await expectToFit(page);
    });
  });

  it('has targets that are at least 24 px high or wide apart (WCAG 2.5.8)', async () => {
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

  it.each(LOCALES)('is clean with suggestions under the search box, in %s', async (locale) => {
    const { page, expectQuiet } = await visit.open(`/${locale}`);
    await page.locator('main [role=combobox]').pressSequentially('a');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectClean(page, 'suggestions');
    expectQuiet();
  });
});

/** Makes the screen narrow, and as wide again as it was. The pages' scripts know no widths. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `too wide for ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: WIDE, height: 800 });
}

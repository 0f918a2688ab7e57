import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';
import { EVERY_PAGE } from './every-page.ts';

const LOCALES = ['en', 'ar'] as const;

describeInBrowser('axe finds nothing, in light or dark,', (visit) => {
  describe.each(LOCALES)('in %s', (locale) => {
    it.each(Object.entries(EVERY_PAGE))('on %s', async (_name, path) => {
      await expectAccessible(visit, `/${locale}${path}`);
    });
  });

  it.each(LOCALES)('on suggestions under the search box, in %s', async (locale) => {
    const { page, expectQuiet } = await visit.open(`/${locale}`);
    await page.locator('main [role=combobox]').pressSequentially('a');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expectClean(page, 'suggestions');
    expectQuiet();
  });

  // Last: from here on this site has no engine.
  it('on the page that stands in for search while the engine is away', async () => {
    const state = readFileSync(join(visit.server.folder, 'engine', 'engine.json'), 'utf8');
    process.kill((JSON.parse(state) as { pid: number }).pid, 'SIGKILL');
    for (const locale of LOCALES) {
      const page = await expectAccessible(visit, `/${locale}/search?q=%22lantern%22`);
      expect(await page.locator('#held').count()).toBe(1);
      await page.locator(`main a[href="/${locale}/countries"]`).first().click();
      await page.waitForURL(/countries$/);
    }
  });
});

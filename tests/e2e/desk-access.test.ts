import { expect, it } from 'vitest';
import { PASSWORD } from '../server/desk/signed-in.ts';
import { expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';

const PAGES = ['', '/account', '/accounts', '/audit'];

describeInBrowser('the desk’s own pages', (visit) => {
  it.each([
    ['en', 1440],
    ['en', 360],
    ['ar', 360],
  ] as const)('are clean to axe and fit the screen, in %s at %i pixels', async (locale, width) => {
    const { library } = visit.server;
    const name = `admin-${locale}-${width}`;
    const account = await library.accounts.add(name, 'admin', PASSWORD, 'test');
    library.apiTokens.create(account, 'nightly import', ['read', 'upload'], 30);
    const { page, expectQuiet } = await visit.open(`/${locale}/desk`, { width });
    await page.fill('#name', name);
    await page.fill('#password', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/desk`);
    for (const path of PAGES) {
      await page.goto(`${visit.site}/${locale}/desk${path}`);
      expect(await page.locator('main h1').count()).toBe(1);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      await expectClean(page, path);
    }
    expectQuiet();
  });
});

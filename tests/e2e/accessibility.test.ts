import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser, type Visit } from './browser.ts';
import { EVERY_PAGE } from './every-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOCALES = ['en', 'ar'] as const;
/** Rules that another colour scheme can break; all others see the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  axe: { run(options: { runOnly?: string[] }): Promise<AxeResults> };
}

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
    await page.evaluate(AXE);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
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

async function expectAccessible(visit: Visit, path: string): Promise<Page> {
  const { page, expectQuiet } = await visit.open(path);
  // What is folded away is checked too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), `${path}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, COLOURS), `${path}, dark`).toEqual([]);
  expectQuiet();
  return page;
}

/** @param rules - Those to run; all when absent. */
async function violations(page: Page, rules?: readonly string[]) {
  const results = await page.evaluate(
    (runOnly) => (globalThis as unknown as Axe).axe.run({ runOnly }),
    rules && [...rules],
  );
  return results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
  }));
}

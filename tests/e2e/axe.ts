import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Watched } from './browser.ts';

/** The script of axe, to be run inside a page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that another colour scheme can break; all others see the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Axe {
  axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** Unfolds everything on an opened page, and looks at it in light and in dark. */
export async function expectAccessible({ page, expectQuiet }: Watched): Promise<Page> {
  // What is folded away is checked too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectClean(page, new URL(page.url()).pathname);
  expectQuiet();
  return page;
}

/** Looks at a page as it is, in light and in dark. @param where - Named when it is not clean. */
export async function expectClean(page: Page, where: string): Promise<void> {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), `${where}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, COLOURS), `${where}, dark`).toEqual([]);
}

/** @param rules - Those to run; all when absent. */
async function violations(page: Page, rules?: readonly string[]) {
  const options: RunOptions = {
    // All rules run; only those that found something tell where.
    resultTypes: ['violations'],
    ...(rules ? { runOnly: [...rules] } : {}),
  };
  const results = await page.evaluate(
    (given) => (globalThis as unknown as Axe).axe.run(given),
    options,
  );
  return results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
  }));
}

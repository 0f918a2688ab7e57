import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';

const DRAFT = `Section 1. A person with a mental disorder may be admitted to a psychiatric hospital without consent.

Section 2. No patient shall be restrained in a psychiatric hospital.`;

async function send(page: Page): Promise<void> {
  await page.focus('#text');
  await page.keyboard.insertText(DRAFT);
  // Past the file and the language to the button.
  for (const name of ['file', 'language', 'submit']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type') ?? '')).toBe(
      { file: 'file', language: '', submit: 'submit' }[name],
    );
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('.listed');
}

describeInBrowser('a draft', (visit) => {
  it('is checked by keyboard and without script', async () => {
    const { page, expectQuiet } = await visit.open('/en/check', { javaScript: false, width: 360 });
    await page.fill('#text', DRAFT);
    await page.press('#language', 'Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.listed');
    expect(await page.locator('#seclusion-restraint .protects mark').innerText()).toContain(
      'restrained',
    );
    await page.locator('.listed summary').press('Enter');
    expect(await page.locator('.listed li').first().isVisible()).toBe(true);
    expectQuiet();
  });

  it.each(['en', 'ar'])('has an answer in %s that axe and a narrow screen pass', async (locale) => {
    const { page, expectQuiet } = await visit.open(`/${locale}/check`, { width: 320 });
    await send(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    await expectClean(page, 'a checked draft');
    expectQuiet();
  });
});

import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';

describeInBrowser('an objection to a reading', (visit) => {
  it('is sent from the quote on the gap page without script, by keyboard alone', async () => {
    const { page } = await visit.open('/en/countries/XAA/gap', { javaScript: false, width: 360 });
    await page.locator('#held .object').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/object\?/);
    await page.getByLabel('Why is this reading wrong?').focus();
    await page.keyboard.type('It asks for the consent of the person.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('waits for review');
    expect(visit.server.library.tagFlags.open(1)[0]?.reason).toMatch(/^It asks/);
    await page.getByText('Back to the questions').click();
    await page.waitForURL(/\/countries\/XAA\/gap$/);
  });

  it('prints the questions with their quotes and without what can only be pressed', async () => {
    const { page, expectQuiet } = await visit.open('/en/countries/XAA/gap');
    expect(await page.locator('[data-print]').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#held blockquote').first().isVisible()).toBe(true);
    for (const pressed of ['.actions', '.object', '.masthead nav'])
      expect(await page.locator(pressed).first().isVisible(), pressed).toBe(false);
    expectQuiet();
  });
});

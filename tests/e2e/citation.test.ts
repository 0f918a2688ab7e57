import { expect, it } from 'vitest';
import { IDS } from '../server/sample-collection.ts';
import { expectAccessible } from './axe.ts';
import { describeInBrowser } from './browser.ts';

describeInBrowser('the citation of a document', (visit) => {
  it('is copied at a press of a button, which says so', async () => {
    const { page, expectQuiet } = await visit.open(`/en/documents/${IDS.arabic}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const status = page.locator('.citation [role=status]');
    expect(await status.textContent()).toBe('');
    await page.getByRole('button', { name: 'Copy the citation' }).press('Enter');
    await expect.poll(() => status.textContent()).toBe('The citation was copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#citation').textContent());
    expect(copied).toContain(`${visit.site}/documents/${IDS.arabic} (accessed`);
    expectQuiet();
  });

  it('is copied by selection where the clipboard is refused', async () => {
    const { page } = await visit.open(`/en/documents/${IDS.english}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject() });
    });
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    const status = page.locator('.citation [role=status]');
    await expect.poll(() => status.textContent()).toBe('The citation was copied.');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain('Mental Health and Personal Autonomy Act');
  });

  it('can be taken along without a script, and no button promises more', async () => {
    const { page } = await visit.open(`/en/documents/${IDS.english}`, { javaScript: false });
    expect(await page.getByRole('button', { name: 'Copy the citation' }).count()).toBe(0);
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS' }).click();
    expect((await arriving).suggestedFilename()).toBe(`${IDS.english}.ris`);
  });

  it('leads from its address to the page in the language of the browser', async () => {
    const { page, expectQuiet } = await visit.open(`/documents/${IDS.english}`);
    expect(new URL(page.url()).pathname).toBe(`/en/documents/${IDS.english}`);
    expectQuiet();
  });

  it.each(['en', 'ar'])(
    'is as accessible on past revisions, and why it was withdrawn, in %s',
    async (locale) => {
      const { documents } = visit.server.library;
      documents.touch(IDS.spanish);
      documents.setState(IDS.web, 'withdrawn', 'eva', 'It was never adopted.');
      const page = await expectAccessible(
        await visit.goOn(`/${locale}/documents/${IDS.spanish}@1`),
      );
      expect(await page.locator('.revision-notice').count()).toBe(1);
      await expectAccessible(await visit.goOn(`/${locale}/documents/${IDS.spanish}`));
      await expectAccessible(await visit.goOn(`/${locale}/documents/${IDS.web}`));
    },
  );
});

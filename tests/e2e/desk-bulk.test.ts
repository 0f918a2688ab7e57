import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PASSWORD } from '../server/desk/signed-in.ts';
import { expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';

describeInBrowser('a table of documents on the desk', (visit) => {
  const looksRight = async (page: Page, path: string) => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectClean(page, path);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide, `${path} scrolls sideways`).toBe(false);
  };

  const send = (page: Page, table: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });

  it.each([
    ['en', 1280],
    ['ar', 360],
  ] as const)(
    'is taken away, sent back, looked through, written and taken back, in %s',
    async (locale, width) => {
      const { library } = visit.server;
      const name = `bulk-${locale}`;
      await library.accounts.add(name, 'curator', PASSWORD, 'test');
      const home = `/${locale}/desk/bulk`;
      const { page, expectQuiet } = await visit.open(
        `/${locale}/desk/sign-in?next=${encodeURIComponent(home)}`,
        { javaScript: true, width },
      );
      await page.fill('input[name=name]', name);
      await page.fill('input[name=password]', PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${home}`);
      await looksRight(page, home);

      const [document] = library.documents.findMany(library.documents.allIds());
      if (!document) throw new Error('No documents.');
      const answer = await page.request.get(`${visit.site}${home}/table.csv?q=${document.id}`);
      const table = (await answer.text()).split('\r\n').slice(0, 2);
      expect(table[1]).toContain(document.title.slice(0, 10));

      await send(page, `id,title\n${document.id},\nnot-there,x\n`);
      await page.locator('form[enctype] button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      expect(await page.locator('form.bulk-apply').count()).toBe(0);
      await looksRight(page, 'a plan with an error');

      await page.goto(visit.site + home);
      await send(
        page,
        `id,revision,rights\n${document.id},${document.revision},Free in ${locale}\n`,
      );
      await page.locator('form[enctype] button[type=submit]').focus();
      await page.keyboard.press('Enter');
      await page.locator('form.bulk-apply').waitFor();
      expect(await page.locator('.bulk-rows').textContent()).toContain(`Free in ${locale}`);
      await looksRight(page, 'a plan');
      expect(library.documents.find(document.id)?.rights).not.toBe(`Free in ${locale}`);
      await page.fill('#reason', 'For the test.');
      await page.keyboard.press('Enter');
      await page.locator('[role=status]').waitFor();
      expect(library.documents.find(document.id)?.rights).toBe(`Free in ${locale}`);
      await looksRight(page, 'a plan that was written');

      await page.goto(visit.site + home);
      await page.locator('form[action$="/undo"] button').first().click();
      await page.locator('form.bulk-apply button[type=submit]').click();
      await page.locator('[role=status]').waitFor();
      expect(library.documents.find(document.id)?.rights).toBe(document.rights);
      expectQuiet();
    },
    60_000,
  );

  it('of a search is changed by a form, also without script', async () => {
    const { library } = visit.server;
    await library.accounts.add('bulk-form', 'curator', PASSWORD, 'test');
    const home = '/en/desk/bulk';
    const { page } = await visit.open(`/en/desk/sign-in?next=${encodeURIComponent(home)}`, {
      javaScript: false,
    });
    await page.fill('input[name=name]', 'bulk-form');
    await page.fill('input[name=password]', PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${home}`);
    const submit = page.locator('form[action$="/bulk/edit"] button[type=submit]');
    await submit.click();
    expect(await page.locator('[role=alert] a').count()).toBe(1);
    const [id = ''] = library.documents.allIds();
    await page.fill('#edit-q', id);
    await page.fill('#edit-source', 'The ministry');
    await page.selectOption('#edit-status', 'amended');
    await submit.click();
    await page.locator('form.bulk-apply button[type=submit]').click();
    await page.locator('[role=status]').waitFor();
    expect(library.documents.find(id)).toMatchObject({ source: 'The ministry', status: 'amended' });
  }, 60_000);
});

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { UploadRow } from '../../data/desk/uploads.ts';
import { texts } from '../../web/texts.ts';
import { signIn } from '../server/desk/signed-in.ts';
import { IDS } from '../server/sample-collection.ts';
import { writeFiles } from '../support/write-files.ts';
import { expectAccessible } from './axe.ts';
import { describeInBrowser, type View, type Visit } from './browser.ts';

const law = (name: string) => `# ${name}\n\nSection 1. Everybody is heard by the board of ${name}.`;
const LOCALES = ['en', 'ar'] as const;
/** News come at most every one and a half seconds. */
const PATIENT = { timeout: 15_000 };

describeInBrowser('the page to bring files in', (visit) => {
  let signedIn: Visit;
  let rows: UploadRow[];

  beforeAll(async () => {
    const { app, library } = visit.server;
    const [name = '', value = ''] = (await signIn(app, library, 'curator')).cookie.split('=');
    signedIn = {
      ...visit,
      async open(path: string, view: View = {}) {
        const opened = await visit.open('/en/method', view);
        await opened.page.context().addCookies([{ name, value, url: visit.site }]);
        await opened.page.goto(visit.site + path);
        return opened;
      },
    };
    // One in every state, and one of each choice.
    library.documents.add('draft-e2e', [], 'A draft', 'test', 'review');
    const states = ['queued', 'processing', 'done', 'failed', 'cancelled', 'choose'] as const;
    rows = states.map((state, at) => {
      const about = { batch: 'all', actor: 'x', name: `${state}.pdf`, bytes: 123_456 };
      const { id } = library.uploads.add({ ...about, sha256: String(at).repeat(64) }, 'queued');
      if (state !== 'queued') {
        library.uploads.settle(id, {
          ...{ state, code: state === 'failed' ? 'encrypted' : null },
          reason: state === 'failed' ? '"failed.pdf" is protected.' : null,
          documentId: state === 'done' || state === 'choose' ? 'draft-e2e' : null,
          likeDocument: state === 'choose' ? IDS.arabic : null,
        });
      }
      return library.uploads.find(id) as UploadRow;
    });
  });

  const settle = (name: string) => {
    const row = rows.find((one) => one.name === name);
    if (row)
      visit.server.library.uploads.settle(row.id, { state: 'done', documentId: 'draft-e2e' });
  };

  describe.each(LOCALES)('in %s', (locale) => {
    it('passes axe, in light and dark, with and without a batch', async () => {
      await expectAccessible(await signedIn.open(`/${locale}/desk/uploads`));
      await expectAccessible(await signedIn.open(`/${locale}/desk/uploads?batch=all`));
    });

    it.each([360, 1440])('fits a screen of %i px', async (width) => {
      for (const query of ['', '?batch=all']) {
        const { page } = await signedIn.open(`/${locale}/desk/uploads${query}`, { width });
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${query} at ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });

  const files = (): Record<string, string> => ({
    'one.md': law('Aldan'),
    'two.md': law('Bor'),
    'empty.pdf': '',
  });

  async function choose(page: Page, names: readonly string[]): Promise<void> {
    const folder = join(visit.server.folder, 'to-send');
    writeFiles(folder, files());
    await page.setInputFiles(
      '#file',
      names.map((name) => join(folder, name)),
    );
  }

  it('sends files with progress and leads to their list', async () => {
    const { page, expectQuiet } = await signedIn.open('/en/desk/uploads');
    await choose(page, ['one.md']);
    await expect.poll(() => page.locator('[data-chosen-status]').textContent()).toBe('Chosen: 1');
    await page.press('#file', 'Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/batch=/);
    expect(await page.locator('.upload h3').allTextContents()).toEqual(['one.md']);
    expectQuiet();
  });

  it('says what was refused, with and without script, and takes the rest', async () => {
    for (const javaScript of [true, false]) {
      const { page } = await signedIn.open('/en/desk/uploads', { javaScript });
      const name = javaScript ? 'two.md' : 'one.md';
      await choose(page, [name, 'empty.pdf']);
      await page.getByRole('button', { name: texts('en').say('uploads.send') }).click();
      const alert = page.locator('.notice.refused');
      await alert.waitFor();
      expect(await alert.textContent()).toContain('empty.pdf');
      if (javaScript) {
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
          'alert',
        );
      }
    }
  });

  it('takes dropped files', async () => {
    const { page } = await signedIn.open('/en/desk/uploads');
    const dropped = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['# Dropped'], 'dropped.md'));
      return data;
    });
    await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: dropped });
    expect(await page.locator('[data-chosen-status]').textContent()).toBe('Chosen: 1');
    expect(
      await page.evaluate(
        () => document.querySelector<HTMLInputElement>('#file')?.files?.[0]?.name,
      ),
    ).toBe('dropped.md');
  });

  it('shows what changes in place, says it, and keeps the focus', async () => {
    const { page, expectQuiet } = await signedIn.open('/en/desk/uploads?batch=all');
    const [queued] = rows;
    const row = page.locator(`#upload-${queued?.id}`);
    await row.getByRole('button').focus();
    expect(await page.locator('[data-live-text]').textContent()).toBe('Read: 4 of 6');
    settle('queued.pdf');
    await expect.poll(() => row.locator('.upload-state').textContent(), PATIENT).toBe('Read');
    expect(await page.locator('[data-live-text]').textContent()).toBe('Read: 5 of 6');
    expect(await row.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    settle('processing.pdf');
    await expect
      .poll(() => page.locator('[data-live-text]').textContent(), PATIENT)
      .toBe('All files are read: 6.');
    expectQuiet();
  });

  it('is chosen on by keyboard, and leads back to the place', async () => {
    const { page } = await signedIn.open('/en/desk/uploads?batch=all&state=choose', {
      javaScript: false,
    });
    const button = page.getByRole('button', { name: 'New version of it' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#upload-/);
    const related = visit.server.library.relations.ofDocument('draft-e2e');
    expect(related).toMatchObject([{ kind: 'version', documentId: IDS.arabic }]);
  });
});

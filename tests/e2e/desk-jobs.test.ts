import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobWorker } from '../../ingest/client.ts';
import { PASSWORD } from '../server/desk/signed-in.ts';
import { IDS } from '../server/sample-collection.ts';
import { expectClean } from './axe.ts';
import { describeInBrowser, type View } from './browser.ts';

const GONE = 'https://gone.example/a-law-with-a-rather-long-address/that/does/not/end.html';

describeInBrowser('jobs and links on the desk', (visit) => {
  let worker: ReturnType<typeof jobWorker> | undefined;
  beforeAll(async () => {
    const { library } = visit.server;
    await library.accounts.add('eva', 'curator', PASSWORD, 'test');
    const { revision = 0 } = library.documents.find(IDS.english) ?? {};
    const changes = { sourceUrl: GONE };
    library.edits.write({ id: IDS.english, revision, changes, actor: 'eva' });
    library.linkChecks.settle(GONE, { status: 404, fault: 'missing' });
    const failed = library.jobs.enqueue({ kind: 'harvest', subject: 'x', requestedBy: 'eva' });
    library.jobs.take();
    library.jobs.failed(failed, 'The source does not answer. Try again later.');
    const run = library.jobs.start('ingest', 'folder', 3);
    library.jobs.progress(run, 1);
    library.jobs.addItem({
      ...{ jobId: run, file: 'law.pdf', status: 'failed', pipeline: '1', sha256: null },
      ...{ documentId: null, code: 'damaged', reason: 'The file is damaged.' },
    });
  });
  afterAll(() => worker?.close());

  /** Opens a page of the desk as a curator. */
  const open = async (path: string, view?: View) => {
    const watched = await visit.open(`/en/desk/sign-in?next=${encodeURIComponent(path)}`, view);
    await watched.page.fill('#name', 'eva');
    await watched.page.fill('#password', PASSWORD);
    await watched.page.keyboard.press('Enter');
    await watched.page.waitForURL(`**${path}`);
    return watched;
  };

  const looksRight = async (page: Page, path: string) => {
    await expectClean(page, path);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  };

  test('has no barrier in English and Arabic, on a phone and on a screen', async () => {
    const { page, expectQuiet } = await open('/en/desk/jobs');
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const locale of ['en', 'ar']) {
        for (const path of [
          'jobs',
          'jobs/2',
          'jobs/start?kind=retag',
          'links',
          'links?state=moved',
        ]) {
          await page.goto(`${visit.site}/${locale}/desk/${path}`);
          await looksRight(page, `${locale} ${path} ${width}`);
        }
      }
    }
    expectQuiet();
  });

  test('shows without a new load what becomes of work that was started by keyboard', async () => {
    const { jobs } = visit.server.library;
    const { page, expectQuiet } = await open('/en/desk/jobs');
    await page.focus('button[aria-describedby="about-reindex"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk/jobs/start?kind=reindex');
    await page.focus('form.actions button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk/jobs');
    const id = jobs.list(1)[0]?.id ?? 0;
    const state = page.locator(`#job-${id} .job-state`);
    expect(await state.textContent()).toBe('waits');
    // Focus stays where it was when the row changes.
    await page.focus(`#job-${id}-cancel`);
    jobs.want(id, 'pause');
    await page.waitForFunction((at) => document.querySelector(`#job-${at} .is-paused`), id);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`job-${id}-cancel`);
    jobs.want(id, 'resume');
    worker = jobWorker(visit.server.library.config, jobs, () => {});
    await page.waitForFunction((at) => document.querySelector(`#job-${at} .is-done`), id, {
      timeout: 40_000,
    });
    expectQuiet();
  });

  test('works without script', async () => {
    const { jobs } = visit.server.library;
    const id = jobs.enqueue({
      ...{ kind: 'ocr', subject: 'plain', requestedBy: 'eva', runAfter: '2999-01-01T00:00:00Z' },
    });
    const { page } = await open('/en/desk/jobs', { javaScript: false });
    await page.click(`#job-${id}-cancel`);
    await page.waitForURL(`**/desk/jobs#job-${id}`);
    expect(jobs.find(id)?.state).toBe('cancelled');
    await page.goto(`${visit.site}/en/desk/links`);
    await page.fill('#address-0', 'https://here.example/law');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/desk/links?state=broken&said=taken');
    expect(await page.textContent('[role=status]')).toContain('The new address was written');
    expect(visit.server.library.documents.find(IDS.english)?.sourceUrl).toBe(
      'https://here.example/law',
    );
  });
});

import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { UploadRow } from '../../data/desk/uploads.ts';
import { jobWorker } from '../../ingest/client.ts';
import { PASSWORD } from '../server/desk/signed-in.ts';
import { IDS } from '../server/sample-collection.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { describeInBrowser } from './browser.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
const REAL = {
  word: 'policies-doc/word__Newborn Health Policy_2014.docx',
  arabic: 'arabic-pdf/pdf-node-22896.pdf',
  scan: 'scans/pdf-document-l__ocr-sample-english.pdf',
  hostile: 'hostile-pdf/OCRmyPDF__invalid.pdf',
};
const here = Object.values(REAL).every((path) => existsSync(join(CORPUS, path)));

describeInBrowser('the whole way of a document', (visit) => {
  let worker: ReturnType<typeof jobWorker>;
  let page: Page;

  beforeAll(async () => {
    const { library } = visit.server;
    await library.accounts.add('eva', 'curator', PASSWORD, 'test');
    worker = jobWorker(library.config, library.jobs, () => {});
  });
  afterAll(() => worker?.close());

  /** Puts the focus on something and presses a key there, as one does without a mouse. */
  const press = async (selector: string, key: string) => {
    await page.locator(selector).first().focus();
    await page.keyboard.press(key);
  };
  /** Sends the form that the key belongs to, and waits for what comes of it. */
  const send = async (work: () => Promise<void>) => {
    const arrived = page.waitForEvent('framenavigated');
    await work();
    await arrived;
    await page.waitForLoadState();
  };
  const go = (path: string) => page.goto(visit.site + path);
  const type = async (selector: string, text: string) => {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };

  /** The five files: one of each kind, and one that the library holds. */
  function files(): string[] {
    const folder = temporaryFolder();
    const { library } = visit.server;
    const [held] = library.passages.filesOf(IDS.english);
    const twin = join(folder, 'twin.md');
    copyFileSync(library.files.pathOf(held?.sha256 ?? ''), twin);
    return [...Object.values(REAL).map((path) => join(CORPUS, path)), twin];
  }

  async function settled(count: number): Promise<UploadRow[]> {
    const { uploads } = visit.server.library;
    for (let waited = 0; waited < 120_000; waited += 250) {
      const rows = uploads.list({}, 100);
      const open = rows.filter(({ state }) => state === 'queued' || state === 'processing');
      if (rows.length >= count && open.length === 0) return rows;
      await sleep(250);
    }
    throw new Error('The files were never read.');
  }

  async function found(query: string): Promise<number> {
    const started = Date.now();
    while (Date.now() - started < 30_000) {
      const answer = await fetch(`${visit.site}/api/v1/search?${query}`);
      const { total } = (await answer.json()) as { total: number };
      if (total > 0) return Date.now() - started;
      await sleep(200);
    }
    throw new Error(`Never found: ${query}`);
  }

  it.skipIf(!here)(
    `from five real files to a change of many, by keyboard${here ? '' : ' (left out: ../shared is not here)'}`,
    async () => {
      const { library } = visit.server;

      // Sign in.
      ({ page } = await visit.open('/en/desk/uploads'));
      await type('#name', 'eva');
      await type('#password', PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL(/desk\/uploads/);

      // Bring five files in, and see what becomes of each.
      await page.locator('input[type="file"]').first().setInputFiles(files());
      await press('main form[enctype="multipart/form-data"] button[type="submit"]', 'Enter');
      await page.waitForURL(/batch=|uploads$/, { timeout: 30_000 });
      await page.waitForFunction(() => document.body.innerText.includes('twin.md'));
      const rows = await settled(4);
      const of = (end: string) => rows.find(({ name }) => name.endsWith(end));
      expect(of('twin.md')).toMatchObject({ state: 'choose', likeDocument: IDS.english });
      for (const end of ['2014.docx', '22896.pdf', 'english.pdf']) {
        expect(of(end), end).toMatchObject({ state: 'done' });
      }
      expect(of('invalid.pdf')?.state ?? 'refused').toMatch(/failed|refused/);

      // Correct a country, publish, and find it within ten seconds.
      const arabic = of('22896.pdf')?.documentId ?? '';
      const desk = `/en/desk/documents/${arabic}`;
      await go(desk);
      await page
        .locator('#country')
        .selectOption('YEM')
        .catch(() => type('#country', 'YEM'));
      await type('#reason', 'It was read by a person');
      await send(() => page.keyboard.press('Enter'));
      expect(library.documents.find(arabic)?.country).toBe('YEM');
      await go(`${desk}/state?to=published`);
      await send(() => press('main section form button[type="submit"]', 'Enter'));
      expect(library.documents.find(arabic)?.reviewState).toBe('published');
      const [text = ''] = library.passages.ofDocument(arabic).map((passage) => passage.text);
      const [word = ''] = text.match(/\p{Script=Arabic}{5,}/u) ?? [];
      const took = await found(new URLSearchParams({ country: 'YEM', q: word }).toString());
      expect(took).toBeLessThan(10_000);

      // See the history, and take the change back.
      await go(`${desk}/history`);
      expect(await page.locator('main').innerText()).toContain('It was read by a person');
      const change = library.edits.history(arabic).find(({ field }) => field === 'country');
      await go(`${desk}/history/${change?.id}`);
      await send(() => press('main section form button[type="submit"]', 'Enter'));
      expect(library.documents.find(arabic)?.country).not.toBe('YEM');

      // Merge the scan into the Word file, then withdraw that.
      const [scan, policy] = [of('english.pdf')?.documentId, of('2014.docx')?.documentId];
      await go(`/en/desk/documents/${scan}/merge?into=${policy}`);
      await press('input[name="sure"]', 'Space');
      await send(() => press('main form.stack button[type="submit"]', 'Enter'));
      expect(library.identifiers.movedTo(scan ?? '')).toBe(policy);
      await go(`/en/desk/documents/${policy}/state?to=published`);
      await send(() => press('main section form button[type="submit"]', 'Enter'));
      const moved = await fetch(`${visit.site}/en/documents/${scan}`, { redirect: 'manual' });
      expect(moved.status).toBe(301);
      await go(`/en/desk/documents/${policy}/state?to=withdrawn`);
      await type('#note', 'It was brought in by mistake.');
      await send(() => press('main section form button[type="submit"]', 'Enter'));
      const gone = await fetch(`${visit.site}/en/documents/${policy}`);
      expect(gone.status).toBe(410);
      expect(await gone.text()).toContain('It was brought in by mistake.');

      // Change many by a table: a dry run first, then all of it, then undone.
      const table = join(temporaryFolder(), 'table.csv');
      const { title = '' } = library.documents.find(IDS.english) ?? {};
      const csv = await page.evaluate(async () => {
        const answer = await fetch('/en/desk/bulk/table.csv?q=autonomy');
        return answer.text();
      });
      expect(csv).toContain(IDS.english);
      writeFileSync(table, csv.replace(title, `${title} (revised)`));
      expect(readFileSync(table, 'utf8')).not.toBe(csv);
      await go('/en/desk/bulk');
      await page.locator('#file').setInputFiles(table);
      await press('form[enctype="multipart/form-data"] button[type="submit"]', 'Enter');
      await page.waitForURL(/bulk\/.+/);
      expect(library.documents.find(IDS.english)?.title).toBe(title);
      expect(await page.locator('main').innerText()).toContain(`${title} (revised)`);
      await press('form[action$="/apply"] button[type="submit"]', 'Enter');
      const isTitled = async (wanted: string) => {
        for (let waited = 0; waited < 30_000; waited += 200) {
          if (library.documents.find(IDS.english)?.title === wanted) return;
          await sleep(200);
        }
        throw new Error(`The title never became "${wanted}".`);
      };
      await isTitled(`${title} (revised)`);
      expect(library.audit.broken()).toEqual([]);
    },
    300_000,
  );
});

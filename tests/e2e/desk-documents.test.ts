import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, postForm, signIn } from '../server/desk/signed-in.ts';
import { IDS } from '../server/sample-collection.ts';
import { expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';

describeInBrowser('a document on the desk', (visit) => {
  let eva: Browser;
  let ivo: Browser;
  const pages: Record<string, string> = {
    'the list': '/desk/documents?q=act',
    'a document': `/desk/documents/${IDS.paged}`,
    'a hostile document': `/desk/documents/${IDS.hostile}`,
    'a draft': `/desk/documents/${IDS.draft}`,
    'its text': `/desk/documents/${IDS.paged}/text`,
    'its history': `/desk/documents/${IDS.paged}/history`,
    'its relations': `/desk/documents/${IDS.paged}/relations?q=act`,
    'merging it': `/desk/documents/${IDS.paged}/merge?q=act&into=${IDS.english}`,
    'withdrawing it': `/desk/documents/${IDS.paged}/state?to=withdrawn`,
    proposals: '/desk/proposals',
    'a proposal': '/desk/proposals/1',
    // Its address is known once there is a change.
    'taking a change back': '',
  };

  const revision = () => visit.server.library.documents.find(IDS.paged)?.revision ?? 0;

  beforeAll(async () => {
    const { app, library } = visit.server;
    eva = await signIn(app, library, 'curator', 'eva');
    ivo = await signIn(app, library, 'curator', 'ivo');
    const carla = await signIn(app, library, 'contributor', 'carla');
    const desk = `/en/desk/documents/${IDS.paged}`;
    const change = { revision: String(revision()), country: 'XBB', year: '1999' };
    await postForm(app, desk, change, carla);
    await postForm(app, desk, { ...change, country: 'XAA', year: '2000' }, eva);
    const row = library.edits.history(IDS.paged).find(({ field }) => field === 'year');
    pages['taking a change back'] = `/desk/documents/${IDS.paged}/history/${row?.id}`;
    library.relations.propose(
      {
        ...{ fromId: IDS.paged, kind: 'amends', toId: IDS.english, origin: 'rule' },
        ...{ confidence: 0.8, evidence: { quote: 'amends the Act' } },
      },
      'ingest',
    );
  });

  async function open(path: string, width = 1280, who = eva): Promise<Page> {
    const { page } = await visit.open('/health/live', { width });
    const [name = '', value = ''] = who.cookie.split('=');
    await page.context().addCookies([{ name, value, url: visit.site }]);
    await page.goto(visit.site + path);
    return page;
  }

  describe.each([
    ['en', 1280],
    ['ar', 360],
  ] as const)('in %s at %i pixels', (locale, width) => {
    beforeAll(() => open(`/${locale}/desk`, width));
    it.each(Object.keys(pages))(
      'is clean to axe, and no wider than the screen: %s',
      async (name) => {
        const { page } = await visit.goOn(`/${locale}${pages[name]}`);
        expect(await page.locator('main h1').count()).toBe(1);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBe(0);
        await expectClean(page, name);
      },
    );
  });

  it('is corrected and confirmed with the keyboard alone', async () => {
    const page = await open(`/en/desk/documents/${IDS.draft}`);
    await page.locator('#country').focus();
    await page.keyboard.type('Uru');
    await page.keyboard.press('Tab');
    await page.locator('#issuer').focus();
    await page.keyboard.type('Parliament');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]').waitFor();
    const { documents } = visit.server.library;
    expect(documents.find(IDS.draft)).toMatchObject({ country: 'URY', issuer: 'Parliament' });
    await page.locator('#title').focus();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/#field-type$/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 5000 })
      .toBe('type');
    const title = documents.values(IDS.draft).find(({ field }) => field === 'title');
    expect(title?.origin).toBe('curator');
  });

  it('that two change at once asks the second which value is to stay', async () => {
    const page = await open(`/en/desk/documents/${IDS.paged}`, 1280, ivo);
    const changes = { country: 'ARG' };
    const { edits, documents } = visit.server.library;
    edits.write({ id: IDS.paged, revision: revision(), changes, actor: 'eva' });
    await page.selectOption('#country', 'BRA');
    await page.fill('#number', 'Act 5');
    await page.press('#number', 'Enter');
    await page.locator('[role=alert]').waitFor();
    expect(documents.find(IDS.paged)).toMatchObject({ country: 'ARG', number: null });
    await expectClean(page, 'two at once');
    await page.getByLabel('Take theirs').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('[role=status]').waitFor();
    expect(documents.find(IDS.paged)).toMatchObject({ country: 'ARG', number: 'Act 5' });
  });

  afterAll(() => {
    expect(visit.server.library.audit.broken()).toEqual([]);
  });
});

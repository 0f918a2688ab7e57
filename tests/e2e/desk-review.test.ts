import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Description, Field } from '../../data/model.ts';
import { type Browser, signIn } from '../server/desk/signed-in.ts';
import { expectClean } from './axe.ts';
import { describeInBrowser } from './browser.ts';

describeInBrowser('the review queue', (visit) => {
  let eva: Browser;
  let made = 0;
  let ids: string[];

  const said = (field: Field, value: unknown, confidence = 0.9, origin = 'rule') =>
    ({ field, value, confidence, origin }) as Description;
  const add = (): string => {
    const id = `waiting-${++made}`;
    const values = [
      ...[said('title', `Quince Act ${made}`), said('type', 'act', 0.65), said('year', 2001)],
      ...[
        said('language', 'en'),
        said('country', 'ZMB', 0.4),
        said('country', 'KEN', 0.3, 'model'),
      ],
    ];
    visit.server.library.documents.add(id, values, '', 'test', 'review');
    return id;
  };
  const find = (id: string) => visit.server.library.documents.find(id);
  const path = (id: string, locale = 'en') => `/${locale}/desk/review/${id}`;

  const open = async (address: string, view: { javaScript?: boolean; width?: number } = {}) => {
    const watched = await visit.open('/en/check', view);
    const [name = '', value = ''] = eva.cookie.split('=');
    await watched.page.context().addCookies([{ name, value, url: visit.site }]);
    await watched.page.goto(visit.site + address);
    return watched;
  };
  const press = async (page: Page, key: string, then: RegExp) => {
    await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
    await page.waitForURL(then);
  };

  beforeAll(async () => {
    const { app, library } = visit.server;
    eva = await signIn(app, library, 'curator', 'eva');
  });
  beforeEach(() => {
    for (const id of ids ?? []) visit.server.library.documents.setState(id, 'withdrawn', 'test');
    // The newest comes first.
    ids = [add(), add(), add()].reverse();
  });

  it('is gone through with single keys: choose, accept, publish, next', async () => {
    const [first = '', second = ''] = ids;
    const { page, expectQuiet } = await open(path(first));
    await press(page, '2', /done=saved/);
    expect(find(first)?.country).toBe('KEN');
    await press(page, 'a', /done=saved/);
    await expect.poll(() => visit.server.library.review.about(first)?.fields).toEqual([]);
    await press(page, 'w', /done=published/);
    expect(find(first)?.reviewState).toBe('published');
    expect(new URL(page.url()).pathname).toBe(path(second));
    expect(await page.getByRole('status').textContent()).toContain('Published');
    await press(page, 'n', new RegExp(`${ids[2]}$`));
    await press(page, 'p', new RegExp(`${second}$`));
    expectQuiet();
  });

  it('never takes letters that somebody types for keys', async () => {
    const [first = ''] = ids;
    const { page } = await open(path(first));
    await page.getByLabel('Reason, for the history').focus();
    await page.keyboard.type('a new plan was w2 ?');
    await page.locator('#country').focus();
    await page.keyboard.press('p');
    await page.keyboard.press('Control+a');
    expect(page.url()).toBe(visit.site + path(first));
    expect(find(first)).toMatchObject({ country: null, reviewState: 'review' });
  });

  it('writes another value: e, a choice, Enter', async () => {
    const [first = ''] = ids;
    const { page } = await open(path(first));
    await page.keyboard.press('e');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('country');
    await page.keyboard.type('Ugan');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-type');
    await page.getByRole('button', { name: /Save what is written here: Country/ }).focus();
    await press(page, 'Enter', /done=saved/);
    expect(find(first)?.country).toBe('UGA');
  });

  it('shows its keys, and can turn them off', async () => {
    const [first = ''] = ids;
    const { page } = await open(path(first));
    await page.keyboard.press('?');
    expect(await page.getByText('Accept the value that is shown').isVisible()).toBe(true);
    await page.getByLabel('Single keys are on').uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.reload();
    await page.keyboard.press('n');
    expect(page.url()).toBe(visit.site + path(first));
  });

  it('works without script, on a phone', async () => {
    const [first = '', second = ''] = ids;
    const { page } = await open('/en/desk', { javaScript: false, width: 360 });
    await page.getByRole('link', { name: /Not published yet/ }).click();
    await page.getByRole('link', { name: 'Begin' }).click();
    expect(page.url()).toContain(path(first));
    expect(await page.locator('[data-keys]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Take this one: Country, Zambia' }).click();
    await page.waitForURL(/done=saved/);
    await page.getByRole('button', { name: 'Accept: Type, Act' }).click();
    await page.getByRole('heading', { name: /^Type/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Publish/ }).click();
    await page.waitForURL(/done=published/);
    expect(page.url()).toContain(path(second));
    expect(find(first)).toMatchObject({ country: 'ZMB', reviewState: 'published' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('lets a reviewer decide who comes second', async () => {
    const [first = ''] = ids;
    const { page } = await open(path(first));
    const { edits } = visit.server.library;
    edits.write({ id: first, revision: 1, changes: { country: 'UGA' }, actor: 'ivo' });
    await page.keyboard.press('a');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Take mine').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/done=saved/);
    expect(find(first)?.country).toBe('ZMB');
  });

  for (const locale of ['en', 'ar']) {
    it(`is accessible in ${locale}`, async () => {
      const { library } = visit.server;
      const [first = '', second = ''] = ids;
      library.relations.propose(
        { fromId: first, kind: 'version', toId: second, origin: 'rule', confidence: 0.8 },
        'test',
      );
      library.proposals.propose({ documentId: first, actor: 'ann', revision: 1, changes: {} });
      library.database.$client
        .prepare(
          `INSERT INTO tag_flags (document_id, signal, stance, origin, quote, reason, at)
           VALUES (?, 'restraint', 'permits', 'rules@1', 'Words.', 'Not so.', '2026-01-01')`,
        )
        .run(first);
      await open(`/${locale}/desk`);
      for (const address of [`/${locale}/desk`, `/${locale}/desk/review`, path(first, locale)]) {
        const { page, expectQuiet } = await visit.goOn(address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await expectClean(page, address);
        expectQuiet();
      }
    });
  }
});

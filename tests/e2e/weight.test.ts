import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';

/** INTERFACE, page 14: bytes over the wire at the first visit, and of script among them. */
const PAGE_BYTES = 60_000;
const SCRIPT_BYTES = 10_000;

describeInBrowser('over the wire', (visit) => {
  it.each(['/en', '/ar', '/en/search?q=law', '/ar/search', '/en/countries'])(
    '%s weighs no more than promised',
    async (path) => {
      const { page } = await visit.open('/en/nowhere');
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      const types = new Map<string, string>();
      let total = 0;
      let script = 0;
      session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        total += encodedDataLength;
        if (types.get(requestId) === 'Script') script += encodedDataLength;
      });
      await page.goto(visit.site + path, { waitUntil: 'networkidle' });
      expect(types.size).toBeGreaterThanOrEqual(3);
      expect(script).toBeGreaterThan(0);
      expect(total, 'page').toBeLessThanOrEqual(PAGE_BYTES);
      expect(script, 'script').toBeLessThanOrEqual(SCRIPT_BYTES);
    },
  );

  it('a second page brings its own words only, beside the icon of the tab', async () => {
    const { page } = await visit.open('/en');
    const asked: string[] = [];
    page.on('requestfinished', async (request) => {
      const sizes = await request.sizes();
      if (sizes.responseBodySize > 0) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${visit.site}/en/countries`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => !path.endsWith('.svg'))).toEqual(['/en/countries']);
  });
});

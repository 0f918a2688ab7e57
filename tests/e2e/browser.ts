import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type SampleServer, sampleServer } from '../server/sample-server.ts';
import { BROWSER_FLAGS, browserPath } from '../support/browser.ts';

/** How a page is looked at. */
export interface View {
  javaScript?: boolean;
  width?: number;
}

/** A site with the sample collection and a browser to visit it. */
export interface Visit {
  server: SampleServer;
  /** Address of the site, without a slash at the end. */
  site: string;
  /** Opens a page of the site and keeps watch over it, see {@link Watched}. */
  open(path: string, view?: View): Promise<Watched>;
}

/** A page, and everything that should not have happened on it. */
export interface Watched {
  page: Page;
  /** Fails when a script failed, the policy was broken, or another host was asked. */
  expectQuiet(): void;
}

/**
 * Tests in a real browser against a listening server. Without a browser they are skipped, with
 * REQUIRE_BROWSER=1 they fail.
 */
export function describeInBrowser(name: string, tests: (visit: Visit) => void): void {
  const path = browserPath();
  if (!path && process.env.REQUIRE_BROWSER !== '1') {
    describe.skip(`${name} (skipped: no Chromium on this machine)`, () => tests({} as Visit));
    return;
  }
  describe(name, () => {
    const visit = {} as Visit;
    const contexts: BrowserContext[] = [];
    let browser: Browser;
    beforeAll(async () => {
      if (!path) throw new Error("No browser on this machine; install Debian's chromium.");
      browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
      visit.server = await sampleServer();
      visit.site = await visit.server.listen();
      visit.open = async (address, view = {}) => {
        await Promise.all(contexts.splice(0).map((context) => context.close()));
        const context = await browser.newContext({
          javaScriptEnabled: view.javaScript ?? true,
          reducedMotion: 'reduce',
          viewport: { width: view.width ?? 1280, height: 800 },
        });
        contexts.push(context);
        return watch(await context.newPage(), visit.site, address);
      };
    });
    afterAll(async () => {
      await browser?.close();
      await visit.server?.remove();
    });
    tests(visit);
  });
}

async function watch(page: Page, site: string, address: string): Promise<Watched> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`script failed: ${error.message}`));
  page.on('console', (message) => {
    // A page with an error status is itself reported as a resource that failed.
    const isThePage = message.location().url === page.url();
    if (message.type() === 'error' && !(isThePage && /^Failed to load/.test(message.text()))) {
      wrong.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) wrong.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(site + address);
  return { page, expectQuiet: () => expect(wrong).toEqual([]) };
}

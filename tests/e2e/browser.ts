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
  /** Opens a page of the site in a new browser and keeps watch over it, see {@link Watched}. */
  open(path: string, view?: View): Promise<Watched>;
  /** The same in the browser that was opened last, as wide as it was then: for mere looking. */
  goOn(path: string): Promise<Watched>;
}

/** A page, and everything that should not have happened on it. */
export interface Watched {
  page: Page;
  /** Fails when a script failed, the policy was broken, or another host was asked. */
  expectQuiet(): void;
  /** Forgets what happened until now. */
  forget(): void;
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
    let browser: Browser;
    let context: BrowserContext | undefined;
    let watched: Watched | undefined;
    beforeAll(async () => {
      if (!path) throw new Error("No browser on this machine; install Debian's chromium.");
      browser = await chromium.launch({ executablePath: path, args: BROWSER_FLAGS });
      visit.server = await sampleServer();
      visit.site = await visit.server.listen();
      visit.open = async (address, view = {}) => {
        await context?.close();
        context = await browser.newContext({
          javaScriptEnabled: view.javaScript ?? true,
          reducedMotion: 'reduce',
          viewport: { width: view.width ?? 1280, height: 800 },
        });
        watched = watch(await context.newPage(), visit.site);
        await watched.page.goto(visit.site + address);
        return watched;
      };
      visit.goOn = async (address) => {
        if (!watched) return visit.open(address);
        watched.forget();
        await watched.page.goto(visit.site + address);
        return watched;
      };
    });
    afterAll(async () => {
      await browser?.close();
      await visit.server?.remove();
    });
    tests(visit);
  });
}

function watch(page: Page, site: string): Watched {
  let wrong: string[] = [];
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
  return {
    page,
    expectQuiet: () => expect(wrong).toEqual([]),
    forget: () => {
      wrong = [];
    },
  };
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { readConfig } from '../../data/config.ts';
import { openLibrary } from '../../data/library.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import { prepareStarter } from '../../ingest/sources/starter.ts';
import { buildApp } from '../../server/app.ts';
import { BROWSER_FLAGS, browserPath } from '../support/browser.ts';

/**
 * Takes pictures of the pages, to be looked at: `npm run screenshots` writes the two of the
 * README; `npm run screenshots -- --all FOLDER` every page, narrow and wide, in English and
 * Arabic, light and dark, without script.
 */
const README_PICTURES = [
  { name: 'search', path: '/en/search?q=involuntary%20admission', width: 1280, height: 860 },
  { name: 'document', path: '/en/documents/{act}/text?q=consent', width: 1280, height: 860 },
];
const PAGES: Record<string, string> = {
  home: '',
  search: '/search?q=consent&topic=mental-health',
  nothing: '/search?q=zzzzzz&country=URY',
  record: '/documents/ury-2017-mental-health-act-19529',
  document: '/documents/{act}',
  related: '/documents/{act}#related',
  text: '/documents/{act}/text?q=consent',
  universal: '/documents/un-1948-universal-declaration-of-human-rights',
  countries: '/countries',
  country: '/countries/URY',
  missing: '/nowhere',
};

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const folder = await mkdtemp(join(tmpdir(), 'rightsbank-look-'));
const library = await openLibrary(readConfig({ LIBRARY_DIR: folder, RATE_LIMIT: 0 }));
try {
  await takeIn();
  const app = await buildApp({ library, version: '0', log: false });
  const base = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    if (values.all) await everyPage(browser, base, values.all);
    else await readmePictures(browser, base);
  } finally {
    await browser.close();
    await app.close();
  }
} finally {
  await library.close();
  await rm(folder, { recursive: true });
}

/** The starter collection, without all but one language of the Universal Declaration. */
async function takeIn(): Promise<void> {
  const { manifests } = await prepareStarter(join(folder, 'starter'));
  for (const manifest of manifests) {
    const source = manifestSource(manifest, join(manifest, '..'));
    const items = source.items.filter(({ file }) => !/^udhr\.(?!(en|ar|es|fr|ru)\.)/.test(file));
    await runIngest(library, { ...source, items });
  }
  relateSamples();
}

/** The invented acts are unlike each other: something is said of them, to be seen on the page. */
function relateSamples(): void {
  const [act = '', spanish = '', arabic = ''] = ['XAA', 'XBB', 'XCC'].map(
    (place) => library.collection.ofPlace(place)[0]?.id,
  );
  const said = { fromId: act, origin: 'rule', confidence: 0.85 } as const;
  const evidence = { quote: 'The Mental Treatment Ordinance, 1958 is hereby repealed.', page: 31 };
  library.relations.propose({ ...said, kind: 'repeals', toId: spanish, evidence }, 'look');
  library.relations.propose({ ...said, kind: 'amends', fromId: arabic, toId: act }, 'look');
  library.relations.decide({ fromId: arabic, kind: 'amends', toId: act }, 'accepted', 'look');
  const common = { provisions: 0.97, numbers: 0.93 };
  library.relations.propose(
    { ...said, kind: 'translation', toId: spanish, evidence: common },
    'look',
  );
  library.relations.propose(
    { ...said, kind: 'version', toId: arabic, confidence: 0.93, evidence: { words: 0.95 } },
    'look',
  );
}

function addressOf(path: string): string {
  const act = library.collection.ofPlace('XAA')[0]?.id ?? '';
  return path.replace('{act}', act);
}

async function readmePictures(browser: Browser, base: string): Promise<void> {
  for (const { name, path, width, height } of README_PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(base + addressOf(path));
    const file = fileURLToPath(new URL(`./${name}.png`, import.meta.url));
    await page.screenshot({ path: file });
    await page.close();
    console.log(file);
  }
}

async function everyPage(browser: Browser, base: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const locale of ['en', 'ar']) {
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          javaScriptEnabled: false,
        });
        for (const [name, path] of Object.entries(PAGES)) {
          const page = await context.newPage();
          await page.goto(`${base}/${locale}${addressOf(path)}`);
          await page.screenshot({
            path: join(target, `${name}-${locale}-${width}-${colorScheme}.png`),
          });
          await page.close();
        }
        await context.close();
      }
    }
  }
  console.log(`Pictures are in ${target}.`);
}

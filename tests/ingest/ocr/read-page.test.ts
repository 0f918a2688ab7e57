import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPage } from '../../../ingest/ocr/read-page.ts';
import { characterError } from './character-error.ts';
import { declarationPages, PAGE_LANGUAGES, type PrintedPage } from './declaration-pages.ts';
import { describeWithOcr } from './describe-ocr.ts';

/** Share of wrong characters on clean scans that may not be passed. */
const MOST_ERROR = 0.04;

await describeWithOcr('a clean scan', (recogniser) => {
  let pages: Map<string, PrintedPage>;
  beforeAll(async () => {
    pages = await declarationPages();
  });
  afterAll(() => recogniser.close());

  for (const language of PAGE_LANGUAGES) {
    it.skipIf(!recogniser.languages.has(language))(
      `is read in ${language}, though nothing told its language`,
      async () => {
        const { paragraphs, picture } = pages.get(language) as PrintedPage;
        const read = await readPage(recogniser, picture, []);
        expect(read.language).toBe(language);
        expect(read.confidence).toBeGreaterThan(0.8);
        expect(characterError(paragraphs.join(' '), read.text)).toBeLessThanOrEqual(MOST_ERROR);
      },
    );
  }

  it('is not taken for text when nothing is printed on it', async () => {
    const white = Buffer.concat([
      Buffer.from('P5\n1654 2339\n255\n'),
      Buffer.alloc(1654 * 2339, 255),
    ]);
    expect(await readPage(recogniser, white, ['en'])).toMatchObject({ text: '', confidence: 0 });
  });

  it('that expects the wrong language still ends in the right one', async () => {
    const { paragraphs, picture } = pages.get('fr') as PrintedPage;
    const read = await readPage(recogniser, picture, ['ar']);
    expect(read.language).toBe('fr');
    expect(characterError(paragraphs.join(' '), read.text)).toBeLessThanOrEqual(MOST_ERROR);
  });
});

import { beforeAll, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../../data/library.ts';
import { runOcr } from '../../../ingest/ocr/run-ocr.ts';
import { runIngest } from '../../../ingest/pipeline.ts';
import { folderSource } from '../../../ingest/sources/folder.ts';
import { temporaryLibrary } from '../../support/library.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFiles } from '../../support/write-files.ts';
import { declarationPages } from './declaration-pages.ts';
import { describeWithOcr } from './describe-ocr.ts';
import { type ScannedPage, scannedPdf } from './scanned-pdf.ts';

const OPENING = [
  'Sample Rights Act, 2011',
  'Section 1. Everyone with a psychosocial disability decides about treatment.',
];
const CLOSING = ['Section 9. The Minister shall report to Parliament every second year.'];

/** A library that holds one PDF of these pages, read as far as it can be without OCR. */
async function libraryWith(pages: readonly ScannedPage[]): Promise<Library> {
  const source = temporaryFolder();
  writeFiles(source, { 'act.pdf': scannedPdf(pages) });
  const { library, remove } = await temporaryLibrary();
  onTestFinished(remove);
  await runIngest(library, await folderSource(source));
  return library;
}

function textOf(library: Library): string {
  const [id] = library.documents.allIds();
  return library.passages
    .ofDocument(id as string)
    .map(({ headings, label, text }) => [...headings, label, text].join('\n'))
    .join('\n');
}

it('leaves what it cannot read, and says what to install, without an engine', async () => {
  const blank = Buffer.concat([Buffer.from('P5\n20 20\n255\n'), Buffer.alloc(400, 255)]);
  const library = await libraryWith([OPENING, blank, CLOSING]);
  const notes: string[] = [];
  const report = await runOcr(library, {
    find: async () => undefined,
    onNote: (note) => notes.push(note),
  });
  expect(report).toMatchObject({ pages: 0, files: [] });
  expect(notes.join()).toMatch(/1 page.*Install tesseract/s);
  expect(textOf(library)).toContain('The Minister shall report');
});

await describeWithOcr('a library with scanned pages', () => {
  let picture: Buffer;
  let arabic: Buffer;
  beforeAll(async () => {
    const pages = await declarationPages(['en', 'ar']);
    picture = pages.get('en')?.picture as Buffer;
    arabic = pages.get('ar')?.picture as Buffer;
  });

  it('has its text in the order of the pages after OCR, searchable, with page and origin', async () => {
    const library = await libraryWith([OPENING, picture, CLOSING]);
    const [id] = library.documents.allIds() as [string];
    const before = library.documents.find(id);
    expect(textOf(library)).not.toContain('equal before the law');

    const report = await runOcr(library);
    expect(report).toMatchObject({ pages: 1, files: [{ read: 1, doubtful: 0, failed: 0 }] });
    const text = textOf(library);
    const places = ['psychosocial', 'equal before the law', 'The Minister'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const passage = library.passages
      .ofDocument(id)
      .find((one) => one.text.includes('equal before the law'));
    expect(passage).toMatchObject({ pageFrom: 2, pageTo: 2 });

    const after = library.documents.find(id);
    expect(after?.revision).toBeGreaterThan(before?.revision ?? 0);
    expect(after?.indexedRevision).toBe(after?.revision);
    const fileId = passage?.fileId as number;
    const asked = { q: '"equal before the law"', exact: true, locale: 'en' } as const;
    expect((await library.search.inDocument(id, asked)).passageIds).toContain(passage?.id);
    expect(library.passages.findFile(fileId)?.extractor).toMatch(/ \+ tesseract/);

    // A run repeated changes nothing.
    expect(await runOcr(library)).toMatchObject({ pages: 0, files: [] });
    expect(library.documents.find(id)).toEqual(after);
  });

  it('goes on with the next page after a run that was stopped', async () => {
    const library = await libraryWith([picture, arabic, picture]);
    const [file] = library.pageReadings.waiting();
    const sha256 = file?.sha256 as string;
    const stop = new AbortController();
    const first = await runOcr(library, { signal: stop.signal, onProgress: () => stop.abort() });
    const kept = library.pageReadings.ofFile(sha256);
    expect(first.pages).toBeGreaterThanOrEqual(1);
    expect(kept.length).toBeLessThan(3);

    const second = await runOcr(library);
    expect(second.pages).toBe(3 - kept.length);
    const read = library.pageReadings.ofFile(sha256);
    expect(read.slice(0, kept.length)).toEqual(kept);
    expect(read.map(({ page, error }) => [page, error])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
    expect(library.passages.findFile(file?.id as number)).toMatchObject({
      textSource: 'ocr',
      pagesNeedingOcr: [],
    });
  });

  it('keeps reading when a page cannot be read, and tries that page again only when asked', async () => {
    const library = await libraryWith([picture, picture]);
    const [file] = library.pageReadings.waiting();
    library.pageReadings.ask(file?.id as number, [1, 2, 3]); // there is no third page
    const report = await runOcr(library);
    expect(report.files).toMatchObject([{ read: 2, failed: 1 }]);
    expect(textOf(library)).toContain('equal before the law');
    expect((await runOcr(library)).pages).toBe(0);
    expect(library.pageReadings.ofFile(file?.sha256 as string).at(-1)?.error).toBeTruthy();
  });

  it('reads every page of the files that are named for it', async () => {
    const library = await libraryWith([OPENING]);
    const [id] = library.documents.allIds() as [string];
    const sha256 = library.passages.filesOf(id)[0]?.sha256 as string;
    expect(await runOcr(library, { wholly: [sha256] })).toMatchObject({ pages: 1 });
    expect(library.passages.filesOf(id)[0]?.textSource).toBe('ocr');
    expect(textOf(library)).toContain('psychosocial disability');
    expect(await runOcr(library, { wholly: [sha256] })).toMatchObject({ pages: 0, files: [] });
  });
});

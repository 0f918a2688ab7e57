import { expect, it, onTestFinished } from 'vitest';
import { runIngest } from '../../ingest/pipeline.ts';
import { folderSource } from '../../ingest/sources/folder.ts';
import { textModel } from '../../server/pages/text-model.ts';
import { temporaryLibrary } from '../support/library.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeFiles } from '../support/write-files.ts';
import { smallPdf } from './small-pdf.ts';

const PAGES = [1, 2, 3].map((page) => [
  `Section ${page}. Everyone has the right to live in the community, with choices equal to others.`,
  'No person is detained because of a disability, and every decision is heard by a court.',
]);

it('tells of each passage whether OCR read its pages and how sure that is', async () => {
  const source = temporaryFolder();
  writeFiles(source, { 'act.pdf': smallPdf(PAGES) });
  const { library, remove } = await temporaryLibrary();
  onTestFinished(remove);
  await runIngest(library, await folderSource(source));
  const [id] = library.documents.allIds() as [string];
  const sha256 = library.passages.filesOf(id)[0]?.sha256 as string;
  const read = { sha256, text: 'Words.', language: 'en', engine: 'tesseract@5', error: null };
  library.pageReadings.put({ ...read, page: 2, confidence: 0.93 });
  library.pageReadings.put({ ...read, page: 3, confidence: 0.55 });

  const { passages } = await textModel(library, { id, q: '', exact: false, locale: 'en' });
  expect(passages.map(({ pageFrom, ocr }) => [pageFrom, ocr])).toEqual([
    [1, undefined],
    [2, 'read'],
    [3, 'doubtful'],
  ]);
});

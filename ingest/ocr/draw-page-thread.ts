import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { PDFParse, VerbosityLevel } from 'pdf-parse';
import type { DrawAnswer, DrawRequest } from './drawn-pictures.ts';
import { resolutionFor } from './page-pictures.ts';

const POINTS_PER_INCH = 72;

/** What is used of a pdf.js page to learn its size in points. */
interface Sized {
  getPage(page: number): Promise<{
    getViewport(options: { scale: number }): { width: number; height: number };
  }>;
}

parentPort?.on('message', async (request: DrawRequest) => {
  const answer = await draw(request).then(
    (picture): DrawAnswer => ({ picture }),
    (error): DrawAnswer => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  parentPort?.postMessage(answer);
});

async function draw({ path, page }: DrawRequest): Promise<Uint8Array> {
  const parser = new PDFParse({
    data: new Uint8Array(await readFile(path)),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
  });
  try {
    const document = await (parser as unknown as { load(): Promise<Sized> }).load();
    const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
    const { pages } = await parser.getScreenshot({
      partial: [page],
      scale: resolutionFor(width, height) / POINTS_PER_INCH,
      imageBuffer: true,
      imageDataUrl: false,
    });
    const picture = pages[0]?.data;
    if (!picture) throw new Error('No picture of the page could be drawn.');
    return picture;
  } finally {
    await parser.destroy();
  }
}

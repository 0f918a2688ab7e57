import { type PagePictures, resolutionFor } from './page-pictures.ts';
import { findProgram, type ProgramLimits, runProgram } from './run-program.ts';

const LIMITS: ProgramLimits = { seconds: 60, memory: 2048, output: 64 };

/** Poppler's `pdftoppm` and `pdfinfo`, when they are installed. */
export function popplerPictures(): PagePictures | undefined {
  const pdftoppm = findProgram('pdftoppm');
  const pdfinfo = findProgram('pdfinfo');
  if (!pdftoppm || !pdfinfo) return undefined;
  return {
    async draw(path, page, signal) {
      const limits = { ...LIMITS, ...(signal ? { signal } : {}) };
      const only = ['-f', String(page), '-l', String(page)];
      const facts = (await runProgram(pdfinfo, [...only, path], limits)).toString();
      const size = /^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/m.exec(facts);
      const resolution = resolutionFor(Number(size?.[1]), Number(size?.[2]));
      const picture = await runProgram(
        pdftoppm,
        ['-r', resolution.toFixed(2), '-gray', ...only, path],
        limits,
      );
      // Poppler answers a page it cannot draw with a complaint and no picture.
      if (picture.length === 0) throw new Error('pdftoppm drew no picture of the page.');
      return picture;
    },
    async close() {},
  };
}

import { languagesReadBy, tesseractName } from './ocr-languages.ts';
import { DOTS_PER_INCH } from './page-pictures.ts';
import { recognisedText } from './recognised-text.ts';
import { type Recogniser, SECONDS_PER_READING } from './recogniser.ts';
import { findProgram, type ProgramLimits, runProgram } from './run-program.ts';

const LIMITS: ProgramLimits = { seconds: SECONDS_PER_READING, memory: 2048, output: 32 };
/** Columns and pictures are found by the engine itself, the page stands upright. */
const WHOLE_PAGE = ['--psm', '3', '--dpi', String(DOTS_PER_INCH)];
const SCRIPT_ONLY = ['-l', 'osd', '--psm', '0'];

/** The `tesseract` program, when it is installed with data for at least one language. */
export async function nativeTesseract(): Promise<Recogniser | undefined> {
  const program = findProgram('tesseract');
  if (!program) return undefined;
  const run = (args: readonly string[], input?: Uint8Array, signal?: AbortSignal) =>
    runProgram(program, args, { ...LIMITS, ...(signal ? { signal } : {}) }, input);
  const data = (await run(['--list-langs'])).toString().split('\n').slice(1);
  const languages = languagesReadBy(data.map((name) => name.trim()));
  if (languages.size === 0) return undefined;
  const version = /tesseract v?(\S+)/.exec((await run(['--version'])).toString())?.[1] ?? '';
  return {
    name: `tesseract@${version}`,
    languages,
    async read(picture, language, signal) {
      const args = ['-', '-', '-l', tesseractName(language) as string, ...WHOLE_PAGE, 'tsv'];
      return recognisedText((await run(args, picture, signal)).toString());
    },
    async findScript(picture, signal) {
      try {
        const answer = (await run(['-', '-', ...SCRIPT_ONLY], picture, signal)).toString();
        return /^Script: (.+)$/m.exec(answer)?.[1];
      } catch (error) {
        if (signal?.aborted) throw error;
        return undefined; // no data for scripts, or too few letters
      }
    },
    async close() {},
  };
}

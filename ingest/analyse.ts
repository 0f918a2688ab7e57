import { createInterface } from 'node:readline';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { runCommand, WrongUse } from './command.ts';
import { analyse } from './tag/analysis.ts';
import { shownAnalysis, shownPassage } from './tag/shown-tags.ts';

const USAGE = `Usage: npm run analyse -- [options] < text
       npm run analyse -- --jsonl < lines

Holds a text against the Convention: its provisions with articles, signals and stance, as JSON.
Nothing is stored.

  --language TAG  language of the text (BCP 47); found out when absent
  --jsonl         reads lines {"id", "text", "language"?}, each one provision, and writes lines
                  {"id", "language", "articles", "signals"}`;

await runCommand(USAGE, async (signal) => {
  const { values } = parseArgs({
    options: { language: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
  });
  if (values.language !== undefined && !isLanguageTag(values.language)) {
    throw new WrongUse(`--language: "${values.language}" is no language tag such as en or pt-BR.`);
  }
  if (process.stdin.isTTY) throw new WrongUse('Give the text on standard input.');
  if (values.jsonl) await analyseLines(signal);
  else await analyseText(values.language);
});

async function analyseText(language: string | undefined): Promise<void> {
  const bytes = await buffer(process.stdin);
  const read = await analyse({ bytes, name: 'text', language });
  process.stdout.write(`${JSON.stringify(shownAnalysis(read), null, 2)}\n`);
}

/** One bad line never stops the others: it is answered with what is wrong with it. */
async function analyseLines(signal: AbortSignal): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (signal.aborted) return;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answerTo(line, number))}\n`);
  }
}

async function answerTo(line: string, number: number): Promise<object> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { line: number, error: 'This line is no JSON.' };
  }
  const { id, text, language } = (given ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') return { id, line: number, error: 'text: must be a string.' };
  if (language !== undefined && typeof language !== 'string') {
    return { id, line: number, error: 'language: must be a string.' };
  }
  if (language && !isLanguageTag(language)) {
    return { id, line: number, error: 'language: is no language tag such as en or pt-BR.' };
  }
  const { passages } = await analyse({ passages: [text], language: language || undefined });
  const [passage] = passages;
  if (!passage) return { id, line: number, error: 'text: is empty.' };
  const { articles, signals } = shownPassage(passage);
  return { id, language: passage.language, articles, signals };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

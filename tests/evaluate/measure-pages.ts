import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CORPUS, groupOf, partOf } from './corpus.ts';
import type { Measured } from './measured.ts';
import type { BareReading } from './read-bare.ts';

/** Letters of the beginning and of the end of a passage that are looked for. */
const COMPARED = 30;

/** Whether `pdftotext` is there to tell what stands on a page. */
export function canReadPages(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/**
 * Looks for the first and the last words of each passage on the pages it names, in the text that
 * another program gives of the same pages. Words that this finds on no page are not judged.
 */
export function measurePages({ row, processed }: BareReading): Measured[] {
  if (!row.file.endsWith('.pdf') || !processed || processed.passages.length === 0) return [];
  const { status, stdout } = spawnSync('pdftotext', ['-q', join(CORPUS, row.file), '-'], {
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) return [];
  const pages = stdout.toString('utf8').split('\f').map(letters);
  let right = 0;
  let of = 0;
  const wrong: string[] = [];
  for (const { text, pageFrom, pageTo } of processed.passages) {
    const whole = letters(text);
    if (whole.length < COMPARED) continue;
    const ends: [string, number][] = [
      [whole.slice(0, COMPARED), pageFrom],
      [whole.slice(-COMPARED), pageTo],
    ];
    for (const [words, page] of ends) {
      const found = pages.flatMap((other, at) => (other.includes(words) ? [at + 1] : []));
      if (found.length === 0) continue;
      of += 1;
      if (found.includes(page)) right += 1;
      else wrong.push(`${page} for ${found[0]}`);
    }
  }
  if (of === 0) return [];
  const base = { file: row.file, group: groupOf(row), part: partOf(row) };
  return [{ ...base, field: 'pages', right, of, detail: wrong.slice(0, 5).join(', ') }];
}

/** Letters and digits alone: hyphens, spaces and lines are each program's own. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .toLowerCase();
}

import { groupOf, partOf } from './corpus.ts';
import type { Measured } from './measured.ts';
import type { BareReading } from './read-bare.ts';

const FORMS = /(?<![\p{L}\p{M}])[وفبكل]?(?:ال[إأآ]|لل[إأآ]|ا[إأآ]ل|[\ufef5-\ufefc])[\p{L}\p{M}]*/gu;
const RIGHT_FORM = /^[وفبكل]?(?:ال|لل)[إأآ]/u;
/** U+FFFD, controls but line ends and tabs, private use, direction marks. */
const BAD = /\ufffd|\p{Co}|(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** A line that stands on at least so many pages, and on this share of them, is a running head. */
const LEAST_PAGES = 5;
const LEAST_SHARE = 0.3;

/** What can be said of a file's text without knowing it. */
export function measureText({ row, processed, failure }: BareReading): Measured[] {
  const base = { file: row.file, group: groupOf(row), part: partOf(row) };
  const text = processed?.passages.map((passage) => passage.text).join('\n') ?? '';
  const letters = text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;
  const measured: Measured[] = [
    { ...base, field: 'ends with text', right: letters > 0 ? 1 : 0, of: 1, detail: failure ?? '' },
  ];
  if (!processed || letters === 0) return measured;
  const bad = text.match(BAD)?.length ?? 0;
  measured.push({
    ...base,
    field: 'clean characters',
    right: letters,
    of: letters + bad,
    detail: `${bad} unreadable`,
  });
  if (processed.languages.includes('ar')) {
    const forms = text.match(FORMS) ?? [];
    const wrong = forms.filter((form) => !RIGHT_FORM.test(form));
    measured.push({
      ...base,
      field: 'lam-alef',
      right: forms.length - wrong.length,
      of: forms.length,
      detail: wrong.slice(0, 5).join(' '),
    });
  }
  if (processed.pages.length >= LEAST_PAGES) {
    const heads = runningHeads(processed.passages, processed.pages.length);
    measured.push({
      ...base,
      field: 'free of running heads',
      right: heads.length === 0 ? 1 : 0,
      of: 1,
      detail: heads.slice(0, 3).join(' | '),
    });
  }
  return measured;
}

/** Lines of three words or more that stand in the text of many pages, whatever their numbers. */
function runningHeads(
  passages: readonly { text: string; pageFrom: number }[],
  pages: number,
): string[] {
  const seen = new Map<string, Set<number>>();
  for (const { text, pageFrom } of passages) {
    for (const line of text.split('\n')) {
      const key = line.replace(/\p{Nd}+/gu, '#').trim();
      // Formulas that open a paragraph or a list are the text's own.
      if (/^#[.)]|:$/u.test(key)) continue;
      if (key.length > 120 || (key.match(/\p{L}{2,}/gu)?.length ?? 0) < 3) continue;
      const own = seen.get(key) ?? new Set();
      seen.set(key, own.add(pageFrom));
    }
  }
  const enough = Math.max(LEAST_PAGES, pages * LEAST_SHARE);
  return [...seen].filter(([, own]) => own.size >= enough).map(([line]) => line.slice(0, 60));
}

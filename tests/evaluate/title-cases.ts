import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { type CorpusRow, sampleOf } from './corpus.ts';
import type { CorpusDocuments } from './corpus-documents.ts';
import { tokens } from './held-words.ts';
import type { SearchCase } from './search-case.ts';

const SEED = 20261122;
/** A shortened title still tells its document from all but so many others. */
const MOST_ALIKE = 3;
/** Words that say little of a title, so that a reader leaves them out: numbers, and short ones. */
const PLAIN_WORD = /^(?:\p{Nd}+|.{1,3})$/u;
const LONGEST_SHORTENED = 6;
/** Some lists put titles in quotation marks; readers do not, who would then want the very words. */
const QUOTED_WHOLE = /^["“](.*)["”]$/u;

/**
 * Questions for a known document: its title whole, shortened to a few telling words, and with one
 * typing error. Titles come from the manifest, from every folder and language by turns.
 *
 * @param size titles
 */
export function titleCases(documents: CorpusDocuments, size: number): SearchCase[] {
  const titled = documents.rows
    .filter(({ title }) => /\p{L}{3}/u.test(title))
    .map((row) => ({ ...row, title: row.title.replace(QUOTED_WHOLE, '$1') }));
  const sample = sampleOf(titled, size);
  const random = seededRandom(SEED);
  return sample.flatMap((row) => {
    const language = row.language.split('-')[0] || 'und';
    const same = titled.filter(({ title }) => tokens(title, 'folded') === folded(row));
    const base = { language, parameters: {} };
    const cases = [
      { ...base, kind: 'title', query: row.title, grades: gradesOf(documents, same) },
      {
        ...base,
        kind: 'title, typo',
        query: misspelt(row.title, random),
        grades: gradesOf(documents, same),
      },
    ];
    const short = shortened(row, titled);
    if (short) {
      const grades = gradesOf(documents, short.alike);
      cases.push({ ...base, kind: 'title, shortened', query: short.words, grades });
    }
    return cases;
  });
}

function gradesOf({ idOf }: CorpusDocuments, rows: readonly CorpusRow[]): Map<string, number> {
  return new Map(rows.map(({ file }) => [idOf(file) as string, 2]));
}

function folded({ title }: CorpusRow): string {
  return tokens(title, 'folded');
}

/** Telling words of a title, two or more, until few other titles have them all. */
function shortened(
  row: CorpusRow,
  titled: readonly CorpusRow[],
): { words: string; alike: CorpusRow[] } | undefined {
  const all = row.title.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const telling = all.filter((word) => !PLAIN_WORD.test(word));
  for (let count = 2; count <= Math.min(LONGEST_SHORTENED, all.length - 1); count += 1) {
    const words = telling.slice(0, count);
    if (words.length < count) return undefined;
    const alike = titled.filter((other) =>
      words.every((word) => folded(other).includes(tokens(word, 'folded'))),
    );
    if (alike.length <= MOST_ALIKE) return { words: words.join(' '), alike };
  }
  return undefined;
}

/** Rows of keys whose neighbours are struck by mistake. */
const KEYS = [
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ...['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  ...['ضصثقفغعهخحجد', 'شسيبلاتنمكط'],
];

/**
 * One typing error in the longest word: two letters swapped, one dropped, doubled, or the
 * neighbour's key struck. Ideographs are entered otherwise: one of them is dropped.
 */
export function misspelt(title: string, random: SeededRandom): string {
  const words = title.match(/[\p{L}\p{M}]+/gu) ?? [];
  const word = words.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const letters = [...word];
  const at = random.integer(1, Math.max(1, letters.length - 2));
  const letter = letters[at] ?? '';
  const change = /\p{Script=Han}/u.test(letter) ? 'drop' : random.pick(CHANGES);
  if (change === 'swap') letters.splice(at, 2, letters[at + 1] ?? '', letter);
  else if (change === 'drop') letters.splice(at, 1);
  else if (change === 'double') letters.splice(at, 0, letter);
  else letters[at] = neighbour(letter, random);
  return title.replace(word, letters.join(''));
}

const CHANGES = ['swap', 'drop', 'double', 'neighbour'] as const;

function neighbour(letter: string, random: SeededRandom): string {
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()));
  if (!row) return letter + letter;
  const place = row.indexOf(letter.toLowerCase());
  return random.pick([row[place - 1], row[place + 1]].filter((key) => key !== undefined));
}

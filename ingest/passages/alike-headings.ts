/**
 * Recognises provisions in a language the pattern table does not know: headings of one level that
 * share a word and are counted in order are provisions, whatever the word means.
 */
import type { Line } from './lines.ts';
import { orderOf } from './numerals.ts';
import type { Start, StartFinder } from './provision-start.ts';

/** So few alike headings may be chance. */
const FEWEST = 5;
/** Numbers written out in words are told from other words only by their pattern of tens. */
const FEWEST_IN_WORDS = 15;
/** Share of the headings between the first and the last of a run that belong to it. */
const MOST = 0.8;
/** A label is short; what follows it is the provision's title. */
const LONGEST_LABEL = 6;
/** Provisions are repealed: numbers may skip by this much (in hundredths, see `orderOf`). */
const LARGEST_STEP = 800;

interface Heading {
  line: number;
  text: string;
  words: string[];
}

interface Member extends Heading {
  order: number;
}

/**
 * @returns by position of the line, what its heading opens; only one level of headings is counted,
 *   the one with the longest count
 */
export function alikeHeadings(lines: readonly Line[], finder: StartFinder): Map<number, Start> {
  const levels = headingsByLevel(lines);
  let best: { members: Member[]; shared: string } | undefined;
  for (const level of [...levels.keys()].sort((a, b) => b - a)) {
    const headings = levels.get(level) as Heading[];
    const divides = isDivision(
      headings,
      lines,
      levels.size > 1 && level < Math.max(...levels.keys()),
    );
    if (headings.length < FEWEST || divides) continue;
    const found = countedInNumbers(headings) ?? countedInWords(headings, finder);
    if (found && found.members.length > (best?.members.length ?? 0)) best = found;
  }
  const starts = new Map<number, Start>();
  if (!best || best.members.length < wordedText(lines)) return starts;
  for (const { line, text, words, order } of best.members) {
    if (lines[line]?.word?.kind === 'provision') continue;
    const label = labelOf(text, words, best.shared);
    starts.set(line, { kind: 'provision', series: best.shared, label, order });
  }
  return starts;
}

function headingsByLevel(lines: readonly Line[]): Map<number, Heading[]> {
  const levels = new Map<number, Heading[]>();
  for (const [line, { level, text }] of lines.entries()) {
    if (level === undefined) continue;
    const headings = levels.get(level) ?? [];
    headings.push({ line, text, words: wordsOf(text) });
    levels.set(level, headings);
  }
  return levels;
}

/** Letters and digits apart: "2n", "1-бап" and "第3条" have a number and a word. */
function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{M}'’ʼ]+|\p{Nd}+|[\u1369-\u137c]+/gu) ?? []
  );
}

/** Parts and chapters; a foreign language's word for them counts only with lower headings below. */
function isDivision(headings: readonly Heading[], lines: readonly Line[], outer: boolean): boolean {
  const divisions = headings.filter(({ line }) => {
    const word = lines[line]?.word;
    return word && word.kind !== 'provision' && (outer || !word.foreign);
  });
  return divisions.length * 2 > headings.length;
}

/** Provisions that stand in the text rather than in headings. */
function wordedText(lines: readonly Line[]): number {
  return lines.filter(
    ({ level, word }) => level === undefined && word?.kind === 'provision' && !word.foreign,
  ).length;
}

/** The longest run of headings counted in digits, letters or other signs for numbers. */
function countedInNumbers(
  headings: readonly Heading[],
): { members: Member[]; shared: string } | undefined {
  let longest: Member[] = [];
  let run: Member[] = [];
  let steps = 0;
  let first = 0;
  let latest = 0;
  const close = () => {
    const dense = run.length >= (latest - first + 1) * MOST && steps >= (run.length - 1) * MOST;
    if (run.length >= FEWEST && dense && run.length > longest.length) longest = run;
  };
  for (const [index, heading] of headings.entries()) {
    const last = run.at(-1)?.order ?? 0;
    const orders = ordersIn(heading.words);
    const after = headings[index + 1];
    const next = after ? ordersIn(after.words) : [];
    let order = orders.find((each) => each === last + 100);
    // A heading without its number, or with a slip of the pen, is told by the next.
    if (order === undefined && next.includes(last + 200)) order = last + 100;
    order ??= orders.find((each) => each > last && each <= last + LARGEST_STEP);
    // The first number may be any: an extract begins in the middle of a law.
    const anew = run.length < 2 ? orders[0] : orders.find((each) => each === 100);
    if (order === undefined && anew !== undefined) {
      close();
      run = [];
      steps = 0;
      order = anew;
    }
    if (order === undefined) continue;
    if (run.length > 0 && order <= last + 100) steps += 1;
    if (run.length === 0) first = index;
    latest = index;
    run.push({ ...heading, order });
  }
  close();
  const shared = sharedWord(longest, MOST);
  return shared === undefined ? undefined : { members: longest, shared };
}

/** What the numbers of a heading may be: its digits, or else its letters read as digits. */
function ordersIn(words: readonly string[]): number[] {
  const near = words.slice(0, LONGEST_LABEL);
  const digits = near.filter((word) => /^[\p{Nd}\u1369-\u137c]/u.test(word));
  const from = digits.length > 0 ? digits : [near[1], near[0], near.at(-1)];
  return from.flatMap((word) => (word === undefined ? [] : (orderOf(word) ?? [])));
}

/** The word that most headings begin with, or else the one they end with. */
function sharedWord(headings: readonly Heading[], most: number): string | undefined {
  for (const place of [0, -1]) {
    const counts = new Map<string, number>();
    for (const { words } of headings) {
      const word = words.filter((each) => /^\p{L}/u.test(each)).at(place);
      if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) if (count >= headings.length * most) return word;
  }
  return undefined;
}

/** Headings that differ only in a number written out, each at the place its position says. */
function countedInWords(
  headings: readonly Heading[],
  finder: StartFinder,
): { members: Member[]; shared: string } | undefined {
  if (headings.some(({ words }) => words.length > LONGEST_LABEL)) return undefined;
  const ending = headings[0]?.text.slice(-2) ?? '';
  const shared =
    sharedWord(headings, MOST) ??
    (headings.every(({ text, words }) => words.length === 1 && text.endsWith(ending))
      ? ending
      : undefined);
  if (shared === undefined) return undefined;
  const numbers = headings.map(({ text }) => text.toLowerCase().replace(shared, '').trim());
  if (new Set(numbers).size < numbers.length) return undefined;
  if (!finder.isProvisionWord(shared) && !repeatsByTens(numbers)) return undefined;
  return {
    members: headings.map((heading, index) => ({ ...heading, order: (index + 1) * 100 })),
    shared,
  };
}

/**
 * Languages build the names of numbers from the names of units: the twenty-second is more like the
 * twelfth's neighbour of ten than like its other neighbours. Words that do not count show no such
 * pattern.
 */
function repeatsByTens(numbers: readonly string[]): boolean {
  if (numbers.length < FEWEST_IN_WORDS) return false;
  let alike = 0;
  let compared = 0;
  for (let at = 11; at < numbers.length; at += 1) {
    const own = numbers[at] as string;
    const [before, same, after] = [at - 11, at - 10, at - 9].map((other) =>
      likeness(own, numbers[other] as string),
    ) as [number, number, number];
    compared += 1;
    if (same > (before + after) / 2) alike += 1;
  }
  return alike >= compared * 0.7;
}

/** Share of pairs of neighbouring characters that two words have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from(` ${text} `).map((character, at, all) => character + (all[at + 1] ?? '')));
  const [first, second] = [pairs(a), pairs(b)];
  let common = 0;
  for (const pair of first) if (second.has(pair)) common += 1;
  return (2 * common) / (first.size + second.size);
}

const NUMBER_END = /^.*?\p{Nd}+(?:[-‐‑–.]?[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}]))?\s?\)?/u;

/** The heading without the provision's title, as the source writes it. */
function labelOf(text: string, words: readonly string[], shared: string): string {
  const titled = words.length > LONGEST_LABEL || words.indexOf(shared) === 0;
  const numbered = titled
    ? (NUMBER_END.exec(text)?.[0] ?? text.split(/\s+/u).slice(0, LONGEST_LABEL).join(' '))
    : text;
  return numbered.trim().replace(/[\s.:;,、。፤፡།־–—-]+$/u, '');
}

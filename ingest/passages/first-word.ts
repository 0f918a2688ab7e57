/**
 * A cheap test before the dear ones: most lines begin with a word that opens no part of a law. What
 * was found for a word is kept, because the lines of laws begin with few different words.
 */
import { Remembered } from '../../data/search/words/remembered.ts';
import { ordinalAt } from './ordinals.ts';
import { type LanguagePatterns, PROVISION_PATTERNS } from './provision-patterns.ts';

/** What a line may open with, as far as its first word tells. */
export interface FirstWord {
  /** A word of the pattern table, or part of one. */
  named: boolean;
  /** A number: digits, Roman or in words. */
  counted: boolean;
}

const DIGIT_FIRST: FirstWord = { named: false, counted: true };
const NOTHING: FirstWord = { named: false, counted: false };
/** Longer first words, as in scripts without spaces, are told by their beginning. */
const LONGEST = 20;
const MOST_KEPT = 5000;

const WORD = new RegExp(`^[\\p{L}\\p{M}§№]{1,${LONGEST}}`, 'u');
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]/u;
const FIRST_WORDS = [...new Set(PROVISION_PATTERNS.flatMap(firstWords))].filter(
  (source) => source !== 'a',
);
const NAMED = new RegExp(
  `^(?:(?:${FIRST_WORDS.filter((word) => !UNSPACED.test(word)).join('|')})$|${FIRST_WORDS.filter((word) => UNSPACED.test(word)).join('|')})`,
  'iu',
);
const ROMAN = /^[ivxlc]{1,8}$/iu;
/** Short words that open many lines: an article before an annex, "A RTIGO" as some typesetters have it. */
const SHORT = /^(?:the|a)$/iu;
const AFTER_SHORT = /^(?:the\s(?:\p{L}+\s)?(?:sched|annex|append|addend)|a\srtigo)/iu;

const kept = new Remembered<FirstWord>(MOST_KEPT);

/** @param line begins with a letter, a digit or a sign */
export function firstWord(line: string): FirstWord {
  if (/^\p{Nd}/u.test(line)) return DIGIT_FIRST;
  const word = WORD.exec(line)?.[0];
  if (word === undefined) return NOTHING;
  if (SHORT.test(word)) return { named: AFTER_SHORT.test(line), counted: false };
  let found = kept.get(word);
  if (!found) {
    found = { named: NAMED.test(word), counted: ROMAN.test(word) || ordinalAt(word) !== undefined };
    kept.set(word, found);
  }
  return found;
}

function firstWords(row: LanguagePatterns): string[] {
  return [...row.provision, ...row.division, ...row.annex].flatMap((source) => [
    firstOf(source),
    // "a ?rtigo", "sub-?part": in one word too.
    firstOf(source.replace(/[ -]\?/gu, '')),
  ]);
}

/** Source of the first word: up to what is no letter, or up to the group that this stands in. */
function firstOf(source: string): string {
  const [first = source] = source.split(/\\\.|[ -]|\(\?: /u);
  const open = first.lastIndexOf('(');
  return open > first.lastIndexOf(')') ? first.slice(0, open) : first;
}

/** Short names under which readers know a work and which its title only implies. */
import { isFunctionWord } from './function-words.ts';
import { plainWordsOf } from './word-forms.ts';

/** Shorter ones mean too many things. */
const SHORTEST = 3;
const LONGEST = 10;
/** Function words of a title that may each give a letter or not; more of them give too many names. */
const MOST_CHOICES = 4;
/** Words that end a title and that its short name may leave out. */
const KIND =
  /^(?:act|law|bill|code|ordinance|regulations?|rules|order|decree|charter|policy|plan|strategy|convention|protocol)$/i;
/** "(BTHG)", "(SGB 9 2018)", "(RPwD Act)". */
const BRACKETED = /[(（]\s*([\p{Lu}][\p{L}\p{N}&./ -]{1,18}?)\s*[)）]/gu;
const ROMAN = /^(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})$/;

/**
 * Abbreviations of a title: initials, with and without its small words and its kind, and those
 * that the opening states in brackets behind it.
 *
 * @param title - As it is written.
 * @param language - BCP 47 tag.
 * @param opening - The first words of the text.
 */
export function shortNames(title: string, language: string, opening: string): string[] {
  const stated = [...`${title}\n${opening}`.matchAll(BRACKETED)]
    .map(([, name = '']) => name)
    .filter((name) => isShortOf(name, title));
  const names = [
    ...initialsOf(title, language),
    ...stated.map((name) => name.replace(/\s\d{4}$/, '')),
  ];
  return [...new Set(names.flatMap((name) => [name, ...withOtherNumerals(name)]))];
}

/** Letters in the order of the title's own, from its first on: BTHG of Bundesteilhabegesetz. */
function isShortOf(name: string, title: string): boolean {
  const letters = name.replace(/[^\p{L}]|\s.*$/gu, '').toLowerCase();
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters.length < 2 || capitals * 2 < letters.length) return false;
  let at = 0;
  for (const letter of title.toLowerCase()) if (letter === letters[at]) at += 1;
  return at >= letters.length - 1;
}

function initialsOf(title: string, language: string): string[] {
  const names: string[] = [];
  for (const part of new Set([title, title.split(/,/, 1)[0] ?? ''])) {
    const words = plainWordsOf(part, language).filter((word) => !/^\p{N}+$/u.test(word));
    if (words.length < SHORTEST || !/\p{Lu}/u.test(part)) continue;
    const article = isFunctionWord((words[0] ?? '').toLowerCase(), language) ? 1 : 0;
    const kind = words.findLastIndex((word) => KIND.test(word));
    for (const end of new Set([words.length, kind > 0 ? kind : words.length])) {
      names.push(...choices(words.slice(article, end), language));
    }
  }
  return names.filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** The initials with each of the small words and without it. */
function choices(words: readonly string[], language: string): string[] {
  const small = words.map((word) => isFunctionWord(word.toLowerCase(), language));
  const optional = small.filter(Boolean).length;
  if (words.length - optional > LONGEST) return [];
  const kept = optional > MOST_CHOICES ? [0] : Array.from({ length: 2 ** optional }, (_, i) => i);
  return kept.map((choice) => {
    let seen = 0;
    return words
      .filter((_, at) => !small[at] || (choice >> seen++) & 1)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  });
}

/** "SGB 9" is also written "SGB IX". */
function withOtherNumerals(name: string): string[] {
  const [last = '', ...rest] = name.split(' ').reverse();
  const others = rest.reverse().join(' ');
  if (others === '') return [];
  if (/^\d{1,2}$/.test(last)) return [`${others} ${romanOf(Number(last))}`];
  return ROMAN.test(last) && last !== '' ? [`${others} ${arabicOf(last)}`] : [];
}

function romanOf(number: number): string {
  let left = number;
  return ['X 10', 'IX 9', 'V 5', 'IV 4', 'I 1']
    .map((pair) => {
      const [letters = '', value = '1'] = pair.split(' ');
      const times = Math.floor(left / Number(value));
      left %= Number(value);
      return letters.repeat(times);
    })
    .join('');
}

function arabicOf(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...roman].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[roman[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

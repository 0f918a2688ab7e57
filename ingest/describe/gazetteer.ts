/** Finds the names of places in text with one pass over its words. */
import { placeNames } from '../../data/vocabularies/place-names.ts';

/** How often a place is named. */
export interface Mentions {
  names: number;
  adjectives: number;
}

interface Entry {
  words: string[];
  code: string;
  kind: keyof Mentions;
}

/** Entries by first word, longest first, so that "Guinea-Bissau" is not taken for "Guinea". */
let byFirstWord: Map<string, Entry[]> | undefined;
/** Chinese and other names that stand in text without spaces. */
let unspaced: { name: string; code: string }[] = [];

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff]/u;

/** Names that without their diacritics are everyday words elsewhere: Ísland, Réunion. */
const EVERYDAY = new Set(['island', 'reunion']);

/** Written with its full stops only; "US" is a word of shouted English. */
const UNITED_STATES = /\bU\.S\.(?:A\.)?/gu;

/** Without diacritics; the gazetteer's words are kept so, and in lower case. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function entries(): Map<string, Entry[]> {
  if (byFirstWord) return byFirstWord;
  const index = new Map<string, Entry[]>();
  const add = (code: string, kind: keyof Mentions, name: string) => {
    if (UNSPACED.test(name)) {
      unspaced.push({ name, code });
      return;
    }
    const words = plain(name).toLowerCase().match(WORD);
    const first = words?.[0];
    // Short abbreviations ("US", "IN") are words of other languages.
    if (!words || !first) return;
    if (words.length === 1 && (first.length < 4 || EVERYDAY.has(first))) return;
    // Single letters ("U. S.") stand beside each other by chance in broken text.
    if (words.every((word) => word.length === 1)) return;
    const list = index.get(first) ?? [];
    list.push({ words, code, kind });
    index.set(first, list);
  };
  for (const { code, names, adjectives } of placeNames()) {
    for (const name of names) add(code, 'names', name);
    for (const adjective of adjectives) add(code, 'adjectives', adjective);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  unspaced = unspaced.sort((a, b) => b.name.length - a.name.length);
  byFirstWord = index;
  return index;
}

/** @returns for each place named in the text how often, by its code */
export function mentionsIn(text: string): Map<string, Mentions> {
  const index = entries();
  const found = new Map<string, Mentions>();
  const count = (code: string, kind: keyof Mentions) => {
    const mentions = found.get(code) ?? { names: 0, adjectives: 0 };
    mentions[kind] += 1;
    found.set(code, mentions);
  };
  const written = plain(text.replace(UNITED_STATES, 'United States')).match(WORD) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const everyday = everydayWordsOf(written);
  for (let at = 0; at < words.length; at += 1) {
    const list = index.get(words[at] as string);
    const match = list?.find((entry) =>
      entry.words.every((word, offset) => words[at + offset] === word),
    );
    if (!list || !match) continue;
    // A name shared by several places ("Congo") counts for none of them alone.
    const same = list.filter(
      (entry) =>
        entry.words.length === match.words.length &&
        entry.words.every((word, offset) => words[at + offset] === word),
    );
    const word = match.words.length === 1 && match.kind === 'names' && everyday(words[at] ?? '');
    if (!word && same.every(({ code }) => code === match.code)) count(match.code, match.kind);
    at += match.words.length - 1;
  }
  if (UNSPACED.test(text)) {
    for (const { name, code } of unspaced) if (text.includes(name)) count(code, 'names');
  }
  return found;
}

const HAS_CAPITALS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Tells the words that this text also writes in lower case, as it would no name: "того" is "of
 * that" in Russian and not Togo, "mali" is property in Swahili.
 */
function everydayWordsOf(written: readonly string[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let everyday = known.get(word);
    if (everyday === undefined) {
      everyday = HAS_CAPITALS.test(word) && written.includes(word);
      known.set(word, everyday);
    }
    return everyday;
  };
}

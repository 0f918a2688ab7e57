/**
 * With what letters a pattern can begin, so that it is only tried where a word begins so, and most
 * patterns never: trying all of them everywhere takes many times as long.
 */
import { BETWEEN, LETTER, WordReader } from '../word-reader.ts';

/** Letters that are compared; fewer where a pattern's first word has fewer. */
const LETTERS = 10;
/** After a beginning: the word ends there. */
const WHOLE = '·';
/** Letters of particles that Arabic writes before a word, which may begin after any of them. */
const PARTICLES = /^[وفبكلا]{0,4}/;
/** Where Arabic letters begin; other scripts have no such particles. */
const ARABIC = '\u0621';

/** In which ways a word begins: by its letters, and as a whole. */
function* beginningsOf(word: string): Generator<string> {
  const particles = word < ARABIC ? 0 : (PARTICLES.exec(word)?.[0].length ?? 0);
  for (let from = 0; from <= particles; from += 1) {
    const last = Math.min(word.length, from + LETTERS);
    for (let to = from + 1; to <= last; to += 1) yield word.slice(from, to);
    if (last === word.length) yield `${word.slice(from)}${WHOLE}`;
  }
}

/** Words that are remembered with who asks for them. */
const REMEMBERED_WORDS = 20_000;
/** Letters of a word that are looked at: no more count, even after particles. */
const LOOKED_AT = 20;

/** Whoever asks for words, by how these begin. */
export class ByBeginning<Asking> {
  readonly #asking = new Map<string, Asking[]>();
  readonly #words: WordReader<readonly Asking[]>;

  /** @param letter - Any one letter of a word; all others part words. */
  constructor(letter: RegExp) {
    this.#words = new WordReader({
      kindOf: (one) => (letter.test(one) ? LETTER : BETWEEN),
      longest: LOOKED_AT,
      most: REMEMBERED_WORDS,
      learn: (word) => {
        const all = [...beginningsOf(word)].flatMap((each) => this.#asking.get(each) ?? []);
        return [...new Set(all)];
      },
    });
  }

  /** @param beginnings - See {@link beginningsIn}. Before any text is looked through. */
  add(asking: Asking, beginnings: readonly string[]): void {
    for (const beginning of beginnings) {
      const same = this.#asking.get(beginning);
      if (same) same.push(asking);
      else this.#asking.set(beginning, [asking]);
    }
  }

  /**
   * Looks through a text.
   *
   * @param meet - Is given, word by word, where each begins that somebody asks for, and who asks,
   *   each once.
   */
  lookThrough(text: string, meet: (start: number, asking: readonly Asking[]) => void): void {
    this.#words.lookThrough(text, (asking, start) => {
      if (asking.length > 0) meet(start, asking);
    });
  }
}

/** A space that must be there, or the sign for the end of a word. */
const ENDS_WORD = /^(?: (?![?*{…])|·)/;

/**
 * @param pattern - As rules are written: every top-level alternative begins at a word's beginning.
 * @param after - What follows each alternative.
 * @returns the beginnings, with `·` after those that are whole words; undefined when some
 *   alternative may begin with anything
 */
export function beginningsIn(pattern: string, after = ''): string[] | undefined {
  const found: string[] = [];
  for (const alternative of alternativesOf(pattern)) {
    const own = beginningsOfOne(alternative, after);
    if (!own) return undefined;
    found.push(...own);
  }
  return [...new Set(found)];
}

function beginningsOfOne(alternative: string, after: string): string[] | undefined {
  const lookaround = /^\(\?<?[!=]/.test(alternative);
  if (alternative.startsWith('(?:') || lookaround) {
    const end = endOfGroup(alternative);
    const rest = alternative.slice(end);
    if (lookaround) return beginningsOfOne(rest, after);
    const inside = beginningsIn(alternative.slice(3, end - 1), rest + after);
    const quantifier = /^(?:[?*]|\{0)/.test(rest);
    if (!inside || !quantifier) return inside;
    const others = beginningsOfOne(rest.replace(/^(?:[?*]|\{[^}]*\})\??\s*\??/, ''), after);
    return others && [...inside, ...others];
  }
  // A letter before a quantifier may be missing.
  const letters = /^(?:\p{L}(?![?*{]))+/u.exec(alternative)?.[0];
  if (!letters) return undefined;
  const whole =
    letters.length <= LETTERS && ENDS_WORD.test(alternative.slice(letters.length) + after);
  return [whole ? `${letters}${WHOLE}` : letters.slice(0, LETTERS)];
}

function alternativesOf(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) {
      found.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, pattern.slice(start)];
}

/** @returns where the group that a pattern begins with has ended. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return pattern.length;
}

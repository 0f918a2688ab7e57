import { ownCopy } from '../../data/search/words/own-copy.ts';
import {
  mixedOne,
  mixedOther,
  ONE,
  OTHER,
  WordNumbers,
} from '../../data/search/words/word-numbers.ts';

/** Begins a word, or goes on with it. */
export const LETTER = 1;
/** Goes on with a word. */
export const MARK = 2;
/** A word of its own. */
export const ALONE = 3;
/** Parts words. */
export const BETWEEN = 4;
/** What a code point is to words. */
export type Kind = typeof LETTER | typeof MARK | typeof ALONE | typeof BETWEEN;

/** How words are told, and what is to be known of them. */
export interface Words<Known> {
  kindOf: (letter: string) => Kind;
  /** UTF-16 units of a word that count: words that differ only later are one. */
  longest: number;
  /** Words that are remembered; past them all are forgotten. */
  most: number;
  /** @param word - Cut off after the units that count. */
  learn: (word: string) => Known;
}

/** Words with what is known of them: one that was seen before is not cut out of a text again. */
export class WordReader<Known> {
  readonly #words: Words<Known>;
  /** By UTF-16 unit; 0 where it was not seen yet, and for halves of code points. */
  readonly #kinds = new Uint8Array(0x10000);
  #numbers = new WordNumbers();
  /** By the number of the word. */
  #known: Known[] = [];

  constructor(words: Words<Known>) {
    this.#words = words;
  }

  /**
   * Looks through a text.
   *
   * @param meet - Is given every word in order: what is known of it, and where it begins and ends,
   *   in UTF-16 units.
   */
  lookThrough(text: string, meet: (known: Known, start: number, end: number) => void): void {
    const kinds = this.#kinds;
    const { longest } = this.#words;
    let start = -1;
    let [one, other] = [ONE, OTHER];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit] || this.#learnKind(text, at);
      if (kind === LETTER && start < 0) [start, one, other] = [at, ONE, OTHER];
      if (kind <= MARK) {
        if (start >= 0 && at - start < longest) {
          one = mixedOne(one, unit);
          other = mixedOther(other, unit);
        }
        continue;
      }
      if (start >= 0) meet(this.#get(text, start, at, one, other), start, at);
      start = -1;
      if (kind === ALONE) this.#meetAlone(text, at, meet);
    }
    if (start >= 0) meet(this.#get(text, start, text.length, one, other), start, text.length);
  }

  #meetAlone(
    text: string,
    start: number,
    meet: (known: Known, start: number, end: number) => void,
  ): void {
    let [one, other] = [ONE, OTHER];
    const end = start + String.fromCodePoint(text.codePointAt(start) as number).length;
    for (let at = start; at < end; at += 1) {
      one = mixedOne(one, text.charCodeAt(at));
      other = mixedOther(other, text.charCodeAt(at));
    }
    meet(this.#get(text, start, end, one, other), start, end);
  }

  #get(text: string, start: number, end: number, one: number, other: number): Known {
    const number = this.#numbers.find(one, other);
    if (number >= 0) return this.#known[number] as Known;
    if (this.#numbers.size >= this.#words.most) {
      this.#numbers = new WordNumbers();
      this.#known = [];
    }
    const word = text.slice(start, Math.min(end, start + this.#words.longest));
    const known = this.#words.learn(ownCopy(word));
    this.#known[this.#numbers.add(one, other)] = known;
    return known;
  }

  #learnKind(text: string, at: number): Kind {
    const isLaterHalf = at > 0 && (text.codePointAt(at - 1) as number) > 0xffff;
    const whole = String.fromCodePoint(text.codePointAt(isLaterHalf ? at - 1 : at) as number);
    const kind = this.#words.kindOf(whole);
    // The later half goes on with what the first began.
    if (isLaterHalf) return kind === LETTER ? MARK : kind === ALONE ? BETWEEN : kind;
    const unit = text.charCodeAt(at);
    if (!isHalf(unit)) this.#kinds[unit] = kind;
    return kind;
  }
}

/** Whether a UTF-16 unit is half of a code point: it says nothing without the other. */
function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

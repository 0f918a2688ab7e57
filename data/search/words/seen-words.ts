import { stemOf } from './word-forms.ts';
import { OTHER as ANOTHER, mixedOne, mixedOther, ONE, WordNumbers } from './word-numbers.ts';
import { hasApostrophes, joins, kindOf, LETTER, NUMBER, OTHER } from './word-places.ts';
import { formToken, mayBeUnspaced, surfaceToken } from './word-tokens.ts';

/** Words of a language after which all of them are forgotten. */
const MOST = 60_000;

/**
 * The words of a language that texts were seen to hold, by number, with what they are looked for
 * by. Every text that is found is looked through word by word, and nearly all of its words were
 * seen before: a word is known by its letters where it stands, in small or capital ones, without
 * being cut out of the text, see {@link WordNumbers}.
 */
export class SeenWords {
  readonly #language: string;
  readonly #stems: string[] = [];
  readonly #forms: number[] = [];
  readonly #surfaces: number[] = [];
  readonly #tokens: string[] = [];
  readonly #tokenNumbers = new Map<string, number>();
  readonly #numbers = new WordNumbers();

  constructor(language: string) {
    this.#language = language;
  }

  /** Words seen so far. */
  get size(): number {
    return this.#numbers.size;
  }

  /**
   * The words of a text that is written with spaces, where {@link wordPlaces} has them, in one go
   * over its letters.
   *
   * @returns of one word after the other its number, its start and its end, exclusive; nothing when
   *   the text may hold letters of a script without spaces, or such of two units.
   */
  wordsIn(text: string): number[] | undefined {
    const words: number[] = [];
    const apostrophes = hasApostrophes(this.#language);
    let start = -1;
    let one = ONE;
    let other = ANOTHER;
    for (let at = 0; at < text.length; at += 1) {
      const written = text.charCodeAt(at);
      const sign = signs[written] || learntSign(written);
      const kind = sign & KIND;
      if (kind === STRANGE) return undefined;
      if (start < 0) {
        if (kind !== LETTER && kind !== NUMBER) continue;
        start = at;
        one = ONE;
        other = ANOTHER;
      } else if (kind === OTHER && !(apostrophes && joins(text, at, written))) {
        words.push(this.#number(text, start, at, one, other), start, at);
        start = -1;
        continue;
      }
      const unit = sign >>> SMALL;
      one = mixedOne(one, unit);
      other = mixedOther(other, unit);
    }
    if (start >= 0) {
      words.push(this.#number(text, start, text.length, one, other), start, text.length);
    }
    return words;
  }

  /** The number of the word that stands in a text, from its start to its end, exclusive. */
  numberOf(text: string, start = 0, end = text.length): number {
    let one = ONE;
    let other = ANOTHER;
    for (let at = start; at < end; at += 1) {
      const written = text.charCodeAt(at);
      const unit = (signs[written] || learntSign(written)) >>> SMALL;
      one = mixedOne(one, unit);
      other = mixedOther(other, unit);
    }
    return this.#number(text, start, end, one, other);
  }

  #number(text: string, start: number, end: number, one: number, other: number): number {
    const known = this.#numbers.find(one, other);
    return known >= 0 ? known : this.#learn(text.slice(start, end), one, other);
  }

  /** From {@link stemOf}. */
  stem(word: number): string {
    return this.#stems[word] as string;
  }

  /** Number of the token from {@link formToken}. */
  form(word: number): number {
    return this.#forms[word] as number;
  }

  /** Number of the token from {@link surfaceToken}. */
  surface(word: number): number {
    return this.#surfaces[word] as number;
  }

  token(number: number): string {
    return this.#tokens[number] as string;
  }

  tokenNumber(token: string): number {
    let number = this.#tokenNumbers.get(token);
    if (number === undefined) {
      number = this.#tokens.push(token) - 1;
      this.#tokenNumbers.set(token, number);
    }
    return number;
  }

  #learn(word: string, one: number, other: number): number {
    const language = this.#language;
    const stem = stemOf(word, language);
    this.#forms.push(this.tokenNumber(formToken(word, language, stem)));
    this.#surfaces.push(this.tokenNumber(surfaceToken(word, language)));
    this.#stems.push(stem);
    return this.#numbers.add(one, other);
  }
}

/** Of a script without spaces, or half of a code point: looked at in another way. */
const STRANGE = 5;
/** The bits that say what a unit is to a word, and where those of its small letter begin. */
const KIND = 7;
const SMALL = 3;
/** Each UTF-16 unit in lower case, where that is one unit too, with its kind; 0 while nobody has asked. */
const signs = new Uint32Array(0x10000);

function learntSign(unit: number): number {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  const small = lower.length === 1 ? lower.charCodeAt(0) : unit;
  const strange = (unit >= 0xd800 && unit < 0xe000) || mayBeUnspaced(letter);
  signs[unit] = (small << SMALL) | (strange ? STRANGE : kindOf(unit));
  return signs[unit] as number;
}

const seen = new Map<string, SeenWords>();

/**
 * The words seen of a language. Ask for them anew with each text: past a limit others take their
 * place, in which words and tokens have other numbers.
 *
 * @param language - From `tokenLanguage`.
 */
export function seenWords(language: string): SeenWords {
  let words = seen.get(language);
  if (!words || words.size > MOST) {
    words = new SeenWords(language);
    seen.set(language, words);
  }
  return words;
}

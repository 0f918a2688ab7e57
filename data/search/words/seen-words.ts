import { stemOf } from './word-forms.ts';
import { hasApostrophes, joins, kindOf, LETTER, NUMBER, OTHER } from './word-places.ts';
import { formToken, mayBeUnspaced, surfaceToken } from './word-tokens.ts';

/** Slots of the table at first, a power of two; there are always twice as many as words. */
const FIRST_SLOTS = 1 << 12;
/** Words of a language after which all of them are forgotten. */
const MOST = 60_000;

/**
 * The words of a language that texts were seen to hold, by number, with what they are looked for
 * by. Every text that is found is looked through word by word, and nearly all of its words were
 * seen before: a word is known by its letters where it stands, in small or capital ones, without
 * being cut out of the text.
 *
 * Words are told apart by 64 bits made of their letters. That two of fifty thousand words have the
 * same is less likely than one in a thousand million; one wrong word found is all that comes of it.
 */
export class SeenWords {
  readonly #language: string;
  readonly #stems: string[] = [];
  readonly #forms: number[] = [];
  readonly #surfaces: number[] = [];
  readonly #tokens: string[] = [];
  readonly #tokenNumbers = new Map<string, number>();
  /** By slot: the two halves of the bits, and the word's number plus one; 0 where there is none. */
  #slots = new Int32Array(3 * FIRST_SLOTS);

  constructor(language: string) {
    this.#language = language;
  }

  /** Words seen so far. */
  get size(): number {
    return this.#stems.length;
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
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other + unit, 0x5bd1e995) ^ (other >>> 15);
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
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other + unit, 0x5bd1e995) ^ (other >>> 15);
    }
    return this.#number(text, start, end, one, other);
  }

  #number(text: string, start: number, end: number, one: number, other: number): number {
    const slot = slotOf(this.#slots, one, other);
    const known = this.#slots[slot + 2] as number;
    return known > 0 ? known - 1 : this.#learn(text.slice(start, end), one, other);
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
    if (6 * this.size >= this.#slots.length) this.#grow();
    const language = this.#language;
    const stem = stemOf(word, language);
    this.#forms.push(this.tokenNumber(formToken(word, language, stem)));
    this.#surfaces.push(this.tokenNumber(surfaceToken(word, language)));
    const size = this.#stems.push(stem);
    this.#slots.set([one, other, size], slotOf(this.#slots, one, other));
    return size - 1;
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#slots.length);
    for (let at = 0; at < this.#slots.length; at += 3) {
      const [one = 0, other = 0, number = 0] = this.#slots.subarray(at, at + 3);
      if (number > 0) larger.set([one, other, number], slotOf(larger, one, other));
    }
    this.#slots = larger;
  }
}

/** What the letters of a word are mixed into at first. */
const ONE = 0x811c9dc5 | 0;
const ANOTHER = 0x2f0b4c47;

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

/** Where these bits are in a table, or the free slot where they belong. */
function slotOf(slots: Int32Array, one: number, other: number): number {
  const last = slots.length / 3 - 1;
  let slot = (one ^ (one >>> 15) ^ other) & last;
  while (slots[3 * slot + 2] !== 0 && (slots[3 * slot] !== one || slots[3 * slot + 1] !== other)) {
    slot = (slot + 1) & last;
  }
  return 3 * slot;
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

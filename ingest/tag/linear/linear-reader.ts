import type { Span } from '../../../data/model.ts';
import { FeatureTable } from './feature-table.ts';
import { conceptOf, lettersOfWord, pairOf, pairsOfMeanings, partedPairOf } from './features.ts';
import { type BlockScale, frequencyWeight, scaleOf } from './vector-space.ts';
import type { Weights } from './weights-file.ts';
import type { ReadWord, WordedText } from './worded-text.ts';

/** What a word gives, with places in the model; -1 where a feature is unknown. */
interface KnownWord {
  place: number;
  /** Of its runs of letters; of known ones only. */
  letters: readonly number[];
  isTelling: boolean;
}

/**
 * A text word by word: of each what it gives, and its pairs with the words before it. It holds until
 * its reader is given the next text.
 */
export interface PlacedWords extends WordedText {
  known: readonly KnownWord[];
  /** Longer than the text has words. */
  pairs: Int32Array;
  /** Of two words with one between. */
  partedPairs: Int32Array;
}

/** A sentence, or a part of it, ends here. */
const BREAK = /[.;:!?。；：！？\n]/;
/** Letters of evidence at most. */
const LONGEST_EVIDENCE = 300;

const NO_LETTERS: readonly number[] = [];
/** Words of a text for which there is room at first. */
const ROOM = 1_000;

/** Models that read the same words. */
let models = 0;

/** What a model sees of texts. */
export interface Sight {
  /** Blocks of features: words 0, runs of letters 1, concepts 2, meanings 3. */
  blocks: readonly number[];
  /** By block. */
  scales: readonly BlockScale[];
  /** Whether a word, lower case and without accents, is one that somebody wants to know of. */
  isTelling?: (word: string) => boolean;
}

/** A linear model ready to read texts. Not for use from several threads at once. */
export class LinearReader {
  readonly #model: Weights;
  readonly #sight: Sight;
  readonly #table: FeatureTable;
  readonly #number = models++;
  /** How often each feature stands in the text being read; zero between texts. */
  readonly #times: Uint32Array;
  readonly #sums: Float64Array;
  /** Features of the block being read, each once. */
  readonly #found: Int32Array;
  #size = 0;
  #pairs = new Int32Array(ROOM);
  #partedPairs = new Int32Array(ROOM);

  constructor(model: Weights, sight: Sight) {
    this.#model = model;
    this.#sight = sight;
    this.#table = new FeatureTable(model.features);
    this.#times = new Uint32Array(model.features.length);
    this.#sums = new Float64Array(model.biases.length);
    this.#found = new Int32Array(model.features.length);
  }

  place(text: WordedText): PlacedWords {
    const { words } = text;
    const table = this.#table;
    if (words.length > this.#pairs.length) {
      this.#pairs = new Int32Array(2 * words.length);
      this.#partedPairs = new Int32Array(2 * words.length);
    }
    const [pairs, partedPairs] = [this.#pairs, this.#partedPairs];
    const known: KnownWord[] = [];
    let [first, second]: (number | undefined)[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as ReadWord;
      const { hash } = word;
      known.push(this.#known(word));
      pairs[at] = second === undefined ? -1 : table.placeOf(pairOf(second, hash));
      partedPairs[at] = first === undefined ? -1 : table.placeOf(partedPairOf(first, hash));
      [first, second] = [second, hash];
    }
    return { ...text, known, pairs, partedPairs };
  }

  /**
   * How far a text is on each class's side, before calibration.
   *
   * @param concepts - Ids of those it names, where the model sees concepts.
   */
  weigh(placed: PlacedWords, concepts: readonly string[]): Float64Array {
    const { words, known } = placed;
    const margins = Float64Array.from(this.#model.biases);
    for (const block of this.#sight.blocks) {
      if (block === 0) this.#countWords(placed);
      else if (block === 1) this.#countLetters(known);
      else if (block === 2)
        for (const id of concepts) this.#count(this.#table.placeOf(conceptOf(id)));
      else this.#countMeanings(words);
      this.#add(block, margins);
    }
    return margins;
  }

  #countWords({ known, pairs, partedPairs }: PlacedWords): void {
    for (let at = 0; at < known.length; at += 1) {
      this.#count((known[at] as KnownWord).place);
      this.#count(pairs[at] as number);
      this.#count(partedPairs[at] as number);
    }
  }

  #countLetters(known: readonly KnownWord[]): void {
    for (const { letters } of known) {
      for (let at = 0; at < letters.length; at += 1) this.#count(letters[at] as number);
    }
  }

  #countMeanings(words: readonly ReadWord[]): void {
    const together: (readonly number[])[] = [];
    for (const { meanings } of words) {
      if (meanings.length === 0) continue;
      together.push(meanings);
      for (const meaning of meanings) this.#count(this.#table.placeOf(meaning));
      for (const pair of pairsOfMeanings(together, together.length - 1)) {
        this.#count(this.#table.placeOf(pair));
      }
    }
  }

  #known(word: ReadWord): KnownWord {
    const known = word.known[this.#number];
    if (known) return known as KnownWord;
    const { folded, hash } = word;
    const letters = this.#sight.blocks.includes(1) ? lettersOfWord(folded) : NO_LETTERS;
    const placed: KnownWord = {
      place: this.#table.placeOf(hash),
      letters: letters.map((run) => this.#table.placeOf(run)).filter((one) => one >= 0),
      isTelling: this.#sight.isTelling?.(folded) ?? false,
    };
    word.known[this.#number] = placed;
    return placed;
  }

  #count(place: number): void {
    if (place < 0) return;
    const times = this.#times[place] as number;
    if (times === 0) this.#found[this.#size++] = place;
    this.#times[place] = times + 1;
  }

  /** Adds what one block of features says to the margins, and forgets what was counted. */
  #add(block: number, margins: Float64Array): void {
    const { weights, steps } = this.#model;
    const [found, sums] = [this.#found, this.#sums.fill(0)];
    const width = steps.length;
    let square = 0;
    let at = 0;
    // Two at a time: each sum is fetched and put back once for both.
    for (; at + 1 < this.#size; at += 2) {
      const [one, other] = [found[at] as number, found[at + 1] as number];
      const [value, second] = [this.#valueOf(one), this.#valueOf(other)];
      square += value * value + second * second;
      let [from, next] = [one * width, other * width];
      for (let place = 0; place < width; place += 1) {
        sums[place] =
          (sums[place] as number) +
          value * (weights[from++] as number) +
          second * (weights[next++] as number);
      }
    }
    if (at < this.#size) {
      const one = found[at] as number;
      const value = this.#valueOf(one);
      square += value * value;
      let from = one * width;
      for (let place = 0; place < width; place += 1) {
        sums[place] = (sums[place] as number) + value * (weights[from++] as number);
      }
    }
    this.#size = 0;
    const scale = scaleOf(this.#sight.scales[block] as BlockScale, square);
    for (let one = 0; one < width; one += 1) {
      const own = (sums[one] as number) * scale * (steps[one] as number);
      margins[one] = (margins[one] as number) + own;
    }
  }

  /** How much a counted feature says; its count is forgotten. */
  #valueOf(place: number): number {
    const times = this.#times[place] as number;
    this.#times[place] = 0;
    const weight = times === 1 ? 1 : frequencyWeight(times);
    return (weight * (this.#model.rarity[place] as number)) / 20;
  }

  /** The run of words within a sentence or a part of it that weighs most for a class. */
  evidence(placed: PlacedWords, one: number): Span | undefined {
    const { text, words, places } = placed;
    let best: (Span & { weight: number }) | undefined;
    let run: (Span & { weight: number }) | undefined;
    for (let place = 0; place < words.length; place += 1) {
      const [start, end] = [places[2 * place] as number, places[2 * place + 1] as number];
      const weight = this.#weightOf(placed, place, one);
      const goesOn =
        run !== undefined &&
        run.weight > 0 &&
        end - run.start <= LONGEST_EVIDENCE &&
        !BREAK.test(text.slice(run.end, start));
      run =
        goesOn && run
          ? { start: run.start, end, weight: run.weight + weight }
          : { start, end, weight };
      if (run.weight > 0 && run.weight > (best?.weight ?? 0)) best = run;
    }
    return best && { start: best.start, end: best.end };
  }

  #weightOf({ words, known, pairs, partedPairs }: PlacedWords, at: number, one: number): number {
    const { place, letters } = known[at] as KnownWord;
    const { meanings } = words[at] as ReadWord;
    let weight =
      this.#weightAt(place, one) +
      this.#weightAt(pairs[at] as number, one) +
      this.#weightAt(partedPairs[at] as number, one);
    for (const run of letters) weight += this.#weightAt(run, one);
    for (const meaning of meanings) weight += this.#weightAt(this.#table.placeOf(meaning), one);
    return weight;
  }

  #weightAt(place: number, one: number): number {
    if (place < 0) return 0;
    const { rarity, weights, steps } = this.#model;
    return (weights[place * steps.length + one] as number) * (rarity[place] as number);
  }
}

/** Whether a text holds a word that somebody wants to know of. */
export function hasTelling({ known }: PlacedWords): boolean {
  return known.some(({ isTelling }) => isTelling);
}

/** Share of the words that the model knows, as they are or by what they mean, 0–1. */
export function shareKnown({ words, known }: PlacedWords): number {
  const familiar = words.filter(
    ({ meanings }, at) => (known[at] as KnownWord).place >= 0 || meanings.length > 0,
  );
  return familiar.length / (words.length || 1);
}

import type { Span } from '../../../data/model.ts';
import { Remembered } from '../../../data/search/words/remembered.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import { conceptsNamed } from './concepts-named.ts';
import { FeatureTable } from './feature-table.ts';
import {
  conceptOf,
  featuresOfWord,
  pairOf,
  pairsOfMeanings,
  partedPairOf,
  textWords,
} from './features.ts';
import { foldedWord } from './folded-word.ts';
import { type BlockScale, frequencyWeight, scaleOf } from './vector-space.ts';
import type { Weights } from './weights-file.ts';

/** What a word as written gives, with places in the model; -1 where a feature is unknown. */
interface KnownWord {
  hash: number;
  place: number;
  letters: Int32Array;
  /** As hashes: pairs are made of them. */
  meanings: readonly number[];
  isTelling: boolean;
}

/** A text word by word: of each what it gives, and its pairs with the words before it. */
export interface PlacedWords {
  words: readonly string[];
  known: readonly KnownWord[];
  pairs: Int32Array;
  partedPairs: Int32Array;
}

/** Words of a language that are remembered with their features; texts say the same words again. */
const REMEMBERED_WORDS = 50_000;
/** Languages whose words are remembered. */
const MOST_LANGUAGES = 20;
/** A sentence, or a part of it, ends here. */
const BREAK = /[.;:!?。；：！？\n]/;
/** Letters of evidence at most. */
const LONGEST_EVIDENCE = 300;

const NONE = new Uint32Array();

/** What a model sees of texts. */
export interface Sight {
  /** Blocks of features: words 0, runs of letters 1, concepts 2, meanings 3. */
  blocks: readonly number[];
  /** By block. */
  scales: readonly BlockScale[];
  /** Whether a word, lower case and without accents, is one that somebody wants to know of. */
  isTelling?: (word: string) => boolean;
}

/** How far a text is on each class's side, before calibration, and what else was seen. */
export interface Weighed {
  margins: Float64Array;
  /** Ids of the concepts it names. */
  concepts: readonly string[];
  /** Whether it holds a telling word. */
  isTelling: boolean;
}

/** A linear model ready to read texts. Not for use from several threads at once. */
export class LinearReader {
  readonly #model: Weights;
  readonly #sight: Sight;
  readonly #table: FeatureTable;
  readonly #words = new Map<string, Remembered<KnownWord>>();
  /** How often each feature stands in the text being read; zero between texts. */
  readonly #times: Uint32Array;
  readonly #sums: Float64Array;

  constructor(model: Weights, sight: Sight) {
    this.#model = model;
    this.#sight = sight;
    this.#table = new FeatureTable(model.features);
    this.#times = new Uint32Array(model.features.length);
    this.#sums = new Float64Array(model.biases.length);
  }

  /** @param language - BCP 47 tag. */
  place(text: string, language: string): PlacedWords {
    const words = textWords(text);
    const remembered = this.#wordsOf(language);
    const known = words.map((word) => this.#known(word, language, remembered));
    const pairs = new Int32Array(words.length).fill(-1);
    const partedPairs = new Int32Array(words.length).fill(-1);
    for (let at = 1; at < known.length; at += 1) {
      const { hash } = known[at] as KnownWord;
      pairs[at] = this.#table.placeOf(pairOf((known[at - 1] as KnownWord).hash, hash));
      if (at < 2) continue;
      partedPairs[at] = this.#table.placeOf(partedPairOf((known[at - 2] as KnownWord).hash, hash));
    }
    return { words, known, pairs, partedPairs };
  }

  /** @param placed - The words of this very text. */
  weigh(text: string, language: string, placed: PlacedWords): Weighed {
    const { known, pairs, partedPairs } = placed;
    const { blocks } = this.#sight;
    const margins = Float64Array.from(this.#model.biases);
    const concepts = blocks.includes(2) ? conceptsNamed(text, language) : [];
    const found: number[] = [];
    const count = [
      () => {
        for (let at = 0; at < known.length; at += 1) {
          this.#count((known[at] as KnownWord).place, found);
          this.#count(pairs[at] as number, found);
          this.#count(partedPairs[at] as number, found);
        }
      },
      () => {
        for (const { letters } of known) {
          for (let at = 0; at < letters.length; at += 1) this.#count(letters[at] as number, found);
        }
      },
      () => {
        for (const id of concepts) this.#count(this.#table.placeOf(conceptOf(id)), found);
      },
      () => this.#countMeanings(known, found),
    ];
    for (const block of blocks) {
      count[block]?.();
      this.#add(found, block, margins);
    }
    return { margins, concepts, isTelling: known.some(({ isTelling }) => isTelling) };
  }

  #countMeanings(known: readonly KnownWord[], found: number[]): void {
    const together: (readonly number[])[] = [];
    for (const { meanings } of known) {
      if (meanings.length === 0) continue;
      together.push(meanings);
      for (const meaning of meanings) this.#count(this.#table.placeOf(meaning), found);
      for (const pair of pairsOfMeanings(together, together.length - 1)) {
        this.#count(this.#table.placeOf(pair), found);
      }
    }
  }

  /** Words in other languages have other stems. */
  #wordsOf(tag: string): Remembered<KnownWord> {
    const language = tokenLanguage(tag);
    let words = this.#words.get(language);
    if (!words) {
      if (this.#words.size >= MOST_LANGUAGES) this.#words.clear();
      words = new Remembered<KnownWord>(REMEMBERED_WORDS);
      this.#words.set(language, words);
    }
    return words;
  }

  #known(written: string, language: string, remembered: Remembered<KnownWord>): KnownWord {
    let known = remembered.get(written);
    if (!known) {
      const word = foldedWord(written);
      const { hash, letters, meanings } = featuresOfWord(word, language);
      const runs = this.#sight.blocks.includes(1) ? letters : NONE;
      known = {
        hash,
        place: this.#table.placeOf(hash),
        letters: Int32Array.from(runs, (run) => this.#table.placeOf(run)).filter(
          (place) => place >= 0,
        ),
        meanings,
        isTelling: this.#sight.isTelling?.(word) ?? false,
      };
      remembered.set(written, known);
    }
    return known;
  }

  #count(place: number, found: number[]): void {
    if (place < 0) return;
    const times = this.#times[place] as number;
    if (times === 0) found.push(place);
    this.#times[place] = times + 1;
  }

  /** Adds what one block of features says to the margins, and forgets what was counted. */
  #add(found: number[], block: number, margins: Float64Array): void {
    const { rarity, weights, steps } = this.#model;
    const classes = margins.length;
    const sums = this.#sums.fill(0);
    let square = 0;
    for (let at = 0; at < found.length; at += 1) {
      const place = found[at] as number;
      const times = this.#times[place] as number;
      this.#times[place] = 0;
      const value = ((times === 1 ? 1 : frequencyWeight(times)) * (rarity[place] as number)) / 20;
      square += value * value;
      const from = place * classes;
      for (let one = 0; one < classes; one += 1) {
        sums[one] = (sums[one] as number) + value * (weights[from + one] as number);
      }
    }
    found.length = 0;
    const scale = scaleOf(this.#sight.scales[block] as BlockScale, square);
    for (let one = 0; one < classes; one += 1) {
      const own = (sums[one] as number) * scale * (steps[one] as number);
      margins[one] = (margins[one] as number) + own;
    }
  }

  /** The run of words within a sentence or a part of it that weighs most for a class. */
  evidence(text: string, placed: PlacedWords, one: number): Span | undefined {
    let best: (Span & { weight: number }) | undefined;
    let run: (Span & { weight: number }) | undefined;
    let at = 0;
    for (const [place, word] of placed.words.entries()) {
      const start = text.indexOf(word, at);
      const end = start + word.length;
      at = end;
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

  #weightOf({ known, pairs, partedPairs }: PlacedWords, at: number, one: number): number {
    const { place, letters, meanings } = known[at] as KnownWord;
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

/** Share of the words that the model knows, as they are or by what they mean, 0–1. */
export function shareKnown({ known }: PlacedWords): number {
  let familiar = 0;
  for (const { place, meanings } of known) if (place >= 0 || meanings.length > 0) familiar += 1;
  return familiar / (known.length || 1);
}

import type { Span } from '../../../data/model.ts';
import { Remembered } from '../../../data/search/words/remembered.ts';
import { tokenLanguage } from '../../../data/search/words/word-tokens.ts';
import type { ArticleReading } from './article-model.ts';
import { probabilities, trustIn } from './calibration.ts';
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
import { isFieldConcept, isFieldWord } from './field-words.ts';
import { foldedWord } from './folded-word.ts';
import { ARTICLES } from './labelled-paragraphs.ts';
import { maskArticles } from './mask.ts';
import { BLOCK_WEIGHTS, frequencyWeight } from './vector-space.ts';
import type { ArticleWeights } from './weights-file.ts';

/** What a word as written gives, with places in the model; -1 where a feature is unknown. */
interface KnownWord {
  hash: number;
  place: number;
  letters: Int32Array;
  /** As hashes: pairs are made of them. */
  meanings: readonly number[];
  isOfField: boolean;
}

/** A text word by word: of each what it gives, and its pairs with the words before it. */
interface PlacedWords {
  words: readonly string[];
  known: readonly KnownWord[];
  pairs: Int32Array;
  partedPairs: Int32Array;
}

/** Articles given for a text. */
const MOST = 5;
/** Evidence is looked for from this score on. */
const WITH_EVIDENCE = 0.3;
/** Words of a language that are remembered with their features; texts say the same words again. */
const REMEMBERED_WORDS = 50_000;
/** Languages whose words are remembered. */
const MOST_LANGUAGES = 20;
/** A sentence, or a part of it, ends here. */
const BREAK = /[.;:!?。；：！？\n]/;
/** Letters of evidence at most. */
const LONGEST_EVIDENCE = 300;

/** A text of which the model knows less is in a language that it has not learned. */
const LEAST_KNOWN = 0.35;

/** A model ready to read texts. Not for use from several threads at once. */
export class ArticleReader {
  readonly #model: ArticleWeights;
  readonly #table: FeatureTable;
  readonly #words = new Map<string, Remembered<KnownWord>>();
  /** How often each feature stands in the text being read; zero between texts. */
  readonly #times: Uint32Array;

  readonly #sums: Float64Array;

  constructor(model: ArticleWeights) {
    this.#model = model;
    this.#table = new FeatureTable(model.features);
    this.#times = new Uint32Array(model.features.length);
    this.#sums = new Float64Array(model.biases.length);
  }

  /**
   * @param language - BCP 47 tag.
   * @returns the likeliest articles, best first; none where most words are unknown.
   */
  read(text: string, language: string): ArticleReading[] {
    const masked = maskArticles(text);
    const placed = this.#placed(masked, language);
    if (shareKnown(placed) < LEAST_KNOWN) return [];
    const { margins, trust } = this.#weigh(masked, placed, language);
    const scores = probabilities(margins, this.#model.calibration);
    return [...scores.keys()]
      .sort((a, b) => (scores[b] as number) - (scores[a] as number))
      .slice(0, MOST)
      .map((place) => {
        const score = (scores[place] as number) * trust;
        const evidence = score >= WITH_EVIDENCE ? this.#evidence(masked, placed, place) : undefined;
        const article = ARTICLES[place] as string;
        return evidence ? { article, score, evidence } : { article, score };
      });
  }

  /** How far a text is on each article's side, before calibration. */
  margins(text: string, language: string): Float64Array {
    const masked = maskArticles(text);
    return this.#weigh(masked, this.#placed(masked, language), language).margins;
  }

  #weigh(masked: string, placed: PlacedWords, language: string) {
    const { known, pairs, partedPairs } = placed;
    const margins = Float64Array.from(this.#model.biases);
    const found: number[] = [];
    let isOfField = false;
    for (let at = 0; at < known.length; at += 1) {
      const word = known[at] as KnownWord;
      isOfField ||= word.isOfField;
      this.#count(word.place, found);
      this.#count(pairs[at] as number, found);
      this.#count(partedPairs[at] as number, found);
    }
    this.#add(found, 0, margins);
    for (const { letters } of known) {
      for (let at = 0; at < letters.length; at += 1) this.#count(letters[at] as number, found);
    }
    this.#add(found, 1, margins);
    for (const id of conceptsNamed(masked, language)) {
      isOfField ||= isFieldConcept(id);
      this.#count(this.#table.placeOf(conceptOf(id)), found);
    }
    this.#add(found, 2, margins);
    this.#countMeanings(known, found);
    this.#add(found, 3, margins);
    return { margins, trust: trustIn(isOfField, shareKnown(placed)) };
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

  #placed(masked: string, language: string): PlacedWords {
    const words = textWords(masked);
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
      known = {
        hash,
        place: this.#table.placeOf(hash),
        letters: Int32Array.from(letters, (run) => this.#table.placeOf(run)).filter(
          (place) => place >= 0,
        ),
        meanings,
        isOfField: isFieldWord(word),
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
    const articles = margins.length;
    const sums = this.#sums.fill(0);
    let square = 0;
    for (let at = 0; at < found.length; at += 1) {
      const place = found[at] as number;
      const times = this.#times[place] as number;
      this.#times[place] = 0;
      const value = ((times === 1 ? 1 : frequencyWeight(times)) * (rarity[place] as number)) / 20;
      square += value * value;
      const from = place * articles;
      for (let article = 0; article < articles; article += 1) {
        sums[article] = (sums[article] as number) + value * (weights[from + article] as number);
      }
    }
    found.length = 0;
    const scale = (BLOCK_WEIGHTS[block] as number) / (Math.sqrt(square) || 1);
    for (let article = 0; article < articles; article += 1) {
      const own = (sums[article] as number) * scale * (steps[article] as number);
      margins[article] = (margins[article] as number) + own;
    }
  }

  /** The run of words within a sentence or a part of it that weighs most for an article. */
  #evidence(masked: string, placed: PlacedWords, article: number): Span | undefined {
    let best: (Span & { weight: number }) | undefined;
    let run: (Span & { weight: number }) | undefined;
    let at = 0;
    for (const [place, word] of placed.words.entries()) {
      const start = masked.indexOf(word, at);
      const end = start + word.length;
      at = end;
      const weight = this.#weightOf(placed, place, article);
      const goesOn =
        run !== undefined &&
        run.weight > 0 &&
        end - run.start <= LONGEST_EVIDENCE &&
        !BREAK.test(masked.slice(run.end, start));
      run =
        goesOn && run
          ? { start: run.start, end, weight: run.weight + weight }
          : { start, end, weight };
      if (run.weight > 0 && run.weight > (best?.weight ?? 0)) best = run;
    }
    return best && { start: best.start, end: best.end };
  }

  #weightOf({ known, pairs, partedPairs }: PlacedWords, at: number, article: number): number {
    const { place, letters, meanings } = known[at] as KnownWord;
    let weight =
      this.#weightAt(place, article) +
      this.#weightAt(pairs[at] as number, article) +
      this.#weightAt(partedPairs[at] as number, article);
    for (const run of letters) weight += this.#weightAt(run, article);
    for (const one of meanings) weight += this.#weightAt(this.#table.placeOf(one), article);
    return weight;
  }

  #weightAt(place: number, article: number): number {
    if (place < 0) return 0;
    const { rarity, weights, steps } = this.#model;
    return (weights[place * steps.length + article] as number) * (rarity[place] as number);
  }
}

/** Share of the words that the model knows, as they are or by what they mean, 0–1. */
function shareKnown({ known }: PlacedWords): number {
  let familiar = 0;
  for (const { place, meanings } of known) if (place >= 0 || meanings.length > 0) familiar += 1;
  return familiar / (known.length || 1);
}

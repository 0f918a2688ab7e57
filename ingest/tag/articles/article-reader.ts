import { conceptsNamed } from '../linear/concepts-named.ts';
import { hasTelling, LinearReader, type PlacedWords, shareKnown } from '../linear/linear-reader.ts';
import type { Weights } from '../linear/weights-file.ts';
import type { WordedText } from '../linear/worded-text.ts';
import type { ArticleReading } from './article-model.ts';
import { type Calibration, probabilities, trustIn } from './calibration.ts';
import { isFieldConcept } from './field-words.ts';
import { ARTICLES } from './labelled-paragraphs.ts';
import { ARTICLE_SIGHT } from './sight.ts';

/** Articles given for a text. */
const MOST = 5;
/** Evidence is looked for from this score on. */
const WITH_EVIDENCE = 0.3;
/** A text of which the model knows less is in a language that it has not learned. */
const LEAST_KNOWN = 0.35;

/** A model ready to read texts. Not for use from several threads at once. */
export class ArticleReader {
  readonly #reader: LinearReader;
  readonly #calibration: Calibration;

  /** @param model - With the three numbers of its calibration. */
  constructor(model: Weights) {
    this.#reader = new LinearReader(model, ARTICLE_SIGHT);
    const [margin = 0, lead = 0, offset = 0] = model.calibration;
    this.#calibration = { margin, lead, offset };
  }

  /**
   * @param least - Readings below this score are not wanted; where none can reach it, none is given.
   * @returns the likeliest articles, best first; none where most words are unknown.
   */
  read(text: WordedText, least: number): ArticleReading[] {
    const placed = this.#reader.place(text);
    const known = shareKnown(placed);
    if (known < LEAST_KNOWN) return [];
    const concepts = conceptsNamed(text.text, text.language);
    const trust = trustIn(hasTelling(placed) || concepts.some(isFieldConcept), known);
    if (trust < least) return [];
    const scores = probabilities(this.#reader.weigh(placed, concepts), this.#calibration);
    const likely: { place: number; score: number }[] = [];
    for (let place = 0; place < scores.length; place += 1) {
      const score = (scores[place] as number) * trust;
      if (score >= least) likely.push({ place, score });
    }
    return likely
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ place, score }) => this.#reading(placed, place, score));
  }

  #reading(placed: PlacedWords, place: number, score: number): ArticleReading {
    const article = ARTICLES[place] as string;
    const evidence = score >= WITH_EVIDENCE ? this.#reader.evidence(placed, place) : undefined;
    return evidence ? { article, score, evidence } : { article, score };
  }

  /** How far a text is on each article's side, before calibration. */
  margins(text: WordedText): Float64Array {
    const concepts = conceptsNamed(text.text, text.language);
    return this.#reader.weigh(this.#reader.place(text), concepts);
  }
}

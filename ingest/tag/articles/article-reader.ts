import { LinearReader, type PlacedWords, shareKnown } from '../linear/linear-reader.ts';
import type { Weights } from '../linear/weights-file.ts';
import type { ArticleReading } from './article-model.ts';
import { type Calibration, probabilities, trustIn } from './calibration.ts';
import { isFieldConcept } from './field-words.ts';
import { ARTICLES } from './labelled-paragraphs.ts';
import { maskArticles } from './mask.ts';
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
   * @param language - BCP 47 tag.
   * @returns the likeliest articles, best first; none where most words are unknown.
   */
  read(text: string, language: string): ArticleReading[] {
    const masked = maskArticles(text);
    const placed = this.#reader.place(masked, language);
    const known = shareKnown(placed);
    if (known < LEAST_KNOWN) return [];
    const { margins, concepts, isTelling } = this.#reader.weigh(masked, language, placed);
    const trust = trustIn(isTelling || concepts.some(isFieldConcept), known);
    const scores = probabilities(margins, this.#calibration);
    return [...scores.keys()]
      .sort((a, b) => (scores[b] as number) - (scores[a] as number))
      .slice(0, MOST)
      .map((place) => this.#reading(masked, placed, place, (scores[place] as number) * trust));
  }

  #reading(masked: string, placed: PlacedWords, place: number, score: number): ArticleReading {
    const article = ARTICLES[place] as string;
    const evidence =
      score >= WITH_EVIDENCE ? this.#reader.evidence(masked, placed, place) : undefined;
    return evidence ? { article, score, evidence } : { article, score };
  }

  /** How far a text is on each article's side, before calibration. */
  margins(text: string, language: string): Float64Array {
    const masked = maskArticles(text);
    return this.#reader.weigh(masked, language, this.#reader.place(masked, language)).margins;
  }
}

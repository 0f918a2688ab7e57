import { type CountedFeatures, countedFeatures } from '../linear/counted-features.ts';
import type { Fitted } from '../linear/fitted.ts';
import { type Rows, rowsOf, separate } from '../linear/separate.ts';
import { type Vector, type VectorSpace, vectorOf, vectorSpace } from '../linear/vector-space.ts';
import { ARTICLES, type LabelledParagraph, SOURCES, type Source } from './labelled-paragraphs.ts';
import { ARTICLE_SIGHT } from './sight.ts';

/** A labelled paragraph with what the model sees of it. */
export interface ReadParagraph extends LabelledParagraph {
  features: CountedFeatures;
}

/** What a model sees, and how much its errors cost it. */
interface View {
  /** Blocks of features. */
  blocks: readonly number[];
  cost: number;
}

export interface FitOptions {
  /** Models that are learned apart and then added up. */
  views: readonly View[];
  sources: Partial<Record<Source, number>>;
  least: number;
}
export const FIT: FitOptions = {
  // A model of everything leans on words; one of letters and one of meanings stand by it.
  views: [
    { blocks: [0, 1, 2, 3], cost: 0.5 },
    { blocks: [1], cost: 0.5 },
    { blocks: [2, 3], cost: 0.25 },
  ],
  sources: {
    'concluding-observations': 1,
    'lists-of-issues': 0.4,
    'state-reports': 0.3,
    'convention-text': 0.5,
    'general-comments': 0.1,
  },
  least: 3,
};
const MOST_FEATURES = 140_000;
/** Of the value that stands for a source: large, so that what a source is fond of stays with it. */
const SOURCE_VALUE = 2;

export function readParagraphs(paragraphs: readonly LabelledParagraph[]): ReadParagraph[] {
  return paragraphs.map((one) => ({
    ...one,
    features: countedFeatures(one.text, one.language),
  }));
}

/** Learns the articles; the same paragraphs in the same order give the same weights. */
export function fitArticles(all: readonly ReadParagraph[], options = FIT): Fitted {
  const { views, sources, least } = options;
  const paragraphs = all.filter(({ source }) => (sources[source] ?? 0) > 0);
  const texts = paragraphs.map(({ features, country }) => ({ features, group: country }));
  const space = vectorSpace(texts, least, MOST_FEATURES);
  const fits = views.map((view) => fitView(view, paragraphs, space, sources));
  const bias = space.rarity.length;
  const means = ARTICLES.map((_, article) =>
    Float64Array.from({ length: bias + 1 }, (_, place) =>
      fits.reduce((sum, fitted) => sum + (fitted[article]?.[place] ?? 0) / fits.length, 0),
    ),
  );
  return {
    space,
    weights: means.map((weights) => weights.subarray(0, bias)),
    biases: Float64Array.from(means, (weights) => weights[bias] as number),
  };
}

/** @returns for each article its weights, and behind them its bias. */
function fitView(
  { blocks, cost }: View,
  paragraphs: readonly ReadParagraph[],
  space: VectorSpace,
  sources: FitOptions['sources'],
): Float64Array[] {
  const bias = space.rarity.length;
  const rows: Rows = rowsOf(
    paragraphs.map((one) =>
      withSource(vectorOf(one.features, space, ARTICLE_SIGHT.scales, blocks), one.source, bias),
    ),
  );
  const costs = Float64Array.from(paragraphs, ({ source }) => cost * (sources[source] ?? 0));
  return ARTICLES.map((_, article) => {
    const isPositive = Uint8Array.from(paragraphs, ({ gold }) => Number(gold.includes(article)));
    return separate(rows, isPositive, costs, bias + 1 + SOURCES.length);
  });
}

/** Every text has the bias; texts of other sources than the cleanest also have their own. */
function withSource({ places, values }: Vector, source: Source, bias: number): Vector {
  const own = SOURCES.indexOf(source);
  const more = own > 0 ? [bias, bias + 1 + own] : [bias];
  return {
    places: Int32Array.from([...places, ...more]),
    values: Float32Array.from([
      ...values,
      ...more.map((place) => (place === bias ? 1 : SOURCE_VALUE)),
    ]),
  };
}

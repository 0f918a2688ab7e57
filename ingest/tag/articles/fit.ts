import { type CountedFeatures, countedFeatures } from '../linear/counted-features.ts';
import type { Fitted } from '../linear/fitted.ts';
import { type Rows, rowsOf, separate } from '../linear/separate.ts';
import { type Vector, type VectorSpace, vectorOf, vectorSpace } from '../linear/vector-space.ts';
import { ARTICLES, type LabelledParagraph, SOURCES, type Source } from './labelled-paragraphs.ts';
import { piecesOf } from './pieces.ts';
import { ARTICLE_SIGHT } from './sight.ts';

/** A labelled paragraph with what the model sees of it. */
export interface ReadParagraph extends LabelledParagraph {
  features: CountedFeatures;
  /** The same of its sentences and items, where it is cut into them. */
  pieces: readonly CountedFeatures[];
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
  /** What an error in a piece of a paragraph costs, against one in the paragraph. */
  pieces: number;
  least: number;
}
export const FIT: FitOptions = {
  // A model of everything leans on words; one of letters and one of meanings stand by it.
  views: [
    { blocks: [0, 1, 2, 3], cost: 0.5 },
    { blocks: [1], cost: 0.5 },
    { blocks: [2, 3], cost: 0.5 },
  ],
  sources: {
    'concluding-observations': 1,
    'lists-of-issues': 0.4,
    'state-reports': 0.3,
    'convention-text': 0.5,
    'general-comments': 0.1,
  },
  // Two errors of three are in paragraphs under sixty words: pieces of paragraphs teach what little
  // text looks like. Texts are read as fast as without them, for there is still one plane an article.
  pieces: 0.3,
  least: 3,
};
/** The Convention's own text and the general comments count too little to be cut. */
const CUT: ReadonlySet<Source> = new Set([
  'concluding-observations',
  'lists-of-issues',
  'state-reports',
]);
const MOST_FEATURES = 140_000;
/** Of the value that stands for a source: large, so that what a source is fond of stays with it. */
const SOURCE_VALUE = 2;

export function readParagraphs(paragraphs: readonly LabelledParagraph[]): ReadParagraph[] {
  return paragraphs.map((one) => ({
    ...one,
    features: countedFeatures(one.text, one.language),
    pieces: (CUT.has(one.source) ? piecesOf(one.text) : []).map((piece) =>
      countedFeatures(piece, one.language),
    ),
  }));
}

/** Learns the articles; the same paragraphs in the same order give the same weights. */
export function fitArticles(all: readonly ReadParagraph[], options = FIT): Fitted {
  const { views, sources, least } = options;
  const paragraphs = all.filter(({ source }) => (sources[source] ?? 0) > 0);
  const texts = paragraphs.map(({ features, country }) => ({ features, group: country }));
  const space = vectorSpace(texts, least, MOST_FEATURES);
  const examples = examplesOf(paragraphs, options);
  const fits = views.map((view) => fitView(view, examples, space));
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

/** Something to learn from: a paragraph or a piece of one. */
interface Example {
  features: CountedFeatures;
  source: Source;
  gold: readonly number[];
  /** How much an error in it counts. */
  share: number;
}

/** @returns the paragraphs, then their pieces, which are about what their paragraph is about. */
function examplesOf(
  paragraphs: readonly ReadParagraph[],
  { sources, pieces }: FitOptions,
): Example[] {
  const whole = paragraphs.map(({ features, source, gold }) => ({
    ...{ features, source, gold },
    share: sources[source] ?? 0,
  }));
  const cut = paragraphs.flatMap(({ pieces: own, source, gold }) =>
    own.map((features) => ({ features, source, gold, share: pieces * (sources[source] ?? 0) })),
  );
  return [...whole, ...cut];
}

/** @returns for each article its weights, and behind them its bias. */
function fitView(
  { blocks, cost }: View,
  examples: readonly Example[],
  space: VectorSpace,
): Float64Array[] {
  const bias = space.rarity.length;
  const rows: Rows = rowsOf(
    examples.map((one) =>
      withSource(vectorOf(one.features, space, ARTICLE_SIGHT.scales, blocks), one.source, bias),
    ),
  );
  const costs = Float64Array.from(examples, ({ share }) => cost * share);
  return ARTICLES.map((_, article) => {
    const isPositive = Uint8Array.from(examples, ({ gold }) => Number(gold.includes(article)));
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

import { marginsOf } from '../linear/fitted.ts';
import { numbersFrom } from '../linear/separate.ts';
import { FIT, fitArticles, type ReadParagraph } from './fit.ts';
import { ARTICLE_SIGHT } from './sight.ts';

/** A paragraph with margins by a model that has seen nothing of its country. */
export interface HeldOutParagraph {
  paragraph: ReadParagraph;
  margins: Float64Array;
  fold: number;
}

export const FOLDS = 5;
const SEED = 7;

/**
 * Learns once for each fold of countries and reads the paragraphs of the countries left out: the
 * concluding observations, and the paragraphs of any source that are about no article.
 */
export function heldOutParagraphs(
  all: readonly ReadParagraph[],
  options = FIT,
): HeldOutParagraph[] {
  const folds = foldsOf(all);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitArticles(
      all.filter((one) => folds.get(one) !== fold),
      options,
    );
    return all
      .filter((one) => folds.get(one) === fold && isRead(one))
      .map((paragraph) => ({
        paragraph,
        margins: marginsOf(paragraph.features, fitted, ARTICLE_SIGHT.scales),
        fold,
      }));
  }).flat();
}

function isRead({ source, gold }: ReadParagraph): boolean {
  return source === 'concluding-observations' || gold.length === 0;
}

/** A fold for each paragraph: by country; one by one where it is about no article of a country. */
function foldsOf(all: readonly ReadParagraph[]): Map<ReadParagraph, number> {
  const observed = all.filter(({ source }) => source === 'concluding-observations');
  const countries = [...new Set(observed.map(({ country }) => country))].sort();
  const random = numbersFrom(SEED);
  for (let at = countries.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [countries[at], countries[other]] = [countries[other] ?? '', countries[at] ?? ''];
  }
  const foldOf = new Map(countries.map((country, at) => [country, at % FOLDS]));
  return new Map(
    all.map((one, at) => [
      one,
      foldOf.get(one.country) ?? (one.gold.length === 0 ? at % FOLDS : -1),
    ]),
  );
}

import { existsSync, writeFileSync } from 'node:fs';
import { calibrate, probabilities } from '../../ingest/tag/articles/calibration.ts';
import { readParagraphs } from '../../ingest/tag/articles/fit.ts';
import { FOLDS, heldOutParagraphs } from '../../ingest/tag/articles/held-out.ts';
import { labelledParagraphs } from '../../ingest/tag/articles/labelled-paragraphs.ts';
import { MODEL } from '../../ingest/tag/linear/model-version.ts';
import { articleFigures, articleTable, type JudgedScores } from './crpd-article-figures.ts';

const FOLDER = new URL('../../../shared/eval/crpd-articles', import.meta.url).pathname;
const MEASURED = new URL('../../ingest/tag/articles/measured.json', import.meta.url);

/**
 * Prints how well the model finds the articles of the Committee's paragraphs in countries that it
 * has not seen, with the numbers and headings of articles masked.
 *
 * @param options `json`: every figure as JSON; `keep`: writes the figures beside the model
 */
export async function evaluateArticles({
  json,
  keep,
}: {
  json: boolean;
  keep: boolean;
}): Promise<void> {
  if (!existsSync(FOLDER)) {
    console.log('No articles to evaluate: ../shared/eval is absent.');
    return;
  }
  const judged = judgedScores();
  const figures = articleFigures(judged);
  if (keep) {
    const day = new Date().toISOString().slice(0, 10);
    const { accuracy, topThree, macroF1, expectedCalibrationError, paragraphs, countries } =
      figures;
    const kept = {
      model: MODEL,
      measured: day,
      on: "Paragraphs of the Committee's concluding observations, by folds of countries",
      folds: FOLDS,
      ...{ paragraphs, countries, accuracy, topThree, macroF1, expectedCalibrationError },
      articles: figures.articles,
      languages: figures.languages,
    };
    writeFileSync(MEASURED, `${JSON.stringify(kept, null, 2)}\n`);
  }
  console.log(json ? JSON.stringify(figures, null, 2) : articleTable(figures));
}

/** Scores of every paragraph by a model, and by a calibration, that know nothing of its country. */
function judgedScores(): JudgedScores[] {
  const heldOut = heldOutParagraphs(readParagraphs(labelledParagraphs(FOLDER)));
  const texts = heldOut.map((one) => ({ ...one, gold: one.paragraph.gold }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const calibration = calibrate(texts.filter((one) => one.fold !== fold));
    return texts
      .filter((one) => one.fold === fold && one.gold.length > 0)
      .map(({ paragraph: { country, language }, gold, margins }) => ({
        country,
        language,
        gold,
        scores: probabilities(margins, calibration),
      }));
  }).flat();
}

import { ARTICLES } from '../../ingest/tag/articles/labelled-paragraphs.ts';

/** A paragraph with its articles (places in `ARTICLES`) and the score of each article. */
export interface JudgedScores {
  country: string;
  language: string;
  gold: readonly number[];
  scores: Float64Array;
}

/** How often an answer was right, 0–1; several articles of one paragraph count as one right. */
export interface AnswerFigures {
  paragraphs: number;
  accuracy: number;
  /** Share with a right article among the first three. */
  topThree: number;
}

export interface ArticleFigures extends AnswerFigures {
  countries: number;
  macroF1: number;
  /** Mean distance between score and share of right answers, over bins of the score. */
  expectedCalibrationError: number;
  articles: {
    article: string;
    paragraphs: number;
    precision: number;
    recall: number;
    f1: number;
  }[];
  languages: ({ language: string } & AnswerFigures)[];
  /** Best answers by their score. */
  reliability: { from: number; to: number; paragraphs: number; score: number; right: number }[];
}

const BINS = 10;

interface Answer {
  language: string;
  /** The article that was the answer, or would have been. */
  gold: number;
  best: number;
  score: number;
  right: boolean;
  amongThree: boolean;
}

export function articleFigures(judged: readonly JudgedScores[]): ArticleFigures {
  const answers = judged.map(answerOf);
  const articles = ARTICLES.map((article, place) => {
    const given = answers.filter(({ best }) => best === place);
    const due = answers.filter(({ gold }) => gold === place);
    const right = given.filter((one) => one.right).length;
    const [precision, recall] = [share(right, given.length), share(right, due.length)];
    const f1 = share(2 * right, given.length + due.length);
    return { article, paragraphs: due.length, precision, recall, f1 };
  });
  const reliability = Array.from({ length: BINS }, (_, bin) => {
    const own = answers.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      paragraphs: own.length,
      score: rounded(own.reduce((sum, { score }) => sum + score, 0) / (own.length || 1)),
      right: share(own.filter(({ right }) => right).length, own.length),
    };
  });
  const languages = [...new Set(answers.map(({ language }) => language))].sort();
  return {
    ...answerFigures(answers),
    countries: new Set(judged.map(({ country }) => country)).size,
    macroF1: rounded(articles.reduce((sum, { f1 }) => sum + f1, 0) / articles.length),
    expectedCalibrationError: rounded(
      reliability.reduce(
        (sum, { paragraphs, score, right }) => sum + paragraphs * Math.abs(score - right),
        0,
      ) / (answers.length || 1),
    ),
    articles,
    languages: languages.map((language) => ({
      language,
      ...answerFigures(answers.filter((one) => one.language === language)),
    })),
    reliability,
  };
}

function answerOf({ language, gold, scores }: JudgedScores): Answer {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const best = order[0] ?? 0;
  const right = gold.includes(best);
  return {
    language,
    gold: right ? best : (gold[0] ?? 0),
    best,
    score: scores[best] ?? 0,
    right,
    amongThree: order.slice(0, 3).some((place) => gold.includes(place)),
  };
}

function answerFigures(answers: readonly Answer[]): AnswerFigures {
  return {
    paragraphs: answers.length,
    accuracy: share(answers.filter(({ right }) => right).length, answers.length),
    topThree: share(answers.filter(({ amongThree }) => amongThree).length, answers.length),
  };
}

export function articleTable(figures: ArticleFigures): string {
  const { paragraphs, countries, accuracy, topThree, macroF1 } = figures;
  const row = (...cells: (string | number)[]) =>
    cells.map((cell) => String(cell).padStart(11)).join('');
  return [
    `Articles of ${paragraphs} paragraphs on ${countries} countries, each by a model that has not seen its country`,
    '',
    row('accuracy', 'top three', 'macro-F1', 'ECE'),
    row(accuracy, topThree, macroF1, figures.expectedCalibrationError),
    '',
    row('language', 'paragraphs', 'accuracy', 'top three'),
    ...figures.languages.map((one) =>
      row(one.language, one.paragraphs, one.accuracy, one.topThree),
    ),
    '',
    row('article', 'paragraphs', 'precision', 'recall', 'F1'),
    ...figures.articles.map((one) =>
      row(one.article, one.paragraphs, one.precision, one.recall, one.f1),
    ),
    '',
    row('score', 'paragraphs', 'mean score', 'right'),
    ...figures.reliability.map((one) =>
      row(`${one.from}–${one.to}`, one.paragraphs, one.score, one.right),
    ),
  ].join('\n');
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : rounded(some / all);
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

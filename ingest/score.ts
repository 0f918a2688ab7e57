import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import {
  type QuestionScore,
  type QuestionScoreRepository,
  questionScoreRepository,
} from '../data/crpd/question-scores.ts';
import { openDatabase } from '../data/database.ts';
import { SCORE_ANSWERS } from '../data/schema.ts';
import { CRPD_QUESTIONS, crpdQuestion } from '../data/vocabularies/crpd-questions.ts';
import { findPlace } from '../data/vocabularies/places.ts';
import { runCommand, WrongUse } from './command.ts';

const USAGE = `Usage: npm run score -- --country KEN [--question held --reviewer NAME --answer partly [--note "…"]]

Keeps a reviewer's answer to a question of a country's law, or lists what may be read of them.
Nobody sees another's answer before two have answered; then the answers stand.

Options
  --country CODE    ISO 3166-1 code
  --question ID     ${CRPD_QUESTIONS.map(({ id }) => id).join(', ')}
  --reviewer NAME   who answers; without --answer: list this reviewer's own answers too
  --answer ANSWER   ${SCORE_ANSWERS.join(', ')}
  --note TEXT       why, in a sentence or two
  --help            show this`;

const LONGEST_NAME = 100;
const LONGEST_NOTE = 2000;

await runCommand(USAGE, async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      ...{ country: text, question: text, reviewer: text, answer: text, note: text },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const country = countryOf(values.country);
  const reviewer = values.reviewer?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  const given = values.answer === undefined ? undefined : answerOf(values, reviewer);
  const database = openDatabase(readConfig().LIBRARY_DIR);
  try {
    const scores = questionScoreRepository(database);
    if (given) {
      scores.answer({ country, ...given });
      console.log(`Kept: ${line({ ...given, alone: true })}`);
    } else {
      list(scores, country, reviewer);
    }
  } finally {
    database.$client.close();
  }
});

function countryOf(code: string | undefined): string {
  const place = code === undefined ? undefined : findPlace(code);
  if (!place || place.kind === 'body')
    throw new WrongUse(
      code === undefined ? 'Name a country with --country.' : `There is no country ${code}.`,
    );
  return place.code;
}

function answerOf(
  values: { question?: string; answer?: string; note?: string },
  reviewer: string | undefined,
) {
  if (!reviewer) throw new WrongUse('Say who answers with --reviewer.');
  const question = crpdQuestion(values.question ?? '');
  if (!question) throw new WrongUse(`--question is one of those below, not "${values.question}".`);
  const answer = SCORE_ANSWERS.find((one) => one === values.answer);
  if (!answer)
    throw new WrongUse(`--answer is ${SCORE_ANSWERS.join(', ')}, not "${values.answer}".`);
  const note = values.note?.trim().slice(0, LONGEST_NOTE);
  return { question: question.id, reviewer, answer, ...(note ? { note } : {}) };
}

function list(
  scores: QuestionScoreRepository,
  country: string,
  reviewer: string | undefined,
): void {
  const reviews = scores.ofCountry(country);
  const own = reviewer ? scores.ofReviewer(country, reviewer) : [];
  if (reviews.length === 0) console.log(`Nobody has answered a question on ${country} yet.`);
  for (const { question, answers, agree } of reviews) {
    if (answers) {
      console.log(`${question}: reviewers ${agree ? 'agree' : 'disagree'}`);
      for (const answer of answers) console.log(`  ${line(answer)}`);
    } else {
      console.log(`${question}: one has answered; shown once a second has`);
      for (const answer of own.filter((one) => one.question === question))
        console.log(`  ${line(answer)}`);
    }
  }
}

function line({
  question,
  reviewer,
  answer,
  note,
  alone,
}: Omit<QuestionScore, 'country' | 'at'>): string {
  const after = alone ? '' : ' (after reading the others)';
  return `${question}: ${answer}, ${reviewer}${after}${note ? ` – ${note}` : ''}`;
}

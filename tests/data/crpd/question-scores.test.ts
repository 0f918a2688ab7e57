import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type QuestionScoreRepository,
  questionScoreRepository,
} from '../../../data/crpd/question-scores.ts';
import { type Database, openDatabase } from '../../../data/database.ts';
import type { ScoreAnswer } from '../../../data/schema.ts';

let database: Database;
let scores: QuestionScoreRepository;

beforeEach(() => {
  database = openDatabase(':memory:');
  scores = questionScoreRepository(database);
});
afterEach(() => database.$client.close());

const answer = (reviewer: string, given: ScoreAnswer, question = 'held') =>
  scores.answer({ country: 'KEN', question, reviewer, answer: given, note: `by ${reviewer}` });

describe('answers of reviewers', () => {
  it('are shown to nobody before a second one has answered', () => {
    answer('Ana', 'partly');
    expect(scores.ofCountry('KEN')).toEqual([{ question: 'held', answered: 1 }]);
    expect(scores.ofReviewer('KEN', 'Ben')).toEqual([]);
    answer('Ben', 'partly');
    expect(scores.ofCountry('KEN')).toMatchObject([
      {
        answered: 2,
        agree: true,
        answers: [{ reviewer: 'Ana', note: 'by Ana' }, { reviewer: 'Ben' }],
      },
    ]);
    expect(scores.ofCountry('UGA')).toEqual([]);
  });

  it('show that reviewers disagree, and who answered after reading the others', () => {
    answer('Ana', 'met');
    answer('Ben', 'not-met');
    answer('Cleo', 'not-met');
    const [review] = scores.ofCountry('KEN');
    expect(review?.agree).toBe(false);
    expect(review?.answers?.map(({ alone }) => alone)).toEqual([true, true, false]);
  });

  it('can be corrected while they stand alone, and by nobody afterwards', () => {
    answer('Ana', 'met');
    answer('ANA', 'partly');
    expect(scores.ofReviewer('KEN', 'Ana').map((one) => one.answer)).toEqual(['partly']);
    answer('Ben', 'met');
    expect(() => answer('Ana', 'met')).toThrow(/stand/);
    expect(() => database.run(`UPDATE question_scores SET answer = 'met'`)).toThrow();
    expect(scores.ofReviewer('KEN', 'Ana').map((one) => one.answer)).toEqual(['partly']);
  });

  it('stand in the order of the questions', () => {
    for (const question of ['vote', 'held', 'who-decides']) answer('Ana', 'met', question);
    expect(scores.ofCountry('KEN').map(({ question }) => question)).toEqual([
      ...['who-decides', 'held', 'vote'],
    ]);
  });
});

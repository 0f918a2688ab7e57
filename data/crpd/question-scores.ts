import { and, asc, eq } from 'drizzle-orm';
import { type Database, writing } from '../database.ts';
import { questionScores, type ScoreAnswer } from '../schema.ts';
import { CRPD_QUESTIONS } from '../vocabularies/crpd-questions.ts';

/** One answer of one reviewer. */
export interface QuestionScore {
  country: string;
  question: string;
  reviewer: string;
  answer: ScoreAnswer;
  note?: string;
  /** Whether it was given before the answers of others could be read. */
  alone: boolean;
  /** ISO 8601. */
  at: string;
}

/** What may be said of a question: the answers once two have answered alone, till then how many. */
export interface QuestionReview {
  question: string;
  answered: number;
  /** Absent while fewer than two have answered. */
  answers?: QuestionScore[];
  agree?: boolean;
}

/** What a reviewer gives. */
export type GivenScore = Omit<QuestionScore, 'alone' | 'at'>;

/** So many reviewers answer alone before any answer is shown. */
const BLIND_UNTIL = 2;

/**
 * Reviewers' answers. No function here gives anybody the answer of another to a question that
 * fewer than two have answered, and no answer can be changed once another stands beside it.
 */
export function questionScoreRepository(database: Database) {
  const all = (country: string, question?: string): QuestionScore[] =>
    database
      .select()
      .from(questionScores)
      .where(
        and(
          eq(questionScores.country, country),
          question === undefined ? undefined : eq(questionScores.question, question),
        ),
      )
      .orderBy(asc(questionScores.id))
      .all()
      .map(({ id: _, note, ...row }) => ({ ...row, ...(note ? { note } : {}) }));

  return {
    /**
     * Keeps a reviewer's answer, or corrects it while it is the only one.
     *
     * @throws Error that says why when the answer stands already.
     */
    answer(given: GivenScore, at = new Date()): void {
      const { country, question, reviewer, answer, note } = given;
      writing(database, () => {
        const before = all(country, question);
        const own = before.find((score) => sameName(score.reviewer, reviewer));
        if (own && before.length > 1)
          throw new Error(
            `${reviewer} has answered this question, and so has another: answers that can be read by others stand.`,
          );
        const kept = { answer, note: note ?? null, at: at.toISOString() };
        if (own) {
          database
            .update(questionScores)
            .set(kept)
            .where(
              and(
                eq(questionScores.country, country),
                eq(questionScores.question, question),
                eq(questionScores.reviewer, own.reviewer),
              ),
            )
            .run();
          return;
        }
        const alone = before.length < BLIND_UNTIL;
        database
          .insert(questionScores)
          .values({ country, question, reviewer, alone, ...kept })
          .run();
      })();
    },

    /** What everybody may read of a country, in the order of the questions. */
    ofCountry(country: string): QuestionReview[] {
      const given = all(country);
      return CRPD_QUESTIONS.flatMap(({ id }) => {
        const answers = given.filter(({ question }) => question === id);
        if (answers.length === 0) return [];
        if (answers.length < BLIND_UNTIL) return [{ question: id, answered: answers.length }];
        const agree = answers.every(({ answer }) => answer === answers[0]?.answer);
        return [{ question: id, answered: answers.length, answers, agree }];
      });
    },

    /** A reviewer's own answers, for going on with the rest. */
    ofReviewer(country: string, reviewer: string): QuestionScore[] {
      return all(country).filter((score) => sameName(score.reviewer, reviewer));
    },
  };
}

export type QuestionScoreRepository = ReturnType<typeof questionScoreRepository>;

/** One person is one reviewer, in whatever case the name is typed. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

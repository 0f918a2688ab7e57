/** What an assessor asks of a country's law or of a draft, seen from the Convention. */
import questionsFile from './crpd-questions.json' with { type: 'json' };
import type { Stance } from './signals.ts';

/** Questions that are read together, in the order of the page. */
export const QUESTION_GROUPS = [
  'liberty',
  'justice',
  'privacy',
  'community',
  'equality',
  'life',
  'running',
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/**
 * One question. Readers see its title, its words and its group's title by the labels
 * `crpdQuestion`, `crpdQuestionText` and `crpdQuestionGroup` of the interface.
 */
export interface CrpdQuestion {
  id: string;
  group: QuestionGroup;
  /** Articles of the Convention it asks about, by the ids of `CRPD_ARTICLES`. */
  articles: readonly string[];
  /** Practices that restrict where a provision permits them and protect where it forbids them. */
  practices: readonly string[];
  /** Rights and safeguards that protect where a provision guarantees them. */
  rights: readonly string[];
}

/** What a provision does to what a question asks about. */
export const SIDES = ['protects', 'restricts'] as const;
export type Side = (typeof SIDES)[number];

/** Every question, in the order of the page: what decides over a person's liberty comes first. */
export const CRPD_QUESTIONS: readonly CrpdQuestion[] = questionsFile as CrpdQuestion[];

/** @returns the question of this id, or undefined */
export function crpdQuestion(id: string): CrpdQuestion | undefined {
  return CRPD_QUESTIONS.find((question) => question.id === id);
}

/**
 * Which way a reading answers a question.
 *
 * @returns undefined when the question does not ask about the signal
 */
export function sideOf(question: CrpdQuestion, signal: string, stance: Stance): Side | undefined {
  if (question.practices.includes(signal)) {
    if (stance === 'permits') return 'restricts';
    return stance === 'forbids' ? 'protects' : undefined;
  }
  return question.rights.includes(signal) && stance === 'guarantees' ? 'protects' : undefined;
}

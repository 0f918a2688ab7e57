import { answersQuestion } from '../../data/crpd/provisions-found.ts';
import type { Tag } from '../../data/model.ts';
import {
  CRPD_QUESTIONS,
  type CrpdQuestion,
  type Side,
  sideOf,
} from '../../data/vocabularies/crpd-questions.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { DraftAnalysis } from '../../ingest/client.ts';

export type DraftPassage = DraftAnalysis['passages'][number];

/** What a provision does; its stance is known. */
export type SignalTag = Tag & { signal: string; stance: Stance };

/** A provision of the draft that answers a question one way, with the tags that say so. */
export interface DraftProvision {
  /** Its place in the draft, from 0. */
  at: number;
  passage: DraftPassage;
  /** The surest first. */
  tags: SignalTag[];
}

/** What a draft says to one question, the surest first. */
export interface DraftFindings extends Record<Side, DraftProvision[]> {
  question: CrpdQuestion;
}

/** What a draft says to each question, in the order of `CRPD_QUESTIONS`. */
export function draftFindings(passages: readonly DraftPassage[]): DraftFindings[] {
  const findings = CRPD_QUESTIONS.map(
    (question): DraftFindings => ({
      ...{ question, protects: [], restricts: [] },
    }),
  );
  passages.forEach((passage, at) => {
    const tags = signalTags(passage);
    if (tags.length === 0) return;
    const articles = articlesOf(passage);
    for (const finding of findings) {
      const { question } = finding;
      const sides: Record<Side, SignalTag[]> = { protects: [], restricts: [] };
      for (const tag of tags) {
        const side = sideOf(question, tag.signal, tag.stance);
        if (side && answersQuestion(question, tag, articles, passage)) sides[side].push(tag);
      }
      for (const side of ['protects', 'restricts'] as const) {
        if (sides[side].length > 0) finding[side].push({ at, passage, tags: sides[side] });
      }
    }
  });
  const surest = ({ tags }: DraftProvision) => tags[0]?.score ?? 0;
  for (const { protects, restricts } of findings) {
    protects.sort((a, b) => surest(b) - surest(a));
    restricts.sort((a, b) => surest(b) - surest(a));
  }
  return findings;
}

/** What a provision does, the surest first. */
export function signalTags({ tags }: DraftPassage): SignalTag[] {
  return tags
    .filter((tag): tag is SignalTag => tag.signal !== undefined && tag.stance !== undefined)
    .sort((a, b) => b.score - a.score);
}

/** What it is about; an article that rules read off a signal says nothing that the signal does not. */
function articlesOf({ tags }: DraftPassage): string[] {
  return tags.flatMap(({ article, origin }) =>
    article && !/^rules@[^+]+$/.test(origin) ? [article] : [],
  );
}

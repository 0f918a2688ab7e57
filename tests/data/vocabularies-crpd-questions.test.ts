import { describe, expect, it } from 'vitest';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import {
  CRPD_QUESTIONS,
  crpdQuestion,
  QUESTION_GROUPS,
  sideOf,
} from '../../data/vocabularies/crpd-questions.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';

describe('questions of an assessor', () => {
  it('stand group by group, each once', () => {
    expect(new Set(CRPD_QUESTIONS.map(({ id }) => id)).size).toBe(CRPD_QUESTIONS.length);
    const groups = CRPD_QUESTIONS.map(({ group }) => group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toEqual([...QUESTION_GROUPS]);
  });

  it('ask about articles and signals there are, and about every signal', () => {
    const articles = CRPD_ARTICLES.map(({ article }) => article);
    for (const { id, articles: asked } of CRPD_QUESTIONS)
      expect(articles, id).toEqual(expect.arrayContaining([...asked]));
    for (const kind of ['practice', 'right'] as const) {
      const asked = CRPD_QUESTIONS.flatMap((question) =>
        kind === 'practice' ? question.practices : question.rights,
      );
      const known = SIGNALS.filter((entry) => entry.kind === kind).map(({ signal }) => signal);
      expect(new Set(asked)).toEqual(new Set(known));
    }
  });

  it('are restricted by a practice permitted, protected by one forbidden or a right guaranteed', () => {
    const treated = crpdQuestion('treated');
    if (!treated) throw new Error('no question on treatment');
    expect(sideOf(treated, 'involuntary-treatment', 'permits')).toBe('restricts');
    expect(sideOf(treated, 'involuntary-treatment', 'forbids')).toBe('protects');
    expect(sideOf(treated, 'informed-consent', 'guarantees')).toBe('protects');
    expect(sideOf(treated, 'informed-consent', 'permits')).toBeUndefined();
    expect(sideOf(treated, 'work', 'guarantees')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { ConsideredDocument, FoundProvision } from '../../data/crpd/provisions-found.ts';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import { chooseFor } from '../../server/pages/gap-choice.ts';

const [question] = CRPD_QUESTIONS;
let passageId = 0;

function found(id: string, worth: number, more: Partial<ConsideredDocument> = {}): FoundProvision {
  const document = {
    ...{ id, work: id, title: id, status: 'in-force', standing: 'law', year: 2000 },
    ...{ passages: 50, read: 'read', onSubject: true, ...more },
  } as ConsideredDocument;
  return { passageId: ++passageId, document, worth, readings: [] };
}

const quoted = (restricts: FoundProvision[], first = 3) => {
  if (!question) throw new Error('no questions');
  const sides = chooseFor(
    { question, protects: [], restricts: restricts.toSorted((a, b) => b.worth - a.worth) },
    { first, other: 1, apart: 1, otherTexts: 1 },
  );
  const side = sides.find((one) => one.side === 'restricts');
  return { ...side, ids: side?.best.map(({ document }) => document.id) };
};

describe('what is quoted of all that was found', () => {
  it('comes from several laws where they answer about as well', () => {
    const act = [1, 0.99, 0.98].map((worth) => found('act', worth));
    expect(quoted([...act, found('code', 0.95)]).ids).toEqual(['act', 'act', 'code']);
    expect(quoted([...act, found('stray', 0.5)]).ids).toEqual(['act', 'act', 'act']);
  });

  it('is the newest law first, and policy only where law says little', () => {
    const old = found('old', 1, { year: 1960 });
    const policy = found('policy', 1.2, { standing: 'guiding', year: 2025 });
    const recent = found('recent', 0.9, { year: 2020 });
    expect(quoted([old, policy, recent], 2).ids).toEqual(['recent', 'old']);
    expect(quoted([old, policy, recent], 3).ids).toEqual(['recent', 'old', 'policy']);
  });

  it('is not the same law again in another language: it counts and is quoted once', () => {
    const english = { work: 'law', language: 'en', passages: 50 };
    const french = { work: 'law', language: 'fr-CA', passages: 60 };
    const provisions = [
      found('french', 1, french),
      found('english', 0.99, english),
      found('french', 0.98, french),
      found('other', 0.3),
    ];
    const side = quoted(provisions, 4);
    // Not in the text in which the most was found: in the language that is read more surely.
    expect(side.ids).toEqual(['english', 'other']);
    expect(side).toMatchObject({ count: 2, otherTextsCount: 2 });
    expect(side.otherTexts?.map(({ document }) => document.id)).toEqual(['french']);
  });

  it('is of two texts in one language from the fuller one', () => {
    const copy = found('copy', 1, { work: 'law', language: 'en', passages: 20 });
    const full = found('full', 0.5, { work: 'law', language: 'en', passages: 50 });
    expect(quoted([copy, full])).toMatchObject({ ids: ['full'], count: 1, otherTextsCount: 1 });
    expect(quoted([copy])).toMatchObject({ ids: ['copy'], count: 1 });
  });

  it('is never a text that a newer one of the same law has superseded', () => {
    const older = { work: 'law', superseded: true };
    const side = quoted([found('older', 1, older), found('older', 0.9, older), found('law', 0.5)]);
    expect(side).toMatchObject({ ids: ['law'], count: 1, otherTextsCount: 2 });
    expect(quoted([found('older', 1, older)])).toMatchObject({ ids: [], count: 0 });
  });

  it('keeps drafts and repealed law apart', () => {
    const side = quoted([
      found('act', 0.5),
      found('bill', 1, { standing: 'draft' }),
      found('gone', 1, { standing: 'repealed' }),
    ]);
    expect(side).toMatchObject({ count: 1, ids: ['act'], draftCount: 1, repealedCount: 1 });
  });
});

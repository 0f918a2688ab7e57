import { expect, it } from 'vitest';
import { analyse } from '../../ingest/tag/analysis.ts';
import { draftFindings } from '../../server/draft/draft-findings.ts';

/** Questions that a provision answers with a loss of rights. */
async function lossesIn(text: string): Promise<string[]> {
  const { passages } = await analyse({ passages: [text], language: 'en' });
  expect(passages[0]?.tags.map(({ signal }) => signal)).toContain('civil-disqualification');
  return draftFindings(passages)
    .filter(({ restricts }) =>
      restricts.some(({ tags }) => tags.some(({ signal }) => signal === 'civil-disqualification')),
    )
    .map(({ question }) => question.id);
}

it.each([
  ['A person of unsound mind is disqualified from voting at any election.', ['vote']],
  ['A person of unsound mind is disqualified from contracting a marriage.', ['family']],
  ['A person of unsound mind is disqualified from holding a taxi licence.', []],
])('%s answers only what names the right lost', async (text, questions) => {
  expect(await lossesIn(text)).toEqual(questions);
});

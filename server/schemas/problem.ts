import Type from 'typebox';

/** Problem details (RFC 9457). */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String({ description: 'One of a closed list of codes.' }),
  detail: Type.String({ description: 'What is wrong and what to do.' }),
  errors: Type.Optional(
    Type.Array(Type.Object({ parameter: Type.String(), detail: Type.String() })),
  ),
  revision: Type.Optional(
    Type.Integer({ description: 'After a conflict: the revision that the document has now.' }),
  ),
  conflicts: Type.Optional(
    Type.Array(
      Type.Object({
        field: Type.String(),
        shown: Type.Unknown({ description: 'What the revision that was named says.' }),
        theirs: Type.Unknown({ description: 'What it says now.' }),
        yours: Type.Unknown({ description: 'What was to be written.' }),
      }),
      { description: 'Fields that somebody else changed meanwhile; nothing was written.' },
    ),
  ),
  request_id: Type.String(),
});

/** @returns The schema as the content of an answer of that media type. */
export const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

/** What routes of the desk answer to whoever may not use them. */
export const closedAnswers = {
  401: problemAnswer('Nobody is signed in, or the token is not known.'),
  403: problemAnswer('The account or the token may not do this.'),
};

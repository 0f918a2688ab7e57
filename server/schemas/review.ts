import Type from 'typebox';
import { REVIEW_REASONS } from '../../data/vocabularies/review-reasons.ts';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';
import { ChangesSchema } from './desk-documents.ts';

const Text = () => Type.Optional(Type.String());
const Reason = Type.Optional(Type.String({ description: 'Why, for the history.' }));
const reasonOf = Type.String({ enum: [...REVIEW_REASONS] });

export const ReviewParameters = Type.Object({
  reason: Type.Optional(reasonOf),
  country: Type.Optional(
    Type.String({
      description: 'ISO 3166-1 alpha-3 or the code of a body; `none` for those without.',
    }),
  ),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

const Candidate = Type.Object({
  value: Type.Unknown(),
  origin: Type.String(),
  confidence: Type.Number(),
  evidence: Type.Optional(
    Type.Object({ quote: Type.String(), page: Type.Optional(Type.Integer()) }),
  ),
});

/** A document that waits, with everything that waits at it. */
export const ReviewItem = Type.Object({
  id: Type.String(),
  title: Type.String(),
  state: Type.String(),
  revision: Type.Integer(),
  country: Text(),
  reasons: Type.Array(reasonOf, { description: 'Why it waits, what matters most first.' }),
  fields: Type.Array(
    Type.Object({
      field: Type.String(),
      reason: Type.String({ enum: ['missing', 'unsure'] }),
      candidates: Type.Array(Candidate, { description: 'What `accept` takes is the first.' }),
    }),
  ),
  flags: Type.Array(
    Type.Object({
      id: Type.Integer(),
      passage: Type.Optional(Type.Integer()),
      article: Text(),
      signal: Text(),
      stance: Text(),
      origin: Type.String(),
      quote: Type.String(),
      reason: Type.String(),
      contact: Text(),
      at: Type.String(),
    }),
  ),
  duplicates: Type.Array(
    Type.Object({
      document: Type.String(),
      kind: Type.String(),
      direction: Type.String(),
      confidence: Type.Number(),
    }),
    { description: 'Decided by `PUT`, `DELETE /documents/{id}/relations` or by merging.' },
  ),
  proposals: Type.Array(Type.Integer()),
  doubtful_pages: Type.Array(
    Type.Object({
      file: Type.String({ description: 'SHA-256.' }),
      page: Type.Integer(),
      confidence: Type.Number(),
      error: Text(),
    }),
  ),
  broken_link: Type.Optional(
    Type.Object({
      url: Type.String(),
      status: Type.Optional(Type.Integer()),
      error: Text(),
      moved_to: Text(),
    }),
  ),
});

export const ReviewAnswer = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'How many wait for each reason, of the chosen country.',
  }),
  documents: Type.Array(ReviewItem),
});

export const ReviewBody = Type.Object({
  revision: Type.Optional(
    Type.Integer({
      description: 'The revision that was seen; or send its ETag as `If-Match`.',
      minimum: 1,
    }),
  ),
  accept: Type.Optional(
    Type.Array(Type.String(), {
      description:
        'Fields whose first candidate is right. To name a value whatever was found since, use `changes`.',
    }),
  ),
  changes: Type.Optional(ChangesSchema),
  keep: Type.Optional(
    Type.Array(Type.String({ enum: ['ocr', 'link'] }), {
      description: 'What stays as it is: doubtful pages, an address that does not answer.',
    }),
  ),
  publish: Type.Optional(Type.Boolean()),
  reason: Reason,
});

export const FlagBody = Type.Object({
  state: Type.String({ enum: ['accepted', 'rejected'] }),
  reason: Type.Optional(Type.String({ description: 'Why; needed when it is rejected.' })),
  instead: Type.Optional(
    Type.Object(
      {
        signal: Type.String({ enum: SIGNALS.map(({ signal }) => signal) }),
        stance: Type.String({ enum: [...STANCES] }),
      },
      { description: 'How the passage is read instead.' },
    ),
  ),
});

export const FlagAnswerSchema = Type.Object({
  id: Type.Integer(),
  document: Type.String(),
  state: Type.String(),
  decided_by: Text(),
  reason: Text(),
});

import Type from 'typebox';
import { FIELD_NAMES } from '../../data/field-names.ts';
import { RELATION_KINDS } from '../../data/model.ts';
import { REVIEW_STATES } from '../../data/schema.ts';

const Text = () => Type.Optional(Type.String());
const oneOf = (values: readonly string[], description: string) =>
  Type.String({ enum: [...values], description });

const Revision = Type.Optional(
  Type.Integer({
    description: 'The revision that was seen; or send its ETag as `If-Match`.',
    minimum: 1,
  }),
);
const Reason = Type.Optional(Type.String({ description: 'Why, for the history.' }));

export const ChangesSchema = Type.Record(Type.String(), Type.Unknown(), {
  description: `Field → new value, or null to empty it. Fields: ${Object.values(FIELD_NAMES).join(', ')}. Lists are arrays of texts; dates YYYY, YYYY-MM or YYYY-MM-DD.`,
});

/** A document in any state; the rest of it as in an export of documents. */
export const DeskDocument = Type.Object(
  {
    id: Type.String(),
    revision: Type.Integer(),
    state: oneOf(REVIEW_STATES, 'Only published documents are shown to readers.'),
    state_note: Text(),
    merged_into: Text(),
    values: Type.Array(
      Type.Object({
        field: Type.String(),
        value: Type.Unknown(),
        origin: Type.String(),
        confidence: Type.Number(),
        evidence: Type.Optional(
          Type.Object({ quote: Type.String(), page: Type.Optional(Type.Integer()) }),
        ),
        at: Type.String(),
      }),
      { description: 'Everything that is said about the fields, and by whom.' },
    ),
  },
  { additionalProperties: true },
);

export const DeskDocuments = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  documents: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      state: Type.String(),
      revision: Type.Integer(),
      updated: Type.String(),
    }),
  ),
});

export const DeskDocumentsParameters = Type.Object({
  q: Type.Optional(Type.String({ description: 'Words of the id, a title or the number.' })),
  state: Type.Optional(oneOf(REVIEW_STATES, 'Only documents in this state.')),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

export const EditBody = Type.Object({
  revision: Revision,
  changes: ChangesSchema,
  reason: Reason,
});

export const StateBody = Type.Object({
  state: oneOf(REVIEW_STATES, 'draft → review → published → withdrawn → published'),
  revision: Revision,
  reason: Reason,
  note: Type.Optional(Type.String({ description: 'Why it was withdrawn, for the public.' })),
});

export const RevertBody = Type.Object({ reason: Reason });

export const MergeBody = Type.Object({
  into: Type.String({ description: 'Id of the document that stays.' }),
  reason: Reason,
});

export const RelationBody = Type.Object({
  kind: oneOf(RELATION_KINDS, 'What the one is to the other.'),
  document: Type.String({ description: 'Id of the other document.' }),
  direction: Type.Optional(
    oneOf(['from', 'to'], '`from`: this document does it (default); `to`: the other one does.'),
  ),
  reason: Reason,
});

export const RelationAnswer = Type.Object({
  kind: Type.String(),
  direction: Type.String(),
  document: Type.String(),
  state: Type.String(),
});

export const HistoryAnswer = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  changes: Type.Array(
    Type.Object({
      id: Type.Integer(),
      at: Type.String(),
      actor: Type.String(),
      action: Type.String(),
      document: Text(),
      field: Text(),
      before: Type.Unknown(),
      after: Type.Unknown(),
      reason: Text(),
      batch: Text(),
      revertible: Type.Boolean({ description: 'Whether it can be taken back by itself.' }),
    }),
  ),
});

export const ProposalSchema = Type.Object({
  id: Type.Integer(),
  document: Type.String(),
  actor: Type.String(),
  at: Type.String(),
  revision: Type.Integer({ description: 'What was seen by whoever proposes.' }),
  changes: ChangesSchema,
  note: Text(),
  state: oneOf(['open', 'accepted', 'rejected'], 'Whether a curator decided on it.'),
  decided_by: Text(),
  decided_at: Text(),
  reason: Text(),
});

export const ProposalsAnswer = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  proposals: Type.Array(ProposalSchema),
});

export const ProposalsParameters = Type.Object({
  state: Type.Optional(oneOf(['open', 'accepted', 'rejected'], 'Open ones when absent.')),
  document: Type.Optional(Type.String()),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
});

export const AcceptBody = Type.Object({
  reason: Reason,
  revision: Revision,
  changes: Type.Optional(ChangesSchema),
});

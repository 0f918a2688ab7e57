import Type from 'typebox';
import { REVIEW_STATES } from '../../data/schema.ts';
import {
  BULK_FIELDS,
  BULK_STATES,
  CONFLICT_CHOICES,
  LEFT_OUT,
  PLAN_KINDS,
  PLAN_STATES,
  ROW_FAULTS,
  ROW_OUTCOMES,
} from '../../data/vocabularies/bulk.ts';

const Text = () => Type.Optional(Type.String());
const Flag = (description: string) => Type.Optional(Type.Boolean({ description }));
const oneOf = (values: readonly string[], description: string) =>
  Type.String({ enum: [...values], description });
const Page = {
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
};

/** What the dry run says of one row. */
const PlanRow = Type.Object({
  row: Type.Integer({ description: 'As spreadsheets count: 2 is the first below the head.' }),
  document: Text(),
  changes: Type.Array(
    Type.Object({ field: Type.String(), from: Type.Unknown(), to: Type.Unknown() }),
  ),
  conflicts: Type.Array(
    Type.Object({
      field: Type.String(),
      shown: Type.Unknown({ description: 'What the revision in the table says.' }),
      theirs: Type.Unknown({ description: 'What it says now.' }),
      yours: Type.Unknown({ description: 'What is to be written.' }),
    }),
  ),
  faults: Type.Array(
    Type.Object({
      column: Type.String(),
      code: Type.String({ enum: [...ROW_FAULTS] }),
      detail: Type.String({ description: 'What is wrong and what to do.' }),
    }),
  ),
  left_out: Type.Optional(oneOf(LEFT_OUT, 'Why a document of a search or an undo stays as it is.')),
});

export const PlanAnswer = Type.Object({
  name: Type.String({ description: 'Also the `batch` of its rows in the history.' }),
  kind: oneOf(PLAN_KINDS, 'Where it comes from.'),
  state: oneOf(PLAN_STATES, '`queued`: a job writes it; ask again.'),
  at: Type.String(),
  by: Type.String(),
  source: Type.String(),
  reason: Text(),
  counts: Type.Record(Type.String(), Type.Integer()),
  cells: Type.Integer({ description: 'Fields that would change.' }),
  add_new: Type.Optional(Type.Boolean()),
  empty_clears: Type.Optional(Type.Boolean()),
  unknown_columns: Type.Optional(Type.Array(Type.String())),
  has_revision: Type.Optional(
    Type.Boolean({ description: 'Without it changes of others cannot be noticed.' }),
  ),
  again: Type.Optional(Type.Boolean({ description: 'Something changed: this is a new dry run.' })),
  error: Text(),
  job: Type.Optional(
    Type.Object({
      id: Type.Integer(),
      state: Type.String(),
      done: Type.Integer(),
      total: Type.Unknown(),
    }),
  ),
  outcome: oneOf(ROW_OUTCOMES, 'Which rows are shown.'),
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  rows: Type.Array(PlanRow),
});

export const PlanParameters = Type.Object({
  outcome: Type.Optional(oneOf(ROW_OUTCOMES, 'The weightiest that there are when absent.')),
  ...Page,
});

export const TableParameters = Type.Object({
  add_new: Flag('Rows whose document is not there become drafts.'),
  empty_clears: Flag('Empty cells empty the field; otherwise they leave it.'),
  reason: Type.Optional(
    Type.String({ description: 'Why, for the history.', examples: ['The ministry renamed them.'] }),
  ),
});

export const TableForm = Type.Object({
  ...TableParameters.properties,
  file: Type.String({ format: 'binary', description: 'After the fields.' }),
});

export const ApplyBody = Type.Object({
  conflicts: Type.Optional(
    oneOf(CONFLICT_CHOICES, 'What stays where others changed the same; needed when they did.'),
  ),
  reason: Text(),
});

const Search = Type.Optional(
  Type.String({
    description: 'A search of the public library: its address or its parameters.',
    examples: ['country=URY&type=act'],
  }),
);

export const ChosenParameters = Type.Object({
  query: Search,
  q: Type.Optional(Type.String({ description: 'Or words of ids and titles, in any state.' })),
  state: Type.Optional(oneOf(REVIEW_STATES, 'Without `query`: only in this state.')),
});

export const TableAnswer = {
  description: 'CSV with the columns `id` and `revision`, and one for each field.',
  content: { 'text/csv': { schema: Type.String() } },
};

export const SetBody = Type.Object({
  query: Search,
  q: Type.Optional(Type.String({ description: 'Or words of ids and titles, in any state.' })),
  state_now: Type.Optional(Type.String({ description: 'With `q`: only in this state.' })),
  add_topics: Type.Optional(Type.Array(Type.String())),
  remove_topics: Type.Optional(Type.Array(Type.String())),
  set: Type.Optional(Type.Object(Object.fromEntries(BULK_FIELDS.map((field) => [field, Text()])))),
  state: Type.Optional(oneOf(BULK_STATES, 'The state that they are brought to.')),
  note: Type.Optional(Type.String({ description: 'Why they are withdrawn, for the public.' })),
  reason: Text(),
});

export const UndoBody = Type.Object({ reason: Text() });

export const BulkChangesAnswer = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  changes: Type.Array(
    Type.Object({
      name: Type.String(),
      kind: oneOf(PLAN_KINDS, 'Where it came from.'),
      at: Type.String(),
      by: Type.String(),
      reason: Text(),
      documents: Type.Integer(),
      cells: Type.Integer(),
      source: Type.String(),
      undone_by: Text(),
    }),
  ),
});

export const BulkChangesParameters = Type.Object(Page);

import Type from 'typebox';

const LINK_STATES = ['broken', 'moved', 'unsure', 'ok'] as const;

/** A source address and what it answers. */
export const LinkAnswer = Type.Object({
  url: Type.String(),
  state: Type.Enum([...LINK_STATES]),
  status: Type.Optional(Type.Integer({ description: 'HTTP status of the last answer.' })),
  fault: Type.Optional(Type.String({ examples: ['missing'] })),
  moved_to: Type.Optional(Type.String({ description: 'Where it is for good now.' })),
  checked: Type.String(),
  since: Type.Optional(Type.String()),
  next: Type.String(),
  documents: Type.Array(
    Type.Object({ id: Type.String(), title: Type.String(), revision: Type.Integer() }),
  ),
});

export const LinksParameters = Type.Object({
  state: Type.Optional(Type.Enum([...LINK_STATES], { default: 'broken' })),
  page: Type.Optional(Type.Integer({ minimum: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

export const LinksResponse = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer()),
  links: Type.Array(LinkAnswer),
});

export const TakeBody = Type.Object({
  url: Type.String(),
  address: Type.String({ description: 'The address to take instead.' }),
  documents: Type.Array(Type.Object({ id: Type.String(), revision: Type.Integer() }), {
    description: 'Documents to change, with the revisions that you have seen.',
  }),
  reason: Type.Optional(Type.String()),
});

export const LinkBody = Type.Object({
  url: Type.String(),
  reason: Type.Optional(Type.String()),
});

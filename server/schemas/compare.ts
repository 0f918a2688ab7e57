import Type from 'typebox';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';

const Text = (description?: string) =>
  Type.Optional(Type.String(description === undefined ? {} : { description }));

/** Parameters of `GET /compare`. */
export const CompareParameters = Type.Object({
  country: Text('ISO 3166-1 alpha-3; two to four of them, repeated.'),
  document: Text('Id of a document; two to four of them, repeated; not together with countries.'),
  question: Type.Optional(
    Type.Union(
      CRPD_QUESTIONS.map(({ id }) => Type.Literal(id)),
      { description: 'One question of an assessor; all of them when absent.' },
    ),
  ),
  article: Text('An article of the Convention: 1-4, or 5 to 33.'),
});

const Provision = Type.Object({
  document: Type.String(),
  title: Type.String(),
  year: Type.Optional(Type.Integer()),
  label: Text(),
  page: Type.Optional(Type.Integer()),
  language: Type.String({ description: 'BCP 47 language of the words.' }),
  parts: Type.Array(Type.Object({ text: Type.String(), hit: Type.Boolean() })),
  readings: Type.Array(
    Type.Object({
      signal: Type.String(),
      stance: Type.String(),
      score: Type.Number(),
      origin: Type.String(),
      disputed: Type.Boolean(),
    }),
  ),
  url: Type.String(),
});

/** Answer of `GET /compare`. */
export const CompareResponse = Type.Object({
  columns: Type.Array(
    Type.Object({
      country: Text(),
      document: Text(),
      held: Type.Integer({ description: 'Documents that count as law or guidance.' }),
      read: Type.Integer({ description: 'Those of them that could be read.' }),
    }),
  ),
  rows: Type.Array(
    Type.Object({
      question: Text(),
      article: Text('The article itself, in place of a question.'),
      articles: Type.Array(Type.String()),
      cells: Type.Array(
        Type.Array(
          Type.Object({
            side: Text('`protects` or `restricts`.'),
            state: Type.String({
              description: 'found, none-found, not-read or nothing-held: three kinds of silence.',
            }),
            count: Type.Integer({ description: 'Provisions found.' }),
            provisions: Type.Array(Provision, {
              description: 'The best of them: up to 4 for a question, 30 for an article.',
            }),
          }),
        ),
        { description: 'In the order of the columns, each with its sides.' },
      ),
    }),
  ),
  silent: Type.Array(Type.String(), {
    description: 'Questions for which nothing was found in any column.',
  }),
});

/** Parameters of `GET /compare/versions`. */
export const VersionsParameters = Type.Object({
  from: Type.String({ description: 'Id of the document with the older text.' }),
  to: Type.String({ description: 'Id of the document with the newer text.' }),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
});

const Place = Type.Optional(
  Type.Object({
    label: Text(),
    heading: Text(),
    page: Type.Optional(Type.Integer()),
    url: Type.String(),
  }),
);

/** Answer of `GET /compare/versions`. */
export const VersionsResponse = Type.Object({
  from: Type.String(),
  to: Type.String(),
  related: Type.Boolean({ description: 'Whether something says that they are texts of one law.' }),
  obstacle: Text('choose, no-text or languages: why nothing is compared.'),
  counts: Type.Object({
    same: Type.Integer(),
    changed: Type.Integer(),
    added: Type.Integer(),
    removed: Type.Integer(),
    moved: Type.Integer(),
  }),
  page: Type.Integer(),
  pages: Type.Integer(),
  changes: Type.Array(
    Type.Object({
      fate: Type.String({ description: 'changed, added or removed.' }),
      moved: Type.Boolean(),
      older: Place,
      newer: Place,
      language: Type.String(),
      parts: Type.Array(Type.Object({ kind: Type.String(), text: Type.String() }), {
        description: 'same, added, removed; left-out stands for words that are the same in both.',
      }),
    }),
  ),
});

import Type from 'typebox';
import { WHO_REGIONS } from '../../data/vocabularies/places.ts';
import { HEAT_SUBJECTS, PRACTICE_STANCES } from '../../web/models/heat.ts';

const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Optional(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      { description },
    ),
  );

/** Parameters of `GET /convention/heat`. */
export const HeatParameters = Type.Object({
  by: oneOf(HEAT_SUBJECTS, 'What the columns are; `articles` when absent.'),
  practices: oneOf(
    PRACTICE_STANCES,
    'With `by=signals`: which stance towards a practice is counted; `permits` when absent. Rights are always those guaranteed.',
  ),
  region: oneOf(WHO_REGIONS, 'Region of the WHO; repeatable.'),
  type: Type.Optional(
    Type.String({ description: 'Type of a national document, such as `act`; repeatable.' }),
  ),
  year_from: Type.Optional(
    Type.Integer({
      description: 'First year, inclusive; a first year after the last is read as the last.',
    }),
  ),
  year_to: Type.Optional(Type.Integer({ description: 'Last year, inclusive.' })),
});

/** Answer of `GET /convention/heat`. */
export const HeatResponse = Type.Object({
  columns: Type.Array(
    Type.Object({
      article: Type.Optional(Type.String()),
      signal: Type.Optional(Type.String()),
      stance: Type.Optional(Type.String()),
    }),
  ),
  undated: Type.Integer({
    description: 'Documents left out of a choice of years because theirs is not known.',
  }),
  countries: Type.Array(
    Type.Object({
      country: Type.String({ description: 'ISO 3166-1 alpha-3.' }),
      state: Type.String({
        description:
          'read; unread: no text, or a language without rules; unfit: what is held is of no type or year that was asked for; nothing is held.',
      }),
      documents: Type.Integer({ description: 'National documents held that fit the choice.' }),
      passages: Type.Integer({ description: 'Passages of their text that could be read.' }),
      tagged: Type.Array(Type.Integer(), {
        description: 'Passages with the reading of each column; 0 when none was found.',
      }),
      per_hundred: Type.Array(Type.Number(), {
        description: 'The same, of a hundred passages held.',
      }),
    }),
  ),
});

const ShareFields = {
  passages: Type.Integer({ description: 'Passages held that could be read.' }),
  tagged: Type.Integer({ description: 'Passages about it.' }),
  density: Type.Number({ description: 'Passages about it in a hundred.' }),
};

const SignalCount = Type.Object({
  signal: Type.String(),
  stance: Type.String(),
  passages: Type.Integer(),
  documents: Type.Integer(),
  countries: Type.Integer(),
});

/** Answer of `GET /convention/articles/{article}` and `GET /convention/themes/{theme}`. */
export const SubjectResponse = Type.Object({
  article: Type.Optional(Type.String()),
  theme: Type.Optional(Type.Integer()),
  articles: Type.Array(Type.String()),
  standards: Type.Array(
    Type.Object({
      standard: Type.String(),
      articles: Type.Array(Type.String()),
      signals: Type.Array(SignalCount),
    }),
  ),
  documents: Type.Integer({ description: 'Documents of countries with a passage about it.' }),
  signals: Type.Array(SignalCount),
  densest: Type.Array(
    Type.Object({
      document: Type.String(),
      title: Type.String(),
      country: Type.Optional(Type.String()),
      ...ShareFields,
    }),
    { description: 'The documents most about it, at most two of a country.' },
  ),
  countries: Type.Array(
    Type.Object({ country: Type.String(), documents: Type.Integer(), ...ShareFields }),
  ),
  decades: Type.Array(
    Type.Object({ decade: Type.Integer(), documents: Type.Integer(), ...ShareFields }),
  ),
});

/** Parameters of `GET /convention/words`. */
export const WordsParameters = Type.Object({
  country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-3.' })),
});

/** Answer of `GET /convention/words`. */
export const WordsResponse = Type.Object({
  laws: Type.Array(
    Type.Object({
      document: Type.String(),
      country: Type.String(),
      year: Type.Optional(Type.Integer()),
      status: Type.String({ description: 'in-force, amended, repealed, draft or unknown.' }),
      terms: Type.Array(
        Type.Object({
          term: Type.String(),
          language: Type.String(),
          passages: Type.Integer(),
        }),
      ),
    }),
  ),
});

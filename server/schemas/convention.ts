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
  year_from: Type.Optional(Type.Integer({ description: 'First year, inclusive.' })),
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
  countries: Type.Array(
    Type.Object({
      country: Type.String({ description: 'ISO 3166-1 alpha-3.' }),
      documents: Type.Integer({ description: 'National documents held that fit the choice.' }),
      passages: Type.Integer({ description: 'Passages of their text; 0 when nothing is held.' }),
      tagged: Type.Array(Type.Integer(), {
        description: 'Passages with the reading of each column; 0 when none was found.',
      }),
      per_hundred: Type.Array(Type.Number(), {
        description: 'The same, of a hundred passages held.',
      }),
    }),
  ),
});

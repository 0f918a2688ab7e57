import Type from 'typebox';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import { SearchParameters } from './search.ts';

export const FeedPath = Type.Object({
  locale: Type.Union(
    LOCALES.map((locale) => Type.Literal(locale)),
    { description: 'Language of labels and of page addresses.' },
  ),
});

const { lang: _, sort: __, ...question } = SearchParameters.properties;

/** Parameters of the feed of a search: those of the search, without an order of its own. */
export const FeedParameters = Type.Object({
  ...question,
  since: Type.Optional(
    Type.String({
      description:
        'Only documents changed then or later. ISO 8601: a date, for its beginning, or a date and time; in UTC unless a zone is named.',
      examples: ['2026-01-31', '2026-01-31T14:30:00Z'],
    }),
  ),
});

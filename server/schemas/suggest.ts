import Type from 'typebox';
import { LOCALES } from '../../data/vocabularies/languages.ts';

export const MAX_SUGGESTIONS = 20;
export const DEFAULT_SUGGESTIONS = 10;
export const SUGGESTION_KINDS = ['country', 'topic', 'concept', 'article', 'document'] as const;

/** Parameters of `GET /suggest`, for the description of the API. */
export const SuggestParameters = Type.Object({
  q: Type.Optional(
    Type.String({
      description: 'What has been typed so far: beginnings of words, in any language.',
    }),
  ),
  lang: Type.Optional(
    Type.Union(
      LOCALES.map((locale) => Type.Literal(locale)),
      { description: 'Language of names, labels and addresses.', default: 'en' },
    ),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: MAX_SUGGESTIONS, default: DEFAULT_SUGGESTIONS }),
  ),
});

export const SuggestResponse = Type.Object({
  suggestions: Type.Array(
    Type.Object({
      kind: Type.Union(SUGGESTION_KINDS.map((kind) => Type.Literal(kind))),
      value: Type.String({
        description: 'Code of the country, topic or article; id of the concept or document.',
      }),
      text: Type.String({ description: 'The name or title that begins like what was typed.' }),
      detail: Type.String({ description: 'What it is, in the language asked for.' }),
      url: Type.String({ description: 'The page it leads to.' }),
    }),
    { description: 'Countries first, then topics, concepts and articles, then documents.' },
  ),
});

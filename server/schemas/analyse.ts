import Type from 'typebox';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';
import { DRAFT_LIMITS } from '../draft/limits.ts';

const language = Type.Optional(
  Type.String({ description: 'BCP 47; found out from the text when absent.' }),
);
const text = Type.String({ description: 'The text of a law or a draft, split into provisions.' });

/** A draft as JSON. */
export const AnalyseBody = Type.Object({
  text: Type.Optional(text),
  passages: Type.Optional(
    Type.Array(Type.String({ maxLength: DRAFT_LIMITS.passageLength }), {
      maxItems: DRAFT_LIMITS.passages,
      description: 'Instead of `text`: each is taken as one provision.',
    }),
  ),
  language,
});

/** A draft as a form. */
export const AnalyseForm = Type.Object({
  file: Type.Optional(
    Type.String({
      format: 'binary',
      description: 'PDF, DOCX, DOC, ODT, RTF, EPUB, HTML, XML, Markdown or plain text.',
    }),
  ),
  text: Type.Optional(text),
  language,
});

const score = Type.Number({ description: 'How sure the reading is, from 0 to 1.' });

/** Answer of `POST /analyse`. */
export const AnalyseResponse = Type.Object({
  languages: Type.Array(Type.String(), {
    description: 'BCP 47, that of most provisions first; `und` when none is sure.',
  }),
  languages_without_rules: Type.Array(Type.String(), {
    description: 'Of these, those in which signals cannot be read: silence means nothing there.',
  }),
  matter: Type.Union(
    (['whole', 'field', 'else'] as const).map((matter) => Type.Literal(matter)),
    {
      description:
        'What the text was taken to be about: the `whole` of it of disability, mental health or care; the `field` among other things; or something `else`, where only what names these people counts.',
    },
  ),
  warnings: Type.Array(Type.String(), { description: 'What could not be read, in English.' }),
  passages: Type.Array(
    Type.Object({
      label: Type.Optional(Type.String({ description: 'Of the provision, such as `Section 12`.' })),
      headings: Type.Array(Type.String(), { description: 'Above it, outermost first.' }),
      page: Type.Integer({ description: 'From 1; 1 where the format has no pages.' }),
      language: Type.String(),
      text: Type.String(),
      articles: Type.Array(Type.Object({ article: Type.String(), score }), {
        description: 'Articles of the Convention it is about, the surest first.',
      }),
      signals: Type.Array(
        Type.Object({
          signal: Type.Union(SIGNALS.map((one) => Type.Literal(one.signal))),
          stance: Type.Union(STANCES.map((stance) => Type.Literal(stance))),
          score,
          evidence: Type.String({ description: 'The words that say it.' }),
          start: Type.Integer({ description: 'Of the evidence in `text`, in UTF-16 units.' }),
          end: Type.Integer({ description: 'Exclusive.' }),
        }),
        { description: 'What it does, the surest first.' },
      ),
    }),
  ),
});

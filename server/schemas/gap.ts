import Type from 'typebox';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';

const Text = () => Type.Optional(Type.String());

/** Provisions given for one side of a question, when one question is asked or all. */
export const MOST_OF_ONE = 100;
export const MOST_OF_ALL = 10;

export const GapParameters = Type.Object({
  question: Type.Optional(
    Type.String({
      description: `Only this question; all when absent. One of ${CRPD_QUESTIONS.map(({ id }) => id).join(', ')}.`,
    }),
  ),
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MOST_OF_ONE,
      default: MOST_OF_ALL,
      description: `Provisions for each side; at most ${MOST_OF_ALL} when all questions are asked. The CSV of the page holds all.`,
    }),
  ),
  lang: Type.Optional(
    Type.String({ default: 'en', description: 'Language of labels: ar, en, es, fr, ru or zh.' }),
  ),
});

const ReadingSchema = Type.Object({
  signal: Type.String(),
  stance: Type.String({ description: 'permits, forbids or guarantees.' }),
  score: Type.Number({ description: 'How sure the reading is, 0 to 1.' }),
  origin: Type.String({
    description:
      'Whose reading it is: rules@version, model@version, both joined by a plus, or a name.',
  }),
  disputed: Type.Boolean({ description: 'Two readers or more object to it.' }),
});

const ProvisionSchema = Type.Object({
  passage: Type.Integer(),
  document: Type.String(),
  title: Type.String(),
  year: Type.Optional(Type.Integer()),
  type: Text(),
  status: Type.String(),
  standing: Type.String({
    description: 'law (binding), guiding (policy, plan, standard), draft or repealed.',
  }),
  label: Text(),
  page: Type.Optional(Type.Integer()),
  language: Type.String(),
  parts: Type.Array(Type.Object({ text: Type.String(), hit: Type.Boolean() }), {
    description: 'The words in their own language; those that were read so are hits.',
  }),
  readings: Type.Array(ReadingSchema),
  url: Type.String(),
});

const ProvisionsSchema = Type.Object({
  count: Type.Integer(),
  provisions: Type.Array(ProvisionSchema),
});

const SideSchema = Type.Object({
  side: Type.String({ description: 'protects or restricts.' }),
  state: Type.String({
    description:
      'found; none-found in the documents held and read; not-read: documents are held, but none could be read; nothing-held: no law or policy of the country is held.',
  }),
  count: Type.Integer({ description: 'Provisions in force; each law counts with one text of it.' }),
  provisions: Type.Array(ProvisionSchema),
  drafts: ProvisionsSchema,
  repealed: ProvisionsSchema,
  other_texts: Type.Object(ProvisionsSchema.properties, {
    description: 'In translations, copies and older texts of laws that count already.',
  }),
});

const AnswerSchema = Type.Object({
  reviewer: Type.String(),
  answer: Type.String({ description: 'met, partly, not-met or not-clear.' }),
  note: Text(),
  alone: Type.Boolean({ description: 'Given before the answers of others could be read.' }),
});

export const GapResponse = Type.Object({
  country: Type.String(),
  name: Type.String(),
  url: Type.String(),
  convention: Type.Object(
    {
      signed: Text(),
      ratified: Text(),
      protocol_signed: Text(),
      protocol_ratified: Text(),
      source: Type.String(),
      as_of: Type.String(),
    },
    {
      description:
        'A date that is absent: not done by `as_of`. None at all: the source does not list the place.',
    },
  ),
  documents_held: Type.Integer({ description: 'Laws and policies in force.' }),
  documents_read: Type.Integer(),
  protective: Type.Integer({
    description: 'Passages in force that protect; each law counts with one text of it.',
  }),
  restrictive: Type.Integer({ description: 'The same of those that restrict.' }),
  questions_with_nothing_found: Type.Optional(
    Type.Integer({ description: 'Absent where nothing could be read.' }),
  ),
  outdated_readers: Type.Optional(
    Type.String({
      description:
        'Older rules and model that some of it was read by, as an origin: it is to be read anew. Precision is never given of their readings.',
    }),
  ),
  questions: Type.Array(
    Type.Object({
      id: Type.String(),
      group: Type.String(),
      title: Type.String(),
      question: Type.String(),
      articles: Type.Array(Type.String()),
      url: Type.String(),
      sides: Type.Array(SideSchema),
      precision: Type.Array(
        Type.Object({ signal: Type.String(), share: Type.Number(), by: Type.String() }),
      ),
      review: Type.Optional(
        Type.Object({
          answered: Type.Integer(),
          agree: Type.Optional(Type.Boolean()),
          answers: Type.Optional(Type.Array(AnswerSchema)),
        }),
      ),
    }),
  ),
  documents: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      year: Type.Optional(Type.Integer()),
      type: Text(),
      language: Text(),
      status: Type.String(),
      standing: Type.String(),
      superseded: Type.Boolean({
        description: 'A newer text of the same law is in force and could be read.',
      }),
      read: Type.String({ description: 'read, no-text or no-rules.' }),
    }),
  ),
  missing: Type.Object({
    types: Type.Array(Type.String()),
    topics: Type.Array(Type.String()),
    without_text: Type.Integer(),
    without_rules: Type.Integer(),
    status_unknown: Type.Integer(),
  }),
});

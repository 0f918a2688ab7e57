import Type from 'typebox';
import { EXPORT_PARTS, EXPORT_ROWS, PASSAGE_CHOICES } from '../exports/format.ts';
import { EXPORT_FORMATS } from '../exports/formats.ts';
import { NO_PARTS } from '../exports/parse-choice.ts';
import { SearchParameters } from './search.ts';

const words = (values: readonly string[]) => values.map((value) => Type.Literal(value));
const named = EXPORT_FORMATS.map(({ name }) => name);
/** Letters a reader may choose a ticket from. */
export const TICKET = /^[A-Za-z0-9_-]{8,40}$/;

const columnsOf = (rows: 'documents' | 'passages') =>
  EXPORT_FORMATS.find(({ columns }) => columns)
    ?.columns?.(rows)
    .known.join(', ') ?? '';

const ChoiceParameters = {
  rows: Type.Optional(
    Type.Union(words(EXPORT_ROWS), {
      description: 'Tables: what a row stands for.',
      default: 'documents',
    }),
  ),
  passages: Type.Optional(
    Type.Union(words(PASSAGE_CHOICES), {
      description:
        'With rows=passages: those that answer the words of the question (without words all do), or all of the documents found.',
      default: 'answering',
    }),
  ),
  columns: Type.Optional(
    Type.Array(Type.String(), {
      description: `Tables: columns in their order, repeated or with commas between. rows=documents: ${columnsOf('documents')}. rows=passages: ${columnsOf('passages')}.`,
      examples: [['id', 'title', 'year', 'url']],
    }),
  ),
  parts: Type.Optional(
    Type.Array(Type.Union(words([...EXPORT_PARTS, NO_PARTS])), {
      description:
        'What is taken besides the records: texts by passages, what was read in them, original files; none for the records alone.',
      examples: [['text']],
    }),
  ),
};

const { page: _page, per_page: _perPage, ...question } = SearchParameters.properties;

/** Parameters of what an export would be: those of the search and of the choice. */
export const ExportPreviewParameters = Type.Object({ ...question, ...ChoiceParameters });

export const ExportParameters = Type.Object({
  ...question,
  ...ChoiceParameters,
  after: Type.Optional(
    Type.String({
      description:
        'Goes on after the document with this id, the last whole one of an export that was cut off; without the beginning of the file. Not for formats that are one piece.',
      examples: ['ury-2017-ley-19529'],
    }),
  ),
  ticket: Type.Optional(
    Type.String({
      description:
        'Any 8 to 40 letters, digits, - and _ of your choice, under which /exports/{ticket} tells how far it has come.',
      pattern: TICKET.source,
      examples: ['my-export-2026-11'],
    }),
  ),
});

export const ExportPath = Type.Object({ format: Type.Union(words(named)) });
export const TicketPath = Type.Object({ ticket: Type.String({ pattern: TICKET.source }) });

export const ExportPreview = Type.Object(
  {
    query: Type.String({ description: 'The question as parameters.' }),
    url: Type.String({ description: 'The page with the same results.' }),
    total: Type.Integer({ description: 'Documents; exact.' }),
    rights: Type.String(),
    notices: Type.Array(Type.Object({ code: Type.String() }, { additionalProperties: true }), {
      description: 'How the question was taken, when not as it stood; as in the search.',
    }),
    formats: Type.Array(
      Type.Object({
        format: Type.String(),
        url: Type.String({ description: 'Where it is taken.' }),
        media_type: Type.String(),
        documents: Type.Integer(),
        passages: Type.Integer({
          description: 'Passages written; in large sets, where only some answer, an estimate.',
        }),
        files: Type.Integer({ description: 'Original files enclosed.' }),
        estimated_bytes: Type.Integer({
          description: 'Before compression, within a factor of two.',
        }),
        resumable: Type.Boolean({ description: 'Whether it can be gone on with by `after`.' }),
      }),
    ),
  },
  {
    examples: [
      {
        query: 'country=URY&topic=disability',
        url: 'https://library.example/en/search?country=URY&topic=disability',
        total: 12,
        rights: 'Each document keeps the licence that its field "rights" states.',
        notices: [],
        formats: [
          {
            format: 'csv',
            url: 'https://library.example/api/v1/export/csv?country=URY&topic=disability',
            media_type: 'text/csv; charset=utf-8; header=present',
            ...{ documents: 12, passages: 0, files: 0, estimated_bytes: 6200, resumable: true },
          },
        ],
      },
    ],
  },
);

export const ExportProgressResponse = Type.Object(
  {
    state: Type.Union(words(['waiting', 'running', 'done', 'failed', 'stopped'])),
    documents: Type.Integer({ description: 'Documents read so far.' }),
    total: Type.Optional(Type.Integer({ description: 'Documents that will be read.' })),
    bytes: Type.Integer({ description: 'Bytes given out so far, before compression.' }),
  },
  { examples: [{ state: 'running', documents: 420, total: 772, bytes: 210432 }] },
);

/** A file of any of the formats. */
export const exportedFile = {
  description:
    'The file, streamed. `x-total-count`: documents of the whole set; `link`: the page with the same results (`alternate`) and what describes the file (`describedby`).',
  headers: {
    'x-total-count': Type.Integer({ description: 'Documents of the whole set.' }),
    'content-disposition': Type.String({
      description: 'A name that says what was asked, and when.',
    }),
    link: Type.String(),
  },
  content: Object.fromEntries(
    EXPORT_FORMATS.map(({ mediaType }) => [mediaType.split(';', 1)[0], { schema: Type.String() }]),
  ),
};

/** The description of a table. */
export const describedTable = {
  description: 'Metadata by the vocabulary of CSV on the Web.',
  content: {
    'application/csvm+json': {
      schema: Type.Object(
        { '@context': Type.String(), url: Type.String(), tableSchema: Type.Object({}) },
        {
          additionalProperties: true,
          examples: [
            {
              '@context': 'http://www.w3.org/ns/csvw',
              url: 'https://library.example/api/v1/export/csv?columns=id,title',
              tableSchema: { columns: [{ name: 'id' }, { name: 'title' }], primaryKey: 'id' },
            },
          ],
        },
      ),
    },
  },
};

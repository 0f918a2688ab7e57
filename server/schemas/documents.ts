import Type from 'typebox';

const Text = () => Type.Optional(Type.String());

export const FileSchema = Type.Object({
  id: Type.Integer(),
  name: Type.String(),
  role: Type.String({ description: 'original, translation, easy-read or annex.' }),
  language: Text(),
  media_type: Type.String(),
  bytes: Type.Integer(),
  pages: Type.Optional(Type.Integer()),
  text_source: Type.String({ description: 'text-layer, markup, ocr, needs-ocr or none.' }),
  passages: Type.Integer(),
  url: Type.String(),
});

const Share = (description: string) => Type.Optional(Type.Number({ description }));

export const RelationSchema = Type.Object({
  kind: Type.String({
    description:
      'amends, repeals, replaces, implements, translation, version (the same text amended or consolidated), same-text (the same words in another format) or duplicate.',
  }),
  direction: Type.String({
    description:
      '`from`: this document does it; `to`: the other document does it to this one. Without meaning for the last four kinds.',
  }),
  document: Type.Object({
    id: Type.String(),
    title: Type.String(),
    country: Text(),
    type: Text(),
    year: Type.Optional(Type.Integer()),
    language: Text(),
    url: Type.String(),
  }),
  state: Type.String({ description: '`proposed` by a machine, or `accepted` by a curator.' }),
  origin: Type.String(),
  confidence: Type.Number(),
  evidence: Type.Optional(
    Type.Object({
      quote: Text(),
      page: Type.Optional(Type.Integer()),
      words: Share('Share of the words, three by three, that both texts have.'),
      numbers: Share('Share of the numbers that both texts have.'),
      provisions: Share('Share of the provisions that both texts have, by their numbers.'),
      number: Text(),
    }),
  ),
});

export const DocumentResponse = Type.Object({
  id: Type.String(),
  title: Type.String(),
  title_en: Text(),
  other_titles: Type.Array(Type.String()),
  number: Text(),
  country: Text(),
  issuer: Text(),
  type: Text(),
  type_word: Text(),
  status: Type.String(),
  year: Type.Optional(Type.Integer()),
  date_adopted: Text(),
  date_in_force: Text(),
  date_repealed: Text(),
  language: Text(),
  languages: Type.Array(Type.String()),
  topics: Type.Array(Type.String()),
  summary: Text(),
  source_url: Text(),
  source: Text(),
  rights: Text(),
  revision: Type.Integer(),
  created: Type.String(),
  updated: Type.String(),
  url: Type.String({ description: 'The page in English.' }),
  permanent_url: Type.String({ description: 'The address to cite; it belongs to no language.' }),
  revisions: Type.Array(
    Type.Object({
      revision: Type.Integer(),
      since: Type.String({ description: 'Since when the record said so.' }),
      url: Type.String(),
    }),
    { description: 'Every revision that can be read, the present one last.' },
  ),
  files: Type.Array(FileSchema),
  relations: Type.Array(RelationSchema),
  provenance: Type.Array(
    Type.Object({
      field: Type.String(),
      value: Type.String(),
      origin: Type.String(),
      confidence: Type.Number(),
      evidence: Type.Optional(
        Type.Object({ quote: Type.String(), page: Type.Optional(Type.Integer()) }),
      ),
      current: Type.Boolean({ description: 'Whether this is the value in force.' }),
    }),
  ),
});

export const FilesResponse = Type.Object({ files: Type.Array(FileSchema) });

export const PassageParameters = Type.Object({
  file: Type.Optional(
    Type.Integer({ description: 'Id of one expression; all of them when absent.' }),
  ),
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 100 })),
});

export const PassagesResponse = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  passages: Type.Array(
    Type.Object({
      id: Type.Integer(),
      file: Type.Integer(),
      ordinal: Type.Integer(),
      page_from: Type.Optional(Type.Integer()),
      page_to: Type.Optional(Type.Integer()),
      label: Text(),
      headings: Type.Array(Type.String()),
      language: Type.String(),
      text: Type.String(),
    }),
  ),
});

import Type from 'typebox';
import { UPLOAD_CHOICES, UPLOAD_STATES } from '../../data/vocabularies/uploads.ts';

/** A file that was brought in. */
export const UploadAnswer = Type.Object({
  id: Type.Integer({ examples: [17] }),
  batch: Type.String({ description: 'Files that were sent together.' }),
  name: Type.String({ examples: ['mental-health-act.pdf'] }),
  sha256: Type.String(),
  bytes: Type.Integer(),
  media_type: Type.Optional(Type.String({ examples: ['application/pdf'] })),
  state: Type.Enum([...UPLOAD_STATES], {
    description: '`choose`: the library holds such a file or text; say what to do with it.',
  }),
  choice: Type.Optional(Type.Enum([...UPLOAD_CHOICES])),
  document: Type.Optional(Type.String({ description: 'Id of the draft that was made of it.' })),
  like: Type.Optional(Type.String({ description: 'Id of the document that it is like.' })),
  code: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String({ description: 'What is wrong and what to do.' })),
  source_url: Type.Optional(Type.String()),
  by: Type.String(),
  at: Type.String(),
  finished: Type.Optional(Type.String()),
});

export const RefusedAnswer = Type.Object({
  name: Type.String(),
  code: Type.String({ examples: ['unsupported-type'] }),
  reason: Type.String(),
});

export const TakenInResponse = Type.Object({
  batch: Type.String(),
  accepted: Type.Array(UploadAnswer),
  refused: Type.Array(RefusedAnswer),
});

export const UploadsResponse = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  per_page: Type.Integer(),
  states: Type.Record(Type.String(), Type.Integer()),
  uploads: Type.Array(UploadAnswer),
});

export const UploadsParameters = Type.Object({
  batch: Type.Optional(Type.String()),
  state: Type.Optional(Type.Enum([...UPLOAD_STATES])),
  page: Type.Optional(Type.Integer({ minimum: 1 })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

export const UploadEventsParameters = Type.Object({
  batch: Type.Optional(Type.String({ description: 'Only files that were sent together.' })),
});

export const UploadEvent = Type.Object({
  states: Type.Record(Type.String(), Type.Integer()),
  changed: Type.Array(Type.Object({ id: Type.Integer(), state: Type.Enum([...UPLOAD_STATES]) })),
});

export const UploadForm = Type.Object({
  file: Type.String({ format: 'binary', description: 'One or many files, after the fields.' }),
  title: Type.Optional(Type.String()),
  country: Type.Optional(Type.String({ examples: ['URY'] })),
  language: Type.Optional(Type.String({ examples: ['es'] })),
  year: Type.Optional(Type.String()),
  type: Type.Optional(Type.String({ examples: ['act'] })),
  topics: Type.Optional(Type.String({ description: 'With semicolons between.' })),
  number: Type.Optional(Type.String()),
  source: Type.Optional(Type.String()),
  source_url: Type.Optional(Type.String()),
  rights: Type.Optional(Type.String()),
  choice: Type.Optional(Type.Enum([...UPLOAD_CHOICES])),
  document: Type.Optional(Type.String({ description: 'The document that they belong to.' })),
});

export const AddressBody = Type.Object({
  url: Type.String({ examples: ['https://example.org/law.pdf'] }),
  given: Type.Optional(Type.Record(Type.String(), Type.String())),
});

export const ChoiceBody = Type.Object({
  choice: Type.Enum([...UPLOAD_CHOICES]),
  document: Type.Optional(Type.String()),
});

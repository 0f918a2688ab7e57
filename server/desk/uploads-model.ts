import type { UploadRow } from '../../data/desk/uploads.ts';
import type { Library } from '../../data/library.ts';
import { allPlaces } from '../../data/vocabularies/places.ts';
import {
  UPLOAD_CHOICES,
  type UploadChoice,
  type UploadState,
} from '../../data/vocabularies/uploads.ts';
import type {
  FieldFaultModel,
  RefusedModel,
  UploadFacts,
  UploadFormModel,
  UploadModel,
  UploadsModel,
} from '../../web/models/desk-uploads.ts';
import { MOST_FILES } from './uploads-of-request.ts';

const PER_PAGE = 50;
const AGAIN_SECONDS = 5;

/** What of the list is asked for. */
export interface UploadsAsked {
  batch?: string;
  state?: UploadState;
  page: number;
  /** Only what this account brought in. */
  actor?: string;
}

/** What else the page says. */
export interface UploadsSaid {
  refused?: readonly RefusedModel[];
  typed?: Readonly<Record<string, string>>;
  faults?: readonly FieldFaultModel[];
}

/** The page of files that were brought in; a page after the last one is the last one. */
export function uploadsModel(
  library: Library,
  { batch, state, page: asked, actor }: UploadsAsked,
  { refused = [], typed = {}, faults = [] }: UploadsSaid = {},
): UploadsModel {
  const states = library.uploads.counts({ batch, actor });
  const all = Object.values(states).reduce((sum, count) => sum + count, 0);
  const total = state ? (states[state] ?? 0) : all;
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(asked, pages);
  const rows = library.uploads.list({ batch, state, actor }, PER_PAGE, (page - 1) * PER_PAGE);
  const isOpen = (states.queued ?? 0) + (states.processing ?? 0) > 0;
  return {
    ...{ batch, state, page, pages, total, states, refused },
    uploads: rows.map((row) => uploadModel(library, row, actor === undefined)),
    form: batch ? undefined : formModel(library, typed, faults),
    again: isOpen ? AGAIN_SECONDS : undefined,
    onlyOwn: actor !== undefined,
  };
}

function formModel(
  library: Library,
  typed: Readonly<Record<string, string>>,
  faults: readonly FieldFaultModel[],
): UploadFormModel {
  return {
    ...{ megabytes: library.config.INGEST_MAX_FILE, files: MOST_FILES },
    countries: allPlaces().map(({ code }) => code),
    languages: LANGUAGES,
    ...{ typed, faults },
  };
}

/** Languages that laws are often written in; the text tells of others. */
const LANGUAGES =
  'am ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms my ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th ti tk tr uk ur uz vi zh-Hans zh-Hant'.split(
    ' ',
  );

function uploadModel(library: Library, row: UploadRow, isCurator: boolean): UploadModel {
  const { id, batch, name, bytes, actor, at, state } = row;
  const document = row.documentId ? library.documents.find(row.documentId) : undefined;
  const choices = state === 'choose' ? choicesOf(row, isCurator) : [];
  return {
    ...{ id, batch, name, bytes, actor, at, state, choices },
    choice: row.choice ?? undefined,
    sourceUrl: row.sourceUrl ?? undefined,
    code: row.code ?? undefined,
    reason: row.reason ?? undefined,
    document: document && { id: document.id, title: document.title },
    like: row.likeDocument ? likeOf(library, row) : undefined,
    forCurator: state === 'choose' && !isCurator && row.code !== 'known',
    canRetry: state === 'failed' || (state === 'cancelled' && row.code !== 'known'),
    canCancel: state === 'queued',
  };
}

function choicesOf({ code, documentId }: UploadRow, isCurator: boolean): UploadChoice[] {
  const onlySkip = code === 'known' || !documentId || !isCurator;
  return UPLOAD_CHOICES.filter((choice) => choice === 'skip' || !onlySkip);
}

function likeOf(library: Library, { documentId, likeDocument, state }: UploadRow) {
  const other = likeDocument ? factsOf(library, likeDocument) : undefined;
  if (state !== 'choose' || !documentId) return { other };
  const relation = library.relations
    .ofDocument(documentId)
    .find((one) => one.documentId === likeDocument);
  return {
    relation: relation?.kind,
    words: relation?.evidence?.words,
    draft: factsOf(library, documentId),
    other,
  };
}

function factsOf(library: Library, id: string): UploadFacts | undefined {
  const document = library.documents.find(id);
  if (!document) return undefined;
  return {
    ...{ id, title: document.title, passages: library.passages.countOfDocument(id) },
    published: document.reviewState === 'published',
    country: document.country ?? undefined,
    type: document.type ?? undefined,
    year: document.year ?? undefined,
    language: document.language ?? undefined,
    number: document.number ?? undefined,
  };
}

import {
  FILE_ROLES,
  ORIGINS,
  RELATION_KINDS,
  RELATION_STATES,
  STATUSES,
  TEXT_SOURCES,
} from '../../model.ts';
import { STANCES } from '../../vocabularies/signals.ts';
import type {
  WholeDocument,
  WholePassage,
  WholeRelation,
  WholeTag,
  WholeValue,
} from '../whole-document.ts';
import {
  type DumpedDocument,
  type DumpedFile,
  type DumpedPageReading,
  type DumpedRedirect,
  type DumpedRevision,
  type DumpedWithdrawal,
  originalPath,
} from './dump-format.ts';
import type { Column, ForeignKey, Table } from './table.ts';

const toDocument = (column = 'document'): ForeignKey => ({
  columns: [column],
  table: 'documents',
  references: ['id'],
});
const toFile: ForeignKey = { columns: ['file'], table: 'files', references: ['sha256'] };
const score = [0, 1] as const;

/** A column that has the name of what stands in it. */
function plain<Row>(
  name: keyof Row & string,
  type: Column<Row>['type'],
  description: string,
  more: Partial<Column<Row>> = {},
): Column<Row> {
  return { name, type, description, of: (row) => row[name], ...more };
}

/** A column of what belongs to a document: its id. */
function documentColumn<Row extends { document: { id: string } }>(): Column<Row> {
  return {
    name: 'document',
    type: 'string',
    description: 'Id of the document.',
    required: true,
    of: (row) => row.document.id,
  };
}

/** A column of what belongs to a file: its digest. */
function fileColumn<Row extends { file: { sha256: string } }>(): Column<Row> {
  return {
    name: 'file',
    type: 'string',
    description: 'SHA-256 of the file it stands in.',
    required: true,
    of: (row) => row.file.sha256,
  };
}

const required = { required: true };

const documents: Table<WholeDocument> = {
  name: 'documents',
  description: 'Works: laws, policies, strategies, standards, treaties. One row each.',
  columns: [
    plain(
      'id',
      'string',
      'Permanent id; the address of the document is /documents/{id}.',
      required,
    ),
    plain('revision', 'integer', 'Raised by every change that a reader sees.', {
      required: true,
      span: [1],
    }),
    plain('created', 'datetime', 'When the library took it in.', required),
    plain('updated', 'datetime', 'When a reader last saw something change.', required),
    plain('title', 'string', 'Official title in the language of the original.'),
    plain('title_en', 'string', 'Title in English.'),
    plain('other_titles', 'array', 'Short titles, common names, titles in other languages.'),
    plain('number', 'string', "The act's own number, as written."),
    plain('country', 'string', 'ISO 3166-1 alpha-3, or the code of an international body.'),
    plain('level', 'string', 'National, subnational or local.'),
    plain('issuer', 'string', 'Who issued it.'),
    plain('type', 'string', 'Kind of document.'),
    plain('type_word', 'string', "The source's own word for the kind."),
    plain('status', 'string', 'Standing as far as it is stated.', {
      required: true,
      oneOf: STATUSES,
    }),
    plain('year', 'integer', 'Year by which it is cited.'),
    plain('date_adopted', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    plain('date_in_force', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    plain('date_repealed', 'string', 'YYYY, YYYY-MM or YYYY-MM-DD.'),
    plain('language', 'string', 'Main language, BCP 47.'),
    plain('languages', 'array', 'All languages of its files and texts, the main one first.'),
    plain('topics', 'array', 'What it is about.'),
    plain('summary', 'string', 'What it is about, in some sentences.'),
    plain('source_url', 'string', 'Official or first address.'),
    plain('source', 'string', 'Who collected or published the copy.'),
    plain('rights', 'string', 'Licence or rights statement of this document. Empty: not known.'),
  ],
  primaryKey: ['id'],
  indexes: [['country', 'year'], ['updated']],
};

interface FileRow {
  document: WholeDocument;
  file: DumpedFile;
}
const files: Table<FileRow> = {
  name: 'files',
  description: 'Expressions of works: the files as they were brought in.',
  columns: [
    {
      ...{ name: 'sha256', type: 'string', required: true },
      description: 'SHA-256 of the bytes, hexadecimal.',
      of: ({ file }) => file.sha256,
    },
    documentColumn(),
    {
      ...{ name: 'path', type: 'string', required: true },
      description: 'Where the original lies below this folder, when the dump has originals.',
      of: ({ file }) => originalPath(file.sha256),
    },
    ofFile('name', 'string', 'Name it came with.'),
    ofFile('role', 'string', 'What it is to its work.', { required: true, oneOf: FILE_ROLES }),
    ofFile('language', 'string', 'BCP 47.'),
    ofFile('media_type', 'string', 'IANA media type.', required),
    ofFile('bytes', 'integer', 'Size of the original.', { required: true, span: [0] }),
    ofFile('pages', 'integer', 'Pages, in formats that have pages.', { span: [0] }),
    ofFile('pages_needing_ocr', 'array', 'Pages that are pictures whose text is not read yet.'),
    ofFile('text_source', 'string', 'How its text was got.', {
      required: true,
      oneOf: TEXT_SOURCES,
    }),
    ofFile('extractor', 'string', 'Program and version that read it.'),
    ofFile('added', 'datetime', 'When the library took it in.', required),
  ],
  primaryKey: ['sha256'],
  foreignKeys: [toDocument()],
  indexes: [['document']],
};

function ofFile(
  name: keyof DumpedFile & string,
  type: Column<FileRow>['type'],
  description: string,
  more: Partial<Column<FileRow>> = {},
): Column<FileRow> {
  return { name, type, description, of: ({ file }) => file[name], ...more };
}

interface PassageRow extends FileRow {
  passage: WholePassage;
}
const ofPassage = (
  name: keyof WholePassage & string,
  type: Column<PassageRow>['type'],
  description: string,
  more: Partial<Column<PassageRow>> = {},
): Column<PassageRow> => ({ name, type, description, of: ({ passage }) => passage[name], ...more });

const passages: Table<PassageRow> = {
  name: 'passages',
  description: 'Texts of the files by provisions or paragraphs: what is found and cited as one.',
  columns: [
    fileColumn(),
    ofPassage('ordinal', 'integer', 'Position in the file, from 0.', { required: true, span: [0] }),
    documentColumn(),
    ofPassage('page_from', 'integer', 'First page, from 1.', { required: true, span: [1] }),
    ofPassage('page_to', 'integer', 'Last page.', { required: true, span: [1] }),
    ofPassage('label', 'string', 'The provision as the source writes it.'),
    ofPassage('headings', 'array', 'Headings above it, outermost first.'),
    ofPassage('language', 'string', 'BCP 47.', required),
    ofPassage('text', 'string', 'The words.'),
  ],
  primaryKey: ['file', 'ordinal'],
  foreignKeys: [toFile, toDocument()],
  indexes: [['document']],
};

interface TagRow extends PassageRow {
  tag: WholeTag;
  nth: number;
}
const ofTag = (
  name: keyof WholeTag & string,
  type: Column<TagRow>['type'],
  description: string,
  more: Partial<Column<TagRow>> = {},
): Column<TagRow> => ({ name, type, description, of: ({ tag }) => tag[name], ...more });

const tags: Table<TagRow> = {
  name: 'tags',
  description:
    'What passages do, seen from the Convention on the Rights of Persons with Disabilities: evidence to read, never a verdict.',
  columns: [
    fileColumn(),
    {
      ...{ name: 'ordinal', type: 'integer', required: true, span: [0] },
      description: 'Position of the passage in the file.',
      of: ({ passage }) => passage.ordinal,
    },
    {
      ...{ name: 'nth', type: 'integer', required: true, span: [1] },
      description: 'Which reading of the passage, from 1.',
      of: ({ nth }) => nth,
    },
    documentColumn(),
    ofTag('article', 'string', 'Article of the Convention that it is about.'),
    ofTag('signal', 'string', 'Practice or right that it names.'),
    ofTag('stance', 'string', 'What it does with it.', { oneOf: STANCES }),
    ofTag('score', 'number', 'How sure the reading is.', { required: true, span: score }),
    ofTag('origin', 'string', 'Whose reading it is, with the version.', required),
    ofTag('start', 'integer', 'Where in the text the evidence begins, in UTF-16 units.', {
      span: [0],
    }),
    ofTag('end', 'integer', 'Where it ends, exclusive.', { span: [0] }),
  ],
  primaryKey: ['file', 'ordinal', 'nth'],
  foreignKeys: [
    { columns: ['file', 'ordinal'], table: 'passages', references: ['file', 'ordinal'] },
    toDocument(),
  ],
  indexes: [['document'], ['article'], ['signal', 'stance']],
};

const relations: Table<{ document: WholeDocument; relation: WholeRelation }> = {
  name: 'relations',
  description: 'What works are to each other.',
  columns: [
    {
      name: 'from',
      type: 'string',
      description: 'Id of the document that does it.',
      required: true,
      of: ({ document }) => document.id,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What it does; the last four go both ways.',
      required: true,
      oneOf: RELATION_KINDS,
      of: ({ relation }) => relation.kind,
    },
    {
      name: 'to',
      type: 'string',
      description: 'Id of the other document.',
      required: true,
      of: ({ relation }) => relation.document,
    },
    {
      name: 'origin',
      type: 'string',
      description: 'Who says so.',
      required: true,
      oneOf: ORIGINS,
      of: ({ relation }) => relation.origin,
    },
    {
      name: 'state',
      type: 'string',
      description:
        'Proposed, or what a curator decided. A rejected one does not hold: it stands here so that it is not proposed again.',
      required: true,
      oneOf: RELATION_STATES,
      of: ({ relation }) => relation.state,
    },
    {
      name: 'confidence',
      type: 'number',
      description: 'How sure it is.',
      required: true,
      span: score,
      of: ({ relation }) => relation.confidence,
    },
    {
      name: 'evidence',
      type: 'object',
      description: 'Words of the first document, or shares of what the texts have in common.',
      of: ({ relation }) => relation.evidence,
    },
    {
      name: 'at',
      type: 'datetime',
      description: 'When it was said.',
      of: ({ relation }) => relation.at,
    },
  ],
  primaryKey: ['from', 'kind', 'to'],
  foreignKeys: [toDocument('from'), toDocument('to')],
  indexes: [['to']],
};

interface ValueRow {
  document: WholeDocument;
  value: WholeValue;
}
const ofValue = (
  name: keyof WholeValue & string,
  type: Column<ValueRow>['type'],
  description: string,
  more: Partial<Column<ValueRow>> = {},
): Column<ValueRow> => ({ name, type, description, of: ({ value }) => value[name], ...more });

const values: Table<ValueRow> = {
  name: 'values',
  description:
    'Provenance: everything that is said about the fields of documents, by whom and why. The strongest origin holds: curator, manifest, file, rule, model; values with little confidence are suggestions.',
  columns: [
    documentColumn(),
    ofValue('field', 'string', 'Which field.', required),
    ofValue('origin', 'string', 'Who says so.', { required: true, oneOf: ORIGINS }),
    ofValue('value', 'string', 'The value, as JSON.', {
      required: true,
      of: ({ value }) => JSON.stringify(value.value),
    }),
    ofValue('confidence', 'number', 'How sure it is.', { required: true, span: score }),
    ofValue('evidence', 'object', 'Words that say it, with their page.'),
    ofValue('at', 'datetime', 'When it was said.', required),
  ],
  primaryKey: ['document', 'field', 'origin'],
  foreignKeys: [toDocument()],
};

const revisions: Table<{ document: WholeDocument; revision: DumpedRevision }> = {
  name: 'revisions',
  description: 'What documents said before: their address is /documents/{id}@{revision}.',
  columns: [
    documentColumn(),
    {
      name: 'revision',
      type: 'integer',
      description: 'Its number.',
      required: true,
      span: [1],
      of: ({ revision }) => revision.revision,
    },
    {
      name: 'since',
      type: 'datetime',
      description: 'Since when it said so.',
      required: true,
      of: ({ revision }) => revision.since,
    },
    {
      name: 'record',
      type: 'object',
      description: 'The fields as they were.',
      required: true,
      of: ({ revision }) => revision.record,
    },
  ],
  primaryKey: ['document', 'revision'],
  foreignKeys: [toDocument()],
};

interface ReadingRow extends FileRow {
  reading: DumpedPageReading;
}
const ofReading = (
  name: keyof DumpedPageReading & string,
  type: Column<ReadingRow>['type'],
  description: string,
  more: Partial<Column<ReadingRow>> = {},
): Column<ReadingRow> => ({ name, type, description, of: ({ reading }) => reading[name], ...more });

const pageReadings: Table<ReadingRow> = {
  name: 'page_readings',
  description: 'Pages that are pictures, as OCR read them.',
  columns: [
    fileColumn(),
    ofReading('page', 'integer', 'From 1.', { required: true, span: [1] }),
    ofReading('confidence', 'number', 'How sure the words are on the whole.', {
      required: true,
      span: score,
    }),
    ofReading('language', 'string', 'Language it was read in, BCP 47.', required),
    ofReading('engine', 'string', 'Program and version.', required),
    ofReading('at', 'datetime', 'When it was read.', required),
    ofReading('text', 'string', 'What was read.'),
  ],
  primaryKey: ['file', 'page'],
  foreignKeys: [toFile],
};

export const REDIRECTS: Table<DumpedRedirect> = {
  name: 'redirects',
  description: 'Ids that were given up when documents were merged: they lead to the other one.',
  columns: [
    plain('from', 'string', 'The id that was given up.', required),
    plain('to', 'string', 'Id of the document that it leads to.', required),
    plain('at', 'datetime', 'Since when.', required),
  ],
  primaryKey: ['from'],
};

export const WITHDRAWN: Table<DumpedWithdrawal> = {
  name: 'withdrawn',
  description: 'Documents that were taken from the readers, without their content.',
  columns: [
    plain('id', 'string', 'Id of the document.', required),
    plain('revision', 'integer', 'The revision that withdrew it.', { required: true, span: [1] }),
    plain('updated', 'datetime', 'When it was withdrawn.', required),
    plain('note', 'string', 'Why.'),
  ],
  primaryKey: ['id'],
};

/** Takes a row of a table. */
export type TakeRow = <Row>(table: Table<Row>, row: Row) => void;

/** All tables of a dump, those named by others first. */
export const TABLES: readonly Table<never>[] = [
  ...[documents, files, passages, tags, relations, values, revisions, pageReadings],
  ...[REDIRECTS, WITHDRAWN],
] as unknown as readonly Table<never>[];

/** Gives the rows that a document has in each of the tables made of documents. */
export function rowsOf(document: DumpedDocument, take: TakeRow): void {
  take(documents, document);
  for (const file of document.files) {
    take(files, { document, file });
    for (const passage of file.passages ?? []) {
      take(passages, { document, file, passage });
      for (const [at, tag] of (passage.tags ?? []).entries()) {
        take(tags, { document, file, passage, tag, nth: at + 1 });
      }
    }
    for (const reading of file.page_readings ?? []) take(pageReadings, { document, file, reading });
  }
  for (const relation of document.relations) {
    // Each stands with both of its documents, and once in the table.
    if (relation.direction === 'from') take(relations, { document, relation });
  }
  for (const value of document.values) take(values, { document, value });
  for (const revision of document.revisions ?? []) take(revisions, { document, revision });
}

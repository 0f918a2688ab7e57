import { FILE_ROLES, TEXT_SOURCES } from '../../model.ts';
import { STANCES } from '../../vocabularies/signals.ts';
import type { WholeDocument, WholePassage, WholeTag } from '../whole-document.ts';
import { documentColumn, fileColumn, required, score, toDocument, toFile } from './columns.ts';
import { type DumpedFile, type DumpedPageReading, originalPath } from './dump-format.ts';
import type { Column, Table } from './table.ts';

interface FileRow {
  document: WholeDocument;
  file: DumpedFile;
}
export const FILES: Table<FileRow> = {
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

export const PASSAGES: Table<PassageRow> = {
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

export const TAGS: Table<TagRow> = {
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
    ofTag('score', 'number', 'How sure the reading is.', score),
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

interface ReadingRow extends FileRow {
  reading: DumpedPageReading;
}
const ofReading = (
  name: keyof DumpedPageReading & string,
  type: Column<ReadingRow>['type'],
  description: string,
  more: Partial<Column<ReadingRow>> = {},
): Column<ReadingRow> => ({ name, type, description, of: ({ reading }) => reading[name], ...more });

export const PAGE_READINGS: Table<ReadingRow> = {
  name: 'page_readings',
  description: 'Pages that are pictures, as OCR read them.',
  columns: [
    fileColumn(),
    ofReading('page', 'integer', 'From 1.', { required: true, span: [1] }),
    ofReading('confidence', 'number', 'How sure the words are on the whole.', {
      ...score,
    }),
    ofReading('language', 'string', 'Language it was read in, BCP 47.', required),
    ofReading('engine', 'string', 'Program and version.', required),
    ofReading('at', 'datetime', 'When it was read.', required),
    ofReading('text', 'string', 'What was read.'),
  ],
  primaryKey: ['file', 'page'],
  foreignKeys: [toFile],
};

import { ORIGINS, RELATION_KINDS, RELATION_STATES, STATUSES } from '../../model.ts';
import type { WholeDocument, WholeRelation, WholeValue } from '../whole-document.ts';
import { documentColumn, plain, required, score, toDocument } from './columns.ts';
import type { DumpedRedirect, DumpedRevision, DumpedWithdrawal } from './dump-format.ts';
import type { Column, Table } from './table.ts';

export const DOCUMENTS: Table<WholeDocument> = {
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

export const RELATIONS: Table<{ document: WholeDocument; relation: WholeRelation }> = {
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
      ...score,
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

export const VALUES: Table<ValueRow> = {
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
    ofValue('confidence', 'number', 'How sure it is.', score),
    ofValue('evidence', 'object', 'Words that say it, with their page.'),
    ofValue('at', 'datetime', 'When it was said.', required),
  ],
  primaryKey: ['document', 'field', 'origin'],
  foreignKeys: [toDocument()],
};

export const REVISIONS: Table<{ document: WholeDocument; revision: DumpedRevision }> = {
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

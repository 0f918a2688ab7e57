import type { ExportAbout, ExportChoice } from '../format.ts';

/** Columns of `files.csv`, which says what each file of the archive is. */
export const FILE_COLUMNS = [
  ...['path', 'document', 'name', 'role', 'language', 'media_type', 'bytes', 'sha256', 'pages'],
];

/** Columns of `tags.csv`: what was read in the texts, by machine or by people. */
export const TAG_COLUMNS = [
  ...['document', 'sha256', 'passage', 'label', 'page', 'language'],
  ...['article', 'signal', 'stance', 'score', 'origin', 'evidence'],
];

const INTEGERS = new Set(['year', 'revision', 'bytes', 'pages', 'passage', 'page']);
const NUMBERS = new Set(['score']);

/** `datapackage.json` (Frictionless Data Package 1) of an archive. */
export function dataPackage(about: ExportAbout, { parts, columns }: ExportChoice) {
  const found = about.question === '' ? 'all documents' : about.question;
  return {
    profile: 'data-package',
    name: 'rightsbank-export',
    title: `Rightsbank: ${found}`,
    description:
      'Documents found in a library of mental-health and disability laws and policies. Each document keeps its own rights: see the column "rights".',
    homepage: about.address,
    created: about.madeAt,
    sources: [{ title: 'Rightsbank', path: about.address }],
    resources: [
      resource('metadata', 'One row a document: what is known of it.', columns),
      ...(parts.has('files')
        ? [resource('files', 'One row a file: which document it belongs to.', FILE_COLUMNS)]
        : []),
      ...(parts.has('tags')
        ? [
            resource(
              'tags',
              'One row a reading of a passage against the Convention: machine readings are evidence to read, not a verdict.',
              TAG_COLUMNS,
            ),
          ]
        : []),
    ],
  };
}

function resource(name: string, description: string, columns: readonly string[]) {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column) => ({ name: column, type: typeOf(column) })),
      missingValues: [''],
    },
  };
}

function typeOf(column: string): 'integer' | 'number' | 'string' {
  if (INTEGERS.has(column)) return 'integer';
  return NUMBERS.has(column) ? 'number' : 'string';
}

import type { ExportAbout, ExportPart } from '../format.ts';

/** What was written so far, for the README at the end. */
export interface Written {
  documents: number;
  files: number;
  texts: number;
  tags: number;
  /** Originals that the library has lost. */
  missing: string[];
}

/** `README.md` of an archive: what was asked, when, what is there, what may be done with it. */
export function readme(
  about: ExportAbout,
  parts: ReadonlySet<ExportPart>,
  { documents, files, texts, tags, missing }: Written,
): string {
  const day = about.madeAt.slice(0, 10);
  const lines = [
    '# Documents from Rightsbank',
    '',
    `- Question: ${about.question === '' ? 'everything' : `\`${plain(about.question)}\``}`,
    `- Address: <${about.address}>`,
    `- Made: ${about.madeAt}`,
    `- Documents: ${documents} of ${about.total} found`,
    ...(parts.has('files') ? [`- Original files: ${files}`] : []),
    ...(parts.has('text') ? [`- Texts: ${texts}`] : []),
    ...(parts.has('tags') ? [`- Readings of passages: ${tags}`] : []),
    '',
    '## What is here',
    '',
    '| file | holds |',
    '| --- | --- |',
    '| `metadata.csv` | one row a document |',
    ...(parts.has('files')
      ? [
          '| `files/` | the original files, untouched, in a folder for each document |',
          '| `files.csv` | which file is what |',
        ]
      : []),
    ...(parts.has('text') ? ['| `text/` | the text that was read from each file, UTF-8 |'] : []),
    ...(parts.has('tags')
      ? [
          '| `tags.csv` | passages read against the Convention on the Rights of Persons with Disabilities |',
        ]
      : []),
    '| `datapackage.json` | the tables described (Frictionless Data Package) |',
    '',
    'The folder above is a BagIt bag (RFC 8493): `manifest-sha256.txt` has a checksum for every file. Tables are CSV in UTF-8; a cell that a spreadsheet would run as a formula has an apostrophe before it.',
    '',
    '## Rights',
    '',
    'Each document keeps its own rights, stated in the column `rights` where they are known. Laws are free of copyright in many countries, not in all. The library claims no rights of its own in what it adds (metadata and readings). Readings are made by machine unless a reviewer is named: evidence to read, not a verdict.',
    '',
    '## How to cite',
    '',
    `Rightsbank. ${about.question === '' ? 'All documents' : `Documents for \`${plain(about.question)}\``} (${documents} documents). ${about.address} (accessed ${day}).`,
    '',
    'Each single document is cited by its own title and the address in the column `url`.',
    ...(missing.length > 0
      ? ['', '## Files that could not be included', '', ...missing.map((one) => `- ${plain(one)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** Nothing of a reader's or a stranger's words becomes markup. */
function plain(text: string): string {
  return text.toWellFormed().replace(/[\p{C}`<>[\]|]+/gu, ' ');
}

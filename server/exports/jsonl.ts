import type { ExportChoice, ExportFormat, ExportSet } from './format.ts';
import { inPieces } from './pieces.ts';

/** Braces and names around what a record, a value, a file, a passage and a tag say (measured). */
const RECORD = 420;
const VALUE = 115;
const FILE = 320;
const PASSAGE = 100;
const TAG = 75;

/** JSON Lines: a line is a {@link WholeDocument}, with texts and readings where asked. */
export const JSONL: ExportFormat = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  parts: ['text', 'tags'],
  defaultParts: [],
  rows: ['documents'],
  resumable: true,
  compressed: false,
  write: (set, choice) => inPieces(lines(set, choice)),
  estimate(
    { documents, recordBytes, values, valueBytes, files, passages, textBytes, tags },
    { parts },
  ) {
    const said = documents * RECORD + recordBytes + values * VALUE + valueBytes + files * FILE;
    const text = parts.size > 0 ? passages * PASSAGE + textBytes : 0;
    return said + text + (parts.has('tags') ? tags * TAG : 0);
  },
};

async function* lines(set: ExportSet, { parts }: ExportChoice): AsyncGenerator<string> {
  const tags = parts.has('tags');
  // Readings stand with the passages they were read in.
  const text = tags || parts.has('text');
  for await (const documents of set.documents({ text, tags })) {
    for (const document of documents) yield `${JSON.stringify(document)}\n`;
  }
}

import { BIBTEX_TYPE, bibtex } from '../citations/bibtex.ts';
import { type CslItem, cslItem } from '../citations/csl.ts';
import { RIS_TYPE, ris } from '../citations/ris.ts';
import type { ExportAbout, ExportFormat, ExportSet } from './format.ts';
import { inPieces } from './pieces.ts';

/** References for reference managers: RIS records one after the other. */
export const RIS: ExportFormat = citationList({
  ...{ name: 'ris', extension: 'ris', mediaType: RIS_TYPE, resumable: true, around: 330 },
  // Text before the first record would be taken for a part of it: nothing is said there.
  async *lines(set) {
    for await (const item of items(set)) yield `${ris(item)}\r\n`;
  },
});

/** Entries for BibTeX in UTF-8; what stands outside of entries is a comment. */
export const BIBTEX: ExportFormat = citationList({
  ...{ name: 'bibtex', extension: 'bib', mediaType: BIBTEX_TYPE, resumable: true, around: 380 },
  async *lines(set) {
    if (!set.about.after) yield comment(set.about);
    for await (const item of items(set)) yield `${bibtex(item)}\n`;
  },
});

/** One array of CSL items. */
export const CSL: ExportFormat = citationList({
  name: 'csl',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  // An array has one beginning and one end.
  ...{ resumable: false, around: 480 },
  async *lines(set) {
    let before = '[\n';
    for await (const item of items(set)) {
      yield before + JSON.stringify(item);
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
});

/** Without the sign that begins an entry. */
function comment({ address, madeAt, total }: ExportAbout): string {
  const lines = [address, `${madeAt}, ${total} documents`];
  return `${lines.map((line) => `% ${line.replaceAll('@', '%40')}\n`).join('')}\n`;
}

function citationList({
  lines,
  around,
  ...format
}: Pick<ExportFormat, 'name' | 'extension' | 'mediaType' | 'resumable'> & {
  lines(set: ExportSet): AsyncGenerator<string>;
  /** Bytes of names and of what is not said in the record itself (measured). */
  around: number;
}): ExportFormat {
  return {
    ...format,
    ...{ parts: [], defaultParts: [], rows: ['documents'], compressed: false },
    write: (set) => inPieces(lines(set)),
    estimate: ({ documents, recordBytes }) => documents * around + recordBytes,
  };
}

async function* items(set: ExportSet): AsyncGenerator<CslItem> {
  const { base, madeAt } = set.about;
  for await (const documents of set.documents({ bare: true })) {
    for (const document of documents) yield cslItem(document, base, madeAt);
  }
}

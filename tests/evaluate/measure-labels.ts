import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languagesOf } from '../../ingest/describe/language.ts';
import { extract } from '../../ingest/extract/registry.ts';
import { splitPassages } from '../../ingest/passages/split.ts';
import { CORPUS, type CorpusRow, groupOf, partOf } from './corpus.ts';
import { labelKey, scoreLabels } from './label-score.ts';
import { readLabels } from './labels-read.ts';
import type { Measured } from './measured.ts';
import { numberedSource } from './numbered-sources.ts';

/** Columns of a page of print; of ideographs, which are twice as wide. */
const COLUMNS = 80;
const WIDE_COLUMNS = 38;
/** Folders whose markup counts every provision of a file, so that other labels are wrong. */
const WHOLLY_MARKED = /^(?:laws-xml|laws-zh|gazette-html|laws-md\/DEU|laws-txt\/(?:IND|GHA|JAM))/;

/**
 * Finds the provisions of a file whose numbering is known, as the file is and as its mere text would
 * be on paper: a paragraph a line, and broken to lines.
 */
export async function measureLabels(row: CorpusRow): Promise<Measured[]> {
  const measured: Measured[] = [];
  const bytes = readFileSync(join(CORPUS, row.file));
  const add = (kind: string, expected: readonly string[], found: readonly string[]) => {
    const base = { file: row.file, group: groupOf(row), part: partOf(row) };
    const score = scoreLabels(expected, found);
    const detail = (name: string, labels: readonly string[]) =>
      labels.length > 0 ? `${name} ${labels.map((label) => label.slice(0, 24)).join(' | ')}` : '';
    measured.push({
      ...base,
      field: `labels ${kind}`,
      right: score.right,
      of: score.expected,
      detail: detail('missing', score.missing),
    });
    if (WHOLLY_MARKED.test(row.file) || kind === 'read by hand') {
      measured.push({
        ...base,
        field: `own labels ${kind}`,
        right: score.right,
        of: score.found,
        detail: detail('not the source’s', score.extra),
      });
    }
  };
  const byHand = readLabels(row.file);
  const source = isText(row.file) ? numberedSource(row.file, bytes.toString('utf8')) : undefined;
  if (byHand || source) {
    const found = await labelsOf(bytes, basename(row.file));
    if (byHand) add('read by hand', byHand, found);
    if (source) add('by markup', source.labels, found);
  }
  if (source) {
    add('of plain text', source.labels, await labelsOf(Buffer.from(source.plain), 'file.txt'));
    const broken = Buffer.from(breakLines(source.plain));
    add('of broken lines', source.labels, await labelsOf(broken, 'file.txt'));
  }
  return measured;
}

function isText(file: string): boolean {
  return /\.(?:xml|html|md|txt)$/.test(file);
}

/** Labels of the provisions, each once although it may have several passages. */
async function labelsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const extraction = await extract(bytes, name);
  const main = languagesOf(extraction)[0] ?? 'und';
  const labels: string[] = [];
  let before: string | undefined;
  for (const { label } of splitPassages(extraction, () => main)) {
    if (label !== undefined && label !== before) labels.push(label);
    before = label;
  }
  return labels.filter((label) => labelKey(label) !== '');
}

function breakLines(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const width = /[\u4e00-\u9fff]/u.test(line) ? WIDE_COLUMNS : COLUMNS;
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const space = rest.lastIndexOf(' ', width);
        const cut = space > width / 2 ? space : width;
        lines.push(rest.slice(0, cut).trim());
        rest = rest.slice(cut).trim();
      }
      return [...lines, rest];
    })
    .join('\n');
}

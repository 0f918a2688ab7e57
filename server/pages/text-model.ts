import { DOUBTFUL_BELOW } from '../../data/confidence.ts';
import type { Library } from '../../data/library.ts';
import type { PassageRow } from '../../data/passages.ts';
import type { Marker } from '../../data/search/marks.ts';
import { markedText, withoutLabel } from '../../data/search/snippet.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import type { TextModel } from '../../web/page-models.ts';
import { cardOf } from '../document-card.ts';
import { notFound } from '../errors.ts';
import { fileModel, publishedDocument } from './document-model.ts';

/** Passages on one page of the text view: some 100 kB of HTML at most before compression. */
const PASSAGES_PER_PART = 100;

/** Which text of a document is asked for, and where in it. */
export interface TextRequest {
  id: string;
  /** Id of the expression; the first with text when absent. */
  file?: number;
  part?: number;
  /** Words to mark. */
  q: string;
  exact: boolean;
  /** Language of the reader's interface. */
  locale: Locale;
  /** Passage whose part is wanted, when `part` is absent. */
  passage?: number;
}

/**
 * The text of one expression with the hits of a search marked.
 *
 * @throws RequestError when there is no such document or expression.
 */
export async function textModel(library: Library, request: TextRequest): Promise<TextModel> {
  const document = publishedDocument(library, request.id);
  const files = library.passages.filesOf(document.id).map((file) => fileModel(library, file));
  const withText = files.filter((file) => file.passages > 0);
  const file =
    request.file === undefined ? withText[0] : files.find(({ id }) => id === request.file);
  if (!file) throw notFound(`text of document ${request.id}`);

  const outline = library.passages.outlineOf(file.id);
  const places = new Map(outline.map((passage, at) => [passage.id, partOf(at)]));
  const parts = Math.max(1, Math.ceil(outline.length / PASSAGES_PER_PART));
  const asked = request.part ?? (request.passage && places.get(request.passage)) ?? 1;
  const part = Math.min(asked, parts);
  const { passageIds, marker } = await library.search.inDocument(document.id, request);
  const hits = passageIds.filter((passageId) => places.has(passageId));
  const rows = library.passages.ofFile(file.id, (part - 1) * PASSAGES_PER_PART, PASSAGES_PER_PART);
  const before = outline[(part - 1) * PASSAGES_PER_PART - 1];
  const sha256 = library.passages.findFile(file.id)?.sha256 ?? '';
  const confidences = library.pageReadings.confidences(sha256);
  return {
    document: cardOf(document),
    file,
    otherFiles: withText.filter((other) => other.id !== file.id),
    q: request.q,
    exact: request.exact,
    hitCount: hits.length,
    firstHit: firstFrom(
      part,
      hits.map((passageId) => ({ passageId, part: places.get(passageId) ?? 1 })),
    ),
    contents: contentsOf(outline),
    passages: passagesOf(
      rows,
      before?.headings ?? [],
      { hits, marker },
      places,
      file.pages !== undefined,
    ).map((passage) => ({ ...passage, ocr: ocrOf(passage, confidences) })),
    part,
    parts,
  };
}

function firstFrom(part: number, hits: readonly NonNullable<TextModel['firstHit']>[]) {
  return hits.find((hit) => hit.part >= part) ?? hits[0];
}

function partOf(at: number): number {
  return Math.floor(at / PASSAGES_PER_PART) + 1;
}

/** Headings and provisions in the order of the text, each once. */
function contentsOf(
  outline: readonly Pick<PassageRow, 'id' | 'label' | 'headings'>[],
): TextModel['contents'] {
  const contents: TextModel['contents'] = [];
  let above: readonly string[] = [];
  let lastLabel: string | null = null;
  outline.forEach((passage, at) => {
    const place = { passageId: passage.id, part: partOf(at) };
    for (const { level, text } of headingsThatStart(above, passage.headings)) {
      contents.push({ ...place, heading: text, level });
      lastLabel = null;
    }
    // A long provision stands in several passages: it is listed once.
    if (passage.label && passage.label !== lastLabel) {
      contents.push({ ...place, label: passage.label, level: passage.headings.length + 1 });
    }
    lastLabel = passage.label;
    above = passage.headings;
  });
  return contents;
}

function headingsThatStart(
  above: readonly string[],
  headings: readonly string[],
): { level: number; text: string }[] {
  let same = 0;
  while (same < headings.length && headings[same] === above[same]) same++;
  return headings.slice(same).map((text, i) => ({ level: same + i + 1, text }));
}

/** Whether OCR read a passage, by the most doubtful of the pages it stands on. */
function ocrOf(
  { pageFrom, pageTo }: { pageFrom?: number; pageTo?: number },
  confidences: ReadonlyMap<number, number>,
): 'read' | 'doubtful' | undefined {
  if (pageFrom === undefined || confidences.size === 0) return undefined;
  let ocr: 'read' | undefined;
  for (let page = pageFrom; page <= (pageTo ?? pageFrom); page++) {
    const confidence = confidences.get(page);
    if (confidence === undefined) continue;
    if (confidence < DOUBTFUL_BELOW) return 'doubtful';
    ocr = 'read';
  }
  return ocr;
}

function passagesOf(
  rows: readonly PassageRow[],
  above: readonly string[],
  { hits, marker }: { hits: readonly number[]; marker: Marker },
  places: ReadonlyMap<number, number>,
  paged: boolean,
): TextModel['passages'] {
  const position = new Map(hits.map((passageId, at) => [passageId, at]));
  const jump = (at: number) => {
    const passageId = hits[at];
    return passageId === undefined ? undefined : { passageId, part: places.get(passageId) ?? 1 };
  };
  return rows.map((row, i) => {
    const at = position.get(row.id);
    return {
      passageId: row.id,
      pageFrom: paged ? row.pageFrom : undefined,
      pageTo: paged ? row.pageTo : undefined,
      label: row.label ?? undefined,
      newHeadings: headingsThatStart(i === 0 ? above : (rows[i - 1]?.headings ?? []), row.headings),
      language: row.language,
      parts: withoutLabel(
        markedText(row.text, at === undefined ? [] : marker.marksIn(row.text, row.language)),
        row.label,
      ),
      hitNumber: at === undefined ? undefined : at + 1,
      previousHit: at === undefined ? undefined : jump(at - 1),
      nextHit: at === undefined ? undefined : jump(at + 1),
    };
  });
}

import { isShown } from '../../data/confidence.ts';
import { NEXT_STATES } from '../../data/desk/document-states.ts';
import { type EvidencePlace, evidencePlace } from '../../data/desk/evidence-places.ts';
import type { Proposal } from '../../data/desk/proposals.ts';
import type { DocumentRecord, MetadataValue } from '../../data/documents.ts';
import { FIELD_LIMITS } from '../../data/field-limits.ts';
import { FIELDS } from '../../data/field-names.ts';
import type { Library } from '../../data/library.ts';
import type { Evidence, Field } from '../../data/model.ts';
import type { FileRow, PassageRow } from '../../data/passages.ts';
import { markedText } from '../../data/search/snippet.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { deskAddress, deskFileAddress, passageAnchor } from '../../web/addresses.ts';
import type {
  DeskDocumentHead,
  DeskDocumentLine,
  DeskDocumentModel,
  DeskPassage,
  DeskRelation,
  DeskTextModel,
  EvidenceModel,
  FieldEntry,
  FieldFaultKey,
  ProposalLine,
} from '../../web/models/desk-editing.ts';
import type { FileModel } from '../../web/page-models.ts';
import { cardOf } from '../document-card.ts';
import { notFound } from '../errors.ts';
import { fileModel } from '../pages/document-model.ts';
import { controlText, fieldsOf, shownText } from './field-texts.ts';

/** Letters of text beside the form: some pages. */
const LETTERS_BESIDE = 12_000;
const PASSAGES_BESIDE = 40;
/** Passages on one page of the whole text. */
export const PASSAGES_PER_PAGE = 100;
const PROPOSALS_SHOWN = 20;

export function headOf(library: Library, document: DocumentRecord): DeskDocumentHead {
  const { id, title, reviewState, stateNote, revision } = document;
  const into = reviewState === 'merged' ? library.identifiers.movedTo(id) : undefined;
  const language = document.language ?? document.languages[0];
  return {
    ...{ id, title, state: reviewState, revision },
    ...(language ? { language } : {}),
    ...(stateNote ? { stateNote } : {}),
    ...(into ? { mergedInto: into } : {}),
  };
}

/** The document beside its text, with everything that is said of it. */
export function documentModel(
  library: Library,
  document: DocumentRecord,
  { locale, proposes, own }: { locale: Locale; proposes: boolean; own?: string },
  typed?: { faults: ReadonlyMap<Field, FieldFaultKey>; typed: ReadonlyMap<Field, string> },
): DeskDocumentModel {
  const { id } = document;
  const values = library.documents.values(id);
  const files = library.passages.filesOf(id);
  const places = evidencePlaces(library, id, values);
  const rows = textBeside(library, id);
  const beside = new Set(rows.map((row) => row.id));
  const curators = library.history.curators(id);
  const evidenceOf = (evidence: Evidence): EvidenceModel =>
    evidenceModel(locale, id, evidence, places.get(evidence), files, beside);
  const shown = fieldsOf(document);
  const open = { state: 'open' as const, documentId: id, actor: own };
  return {
    ...headOf(library, document),
    proposes,
    nextStates: proposes ? [] : NEXT_STATES[document.reviewState],
    fields: FIELDS.map((field): FieldEntry => {
      const said = values.filter((one) => one.field === field);
      const fault = typed?.faults.get(field);
      return {
        field,
        text: typed?.typed.get(field) ?? controlText(field, shown[field]),
        limit: FIELD_LIMITS[field],
        said: said.map((one, at) => ({
          ...{ value: shownText(one.value), origin: one.origin, confidence: one.confidence },
          ...(one.origin === 'curator' ? { by: curators.get(field) } : {}),
          ...(one.evidence ? { evidence: evidenceOf(one.evidence) } : {}),
          ...{ current: at === 0 && isShown(one), shown: isShown(one) },
        })),
        confirmed: said[0]?.origin === 'curator',
        ...(fault ? { fault } : {}),
      };
    }),
    files: files.map((file) => deskFile(library, file)),
    text: passageModels(rows, quotesOf(values), files),
    more: library.passages.countOfDocument(id) > rows.length,
    relations: relationModels(library, id, false),
    proposals: library.proposals
      .list(open, PROPOSALS_SHOWN)
      .map((one) => proposalLine(library, one)),
  };
}

/** One page of the whole text of one file. */
export function textModel(
  library: Library,
  document: DocumentRecord,
  wanted: { file?: number; page: number },
): DeskTextModel {
  const rows = library.passages.filesOf(document.id);
  const files = rows.map((file) => deskFile(library, file));
  const file =
    wanted.file === undefined
      ? (files.find(({ passages }) => passages > 0) ?? files[0])
      : files.find(({ id }) => id === wanted.file);
  if (!file) throw notFound(`text of document ${document.id}`);
  const pages = Math.max(1, Math.ceil(file.passages / PASSAGES_PER_PAGE));
  const page = Math.min(wanted.page, pages);
  const from = (page - 1) * PASSAGES_PER_PAGE;
  const passages = library.passages.ofFile(file.id, from, PASSAGES_PER_PAGE);
  const quotes = quotesOf(library.documents.values(document.id));
  return {
    ...headOf(library, document),
    ...{ file, files, page, pages },
    passages: passageModels(passages, quotes, rows),
  };
}

/** A file with the address that is for those who are signed in. */
export function deskFile(library: Library, file: FileRow): FileModel {
  return { ...fileModel(library, file), url: deskFileAddress(file.sha256) };
}

export function relationModels(
  library: Library,
  id: string,
  withRejected: boolean,
): DeskRelation[] {
  const related = library.relations.ofDocument(id, withRejected);
  const others = library.documents.findMany(related.map(({ documentId }) => documentId));
  const byId = new Map(others.map((one) => [one.id, one]));
  return related.flatMap(({ documentId, evidence, ...relation }): DeskRelation[] => {
    const other = byId.get(documentId);
    if (!other) return [];
    const { kind, direction, state, origin, confidence } = relation;
    const document = { document: cardOf(other), documentState: other.reviewState };
    const quote = evidence?.quote ? { quote: evidence.quote } : {};
    return [{ kind, direction, state, origin, confidence, ...document, ...quote }];
  });
}

export function lineOf(document: DocumentRecord): DeskDocumentLine {
  const { reviewState, updatedAt } = document;
  return { card: cardOf(document), state: reviewState, updatedAt };
}

export function proposalLine(library: Library, proposal: Proposal): ProposalLine {
  const { id, documentId, actor, at, state, changes } = proposal;
  const title = library.documents.find(documentId)?.title ?? documentId;
  const fields = Object.keys(changes) as Field[];
  return { id, document: { id: documentId, title }, actor, at, fields, state };
}

function textBeside(library: Library, id: string): PassageRow[] {
  const rows = library.passages.ofDocument(id, undefined, 0, PASSAGES_BESIDE);
  let letters = 0;
  const enough = rows.findIndex((row) => {
    letters += row.text.length;
    return letters > LETTERS_BESIDE;
  });
  return enough === -1 ? rows : rows.slice(0, enough + 1);
}

function evidencePlaces(
  library: Library,
  id: string,
  values: readonly MetadataValue[],
): Map<Evidence, EvidencePlace> {
  const places = new Map<Evidence, EvidencePlace>();
  for (const { evidence } of values) {
    const place = evidence && evidencePlace(library.database, id, evidence);
    if (evidence && place) places.set(evidence, place);
  }
  return places;
}

function evidenceModel(
  locale: Locale,
  id: string,
  { quote, page }: Evidence,
  place: EvidencePlace | undefined,
  files: readonly FileRow[],
  beside: ReadonlySet<number>,
): EvidenceModel {
  const file = place ? files.find((one) => one.id === place.fileId) : files[0];
  const isPdf = file?.mediaType === 'application/pdf';
  return {
    quote,
    ...(page === undefined ? {} : { page }),
    ...(place ? { textHref: placeAddress(locale, id, place, beside) } : {}),
    ...(file && isPdf ? { fileHref: deskFileAddress(file.sha256, page ?? 1) } : {}),
  };
}

function placeAddress(
  locale: Locale,
  id: string,
  { passageId, fileId, ordinal }: EvidencePlace,
  beside: ReadonlySet<number>,
): string {
  const anchor = `#${passageAnchor(passageId)}`;
  if (beside.has(passageId)) return anchor;
  const page = Math.floor(ordinal / PASSAGES_PER_PAGE) + 1;
  return `${deskAddress(locale, 'documents', `${id}/text`)}?file=${fileId}&page=${page}${anchor}`;
}

function quotesOf(values: readonly MetadataValue[]): string[] {
  const quotes = values.flatMap(({ evidence }) => evidence?.quote.trim() || []);
  return [...new Set(quotes)];
}

function passageModels(
  rows: readonly PassageRow[],
  quotes: readonly string[],
  files: readonly FileRow[],
): DeskPassage[] {
  const paged = new Set(files.filter(({ pages }) => pages !== null).map(({ id }) => id));
  return rows.map((row, at) => {
    const marks = quotes.flatMap((quote) => {
      const start = row.text.indexOf(quote);
      return start === -1 ? [] : [{ start, end: start + quote.length }];
    });
    const before = rows[at - 1];
    const newPage = paged.has(row.fileId) && row.pageFrom !== before?.pageFrom;
    const above = before?.headings ?? [];
    return {
      passageId: row.id,
      ...(newPage ? { page: row.pageFrom } : {}),
      ...(row.label ? { label: row.label } : {}),
      headings: row.headings.filter((heading, level) => heading !== above[level]),
      language: row.language,
      parts: markedText(row.text, marks),
    };
  });
}

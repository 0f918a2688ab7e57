import type { Library } from '../data/library.ts';
import type { Description, FieldValues } from '../data/model.ts';
import { documentIdFor } from './document-id.ts';
import type { ProcessedFile } from './process.ts';
import type { ItemStatus, ReportItem } from './report.ts';
import { reportedDescription, reportedMetadata } from './report-description.ts';
import type { IngestItem } from './sources/item.ts';

/** Version of what reading a file gives; a new one tries files again that failed before. */
export const PIPELINE = '4';

const ACTOR = 'ingest';

/** What became of an item, with the number of passages it brought. */
export type Outcome = Omit<ReportItem, 'file'> & { passages?: number };

/** A file that was read and is not in the library yet. */
export interface ReadFile {
  sha256: string;
  bytes: number;
  processed: ProcessedFile;
}

/** Stores a new file with its text: as a new work, or as another expression of the work `item.id`. */
export function storeFile(
  library: Library,
  item: IngestItem,
  fallbackTitle: string,
  { sha256, bytes, processed }: ReadFile,
): Outcome {
  const descriptions = [...item.given, ...processed.descriptions];
  const work = item.id ? library.documents.find(item.id) : undefined;
  const id = work?.id ?? newId(library, item, descriptions, fallbackTitle, sha256);
  // A work is described by its first expression; a further one only adds its language and text.
  if (work) library.documents.touch(id);
  else {
    const { actor = ACTOR, state } = item;
    library.documents.add(id, descriptions, fallbackTitle, actor, state);
  }
  const language = item.language ?? processed.languages[0];
  const fileId = library.passages.addFile({
    documentId: id,
    sha256,
    name: item.file.split(/[\\/]/).at(-1) ?? item.file,
    role: item.role ?? 'original',
    language: language ?? null,
    mediaType: processed.mediaType,
    bytes,
    pages: processed.pages.length || null,
    pagesNeedingOcr: processed.pages.filter((page) => page.needsOcr).map((page) => page.number),
    textSource: processed.textSource,
    extractor: processed.extractor,
    addedAt: new Date().toISOString(),
  });
  library.passages.add(id, fileId, processed.passages);
  if (processed.fingerprint) library.fingerprints.put(fileId, processed.fingerprint);
  library.statements.put(id, fileId, processed.statements ?? []);
  library.documents.addLanguages(id, [...(language ? [language] : []), ...processed.languages]);
  return {
    status: 'added',
    document: id,
    ...remark(item, processed),
    ...reportedDescription(descriptions),
    passages: processed.passages.length,
  };
}

/** Stores or revises a record without a file. */
export function storeRecord(library: Library, item: IngestItem): Outcome {
  const id = item.id as string;
  const described = reportedDescription(item.given);
  if (library.documents.find(id)) return { ...revise(library, item, id), ...described };
  library.documents.add(id, item.given, id, ACTOR);
  library.documents.addLanguages(id, item.language ? [item.language] : []);
  return { status: 'added', document: id, ...described };
}

/** Bytes that are known: the document they belong to takes the manifest's newest word. */
export function settle(library: Library, item: IngestItem, sha256: string): Outcome {
  const file = library.passages.findFileBySha256(sha256);
  if (!file) throw new Error(`No file ${sha256}.`);
  const id = file.documentId;
  const moved = item.language !== undefined && item.language !== file.language;
  if (moved) library.passages.setFileLanguage(file.id, item.language as string);
  const first = library.passages.filesOf(id)[0];
  if (item.given.length > 0 && first?.id === file.id) return revise(library, item, id);
  if (!moved) return { status: 'unchanged', document: id };
  library.documents.moveLanguage(id, file.language, item.language as string);
  library.documents.touch(id);
  return { status: 'updated', document: id, reason: 'Changed: language of the file.' };
}

function revise(library: Library, item: IngestItem, id: string): Outcome {
  const changed = library.documents.revise(id, item.given, ['manifest'], ACTOR);
  const status: ItemStatus = changed.length > 0 ? 'updated' : 'unchanged';
  const reason = changed.length > 0 ? { reason: `Changed: ${changed.join(', ')}.` } : {};
  return { status, document: id, ...reason };
}

function newId(
  library: Library,
  item: IngestItem,
  descriptions: readonly Description[],
  fallbackTitle: string,
  sha256: string,
): string {
  if (item.id) return item.id;
  const metadata = reportedMetadata(descriptions);
  const values = Object.fromEntries(
    Object.entries(metadata).map(([field, { value }]) => [field, value]),
  ) as Partial<FieldValues>;
  const id = documentIdFor(values, fallbackTitle);
  // Two works of the same name and year: the digest tells them apart, whatever the order.
  return library.documents.find(id) ? `${id}-${sha256.slice(0, 6)}` : id;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** What a curator should know about a file that was taken in. */
function remark(
  item: IngestItem,
  { textSource, pages, warnings }: ProcessedFile,
): Pick<Outcome, 'code' | 'reason'> {
  const pictures = pages.filter((page) => page.needsOcr).length;
  if (textSource === 'needs-ocr') {
    return {
      code: 'needs-ocr',
      reason: `"${item.file}": ${count(pages.length, 'page is a picture', 'pages are pictures')}; the text cannot be searched until it is read by OCR.`,
    };
  }
  if (pictures > 0) {
    return {
      code: 'partly-needs-ocr',
      reason: `"${item.file}": ${pictures} of ${pages.length} pages are pictures and cannot be searched until they are read by OCR.`,
    };
  }
  return warnings.length > 0
    ? { code: 'warning', reason: `"${item.file}": ${warnings.join(' ')}` }
    : {};
}

import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  type DumpedDocument,
  LINES_FILE,
  MAX_LINE_BYTES,
} from '../../../data/interchange/dump/dump-format.ts';
import { type Line, linesOf } from '../../../data/interchange/dump/lines.ts';
import { BadData } from '../../../data/interchange/mirror/check.ts';
import { documentMirror } from '../../../data/interchange/mirror/mirror-document.ts';
import type { RelationOutcome } from '../../../data/interchange/mirror/mirror-relations.ts';
import { readLine } from '../../../data/interchange/mirror/read-line.ts';
import { waitingRelations } from '../../../data/interchange/mirror/waiting-relations.ts';
import type { Library } from '../../../data/library.ts';
import { takeLock } from '../../../data/search/engine/process-lock.ts';
import { catchUp } from '../../pipeline.ts';
import { countItems, type IngestReport, type ReportItem } from '../../report.ts';
import { PIPELINE } from '../../store.ts';
import { loadTombstones } from './load-tombstones.ts';
import { type OpenDump, openDump } from './open-dump.ts';
import { textReader } from './read-texts.ts';

const LINES_AT_ONCE = 20;
/** Unknown fields that are told. */
const MOST_UNKNOWN = 100;
const MEGABYTE = 1024 * 1024;

export interface LoadOptions {
  /** Stop after the document in hand; a later run goes on. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number, what: string) => void;
  onPhase?: (phase: 'waiting' | 'reading' | 'indexing') => void;
}

/** What a run works with. */
interface Loading {
  library: Library;
  dump: OpenDump;
  mirror: ReturnType<typeof documentMirror>;
  relations: ReturnType<typeof waitingRelations>;
  onText: (documentId: string, fileId: number) => void;
  /** Documents by the files that lines have named. */
  claimed: Map<string, string>;
  seen: Set<string>;
  /** Fields that are not known, with the number of lines. */
  unknown: Map<string, number>;
}

/**
 * Takes the dump of another library into this one: documents, files, text and what was read in it,
 * relations, withdrawals and redirects, by the rule that stands in `mirror-document.ts`. A bad line
 * is reported and never stops a run; a run that was killed goes on where it stopped; a run repeated
 * changes nothing.
 *
 * @throws SourceError when the folder is no dump, or a damaged one.
 */
export async function loadDump(
  library: Library,
  folder: string,
  options: LoadOptions = {},
): Promise<IngestReport> {
  const { signal, onPhase } = options;
  const started = new Date().toISOString();
  const unlock = await takeLock(join(library.config.LIBRARY_DIR, 'ingest.lock'), () =>
    onPhase?.('waiting'),
  );
  try {
    onPhase?.('reading');
    const dump = openDump(folder);
    try {
      if ((await library.indexer.prepare()) === 'outdated') await library.indexer.rebuild();
      const job = library.jobs.start('ingest', `dump ${folder}`, dump.lineCount);
      const { items, warnings } = await loadAll(library, dump, job, options);
      onPhase?.('indexing');
      await catchUp(library);
      library.jobs.finish(job, signal?.aborted ? 'interrupted' : 'done');
      const finished = new Date().toISOString();
      return { started, finished, counts: countItems(items), warnings, items };
    } finally {
      dump.close();
    }
  } finally {
    unlock();
  }
}

async function loadAll(
  library: Library,
  dump: OpenDump,
  job: number,
  { signal, onProgress }: LoadOptions,
): Promise<{ items: ReportItem[]; warnings: string[] }> {
  const { database } = library;
  const loading: Loading = {
    ...{ library, dump, claimed: new Map(), seen: new Set(), unknown: new Map() },
    mirror: documentMirror(database),
    relations: waitingRelations(database),
    onText: textReader(library, dump.ids),
  };
  const items: ReportItem[] = [];
  let done = 0;
  for (const line of linesOf(dump.lines, MAX_LINE_BYTES)) {
    if (signal?.aborted) break;
    const item = await loadLine(loading, line);
    items.push(item);
    library.jobs.addItem({
      ...{ jobId: job, file: item.file, sha256: null, status: item.status, pipeline: PIPELINE },
      documentId: item.document ?? null,
      code: item.code ?? null,
      reason: item.reason ?? null,
    });
    done++;
    onProgress?.(done, dump.lineCount, item.file);
    if (done % LINES_AT_ONCE !== 0) continue;
    library.jobs.progress(job, done);
    await setImmediate();
  }
  library.jobs.progress(job, done);
  const warnings = [...loading.unknown].map(
    ([field, lines]) => `Field ${field} is not known here and was left out (lines: ${lines}).`,
  );
  if (!dump.hasOriginals) {
    warnings.push('The dump has no original files: texts can be read, originals not downloaded.');
  }
  if (signal?.aborted) return { items, warnings }; // the rest needs all documents
  items.push(...loadTombstones(database, dump));
  loading.relations.takeAll((outcome, { fromId, toId }) => {
    const item = relationItem(outcome, fromId, toId);
    if (item) items.push(item);
  });
  return { items, warnings };
}

/** What is to be told of a relation; that it came needs no words. */
function relationItem(
  outcome: RelationOutcome,
  document: string,
  other: string,
): ReportItem | undefined {
  const item = { file: `${document} – ${other}`, document };
  const between = `The relation between ${document} and ${other}`;
  if (outcome === 'updated') return { ...item, status: 'updated' };
  if (outcome === 'kept') {
    const reason = `${between} was decided otherwise here; that stays.`;
    return { ...item, status: 'skipped', code: 'conflict', reason };
  }
  if (outcome !== 'missing') return undefined;
  const reason = `${between} was left out: there is no such document here.`;
  return { ...item, status: 'skipped', code: 'missing-document', reason };
}

async function loadLine(loading: Loading, line: Line): Promise<ReportItem> {
  const where = `${LINES_FILE}, line ${line.number}`;
  let document: DumpedDocument;
  try {
    if (!line.bytes) throw new BadData(`has more than ${MAX_LINE_BYTES / MEGABYTE} MB`);
    const unknown = new Set<string>();
    document = readLine(line.bytes, (field) => {
      if (unknown.size < MOST_UNKNOWN) unknown.add(printable(field));
    });
    for (const field of unknown) count(loading.unknown, field);
  } catch (error) {
    if (!(error instanceof BadData)) throw error;
    const reason = `Line ${line.number}: ${printable(error.message)}. It was left out.`;
    return { file: where, status: 'failed', code: 'bad-line', reason };
  }
  const { id } = document;
  if (loading.seen.has(id)) {
    const reason = `Line ${line.number} is about ${id} again; an earlier line was taken.`;
    return { file: where, document: id, status: 'skipped', code: 'duplicate-id', reason };
  }
  loading.seen.add(id);
  return loadDocument(loading, document, where);
}

async function loadDocument(
  { library, dump, mirror, relations, onText, claimed }: Loading,
  document: DumpedDocument,
  where: string,
): Promise<ReportItem> {
  const { id, files } = document;
  const item = { file: id, document: id };
  try {
    const { status, conflicts, problems } = mirror.take(document, { claimed, onText });
    for (const { sha256 } of files) if (!claimed.has(sha256)) claimed.set(sha256, id);
    relations.add(id, document.relations);
    const lost = dump.hasOriginals ? await takeOriginals(library, dump, document) : [];
    const [code] = [
      ...(conflicts.length > 0 ? ['conflict'] : []),
      ...(problems.length > 0 ? ['file-elsewhere'] : []),
      ...(lost.length > 0 ? ['missing-original'] : []),
    ];
    if (!code) return { ...item, status };
    const reason = `${id}: ${[...conflicts, ...problems, ...lost].map(printable).join('; ')}.`;
    return { ...item, status, code, reason };
  } catch (error) {
    // What the library's own rules refuse is the line's fault; a full disk is not.
    if (!/^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)/.test(String((error as { code?: unknown }).code)))
      throw error;
    const reason = `${where} (${id}) contradicts what is here: ${(error as Error).message}.`;
    return { ...item, status: 'failed', code: 'bad-line', reason };
  }
}

/** Originals that are not here yet; of those that cannot be taken the text stays. */
async function takeOriginals(
  { passages, files: store, config }: Library,
  dump: OpenDump,
  { id, files }: DumpedDocument,
): Promise<string[]> {
  const lost: string[] = [];
  for (const { sha256, bytes, name } of files) {
    if (passages.findFileBySha256(sha256)?.documentId !== id || (await store.has(sha256))) continue;
    try {
      if (bytes > config.INGEST_MAX_FILE * MEGABYTE)
        throw new Error(`has more than ${config.INGEST_MAX_FILE} MB (INGEST_MAX_FILE)`);
      await store.put(sha256, dump.original(sha256, bytes));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT') throw error;
      lost.push(`the original of "${name}" ${message}`);
    }
  }
  return lost;
}

/** Words from outside, as they may stand on a terminal. */
function printable(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

function count(counts: Map<string, number>, key: string): void {
  if (counts.size >= MOST_UNKNOWN && !counts.has(key)) return;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

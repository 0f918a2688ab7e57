import type { SetFigures } from '../../data/interchange/set-figures.ts';
import type { AskedExport } from './asked-export.ts';
import type { ExportChoice, ExportFormat } from './format.ts';

/** What an export would be, before it is made. */
export interface ExportSize {
  documents: number;
  /** Passages written; where only some answer, in large sets an estimate. */
  passages: number;
  /** Original files enclosed. */
  files: number;
  /** Within a factor of two. */
  bytes: number;
}

/** Documents that are asked how many of their passages answer. */
const ASKED = 240;
/** … so many at once: others get their turn between. */
const ASKED_AT_ONCE = 16;

/**
 * How many passages answer: counted in small sets, in large ones from documents all over the set.
 */
export async function countAnswering({ ids, answering }: AskedExport): Promise<number | undefined> {
  if (!answering) return undefined;
  const step = Math.max(1, ids.length / ASKED);
  const some = Array.from(
    { length: Math.min(ids.length, ASKED) },
    (_, at) => ids[Math.floor(at * step)] as string,
  );
  let passages = 0;
  for (let at = 0; at < some.length; at += ASKED_AT_ONCE) {
    const found = await answering(some.slice(at, at + ASKED_AT_ONCE));
    for (const list of found.values()) passages += list.length;
  }
  return Math.round(passages * (some.length === 0 ? 0 : ids.length / some.length));
}

/**
 * What a format would make of a set.
 *
 * @param figures - Of the whole set.
 * @param answering - Passages that answer; absent when all do.
 */
export function exportSize(
  format: ExportFormat,
  choice: ExportChoice,
  figures: SetFigures,
  answering?: number,
): ExportSize {
  const some = choice.rows === 'passages' && choice.passages === 'answering';
  const written = some ? onlyAnswering(figures, answering) : figures;
  const hasPassages =
    choice.rows === 'passages' || choice.parts.has('text') || choice.parts.has('tags');
  return {
    documents: figures.documents,
    passages: hasPassages ? written.passages : 0,
    files: choice.parts.has('files') ? figures.files : 0,
    bytes: Math.round(format.estimate(written, choice)),
  };
}

function onlyAnswering(figures: SetFigures, answering = figures.passages): SetFigures {
  const share = figures.passages === 0 ? 0 : answering / figures.passages;
  return {
    ...figures,
    passages: answering,
    textBytes: Math.round(figures.textBytes * share),
    tags: Math.round(figures.tags * share),
  };
}

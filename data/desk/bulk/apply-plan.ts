import { type Database, writing } from '../../database.ts';
import type { DocumentRepository } from '../../documents.ts';
import type { ConflictChoice } from '../../vocabularies/bulk.ts';
import type { PlannedChange } from './plan.ts';
import type { CheckedRow, OpenPlan } from './plan-store.ts';
import { documentWriter, type Writing } from './write-documents.ts';

/** Writes plans into the library, each wholly or not at all. */
export function planApplier(database: Database, documents: DocumentRepository) {
  const writer = documentWriter(database, documents);
  const isApplied = database.$client.prepare('SELECT 1 FROM audit WHERE batch = ? LIMIT 1');

  const writeRow = (row: CheckedRow, choice: ConflictChoice, undo: boolean, about: Writing) => {
    const changes = changesOf(row, choice);
    if (row.outcome === 'added') {
      writer.add(row.id, changes, about);
    } else if (undo && isDiscard(changes)) {
      writer.discard(row.id, row.base, changes[0]?.from, about);
    } else if (changes.length > 0) {
      writer.change(row.id, row.base, changes, about);
    } else {
      return 0;
    }
    return changes.length;
  };

  const apply = writing(database, (open: OpenPlan, choice: ConflictChoice, actor: string) => {
    const { name, kind, reason, source, edit } = open.plan();
    if (isApplied.get(name)) return;
    const at = new Date().toISOString();
    const about: Writing = { at, actor, batch: name, reason, note: edit?.note };
    const { documents: many, cells } = sizeOf(open, choice);
    writer.begin(kind, { documents: many, cells, source }, about);
    for (const row of open.toWrite()) writeRow(row, choice, kind === 'undo', about);
  });

  return {
    /**
     * @throws ChangedSince when a document is not as the dry run found it; nothing is written then.
     */
    apply,

    isApplied: (name: string): boolean => isApplied.get(name) !== undefined,
  };
}

function sizeOf(open: OpenPlan, choice: ConflictChoice): { documents: number; cells: number } {
  let documents = 0;
  let cells = 0;
  for (const row of open.toWrite()) {
    const { length } = changesOf(row, choice);
    cells += length;
    if (length > 0) documents += 1;
  }
  return { documents, cells };
}

function changesOf({ changes, conflicts }: CheckedRow, choice: ConflictChoice): PlannedChange[] {
  const mine =
    choice === 'yours'
      ? conflicts.map(({ field, theirs, yours }) => ({ field, from: theirs, to: yours }))
      : [];
  return [...changes, ...mine];
}

/** Only what takes a draft away leaves a document without title. */
function isDiscard(changes: readonly PlannedChange[]): boolean {
  return changes.some(({ field, to }) => field === 'title' && to === null);
}

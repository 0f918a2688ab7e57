import type { DocumentRecord } from '../../documents.ts';
import { FIELD_NAMES } from '../../field-names.ts';
import { FieldFault, textOfField } from '../../field-text.ts';
import type { Field } from '../../model.ts';
import type { ReviewState } from '../../schema.ts';
import type { LeftOutCode } from '../../vocabularies/bulk.ts';
import { NEXT_STATES } from '../document-states.ts';
import { fieldOfValue } from '../field-value.ts';
import type { EditWish, PlannedChange, PlannedConflict, RowFault, UndoWish } from './plan.ts';

/** What is to become of one document. */
export interface RowResult {
  changes: PlannedChange[];
  conflicts: PlannedConflict[];
  faults: RowFault[];
  leftOut?: LeftOutCode;
}

/** What the fields of a document say. */
export type Said = Readonly<Partial<Record<Field, unknown>>>;

/** Fields that may have several lines. */
const PARAGRAPHS: ReadonlySet<Field> = new Set(['summary', 'rights']);
const DATES: ReadonlySet<Field> = new Set(['dateAdopted', 'dateInForce', 'dateRepealed']);
/** What exports put an apostrophe before, so that no spreadsheet runs it. */
const GUARDED = /^'(?=[=+\-@\t\r])/;

const nothing = (): RowResult => ({ changes: [], conflicts: [], faults: [] });

/**
 * Compares the cells of a row with what the document says.
 *
 * @param shown - What it said when the table was made.
 * @param now - What it says now.
 */
export function checkCells(cells: Said, shown: Said, now: Said, emptyClears: boolean): RowResult {
  const result = nothing();
  for (const [name, cell] of Object.entries(cells)) {
    const field = name as Field;
    const raw = String(cell);
    const column = FIELD_NAMES[field];
    if (isSame(field, raw, shown[field])) continue;
    let yours: unknown;
    try {
      if (raw.trim() === '') {
        if (!emptyClears) continue;
        yours = emptied(field);
      } else {
        yours = fieldOfValue(field, raw.replace(GUARDED, ''));
      }
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      const code = raw.trim() === '' ? 'title-needed' : 'value';
      result.faults.push({ column, code, detail: sentence(error.message) });
      continue;
    }
    compare(result, field, shown[field], now[field], yours);
  }
  return result;
}

/** What is to be said of a document that is found by a search. */
export function checkWish(wish: EditWish, now: DocumentRecord): RowResult {
  const result = nothing();
  if (now.reviewState === 'merged') return { ...result, leftOut: 'merged' };
  const topics = new Set([...now.topics, ...wish.addTopics]);
  for (const topic of wish.removeTopics) topics.delete(topic);
  const wanted = { ...wish.set, topics: [...topics].sort() };
  for (const [name, value] of Object.entries(wanted)) {
    const field = name as Field;
    compare(result, field, now[field], now[field], value);
  }
  const { state } = wish;
  if (state !== undefined && state !== now.reviewState) {
    if (!NEXT_STATES[now.reviewState].includes(state)) return { ...nothing(), leftOut: 'state' };
    result.changes.push({ field: 'reviewState', from: now.reviewState, to: state });
  }
  return result;
}

/** What it takes to undo what a bulk change did to a document. */
export function checkUndo(
  { fields, state, added }: UndoWish,
  now: DocumentRecord | undefined,
): RowResult {
  const result = nothing();
  if (!now) return { ...result, leftOut: 'gone' };
  if (now.reviewState === 'merged') return { ...result, leftOut: 'merged' };
  if (added) {
    const untouched = now.reviewState === 'draft' && now.revision === 1;
    if (!untouched) return { ...result, leftOut: 'changed-since' };
    return { ...result, changes: [{ field: 'title', from: now.title, to: null }] };
  }
  const said = now as Said;
  for (const { field, before, after } of fields) {
    if (!isEqual(held(said[field]), held(after))) {
      return { ...nothing(), leftOut: 'changed-since' };
    }
    compare(result, field, said[field], said[field], before);
  }
  if (state) {
    if (now.reviewState !== state.after) return { ...nothing(), leftOut: 'changed-since' };
    const back = stateBefore(state.before, now.reviewState);
    if (!back) return { ...nothing(), leftOut: 'state' };
    result.changes.push({ field: 'reviewState', from: now.reviewState, to: back });
  }
  return result;
}

/** What readers have seen does not become a draft again: it is withdrawn. */
function stateBefore(before: ReviewState, now: ReviewState): ReviewState | undefined {
  const next = NEXT_STATES[now];
  if (next.includes(before)) return before;
  return next.includes('withdrawn') ? 'withdrawn' : undefined;
}

function compare(
  result: RowResult,
  field: Field,
  shown: unknown,
  theirs: unknown,
  yours: unknown,
): void {
  const [a, b, c] = [held(shown), held(theirs), held(yours)];
  if (isEqual(b, c)) return;
  if (isEqual(a, b)) result.changes.push({ field, from: b, to: c });
  else result.conflicts.push({ field, shown: a, theirs: b, yours: c });
}

/** Whether a cell says what an export wrote there, whatever a spreadsheet made of it. */
function isSame(field: Field, cell: string, shown: unknown): boolean {
  const text = textOfField(shown);
  if (cell === text) return true;
  const plain = PARAGRAPHS.has(field) ? lines : oneLine;
  const wanted = plain(text);
  if (plain(cell) === wanted || plain(cell.replace(GUARDED, '')) === wanted) return true;
  return DATES.has(field) && isSameDay(cell, text);
}

/** Spreadsheets write days the way of their country: 2017-04-07 comes back as 7/4/2017. */
function isSameDay(cell: string, day: string): boolean {
  const parts = (text: string, pattern: RegExp) =>
    pattern.test(text) ? text.split(/\D+/).filter(Boolean).map(Number) : [];
  const wanted = parts(day, /^\d{4}-\d\d-\d\d$/);
  const given = parts(cell.trim(), /^\d{1,4}([./-])\d{1,2}\1\d{1,4}\.?$/);
  const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b).join();
  return wanted.length === 3 && sorted(wanted) === sorted(given);
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function lines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\s]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function emptied(field: Field): unknown {
  return field === 'status' ? 'unknown' : fieldOfValue(field, null);
}

/** A list without entries says nothing. */
function held(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sentence(message: string): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}

import type { DumpedDocument, DumpedFile } from '../dump/dump-format.ts';
import type { WholePassage, WholeTag } from '../whole-document.ts';
import { BadData, checkOf } from './check.ts';
import { LINE, VALUE_TYPES } from './line-schema.ts';

const DAY_MS = 86_400_000;

const goodLanguages = new Set<string>();
const LANGUAGES_REMEMBERED = 1000;

const checkLine = checkOf(LINE);
const checkValue = checkOf(VALUE_TYPES);
const VALUE_FIELDS: ReadonlySet<string> = new Set(Object.keys(VALUE_TYPES.properties));

/**
 * Reads a line of somebody's dump and makes sure that it is what it says: its form, its limits, and
 * that its parts go together.
 *
 * @param onUnknown Told fields that are not known; they are not taken.
 * @throws BadData that says what is wrong.
 */
export function readLine(bytes: Buffer, onUnknown: (field: string) => void): DumpedDocument {
  const document: DumpedDocument = checkLine(parsed(bytes), onUnknown) as DumpedDocument;
  checkInstants(document);
  const said = new Set<string>();
  for (const { field, value, origin } of document.values) {
    if (!VALUE_FIELDS.has(field)) throw new BadData(`values: there is no field "${field}"`);
    // Null: a curator says that the field is empty.
    if (value !== null) checkValue({ [field]: value });
    if (said.has(`${field} ${origin}`)) throw new BadData(`values: ${origin} says ${field} twice`);
    said.add(`${field} ${origin}`);
  }
  const digests = new Set(document.files.map(({ sha256 }) => sha256));
  if (digests.size < document.files.length) throw new BadData('files: the same file stands twice');
  const revisions = new Set(document.revisions?.map(({ revision }) => revision));
  if (revisions.size < (document.revisions?.length ?? 0))
    throw new BadData('revisions: the same revision stands twice');
  for (const file of document.files) checkFile(file);
  for (const code of languagesOf(document)) checkLanguage(code);
  return document;
}

function* languagesOf({ language, languages, files }: DumpedDocument): Generator<string> {
  if (language !== undefined) yield language;
  yield* languages;
  for (const file of files) {
    if (file.language !== undefined) yield file.language;
    for (const passage of file.passages ?? []) yield passage.language;
  }
}

/** A code that only looks like one makes the platform throw wherever it is used. */
function checkLanguage(code: string): void {
  if (goodLanguages.has(code)) return;
  try {
    Intl.getCanonicalLocales(code);
  } catch {
    throw new BadData(`language "${code}" is no language code (BCP 47)`);
  }
  if (goodLanguages.size < LANGUAGES_REMEMBERED) goodLanguages.add(code);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new BadData('is no JSON in UTF-8');
  }
}

/** A date to come would win over all that is said until then. */
function checkInstants({ created, updated }: DumpedDocument): void {
  for (const [name, instant] of Object.entries({ created, updated })) checkInstant(name, instant);
}

/** @throws BadData when there is no such moment, or it is to come. */
export function checkInstant(name: string, instant: string): void {
  const ms = Date.parse(instant);
  if (!(ms <= Date.now() + DAY_MS) || new Date(ms).toISOString() !== instant) {
    throw new BadData(`${name} is no moment in the past`);
  }
}

function checkFile(file: DumpedFile): void {
  // Names have no folders; whoever writes one has something in mind with it.
  file.name = file.name.split(/[\\/]/).at(-1) || file.sha256;
  let last = -1;
  for (const passage of file.passages ?? []) {
    if (passage.ordinal <= last) throw new BadData('passages: ordinals have to rise');
    last = passage.ordinal;
    checkPassage(passage);
  }
  const pages = new Set(file.page_readings?.map(({ page }) => page));
  if (pages.size < (file.page_readings?.length ?? 0))
    throw new BadData('page_readings: the same page stands twice');
}

function checkPassage({ page_from, page_to, text, tags = [], ordinal }: WholePassage): void {
  if (page_to < page_from) throw new BadData(`passage ${ordinal} ends before it begins`);
  const fits = ({ start, end, article, signal }: WholeTag) =>
    (article === undefined) !== (signal === undefined) &&
    (start === undefined) === (end === undefined) &&
    (start === undefined || (start <= (end as number) && (end as number) <= text.length));
  if (!tags.every(fits)) throw new BadData(`passage ${ordinal} has a tag that does not fit it`);
}

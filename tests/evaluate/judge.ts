import { isShown } from '../../data/confidence.ts';
import { type Description, type Field, ORIGINS } from '../../data/model.ts';
import {
  type DocumentType,
  mapTypeWord,
  typeGroup,
} from '../../data/vocabularies/document-types.ts';
import type { CorpusRow } from './corpus.ts';
import { readFacts, sameNumber } from './facts-read.ts';
import type { BareReading } from './read-bare.ts';

export const JUDGED_FIELDS = [
  'language',
  'country',
  'year',
  'type group',
  'type',
  'title',
  'number',
  'adopted',
  'status',
] as const;
export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** What was found for one field of one file, beside what the manifest says. */
export interface Judgement {
  row: CorpusRow;
  field: JudgedField;
  expected: string;
  /** Empty when nothing was found at or above the floor of confidence. */
  found: string;
  confidence: number;
  verdict: 'right' | 'wrong' | 'blank';
}

/** Share of words in common from which two titles are the same. */
const SAME_TITLE = 0.8;

/**
 * Compares what was read with the manifest, and with facts that a person read; fields without a
 * cell there are not judged.
 *
 * @param suggested judge what is found with too little confidence to be shown, too
 */
export function judge({ row, processed }: BareReading, suggested = false): Judgement[] {
  const values = (processed?.descriptions ?? []).filter((value) => suggested || isShown(value));
  const type = best(values, 'type');
  const expectedType = row.type === '' ? undefined : mapTypeWord(row.type)?.type;
  const language = processed?.languages[0] ?? '';
  const judgements: Judgement[] = [];
  const add = (
    field: JudgedField,
    expected: string,
    found: string,
    confidence = 1,
    same: (found: string, expected: string) => boolean = (a, b) => a === b,
  ) => {
    if (expected === '') return;
    const verdict = found === '' ? 'blank' : same(found, expected) ? 'right' : 'wrong';
    judgements.push({ row, field, expected, found, confidence, verdict });
  };
  const value = (field: Field) => best(values, field);
  add('language', row.language, language, 1, (a, b) => withScript(a) === withScript(b));
  add('country', row.country, text(value('country')), value('country')?.confidence);
  add('year', row.year, text(value('year')), value('year')?.confidence);
  add('type group', group(expectedType), group(text(type)), type?.confidence);
  add('type', expectedType ?? '', text(type), type?.confidence);
  const title = value('title');
  add('title', row.title, text(title), title?.confidence, (a, b) => tokenF1(a, b) >= SAME_TITLE);
  const facts = readFacts(row.file);
  const addFact = (
    judged: JudgedField,
    stated: string | undefined,
    field: Field,
    same: (found: string, expected: string) => boolean,
  ) => {
    const found = text(value(field));
    if (stated === undefined || stated === '?' || (stated === '' && found === '')) return;
    add(judged, stated || 'none', found, value(field)?.confidence, same);
  };
  addFact('number', facts?.number, 'number', sameNumber);
  addFact('adopted', facts?.adopted, 'dateAdopted', (found, stated) => stated.startsWith(found));
  addFact('status', facts?.status, 'status', (found, stated) => found === stated);
  return judgements;
}

/** The value that would be kept: strongest origin first, then the surest. */
function best(values: readonly Description[], field: Field): Description | undefined {
  return values
    .filter((value) => value.field === field)
    .sort(
      (a, b) =>
        Number(isShown(b)) - Number(isShown(a)) ||
        ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
        b.confidence - a.confidence,
    )[0];
}

function text(value: Description | undefined): string {
  return value === undefined ? '' : String(value.value);
}

function group(type: string | undefined): string {
  return type ? typeGroup(type as DocumentType) : '';
}

/** zh and zh-Hans are the same; zh-Hant is another. */
function withScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/** Harmonic mean of precision and recall of words; single characters in scripts without spaces. */
export function tokenF1(found: string, expected: string): number {
  const a = tokens(found);
  const b = tokens(expected);
  const rest = [...b];
  let common = 0;
  for (const token of a) {
    const at = rest.indexOf(token);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

function tokens(title: string): string[] {
  return (
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(
        /[\p{sc=Han}\p{sc=Thai}\p{sc=Hira}\p{sc=Kana}]|[^\P{L}\p{sc=Han}\p{sc=Thai}]+|\p{N}+/gu,
      ) ?? []
  );
}

import { foldTyped } from '../words/typed-words.ts';
import { carrierUnits } from './carrier-units.ts';
import { identifiersIn } from './identifiers.ts';
import type { Clause, Question, Unit } from './question.ts';
import { type Operator, type Piece, questionPieces } from './question-pieces.ts';
import { TypedText } from './question-units.ts';
import { titleDashes } from './title-dashes.ts';

/** More units are not looked for. */
export const MAX_UNITS = 60;
/** What stands further on is not read: nobody types so much. */
const MAX_LENGTH = 1_000;
const MINUS = /(?<!\S)[-−–]+(?=\S)/g;

/** A piece with what is looked for in it. */
interface Item {
  kind: Piece['kind'];
  units: Unit[];
  minus: boolean;
  operator?: Operator;
  codes?: string[];
  unplaced?: string;
}

/**
 * Reads what a reader typed. Quotation marks of any language make a phrase; a minus or `NOT`
 * before something excludes it; `OR` and `|` between two make them alternatives, before "and" is
 * understood; `title:`, `section:` and `country:` (also in other languages) say where. Operators
 * that are words count in capitals only, and in a question typed wholly in capitals only beside a
 * quotation. Function words of the question's language are left out unless nothing else is left,
 * or they are quoted, excluded, of a field, or abbreviations in capitals (WHO). What means nothing
 * where it stands, such as a mark without a partner, is passed over.
 *
 * @param q - The reader's words, with any characters; past 1,000 units of UTF-16 nothing is read.
 * @param locale - BCP 47 tag of the reader's language, for questions that do not show theirs.
 * @param everyWord - Keeps function words too, and joined words as they stand ("C-27"), for a
 *   reader who wants these very words.
 * @returns the question with at most {@link MAX_UNITS} units, each asked for once.
 */
export function readQuestion(q: string, locale?: string, everyWord = false): Question {
  const typed = new TypedText(q.slice(0, MAX_LENGTH).toWellFormed());
  const pieces = questionPieces(typed.text, identifierPlaces(typed));
  const capitals = isInCapitals(pieces, typed);
  const read = pieces
    .map((piece, at) => {
      const beside = [pieces[at - 1], pieces[at + 1]].some((other) => other?.kind === 'quotation');
      return itemOf(piece, typed, { operates: !capitals || beside, asTyped: everyWord });
    })
    .filter(asksOrOperates);
  const items = withoutTitleDashes(read, capitals, locale);
  if (everyWord) return gather(items, typed);
  const told = withoutCarriers(items, typed, capitals, locale);
  const asks = told.some(({ units, minus, codes }) => !minus && (units.length > 0 || codes));
  return gather(asks ? told : items, typed);
}

function identifierPlaces(typed: TypedText): { start: number; end: number }[] {
  // A minus is none of an identifier's signs.
  const plain = typed.typed.replace(MINUS, (signs) => ' '.repeat(signs.length));
  return identifiersIn(plain).map(({ start, end }) => ({
    start: typed.placeOf(start),
    end: typed.placeOf(end),
  }));
}

/** Whether all letters are large, and not only those of operators. */
function isInCapitals(pieces: readonly Piece[], { text, typed }: TypedText): boolean {
  if (/\p{Ll}/u.test(typed)) return false;
  const words = pieces.filter(({ kind }) => kind !== 'operator');
  return words.some(({ start, end }) => /\p{Lu}/u.test(text.slice(start, end)));
}

function itemOf(
  piece: Piece,
  typed: TypedText,
  { operates, asTyped }: { operates: boolean; asTyped: boolean },
): Item {
  const { kind, minus, operator, codes, field } = piece;
  if (operator && operates) return { kind, units: [], minus: false, operator };
  if (codes) return { kind, units: [], minus, codes };
  const units = typed.unitsOf(piece);
  const [first] = units;
  const unplaced =
    piece.unplaced && first && typed.typed.slice(first.start, units.at(-1)?.end ?? first.end);
  // "12.3" is one provision, and not two.
  const one = minus || field === 'section' ? typed.asOne(units) : undefined;
  const exact = asTyped ? typed.asTyped(units) : undefined;
  const only = exact ? typed.asVeryWords(exact) : one;
  return { kind: operator ? 'stretch' : kind, units: only ? [only] : units, minus, unplaced };
}

function withoutTitleDashes(
  items: readonly Item[],
  capitals: boolean,
  locale: string | undefined,
): Item[] {
  const words = items.map(({ kind, units: [unit], minus }) => ({
    unit: kind === 'stretch' && !unit?.field ? unit : undefined,
    minus,
  }));
  const dashes = titleDashes(words, { capitals, locale });
  return items.map((item, at) => (dashes[at] ? { ...item, minus: false } : item));
}

function withoutCarriers(
  items: readonly Item[],
  { typed }: TypedText,
  capitals: boolean,
  locale: string | undefined,
): Item[] {
  const words = items
    .filter(({ kind, minus }) => kind === 'stretch' && !minus)
    .flatMap(({ units }) => units.filter(({ kind, field }) => kind === 'word' && !field));
  const carriers = carrierUnits(words, { typed, capitals, locale });
  return items
    .map((item) => ({ ...item, units: item.units.filter((unit) => !carriers.has(unit)) }))
    .filter(asksOrOperates);
}

function asksOrOperates({ units, operator, codes }: Item): boolean {
  return units.length > 0 || operator !== undefined || codes !== undefined;
}

function gather(items: readonly Item[], typed: TypedText): Question {
  const clauses = new Map<string, Clause>();
  const without = new Map<string, Unit>();
  const countries = new Set<string>();
  const withoutCountries = new Set<string>();
  let room = MAX_UNITS;
  const addClause = (units: readonly (Unit | undefined)[]) => {
    const anyOf = new Map(units.flatMap((unit) => (unit ? [[keyOf(unit), unit]] : [])));
    const key = [...anyOf.keys()].sort().join('\n');
    if (anyOf.size === 0 || room === 0 || clauses.has(key)) return;
    const kept = [...anyOf.values()].slice(0, room);
    clauses.set(key, { anyOf: kept });
    room -= kept.length;
  };
  let alternatives: (Unit | undefined)[] = [];
  let excluded = false;
  for (const [at, { units, minus, operator, codes }] of items.entries()) {
    if (operator === 'not') excluded = true;
    if (codes) {
      for (const code of codes) (minus || excluded ? withoutCountries : countries).add(code);
      excluded = false;
    }
    if (units.length === 0) continue;
    const unit = typed.asOne(units);
    if (unit && (minus || excluded)) {
      const out = typed.asVeryWords(unit);
      if (room > 0 && !without.has(keyOf(out))) {
        without.set(keyOf(out), out);
        room--;
      }
      excluded = false;
    } else if (isAlternative(items, at + 1)) {
      alternatives.push(unit);
    } else if (alternatives.length > 0) {
      addClause([...alternatives, unit]);
      alternatives = [];
    } else {
      for (const each of units) addClause([each]);
    }
  }
  return {
    clauses: [...clauses.values()],
    without: [...without.values()],
    countries: [...countries],
    withoutCountries: [...withoutCountries],
    unplaced: items.flatMap(({ unplaced }) => unplaced ?? []),
  };
}

/** Whether an "or" stands here, and after it something that is asked for. */
function isAlternative(items: readonly Item[], at: number): boolean {
  let next = at;
  while (items[next]?.operator === 'or') next++;
  const other = items[next];
  return next > at && other !== undefined && other.units.length > 0 && !other.minus;
}

/** The same for units that ask for the same. */
function keyOf({ kind, field, text }: Unit): string {
  return [kind, field ?? '', foldTyped(text)].join('\t');
}

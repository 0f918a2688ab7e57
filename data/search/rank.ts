import type { FacetEntry } from './facet-table.ts';
import { identifiersIn } from './question/identifiers.ts';
import { normalise } from './words/normalise.ts';

/** What is known of each group of a question. */
export interface GroupHits {
  /** Documents that meet the group, by id. */
  documents: ReadonlySet<string>;
  /** Of these, those that meet it only by another way to say it. */
  elsewise: ReadonlySet<string>;
  /** Documents that name the group's concept in some wording; none when it has no concept. */
  naming: ReadonlySet<string>;
  /** The language the reader said it in, ISO 639-1, when it has a name. */
  saidIn?: string;
  titles: ReadonlySet<string>;
  about: ReadonlySet<string>;
}

/** All that documents are ranked by. */
export interface RankInput {
  groups: readonly GroupHits[];
  /** Passages of a document in which all groups meet. */
  passageCounts: ReadonlyMap<string, number>;
  /** Passages that say the concepts of the question, when it has other words beside them. */
  namingCounts?: ReadonlyMap<string, number>;
  /** Place of a document by the passage that says most of the question, when none says all. */
  partRank?: ReadonlyMap<string, number>;
  /** Place of a document in the engine's answer to the reader's words, from 0. */
  engineRank: ReadonlyMap<string, number>;
  /** Base language of the reader. */
  language: string;
  /** The question clause by clause: of each its ways to be said, as `sortTitle` has them. */
  asked: readonly (readonly string[])[];
  /** All that was typed, as `sortTitle` has it. */
  typed: string;
  /** Numbers of acts in the question, as typed. */
  numbers: readonly string[];
}

/**
 * How much each sign counts; found by trying on two halves of the judged questions. Small changes
 * of any one make no difference.
 */
const WEIGHTS = Object.entries({
  called: 8,
  number: 6,
  title: 4,
  order: 0.7,
  passage: 1.2,
  density: 0.7,
  names: 1,
  engine: 1.5,
  language: 0.6,
  naming: 3,
  elsewise: -8,
} satisfies Signs) as [keyof Signs, number][];
/** A word of what is known about a work counts less than one of its title. */
const ABOUT = 0.8;
/** Another way to say it in the same language is not so far from the reader's. */
const SAME = 0.25;
/** The same number in other words may be that of another act: "Law 13 of 2019", "Llei 13/2019". */
const LIKE = 0.8;
/** Passages of a document that is no longer short. */
const LONG = 20;

/** How rare a group is: the logarithm of one in how many documents meets it, at least a little. */
export function weightOf(documents: number, held: number): number {
  return Math.log(1 + (held + 1) / (documents + 0.5));
}

/** What speaks for a document, each from 0 to 1. */
export interface Signs {
  /** Whether its title is the question, with nothing else in it. */
  called: number;
  /** Whether its own number is asked for, which others cite. */
  number: number;
  /** How much of the question its title says, and how little else. */
  title: number;
  /** Whether its title says the whole question in its order. */
  order: number;
  /** Whether some passage says all of the question, or most of it. */
  passage: number;
  /** How many of its passages do. */
  density: number;
  /** How many say its concepts, with the other words or without. */
  names: number;
  /** How near the top the engine puts it. */
  engine: number;
  /** Whether it is in the reader's language. */
  language: number;
  /** How much of the question it names as concepts, rather than by the same words apart. */
  naming: number;
  /** How much of the question it says only in another way. */
  elsewise: number;
}

/** @param weights - Of the groups, from {@link weightOf}. */
export function signsOf(entry: FacetEntry, input: RankInput, weights: readonly number[]): Signs {
  const { id } = entry;
  const sought = soughtBy(input);
  let all = 0;
  let inTitle = 0;
  let known = 0;
  let titleWords = 0;
  let naming = 0;
  let elsewise = 0;
  for (const [at, group] of input.groups.entries()) {
    const weight = weights[at] ?? 0;
    all += weight;
    if (group.titles.has(id)) {
      inTitle += weight;
      known += weight;
      titleWords += 1;
    } else if (group.about.has(id)) known += ABOUT * weight;
    if (group.naming.has(id)) naming += weight;
    if (group.elsewise.has(id)) elsewise += speaks(entry, group.saidIn) ? SAME * weight : weight;
  }
  const share = (part: number) => (all > 0 ? part / all : 0);
  const fit = titleWords / Math.max(titleWords, entry.titleWords, 1);
  const passages = input.passageCounts.get(id) ?? 0;
  const isTitle = titleWords > 0 && titleWords === input.groups.length;
  return {
    called: isTitle && plain(entry.sortTitle) === sought.title ? 1 : 0,
    // In a title that cites another's number, the number is a small part of what is asked.
    number: inTitle > 0 ? share(known) ** 2 * ownNumber(entry.number, sought.numbers) : 0,
    title: inTitle > 0 ? share(known) ** 2 * (0.4 + 0.6 * fit) : 0,
    order: titleWords > 1 && saysInOrder(entry.sortTitle, input.asked) ? 1 : 0,
    passage: input.partRank ? nearTop(input.partRank.get(id)) : Math.min(1, passages),
    density: density(passages, entry),
    names: density(input.namingCounts?.get(id) ?? 0, entry),
    engine: nearTop(input.engineRank.get(id)),
    language: speaks(entry, input.language) ? 1 : 0,
    naming: share(naming),
    elsewise: share(elsewise),
  };
}

/** What titles and numbers of documents are compared with. */
interface Sought {
  title: string;
  numbers: readonly { written: string; ids: readonly string[] }[];
}

const soughtByInput = new WeakMap<RankInput, Sought>();

/** Worked out once for all documents that a question ranks. */
function soughtBy(input: RankInput): Sought {
  let sought = soughtByInput.get(input);
  if (!sought) {
    const numbers = input.numbers.map((one) => ({ written: plain(one), ids: idsOf(one) }));
    sought = { title: plain(input.typed), numbers };
    soughtByInput.set(input, sought);
  }
  return sought;
}

function ownNumber(own: string | null, asked: Sought['numbers']): number {
  if (own === null || asked.length === 0) return 0;
  const written = plain(own);
  if (asked.some((number) => written.includes(number.written))) return 1;
  const known = new Set(idsOf(own));
  return asked.some(({ ids }) => ids.some((id) => known.has(id))) ? LIKE : 0;
}

function idsOf(number: string): string[] {
  return identifiersIn(normalise(number).text).map(({ id }) => id);
}

/** Letters and digits, whatever stands between them. */
function plain(text: string): string {
  return ` ${normalise(text).text.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function density(passages: number, entry: FacetEntry): number {
  return Math.log1p(passages) / Math.log1p(Math.max(entry.passages, LONG));
}

function saysInOrder(title: string, asked: RankInput['asked']): boolean {
  let from = 0;
  return asked.every((ways) => {
    const ends = ways.map((way) => endOf(title, way, from)).filter((end) => end > 0);
    from = Math.min(...ends);
    return ends.length > 0;
  });
}

/** Where a word ends that begins at a place or after it; 0 where it does not stand. */
function endOf(title: string, word: string, from: number): number {
  const at = title.indexOf(word, from);
  return at < 0 ? 0 : at + word.length;
}

function speaks(entry: FacetEntry, language: string | undefined): boolean {
  return entry.language.some((tag) => tag.split('-', 1)[0] === language);
}

/** 1 for the first place, a half for the ninth. */
function nearTop(place: number | undefined): number {
  return place === undefined ? 0 : 1 / (1 + place / 8);
}

/** The sum by which documents that answer are put in order. */
export function scoreOf(signs: Signs): number {
  let score = 0;
  for (const [sign, weight] of WEIGHTS) score += weight * signs[sign];
  return score;
}

/** Documents of several languages in turn, the best of each first. */
export function byTurns<T>(sorted: readonly T[], languageOf: (one: T) => string): T[] {
  const taken = new Map<string, number>();
  const turns = sorted.map((one, at) => {
    const language = languageOf(one);
    const turn = taken.get(language) ?? 0;
    taken.set(language, turn + 1);
    return { one, at, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn || a.at - b.at).map(({ one }) => one);
}

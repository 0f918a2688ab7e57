import { inLongestRise } from './longest-rise.ts';
import type { Provision } from './provisions-of-text.ts';

/** What became of a provision from one version to the other. */
export type Fate = 'same' | 'changed' | 'added' | 'removed';

/** A provision of the older text, of the newer, or the same one in both. */
export interface Aligned {
  fate: Fate;
  /** It stands in both, but in another place among the others. */
  moved: boolean;
  older?: Provision;
  newer?: Provision;
}

/** Share of words that two texts need in common to be one provision, with the same label and without. */
const ALIKE_WITH_LABEL = 0.3;
const ALIKE = 0.55;
/** Texts of fewer words are alike by chance: they are matched by their label or not at all. */
const FEW_WORDS = 6;
/** Pairs of words that stand in more provisions than this tell nothing. */
const COMMON_PAIR = 12;
const CANDIDATES = 4;

/**
 * Finds for each provision of one version what became of it in the other: first those of the very
 * same words, then those of the same label or with enough words in common, the most alike first.
 * The work grows with the length of the texts, not with its square.
 *
 * @returns In the order of the newer text; what was removed stands where it stood in the older.
 */
export function alignProvisions(
  older: readonly Provision[],
  newer: readonly Provision[],
): Aligned[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number) => {
    partner.set(from, to);
    taken.add(to);
  };

  for (const [from, to] of sameWords(older, newer)) pair(from, to);
  const same = new Set(partner.keys());
  const rest = <T>(all: readonly T[], done: { has(at: number): boolean }) =>
    all.flatMap((_, at) => (done.has(at) ? [] : at));
  const likely = likelyPairs(older, newer, rest(older, partner), rest(newer, taken));
  for (const { from, to } of likely) {
    if (!partner.has(from) && !taken.has(to)) pair(from, to);
  }
  return inOrder(older, newer, partner, same);
}

/**
 * Pairs with the very same words: of the same label first, for "Repealed." stands in many; then
 * under any label.
 */
function sameWords(older: readonly Provision[], newer: readonly Provision[]): [number, number][] {
  const wordsKey = ({ words }: Provision) => words.join(' ');
  const withLabel = (one: Provision) => `${labelKey(one)}: ${wordsKey(one)}`;
  const manyWords = (one: Provision) => (one.words.length < FEW_WORDS ? undefined : wordsKey(one));
  const pairs: [number, number][] = [];
  const paired = { older: new Set<number>(), newer: new Set<number>() };
  for (const keyOf of [withLabel, manyWords]) {
    const places = new Map<string, number[]>();
    newer.forEach((provision, to) => {
      const key = paired.newer.has(to) ? undefined : keyOf(provision);
      if (key === undefined) return;
      const known = places.get(key);
      if (known) known.push(to);
      else places.set(key, [to]);
    });
    older.forEach((provision, from) => {
      const key = paired.older.has(from) ? undefined : keyOf(provision);
      const to = key === undefined ? undefined : places.get(key)?.shift();
      if (to === undefined) return;
      pairs.push([from, to]);
      paired.older.add(from);
      paired.newer.add(to);
    });
  }
  return pairs;
}

interface Likely {
  from: number;
  to: number;
  /** Share of words in common, more with the same label. */
  worth: number;
}

function likelyPairs(
  older: readonly Provision[],
  newer: readonly Provision[],
  fromPlaces: readonly number[],
  toPlaces: readonly number[],
): Likely[] {
  const byLabel = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  for (const to of toPlaces) {
    const provision = newer[to];
    if (!provision) continue;
    const label = labelKey(provision);
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), to]);
    for (const key of pairsOf(provision)) {
      const known = byPair.get(key);
      if (!known) byPair.set(key, [to]);
      else if (known.length <= COMMON_PAIR) known.push(to);
    }
  }
  const likely: Likely[] = [];
  for (const from of fromPlaces) {
    const provision = older[from];
    if (!provision) continue;
    const label = labelKey(provision);
    const candidates = new Set((label && byLabel.get(label)?.slice(0, COMMON_PAIR)) || []);
    for (const to of mostShared(provision, byPair)) candidates.add(to);
    for (const to of candidates) {
      const other = newer[to];
      if (!other) continue;
      const worth = likeness(provision, other, label !== '' && label === labelKey(other));
      if (worth > 0) likely.push({ from, to, worth });
    }
  }
  return likely.sort(
    (a, b) => b.worth - a.worth || Math.abs(a.from - a.to) - Math.abs(b.from - b.to),
  );
}

/** Provisions that share the most telling pairs of words. */
function mostShared(provision: Provision, byPair: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of pairsOf(provision)) {
    const known = byPair.get(key);
    if (!known || known.length > COMMON_PAIR) continue;
    for (const to of known) shared.set(to, (shared.get(to) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CANDIDATES)
    .map(([to]) => to);
}

function pairsOf({ words }: Provision): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`);
  return pairs;
}

/** 0 when they are not one provision. */
function likeness(one: Provision, other: Provision, sameLabel: boolean): number {
  const few = Math.min(one.words.length, other.words.length) < FEW_WORDS;
  if (few && !sameLabel) return 0;
  const share = commonShare(one.words, other.words);
  if (share < (sameLabel ? ALIKE_WITH_LABEL : ALIKE) && !(few && sameLabel)) return 0;
  const heading = one.headings.at(-1) === other.headings.at(-1) ? 0.05 : 0;
  return share + heading + (sameLabel ? 0.25 : 0);
}

/** Words in both, each as often as it stands in both, of the words of both (Dice). */
function commonShare(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  const all = one.length + other.length;
  return all === 0 ? 1 : (2 * common) / all;
}

/** "Section 12." and "SECTION 12" are one label. */
function labelKey(provision: Provision | undefined): string {
  return (provision?.label ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function inOrder(
  older: readonly Provision[],
  newer: readonly Provision[],
  partner: ReadonlyMap<number, number>,
  same: ReadonlySet<number>,
): Aligned[] {
  const kept = [...partner.keys()].sort((a, b) => a - b);
  const rise = inLongestRise(kept.map((from) => partner.get(from) ?? 0));
  const stays = new Set(kept.filter((_, at) => rise[at]));
  const fromOf = new Map([...partner].map(([from, to]) => [to, from]));
  const aligned: Aligned[] = [];
  let next = 0;
  // What was removed stands before the next provision that kept its place.
  const removedUntil = (end: number) => {
    for (; next < end; next++) {
      const provision = older[next];
      if (provision && !partner.has(next)) {
        aligned.push({ fate: 'removed', moved: false, older: provision });
      }
    }
  };
  newer.forEach((provision, to) => {
    const from = fromOf.get(to);
    if (from === undefined) {
      aligned.push({ fate: 'added', moved: false, newer: provision });
      return;
    }
    if (stays.has(from)) removedUntil(from);
    aligned.push({
      fate: same.has(from) ? 'same' : 'changed',
      moved: !stays.has(from),
      older: older[from],
      newer: provision,
    });
  });
  removedUntil(older.length);
  return aligned;
}

/** The same act in another language: what does not change when words are translated. */
import type { KnownText, ProvisionLength } from '../../data/fingerprints.ts';
import type { Library } from '../../data/library.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import { likeness } from './min-hash.ts';
import { isSymbol, sameNumber } from './same-name.ts';

/** What two texts in different languages have in common, 0–1 where they can be compared. */
export interface Likeness {
  /** Numbers in the text, each as often as it stands. */
  numbers?: number;
  /** Provisions with the same number. */
  provisions?: number;
  /** How well the lengths of the provisions go together: correlation of their logarithms. */
  lengths?: number;
  /** Provisions that the lengths were compared of. */
  compared: number;
  /** The works bear the same number. */
  number: boolean;
}

/** Texts of a country that are looked at, the likeliest first. */
const LOOKED_AT = 150;
/** Translations are at most so many times longer, in words or characters. */
const LONGEST_RATIO = 3;
/** Two texts that are as like as this cannot be told apart. */
const TOO_CLOSE = 0.01;

/** Proposes one translation for each language, when both texts are each other's best. */
export function translations(library: Library, text: KnownText): ProposedRelation[] {
  if (text.language === null) return [];
  return [...bestByLanguage(library, text).values()].flatMap(({ other, confidence, like }) => {
    if (!isSymbol(text.number)) {
      const back = bestByLanguage(library, other).get(text.language as string);
      if (back?.other.documentId !== text.documentId) return [];
    }
    return [
      {
        ...{ fromId: text.documentId, kind: 'translation', toId: other.documentId, confidence },
        origin: 'rule',
        evidence: {
          ...(like.number && text.number ? { number: text.number } : {}),
          ...(like.numbers === undefined ? {} : { numbers: hundredths(like.numbers) }),
          ...(like.provisions === undefined ? {} : { provisions: hundredths(like.provisions) }),
        },
      } satisfies ProposedRelation,
    ];
  });
}

interface Candidate {
  other: KnownText;
  confidence: number;
  like: Likeness;
}

function bestByLanguage(library: Library, text: KnownText): Map<string, Candidate> {
  const { fingerprints } = library;
  const others = new Map<number, KnownText>();
  for (const other of [
    ...fingerprints.numbered(text, LOOKED_AT),
    ...fingerprints.inOtherLanguages(text, LOOKED_AT),
  ]) {
    others.set(other.fileId, other);
  }
  const byLanguage = new Map<string, Candidate[]>();
  for (const other of others.values()) {
    const { language } = other;
    if (language === null || language === text.language) continue;
    const like = likenessOf(text, other);
    const confidence = confidenceOf(text, other, like);
    if (confidence === 0) continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), { other, confidence, like }]);
  }
  const best = new Map<string, Candidate>();
  for (const [language, candidates] of byLanguage) {
    const [first, second] = candidates.sort(
      (a, b) => weight(b.like) - weight(a.like) || a.other.fileId - b.other.fileId,
    );
    if (!first) continue;
    const close = second && weight(first.like) - weight(second.like) < TOO_CLOSE;
    if (!close || second.other.documentId === first.other.documentId) best.set(language, first);
  }
  return best;
}

function likenessOf(one: KnownText, other: KnownText): Likeness {
  const comparable = one.version === other.version;
  const lengths = lengthsTogether(one.provisions, other.provisions);
  return {
    ...(comparable && one.numberSketch && other.numberSketch
      ? { numbers: likeness(one.numberSketch, other.numberSketch) }
      : {}),
    ...lengths,
    number: sameNumber(one.number, other.number),
  };
}

/** How sure two texts are translations of each other; 0 when they are not. */
function confidenceOf(one: KnownText, other: KnownText, like: Likeness): number {
  const { numbers = 0, provisions = 1, lengths = 1, compared, number } = like;
  const ratio = Math.max(one.words, other.words) / Math.max(1, Math.min(one.words, other.words));
  if (ratio > LONGEST_RATIO) return 0;
  if (isSymbol(one.number) && one.number === other.number) return 0.97;
  if (one.country !== other.country) return 0;
  const years =
    one.year === null || other.year === null ? undefined : Math.abs(one.year - other.year);
  if (years !== undefined && years > 1 && !number) return 0;
  if (number && provisions >= 0.8 && numbers >= 0.5 && (compared < 5 || lengths >= 0.6)) {
    return 0.95;
  }
  if (compared >= 5 && provisions >= 0.85 && lengths >= 0.85 && numbers >= 0.7) {
    return years === undefined ? 0.85 : 0.9;
  }
  const fewest = Math.min(one.numbers, other.numbers);
  // Numbers that one language spells out cannot speak against it.
  const spelled = fewest < 0.3 * Math.max(one.numbers, other.numbers);
  if (compared >= 12 && provisions >= 0.9 && lengths >= 0.9 && (numbers >= 0.5 || spelled)) {
    return 0.75;
  }
  if (years === undefined) return 0;
  if (compared < 5 && provisions >= 0.9 && numbers >= 0.7 && lengthsDecide(one, other, like)) {
    return 0.7;
  }
  return fewest >= 60 && numbers >= 0.8 && compared < 5 ? 0.75 : 0;
}

/** A short act with few provisions must go together in them nearly wholly. */
function lengthsDecide(one: KnownText, other: KnownText, { compared, lengths }: Likeness): boolean {
  return compared >= 3 && (lengths ?? 0) >= 0.95 && Math.min(one.numbers, other.numbers) >= 12;
}

function weight({ numbers = 0, provisions = 0, lengths = 0, number }: Likeness): number {
  return (numbers + provisions + lengths) / 3 + (number ? 0.5 : 0);
}

/** Compares provisions of the same number by their lengths. */
function lengthsTogether(
  one: readonly ProvisionLength[],
  other: readonly ProvisionLength[],
): Pick<Likeness, 'provisions' | 'lengths' | 'compared'> {
  const left = byNumber(one);
  const right = byNumber(other);
  const pairs: [number, number][] = [];
  for (const [number, length] of left) {
    const beside = right.get(number);
    if (beside !== undefined) pairs.push([Math.log(length + 1), Math.log(beside + 1)]);
  }
  const all = left.size + right.size - pairs.length;
  if (all === 0) return { compared: 0 };
  const correlation = pairs.length < 3 ? undefined : correlationOf(pairs);
  return {
    compared: pairs.length,
    provisions: pairs.length / all,
    ...(correlation === undefined ? {} : { lengths: correlation }),
  };
}

function byNumber(lengths: readonly ProvisionLength[]): Map<number, number> {
  const byNumber = new Map<number, number>();
  for (const [number, length] of lengths) {
    byNumber.set(number, (byNumber.get(number) ?? 0) + length);
  }
  return byNumber;
}

/** Pearson's correlation; undefined when one side is all the same. */
function correlationOf(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

function hundredths(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Texts with (nearly) the same words: copies, other formats, amended versions. */
import type { KnownText } from '../../data/fingerprints.ts';
import type { Library } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import { changesBetween } from './changed-words.ts';
import { FEWEST_WORDS } from './fingerprint.ts';
import { likeness } from './min-hash.ts';
import { sameNumber, titleOverlap } from './same-name.ts';

/**
 * Share of words in common from which two texts are one, whatever they are called: in a short order
 * a few names make the difference, in a long report they do not.
 */
const SURE = 0.95;
const SURE_IF_LONG = 0.9;
const LONG = 3000;
/** The same by how many telling words the works share in their name: none to tell, one, two, more. */
const NAMED = [0.7, 0.7, 0.6, 0.4] as const;
/** The same for works that bear the same number. */
const NUMBERED = 0.4;
/** Share of the shorter text that stands in the longer, from which one holds the other. */
const HELD = 0.9;
/** Share of the shorter title's words that the longer has, from which the name is the same. */
const SAME_TITLE = 0.9;
/** Copies and other formats differ in page numbers and notes at most. */
const COPY_CHANGES = 0.002;
const FORMAT_CHANGES = 0.03;
/** Share of the words that may stand in one format alone in a row; an amendment is longer. */
const FORMAT_RUN = 0.005;
const FORMAT_RUN_WORDS = 8;
/** Texts looked at closely; many that are alike are one model filled in many times. */
const MEETING = 40;
const MOST = 6;

/** Proposes copies, other formats and versions of a text, the most alike first. */
export function nearTexts(library: Library, text: KnownText): ProposedRelation[] {
  if (text.words < FEWEST_WORDS || !text.sketch) return [];
  const same = library.fingerprints.same(text, MOST);
  const others = library.fingerprints
    .meeting(text, MEETING)
    .filter((other) => !same.some(({ documentId }) => documentId === other.documentId))
    .map((other) => ({ other, words: wordsInCommon(text, other) }))
    .filter(({ other, words }) => isSameWork(text, other, words))
    .sort((a, b) => b.words - a.words || a.other.fileId - b.other.fileId)
    .slice(0, MOST - same.length);
  const proposals = [
    ...same.map((other) => {
      const kind: RelationKind = text.mediaType === other.mediaType ? 'duplicate' : 'same-text';
      return proposal(text, other, kind, 0.98, 1);
    }),
    ...others.map(({ other, words }) => {
      const kind = kindOf(library, text, other, words);
      const confidence = kind === 'version' ? 0.6 + 0.35 * words : 0.9;
      return proposal(text, other, kind, confidence, words);
    }),
  ];
  return proposals;
}

function wordsInCommon(one: KnownText, other: KnownText): number {
  if (one.version !== other.version || !one.sketch || !other.sketch) return 0;
  return likeness(one.sketch, other.sketch);
}

function isSameWork(one: KnownText, other: KnownText, words: number): boolean {
  if (one.language !== other.language || Math.min(one.words, other.words) < FEWEST_WORDS)
    return false;
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  const long = Math.min(one.words, other.words) >= LONG;
  if (words >= (long ? SURE_IF_LONG : SURE)) return true;
  if (words >= NUMBERED && sameNumber(one.number, other.number)) return true;
  // Sister acts are made after one model: they have up to 0.75 in common, but another name.
  const { share, of, words: shared } = titleOverlap(one.title, other.title);
  if (of > 0 && share < SAME_TITLE) return false;
  // Where the name tells little, different numbers are different acts.
  if (shared < 2 && one.number !== null && other.number !== null) return false;
  if (shared >= 2 && words >= NAMED[3] && heldShare(one, other, words) >= HELD) return true;
  return words >= (NAMED[Math.min(shared, 3)] as number);
}

/** Share of the shorter text that the longer has, from the share they have in common. */
function heldShare(one: KnownText, other: KnownText, words: number): number {
  const common = (words / (1 + words)) * (one.words + other.words);
  return common / Math.min(one.words, other.words);
}

function kindOf(
  library: Library,
  one: KnownText,
  other: KnownText,
  words: number,
): 'duplicate' | 'same-text' | 'version' {
  const sameFormat = one.mediaType === other.mediaType;
  // Small changes leave more than this in common; others need not be read.
  if (words < 0.8) return 'version';
  if (one.year !== null && other.year !== null && one.year !== other.year) return 'version';
  const { share, longest } = changesBetween(textOf(library, one), textOf(library, other));
  if (sameFormat) return share <= COPY_CHANGES && longest <= 2 ? 'duplicate' : 'version';
  const run = Math.max(FORMAT_RUN_WORDS, FORMAT_RUN * Math.min(one.words, other.words));
  return share <= FORMAT_CHANGES && longest <= run ? 'same-text' : 'version';
}

function textOf(library: Library, { fileId }: KnownText): string[] {
  return library.passages.ofFile(fileId).map(({ text }) => text);
}

function proposal(
  one: KnownText,
  other: KnownText,
  kind: RelationKind,
  confidence: number,
  words: number,
): ProposedRelation {
  return {
    ...{ fromId: one.documentId, kind, toId: other.documentId, origin: 'rule' },
    confidence: Math.round(confidence * 100) / 100,
    evidence: { words: Math.round(words * 100) / 100 },
  };
}

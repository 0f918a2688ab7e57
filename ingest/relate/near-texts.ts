/** Texts with (nearly) the same words: copies, other formats, amended versions. */
import type { KnownText } from '../../data/fingerprints.ts';
import type { Library } from '../../data/library.ts';
import type { RelationKind } from '../../data/model.ts';
import type { ProposedRelation } from '../../data/relations.ts';
import { changesBetween } from './changed-words.ts';
import { FEWEST_WORDS } from './fingerprint.ts';
import { likeness } from './min-hash.ts';
import { sameNumber, titleOverlap } from './same-name.ts';

/** Share of words in common from which two texts are one, whatever they are called. */
const SURE = 0.95;
/** The same when the works bear the same name; sister acts made after one model reach 0.75. */
const NAMED = 0.6;
const WELL_NAMED = 0.4;
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
  if (words >= SURE) return true;
  if (words < WELL_NAMED) return false;
  if (sameNumber(one.number, other.number)) return true;
  const { share, words: shared } = titleOverlap(one.title, other.title);
  if (share < SAME_TITLE) return false;
  return shared >= 3 || (shared === 2 && (words >= NAMED || heldShare(one, other, words) >= HELD));
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

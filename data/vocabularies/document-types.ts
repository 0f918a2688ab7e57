/** Kinds of document, and the words by which sources name them. */
import wordsFile from './document-types.json' with { type: 'json' };

/** Every kind: binding, then guiding, then international. */
export const DOCUMENT_TYPES = [
  'constitution',
  'act',
  'regulation',
  'court-decision',
  'policy',
  'strategy',
  'plan',
  'service-standard',
  'report',
  'treaty',
  'resolution',
  'treaty-body-document',
  'guidance',
  'training-material',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export type DocumentTypeGroup = 'binding' | 'guiding' | 'international';

/** A word that names a kind of document. */
export interface TypeWord {
  /** As it is written in the language. */
  word: string;
  /** BCP 47 language. */
  language: string;
  type: DocumentType;
}

interface KnownWord extends TypeWord {
  /** The word as `normalize` leaves it. */
  key: string;
}

/** Languages that write compounds as one word, so that the type is its end: "Betreuungsgesetz". */
const COMPOUNDING = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'sv']);
/** Shorter words end too many others by chance ("Salat" is no "at"). */
const SHORTEST_COMPOUND_END = 4;
/** Scripts that write without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const SOURCE: Record<'words', Record<string, Record<string, string[]>>> & {
  labels: Record<string, string[]>;
} = wordsFile;

/** What `mapTypeWord` looks in. */
interface Lexicon {
  /** Longest first, so that the first hit is the longest. */
  known: readonly KnownWord[];
  /** Names collections give their own folders: too loose to be looked for inside a phrase. */
  labels: ReadonlyMap<string, DocumentType>;
}

// Both are built on first use: a page that only needs the list of kinds then carries no words.
let words: readonly TypeWord[] | undefined;
let lexicon: Lexicon | undefined;

/** @returns whether a kind binds, guides, or comes from international bodies. */
export function typeGroup(type: DocumentType): DocumentTypeGroup {
  const position = DOCUMENT_TYPES.indexOf(type);
  if (position <= DOCUMENT_TYPES.indexOf('court-decision')) return 'binding';
  return position <= DOCUMENT_TYPES.indexOf('report') ? 'guiding' : 'international';
}

/** @returns every word known for a kind of document, as written in its language. */
export function typeWords(): readonly TypeWord[] {
  words ??= Object.entries(SOURCE.words).flatMap(([type, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, list]) =>
      list.map((word) => ({ word, language, type: type as DocumentType })),
    ),
  );
  return words;
}

/**
 * Maps a source's own word or phrase for a kind of document; case, diacritics and separators do
 * not matter, and the longest known word in the phrase decides ("decreto_con_fuerza_de_ley").
 *
 * @param word a word or short phrase of any language.
 * @param language BCP 47; decides between words of equal length only.
 * @returns the kind and the known word it was recognised by, or undefined.
 */
export function mapTypeWord(
  word: string,
  language?: string,
): { type: DocumentType; word: string } | undefined {
  lexicon ??= buildLexicon();
  const { known, labels } = lexicon;
  const phrase = normalize(word);
  const label = labels.get(phrase);
  if (label) return { type: label, word };
  const wanted = language?.split('-')[0];
  let best: KnownWord | undefined;
  for (const entry of known) {
    if (best && entry.key.length < best.key.length) break;
    if (best && entry.language !== wanted) continue;
    if (contains(phrase, entry)) best = entry;
  }
  return best && { type: best.type, word: best.word };
}

function buildLexicon(): Lexicon {
  const known = typeWords()
    .map((entry) => ({ ...entry, key: normalize(entry.word) }))
    .sort((a, b) => b.key.length - a.key.length);
  const labels = Object.entries(SOURCE.labels).flatMap(([type, list]) =>
    list.map((label) => [normalize(label), type as DocumentType] as const),
  );
  return { known, labels: new Map(labels) };
}

function contains(phrase: string, { key, language }: KnownWord): boolean {
  if (!phrase.includes(key)) return false;
  // A single character ("法") is part of too many words to mean anything but at the end.
  if (UNSPACED.test(key)) return [...key].length > 1 || phrase.endsWith(key);
  if (` ${phrase} `.includes(` ${key} `)) return true;
  const endsCompounds = COMPOUNDING.has(language) && key.length >= SHORTEST_COMPOUND_END;
  return endsCompounds && `${phrase} `.includes(`${key} `);
}

/** Lower case, no diacritics, one space for any separator, no Arabic article. */
function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=^| )ال(?=\p{L}{3})/gu, '')
    .trim();
}

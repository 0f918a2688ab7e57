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
  /** Place in the vocabulary, by which words of one length are put in order. */
  place: number;
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

/** What `mapTypeWord` looks in; each word stands in one of the lists, by how it is found. */
interface Lexicon {
  /** By their first word, for languages that write spaces between words. */
  spaced: ReadonlyMap<string, readonly KnownWord[]>;
  /** By their last letters: ends of compounds. */
  ends: ReadonlyMap<string, readonly KnownWord[]>;
  unspaced: readonly KnownWord[];
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
  const phrase = normalize(word);
  const label = lexicon.labels.get(phrase);
  if (label) return { type: label, word };
  const wanted = language?.split('-')[0];
  let best: KnownWord | undefined;
  for (const found of wordsIn(phrase, lexicon)) {
    if (best === undefined || isBetter(found, best, wanted)) best = found;
  }
  return best && { type: best.type, word: best.word };
}

/** The longer word; of equal ones the last of the wanted language, else the first of all. */
function isBetter(one: KnownWord, best: KnownWord, wanted: string | undefined): boolean {
  if (one.key.length !== best.key.length) return one.key.length > best.key.length;
  const own = one.language === wanted;
  if (own !== (best.language === wanted)) return own;
  return own ? one.place > best.place : one.place < best.place;
}

function* wordsIn(phrase: string, { spaced, ends, unspaced }: Lexicon): Generator<KnownWord> {
  const padded = `${phrase} `;
  for (let at = 0; at < phrase.length; at = padded.indexOf(' ', at) + 1) {
    const end = padded.indexOf(' ', at);
    for (const entry of spaced.get(phrase.slice(at, end)) ?? []) {
      if (padded.startsWith(`${entry.key} `, at)) yield entry;
    }
    if (end - at < SHORTEST_COMPOUND_END) continue;
    for (const entry of ends.get(phrase.slice(end - SHORTEST_COMPOUND_END, end)) ?? []) {
      if (phrase.endsWith(entry.key, end)) yield entry;
    }
  }
  if (!UNSPACED.test(phrase)) return;
  for (const entry of unspaced) {
    // A single character ("法") is part of too many words to mean anything but at the end.
    const found =
      [...entry.key].length > 1 ? phrase.includes(entry.key) : phrase.endsWith(entry.key);
    if (found) yield entry;
  }
}

function buildLexicon(): Lexicon {
  const spaced = new Map<string, KnownWord[]>();
  const ends = new Map<string, KnownWord[]>();
  const unspaced: KnownWord[] = [];
  const put = (lists: Map<string, KnownWord[]>, key: string, entry: KnownWord) => {
    const list = lists.get(key);
    if (list) list.push(entry);
    else lists.set(key, [entry]);
  };
  for (const [place, known] of typeWords().entries()) {
    const entry = { ...known, key: normalize(known.word), place };
    if (UNSPACED.test(entry.key)) {
      unspaced.push(entry);
      continue;
    }
    put(spaced, entry.key.split(' ')[0] as string, entry);
    if (COMPOUNDING.has(entry.language) && entry.key.length >= SHORTEST_COMPOUND_END) {
      put(ends, entry.key.slice(-SHORTEST_COMPOUND_END), entry);
    }
  }
  const labels = Object.entries(SOURCE.labels).flatMap(([type, list]) =>
    list.map((label) => [normalize(label), type as DocumentType] as const),
  );
  return { spaced, ends, unspaced, labels: new Map(labels) };
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

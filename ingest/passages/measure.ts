/** Lengths and cuts of text in any script, by one pass over the characters. */

/**
 * Scripts that write without spaces: from, up to, and how many characters make about one word.
 * In order of their code points.
 */
const UNSPACED: readonly (readonly [number, number, number])[] = [
  [0x0e00, 0x0eff, 4], // Thai, Lao
  [0x0f00, 0x0fff, 6], // Tibetan: a dot between syllables, none between words
  [0x1000, 0x109f, 4], // Myanmar
  [0x1780, 0x17ff, 4], // Khmer
  [0x1950, 0x19df, 4], // Tai Le, New Tai Lue
  [0x1a20, 0x1aaf, 4], // Tai Tham
  [0x1b00, 0x1b7f, 4], // Balinese
  [0x3040, 0x318f, 2], // kana, Bopomofo
  [0x3400, 0x9fff, 2], // Han
  [0xa000, 0xa4cf, 2], // Yi
  [0xa980, 0xa9ff, 4], // Javanese, Myanmar
  [0xaa60, 0xaa7f, 4], // Myanmar
  [0xd840, 0xd88f, 2], // Han beyond the basic plane: one high surrogate each
  [0xf900, 0xfaff, 2], // Han
  [0xff66, 0xff9f, 2], // kana of half width
];

function charactersPerWord(code: number): number {
  for (const [from, to, characters] of UNSPACED) {
    if (code < from) return 0;
    if (code <= to) return characters;
  }
  return 0;
}

function separatesWords(code: number): boolean {
  // Ethiopic has a sign between words and others between clauses.
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x1361 && code <= 0x1368);
}

/** Longer runs of characters (broken text layers, addresses) count as several words. */
const LONGEST_WORD = 60;

/** About how many words a text has; characters count as part-words where words are not spaced. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (separatesWords(code)) {
      inWord = false;
      continue;
    }
    if (isLowSurrogate(code)) continue;
    const perWord = code < 0x0e00 ? 0 : charactersPerWord(code);
    if (perWord > 0) {
      unspaced += 1 / perWord;
      inWord = false;
    } else if (!inWord || index - start >= LONGEST_WORD) {
      words += 1;
      inWord = true;
      start = index;
    }
  }
  return words + Math.round(unspaced);
}

/**
 * Ends of sentences, of list items and of subsections. A full stop ends a sentence only before a
 * space, and not after a short word ("art. 5", "No. 3") or before a small letter.
 */
const SENTENCE_END =
  /[.!?;:…؟؛۔।॥։]["'”’»)\]]*(?=\s)|[。！？；：።፤។៕။།༎]["'”’»)」』）]*|\s(?=\([0-9a-zA-Zа-яі]{1,4}\)\s)/gu;

/** Cuts a text into sentences without losing a character: joined, they are the text again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    let end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    while (end < text.length && text.charCodeAt(end) <= 0x20) end += 1;
    if (end <= start) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  let wordStart = stop;
  while (wordStart > 0 && stop - wordStart < 5 && text.charCodeAt(wordStart - 1) > 0x20)
    wordStart -= 1;
  if (stop - wordStart <= 3 && !/[)\]”"»]/u.test(text.slice(wordStart, stop))) return false;
  const next = text.slice(end, end + 3).trimStart();
  return !/^\p{Ll}/u.test(next);
}

/** Cuts a text that has no sentence ends into pieces of about so many words, at spaces. */
export function cutByWords(text: string, words: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    let counted = 0;
    while (end < text.length && counted < words) {
      const step = Math.min(text.length, end + 40);
      counted += Math.max(1, countWords(text.slice(end, step)));
      end = step;
    }
    if (end < text.length) {
      const ahead = WORD_END.exec(text.slice(end, end + 60));
      if (ahead) end += ahead.index + 1;
      else while (end < text.length && INSIDE_CHARACTER.test(text.charAt(end))) end += 1;
    }
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** A space, the Ethiopic sign between words, the Tibetan dot between syllables. */
const WORD_END = /[\s፡་]/u;
/** Marks, joiners and halves belong to the character before them. */
const INSIDE_CHARACTER = /\p{M}|\u200d|[\udc00-\udfff]/u;

/** Lengths and cuts of text in any script, by one pass over the characters. */

/** Scripts that write without spaces, and how many characters make about one word in each. */
function charactersPerWord(code: number): number {
  if (code >= 0x0e00 && code <= 0x0eff) return 4; // Thai, Lao
  if (code >= 0x1000 && code <= 0x109f) return 4; // Myanmar
  if (code >= 0x1780 && code <= 0x17ff) return 4; // Khmer
  if (code >= 0x3040 && code <= 0x30ff) return 2; // kana
  if (code >= 0x3400 && code <= 0x9fff) return 2; // Han
  return 0;
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
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) {
      inWord = false;
      continue;
    }
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
  /[.!?;:…؟؛۔।॥։።៕]["'”’»)\]]*(?=\s)|[。！？；：]["”’」』）]*|\s(?=\([0-9a-zA-Zа-яі]{1,4}\)\s)/gu;

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
      const space = text.indexOf(' ', end);
      if (space !== -1 && space - end < 60) end = space + 1;
      else if (isLowSurrogate(text, end)) end += 1;
    }
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}

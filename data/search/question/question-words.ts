/** Cuts what a reader typed into words, in scripts with and without spaces between them. */
import { UNSPACED } from '../words/typed-words.ts';
import { type Word, wordsOf } from '../words/word-forms.ts';

const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
/** One character: it leans on the word before it (残疾人), these on the word after it (非自愿). */
const SINGLE = /^\p{sc=Han}$/u;
const LEANS_FORWARD = /^[第非无不未反]$/u;
/** Nothing leans on more characters than that. */
const LONGEST = 8;
const CYRILLIC_APOSTROPHE = /\p{sc=Cyrl}['’ʼ]\p{sc=Cyrl}/u;

// The dictionaries go by script, whatever the locale.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The words of a stretch of a question.
 *
 * @param text - Text that went through `normalise`.
 * @param carriers - Words that only carry a sentence: single characters do not lean on them.
 * @returns words in order, with offsets into `text`. Runs in scripts without spaces are cut by
 *   dictionary, and single characters joined to their neighbours.
 */
export function questionWords(text: string, carriers: ReadonlySet<string>): Word[] {
  // Wherever an apostrophe stands inside a Cyrillic word, it is a letter of it.
  const language = CYRILLIC_APOSTROPHE.test(text) ? 'uk' : 'und';
  return [...wordsOf(text, language)].flatMap((word) =>
    HAS_UNSPACED.test(word.word) ? cut(word, carriers) : [word],
  );
}

function cut({ word: run, start }: Word, carriers: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let open = false;
  let leansForward = false;
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    if (!isWordLike) continue;
    const carrier = carriers.has(segment);
    const single = SINGLE.test(segment);
    const last = open && !carrier && (single || leansForward) ? words.at(-1) : undefined;
    if (last?.end === start + index && last.word.length < LONGEST) {
      last.word += segment;
      last.end += segment.length;
    } else {
      words.push({ word: segment, start: start + index, end: start + index + segment.length });
    }
    open = !carrier;
    leansForward = LEANS_FORWARD.test(segment);
  }
  return words;
}

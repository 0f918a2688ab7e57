/** Traditional Chinese in simplified characters, letter by letter, so that both meet in the index. */
import characters from 'opencc-js/dict/TSCharacters';

const HAN = /[\u3400-\u9fff]/;
const EACH_HAN = /[\u3400-\u9fff]/g;

let simplifiedOf: Map<string, string> | undefined;

/** Pairs such as `與 与`, parted by bars; only those of one code unit for one keep the offsets. */
function table(): Map<string, string> {
  simplifiedOf ??= new Map(
    characters
      .split('|')
      .map((pair) => pair.split(' ') as [string, string])
      .filter(([from, to]) => from.length === 1 && to?.length === 1),
  );
  return simplifiedOf;
}

/**
 * Where a character has several simplified forms the first is taken, which is wrong for some words
 * and the same in text and question.
 *
 * @returns text of the same length, letter for letter
 */
export function simplifiedChinese(text: string): string {
  if (!HAN.test(text)) return text;
  const known = table();
  return text.replace(EACH_HAN, (letter) => known.get(letter) ?? letter);
}

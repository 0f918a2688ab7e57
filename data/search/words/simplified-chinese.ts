/** Traditional Chinese in simplified characters, letter by letter, so that both meet in the index. */
import characters from 'opencc-js/dict/TSCharacters';

const HAN = /[\u3400-\u9fff]/;

interface Table {
  simplifiedOf: Map<string, string>;
  /** Only letters that change, as most Chinese text is simplified already. */
  traditional: RegExp;
}

let known: Table | undefined;

/** Pairs such as `與 与`, parted by bars; only those of one code unit for one keep the offsets. */
function table(): Table {
  if (!known) {
    const simplifiedOf = new Map(
      characters
        .split('|')
        .map((pair) => pair.split(' ') as [string, string])
        .filter(([from, to]) => from.length === 1 && to?.length === 1),
    );
    known = {
      simplifiedOf,
      traditional: new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g'),
    };
  }
  return known;
}

/**
 * Where a character has several simplified forms the first is taken, which is wrong for some words
 * and the same in text and question.
 *
 * @returns text of the same length, letter for letter
 */
export function simplifiedChinese(text: string): string {
  if (!HAN.test(text)) return text;
  const { simplifiedOf, traditional } = table();
  return text.replace(traditional, (letter) => simplifiedOf.get(letter) ?? letter);
}

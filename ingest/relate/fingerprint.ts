import type { Fingerprint, ProvisionLength } from '../../data/fingerprints.ts';
import type { Passage } from '../../data/model.ts';
import { orderOf } from '../passages/numerals.ts';
import { bandsOf, MinHash, mixed } from './min-hash.ts';
import { eachShingle } from './shingles.ts';

/** Version of how fingerprints are made: those of another version cannot be compared. */
export const FINGERPRINT = '1';

const WORD_PLACES = 128;
const NUMBER_PLACES = 64;
/** Values to a key: texts with 0.4 of their words in common meet in 94 of 100 cases, with 0.1 in 4. */
const ROWS = 3;
/** Shorter texts are alike by chance. */
export const FEWEST_WORDS = 60;
/** Provisions remembered with their length; enough to tell acts apart. */
const MOST_PROVISIONS = 300;

/**
 * What a text can be recognised by without reading it again.
 *
 * @param texts - The whole text in order, in pieces.
 * @param passages - The same text by provisions.
 */
export function fingerprintOf(texts: Iterable<string>, passages: readonly Passage[]): Fingerprint {
  const words = new MinHash(WORD_PLACES);
  const numbers = new MinHash(NUMBER_PLACES);
  const seen = new Map<number, number>();
  // Two sums over all words; spaces, line ends and punctuation do not count.
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  let numberCount = 0;
  const addNumber = (value: number) => {
    const nth = (seen.get(value) ?? 0) + 1;
    seen.set(value, nth);
    numberCount++;
    // Numbers are counted as often as they stand: the third "12" is another element than the first.
    numbers.add(mixed((value % 0xffffffff) | 0) ^ Math.imul(nth, 0x27d4eb2f));
  };
  const wordCount = eachShingle(texts, {
    shingle: (element) => words.add(element),
    word(hash) {
      low = Math.imul(low ^ hash, 0x01000193);
      high = Math.imul(high + hash, 0x9e3779b1) ^ (high >>> 15);
    },
    number: addNumber,
  });
  const sketch = words.sketch();
  const numberSketch = numbers.sketch();
  return {
    version: FINGERPRINT,
    digest: `${hex(high)}${hex(low)}-${wordCount}`,
    words: wordCount,
    ...(sketch ? { sketch } : {}),
    bands: sketch && wordCount >= FEWEST_WORDS ? bandsOf(sketch, ROWS) : [],
    numbers: numberCount,
    ...(numberSketch ? { numberSketch } : {}),
    provisions: provisionLengths(passages),
  };
}

/** Lengths by provision; parts of one provision are put together again. */
function provisionLengths(passages: readonly Passage[]): ProvisionLength[] {
  const lengths: ProvisionLength[] = [];
  let label: string | undefined;
  for (const passage of passages) {
    if (passage.label === undefined) continue;
    const last = lengths.at(-1);
    if (passage.label === label && last) last[1] += passage.text.length;
    else if (lengths.length < MOST_PROVISIONS) {
      lengths.push([numberIn(passage.label), passage.text.length]);
    } else break;
    label = passage.label;
  }
  return lengths;
}

/** The number of a label, in hundredths: 12 gives 1200, 12A 1201; 0 when it has none. */
function numberIn(label: string): number {
  const chinese = /第\s?([^\s条條章节節编編]+)/u.exec(label)?.[1];
  const last = label.split(/\s+/u).at(-1) ?? '';
  return orderOf(chinese ?? label) ?? orderOf(last) ?? 0;
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

import { describe, expect, it } from 'vitest';
import { worded } from '../../../ingest/tag/linear/worded-text.ts';
import { ALONE, BETWEEN, LETTER, WordReader } from '../../../ingest/tag/word-reader.ts';

/** The words of a text as models read it, cut out where they are said to be. */
function words(text: string): string[] {
  const { places, words: read, text: masked } = worded(text, 'en');
  const cut = read.map((_, at) => masked.slice(places[2 * at], places[2 * at + 1]));
  expect(read.map(({ folded }) => folded)).toEqual(
    cut.map((word) =>
      word
        .slice(0, 40)
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase(),
    ),
  );
  return cut;
}

describe('words of a text', () => {
  it('are letters with their marks', () => {
    expect(words("Every person's will; café, cafe\u0301 (2)")).toEqual([
      'Every',
      'person',
      's',
      'will',
      'café',
      'cafe\u0301',
    ]);
    expect(words('\u0301a \u0301')).toEqual(['a']);
    expect(words('')).toEqual([]);
    expect(words(' .;1')).toEqual([]);
  });

  it('are single letters in Chinese, beside words of others', () => {
    expect(words('精神health法，第')).toEqual(['精', '神', 'health', '法', '第']);
  });

  it('are made of letters outside the first plane as well', () => {
    expect(words('a\u{10400}b \u{10401} c')).toEqual(['a\u{10400}b', '\u{10401}', 'c']);
    expect(words('a\u{20000}b')).toEqual(['a', '\u{20000}', 'b']);
    expect(words('a\u{1f600}b')).toEqual(['a', 'b']);
  });

  it('do not hold halves of letters', () => {
    expect(words('a\ud800b\udc00c')).toEqual(['a', 'b', 'c']);
    expect(words('\udc00a\ud800')).toEqual(['a']);
    // What half a letter is says nothing of whole ones.
    expect(words('\ud801 \u{10400}')).toEqual(['\u{10400}']);
  });

  it('are those that an expression finds, in any text', () => {
    const expression = /\p{sc=Han}|(?!\p{sc=Han})\p{L}(?:(?!\p{sc=Han})[\p{L}\p{M}])*/gu;
    const letters = [
      'a',
      'É',
      'ß',
      'ж',
      'م',
      '\u064e',
      '法',
      '〇',
      'क',
      'ि',
      '\u0301',
      '\u{10400}',
    ];
    letters.push('\u{20000}', '\u{1f600}', '\ud801', '\udc00', ' ', '.', '7', '\n', '々', 'ー');
    let seed = 7;
    for (let round = 0; round < 500; round += 1) {
      let text = '';
      for (let at = 0; at < 40; at += 1) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        text += letters[(seed >>> 16) % letters.length];
      }
      expect(words(text)).toEqual(text.match(expression) ?? []);
    }
  });
});

describe('words that were read', () => {
  function reader(most: number) {
    const learnt: string[] = [];
    const known = new WordReader<string>({
      kindOf: (letter) => (/[a-z]/.test(letter) ? LETTER : letter === '+' ? ALONE : BETWEEN),
      longest: 5,
      most,
      learn: (word) => {
        learnt.push(word);
        return word.toUpperCase();
      },
    });
    const read = (text: string) => {
      const met: [string, number, number][] = [];
      known.lookThrough(text, (word, start, end) => met.push([word, start, end]));
      return met;
    };
    return { read, learnt };
  }

  it('are learnt once', () => {
    const { read, learnt } = reader(10);
    read('one two one');
    expect(read('two+one')).toEqual([
      ['TWO', 0, 3],
      ['+', 3, 4],
      ['ONE', 4, 7],
    ]);
    expect(learnt).toEqual(['one', 'two', '+']);
  });

  it('are one when they differ only after the letters that count', () => {
    const { read, learnt } = reader(10);
    expect(read('detained detainee')).toEqual([
      ['DETAI', 0, 8],
      ['DETAI', 9, 17],
    ]);
    expect(learnt).toEqual(['detai']);
  });

  it('are forgotten when there are too many, and learnt again', () => {
    const { read, learnt } = reader(2);
    expect(read('a b c a').map(([word]) => word)).toEqual(['A', 'B', 'C', 'A']);
    expect(learnt).toEqual(['a', 'b', 'c', 'a']);
  });
});

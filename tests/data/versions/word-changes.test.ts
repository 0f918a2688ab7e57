import { describe, expect, it } from 'vitest';
import { MOST_TOKENS, wordChanges } from '../../../data/versions/word-changes.ts';
import { seededRandom } from '../../support/seeded-random.ts';

/** `[-removed-]` and `{+added+}`. */
function marked(older: string, newer: string): string | undefined {
  return wordChanges(older, newer)
    ?.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}

function side(older: string, newer: string, left: 'removed' | 'added'): string {
  const changes = wordChanges(older, newer) ?? [];
  return changes.flatMap(({ kind, text }) => (kind === left ? [] : text)).join('');
}

describe('changed words', () => {
  it('are marked, and nothing else', () => {
    expect(marked('A person may be restrained.', 'A person shall not be restrained.')).toBe(
      'A person [-may-]{+shall not+} be restrained.',
    );
    expect(marked('within seven days', 'within seven days')).toBe('within seven days');
    expect(marked('', 'new words')).toBe('{+new words+}');
    expect(marked('old words', '')).toBe('[-old words-]');
    expect(marked('', '')).toBe('');
  });

  it('are found in writing without spaces', () => {
    expect(marked('监护人可以决定。', '本人可以自己决定。')).toBe(
      '[-监护-]{+本+}人可以{+自己+}决定。',
    );
  });

  it('do not include how lines are broken', () => {
    expect(marked('the words\nof a line', 'the words of a line')).toBe('the words of a line');
  });

  it('leave both texts whole, whatever they are', () => {
    const random = seededRandom(7);
    const words = ['may', 'shall', 'not', 'be', 'held', ',', '.', '本', '人', '<b>', '&amp;', '😀'];
    const text = () =>
      Array.from({ length: random.integer(0, 60) }, () => random.pick(words)).join(' ');
    for (let round = 0; round < 300; round++) {
      const [older, newer] = [text(), text()];
      expect(side(older, newer, 'removed')).toBe(newer);
      expect(side(older, newer, 'added')).toBe(older);
    }
  });

  it('are not looked for in texts too long or too unlike, and that is known soon', () => {
    const started = performance.now();
    const unlike = (word: string) => `${word} `.repeat(MOST_TOKENS / 2 - 1);
    expect(wordChanges('x '.repeat(MOST_TOKENS), 'x')).toBeUndefined();
    expect(wordChanges(unlike('one'), unlike('other'))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

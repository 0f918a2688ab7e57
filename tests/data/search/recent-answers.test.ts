import { describe, expect, it } from 'vitest';
import { recentAnswers } from '../../../data/search/recent-answers.ts';

describe('recent answers', () => {
  const documents = ['one', 'two'];

  function counted(answers: number[], isKept?: (answer: number) => boolean) {
    const recent = recentAnswers<number>(Number.POSITIVE_INFINITY, isKept);
    let made = 0;
    const make = async () => answers[made++] as number;
    return {
      ask: (key: string, of: readonly string[] = documents) => recent(key, of, make),
      made: () => made,
    };
  }

  it('are made once, and again of other documents', async () => {
    const { ask, made } = counted([1, 2, 3]);
    expect([await ask('a'), await ask('a'), await ask('b')]).toEqual([1, 1, 2]);
    expect(await ask('a', [...documents])).toBe(3);
    expect(made()).toBe(3);
  });

  it('are made once for all who ask at the same time', async () => {
    const { ask, made } = counted([1, 2]);
    expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual([1, 1, 1]);
    expect(made()).toBe(1);
  });

  it('are not kept when they could be better', async () => {
    const { ask } = counted([-1, -2, 3, 4], (answer) => answer > 0);
    const given: number[] = [];
    for (let time = 0; time < 4; time += 1) given.push(await ask('a'));
    expect(given).toEqual([-1, -2, 3, 3]);
  });

  it('are not kept when they failed', async () => {
    const recent = recentAnswers<string>(100);
    const failing = recent('a', documents, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await recent('a', documents, async () => 'yes')).toBe('yes');
  });

  it('are forgotten, the one longest not asked for first, when there are too many', async () => {
    const { ask, made } = counted(Array.from({ length: 1200 }, (_, at) => at));
    for (let at = 0; at < 1000; at += 1) await ask(`${at}`);
    await ask('0');
    await ask('one more');
    expect(made()).toBe(1001);
    await ask('0');
    expect(made()).toBe(1001);
    await ask('1');
    expect(made()).toBe(1002);
  });
});

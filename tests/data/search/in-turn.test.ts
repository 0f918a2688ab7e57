import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inTurn } from '../../../data/search/in-turn.ts';

it('work begins in its order, a few pieces at a time, whatever becomes of those before', async () => {
  const turn = inTurn(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (n: number) =>
    turn(async () => {
      begun.push(n);
      running += 1;
      most = Math.max(most, running);
      await sleep(1 + (n % 3));
      running -= 1;
      if (n % 4 === 0) throw new Error(`${n} failed`);
      return n;
    });
  const ends = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => work(n)));
  expect(begun).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBe(2);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  expect(await work(21)).toBe(21);
});

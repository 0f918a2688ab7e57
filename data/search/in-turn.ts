/**
 * Lets pieces of work begin in the order they come, a few at a time. Those who ask for much and
 * for little then wait about as long; all at once, whoever asks for most would wait for all others
 * at each step.
 *
 * @param most - Begun and not yet done at any time.
 */
export function inTurn(most: number) {
  const waiting: (() => void)[] = [];
  let begun = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (begun < most) begun += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else begun -= 1;
    }
  };
}

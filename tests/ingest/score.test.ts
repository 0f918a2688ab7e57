import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('npm run score keeps answers, hides them until two have answered, and refuses wrong use', async () => {
  const LIBRARY_DIR = join(temporaryFolder(), 'library');
  const score = async (...args: string[]) => {
    const child = startChild('ingest/score.ts', args, { LIBRARY_DIR });
    return { code: await child.ended, output: child.stdout() + child.stderr() };
  };
  const give = (reviewer: string, answer: string) =>
    score('--country', 'ken', '--question', 'held', '--reviewer', reviewer, '--answer', answer);

  expect((await score('--country', 'QQQ')).code).toBe(2);
  expect((await give('Ana', 'perhaps')).output).toContain('met, partly, not-met, not-clear');
  expect((await give('Ana', 'partly')).code).toBe(0);
  expect((await score('--country', 'KEN', '--reviewer', 'Ben')).output).not.toContain('partly');
  expect((await score('--country', 'KEN', '--reviewer', 'Ana')).output).toContain('partly');
  expect((await give('Ben', 'not-met')).code).toBe(0);
  const { output } = await score('--country', 'KEN');
  expect(output).toContain('held: reviewers disagree');
  expect(output).toContain('held: partly, Ana');
  expect((await give('Ana', 'met')).code).toBe(1);
});

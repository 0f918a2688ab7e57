import { expect, it } from 'vitest';
import { runProgram } from '../../../ingest/ocr/run-program.ts';

const LIMITS = { seconds: 20, memory: 4096, output: 1 };
const node = (script: string) => ['-e', script];

it('gives what a program answers to what it is sent', async () => {
  const answer = await runProgram('/bin/cat', [], LIMITS, Buffer.from('words'));
  expect(answer.toString()).toBe('words');
});

it('passes arguments as they are, without a shell', async () => {
  const answer = await runProgram('/bin/echo', ['$(id)', ';', 'x'], LIMITS);
  expect(answer.toString()).toBe('$(id) ; x\n');
});

it('ends a program that takes too long', async () => {
  const began = Date.now();
  const run = runProgram('/bin/sleep', ['30'], { ...LIMITS, seconds: 0.3 });
  await expect(run).rejects.toThrow('took longer than 0.3 s');
  expect(Date.now() - began).toBeLessThan(10_000);
});

it('ends a program that answers with too much', async () => {
  await expect(runProgram('/usr/bin/yes', [], LIMITS)).rejects.toThrow('more than 1 MB');
});

it('says what a failed program complained of', async () => {
  const script = "console.error('Cannot draw page 3'); process.exit(2)";
  const run = runProgram(process.execPath, node(script), { ...LIMITS, memory: 1_000_000 });
  await expect(run).rejects.toThrow('Cannot draw page 3');
});

it('stops at once when asked to', async () => {
  const stop = new AbortController();
  const run = runProgram('/bin/sleep', ['30'], { ...LIMITS, signal: stop.signal });
  stop.abort();
  await expect(run).rejects.toThrow(/abort/i);
});

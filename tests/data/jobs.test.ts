import { expect, test } from 'vitest';
import { openDatabase } from '../../data/database.ts';
import { jobRepository } from '../../data/jobs.ts';

function queue() {
  const clock = { at: Date.parse('2026-01-01T00:00:00Z') };
  const jobs = jobRepository(openDatabase(':memory:'), () => new Date(clock.at));
  const pass = (seconds: number) => {
    clock.at += seconds * 1000;
  };
  const add = (subject: string, more = {}) =>
    jobs.enqueue({ kind: 'ocr', subject, requestedBy: 'eva', ...more });
  return { jobs, pass, add };
}

test('gives the most urgent first, then the oldest, and each once', () => {
  const { jobs, add } = queue();
  add('a');
  add('b', { priority: 5 });
  add('c');
  add('later', { priority: 9, runAfter: '2026-01-02T00:00:00.000Z' });
  expect([1, 2, 3, 4].map(() => jobs.take()?.subject)).toEqual(['b', 'a', 'c', undefined]);
});

test('does not queue the same work twice when it is wanted once', () => {
  const { jobs } = queue();
  const wanted = { kind: 'links', subject: 'all', requestedBy: 'eva' };
  expect(jobs.enqueue(wanted, true)).toBe(jobs.enqueue(wanted, true));
  jobs.take();
  expect(jobs.enqueue(wanted, true)).toBe(2);
});

test('tries again later and later, then gives up', () => {
  const { jobs, pass, add } = queue();
  const id = add('a');
  for (const wait of [15, 30, 60, 120]) {
    expect(jobs.take()?.id).toBe(id);
    jobs.failed(id, 'no network');
    pass(wait - 1);
    expect(jobs.take()).toBeUndefined();
    pass(1);
  }
  expect(jobs.take()?.attempts).toBe(5);
  jobs.failed(id, 'no network');
  expect(jobs.find(id)).toMatchObject({ state: 'failed', error: 'no network' });
  expect(jobs.want(id, 'retry')).toBe(true);
  expect(jobs.take()?.attempts).toBe(1);
});

test('is paused, resumed and cancelled, waiting or running', () => {
  const { jobs, add } = queue();
  const id = add('a');
  expect(jobs.want(id, 'resume')).toBe(false);
  expect(jobs.want(id, 'pause')).toBe(true);
  expect(jobs.take()).toBeUndefined();
  expect(jobs.want(id, 'resume')).toBe(true);
  expect(jobs.take()?.id).toBe(id);
  expect(jobs.alive(id, 3, 10)).toBeUndefined();
  expect(jobs.want(id, 'pause')).toBe(true);
  expect(jobs.alive(id, 4)).toBe('pause');
  jobs.paused(id);
  expect(jobs.find(id)).toMatchObject({ state: 'paused', done: 4, total: 10 });
  expect(jobs.want(id, 'cancel')).toBe(true);
  expect(jobs.find(id)?.state).toBe('cancelled');
});

test('waits again when its worker died', () => {
  const { jobs, add } = queue();
  expect(jobs.hasWork()).toBe(false);
  const id = add('a');
  jobs.take();
  expect(jobs.hasWork()).toBe(true);
  expect(jobs.take()).toBeUndefined();
  jobs.releaseAll();
  expect(jobs.take()).toMatchObject({ id, attempts: 2 });
});

test('is given up when its worker died over it again and again', () => {
  const { jobs, add } = queue();
  const id = add('a');
  for (let attempt = 1; attempt <= 5; attempt++) {
    expect(jobs.take()?.attempts).toBe(attempt);
    jobs.releaseAll();
  }
  expect(jobs.find(id)).toMatchObject({ state: 'failed' });
  expect(jobs.find(id)?.error).toContain('5 times');
});

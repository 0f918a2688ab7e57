import { expect, it } from 'vitest';
import { readerMarks } from '../../server/reader-marks.ts';

it('knows the same reader of the same thing, and tells others apart', () => {
  const markOf = readerMarks();
  const mark = markOf('192.0.2.1', 'passage 1');
  expect(markOf('192.0.2.1', 'passage 1')).toBe(mark);
  expect(markOf('::ffff:192.0.2.1', 'passage 1')).toBe(mark);
  expect(markOf('192.0.2.2', 'passage 1')).not.toBe(mark);
});

it('does not tell that one reader speaks of two things, nor for longer than the salt lasts', () => {
  let day = 0;
  const markOf = readerMarks(() => day * 24 * 3_600_000);
  const mark = markOf('192.0.2.1', 'passage 1');
  expect(markOf('192.0.2.1', 'passage 2')).not.toBe(mark);
  day = 31;
  expect(markOf('192.0.2.1', 'passage 1')).not.toBe(mark);
  expect(readerMarks()('192.0.2.1', 'passage 1')).not.toBe(mark);
});

it('takes the addresses of one network of IPv6 for one reader', () => {
  const markOf = readerMarks();
  const mark = markOf('2001:db8::1', 'passage 1');
  expect(markOf('2001:db8:0:0:9:9:9:9', 'passage 1')).toBe(mark);
  expect(markOf('2001:db8::9:9:9:9:9', 'passage 1')).not.toBe(mark);
  expect(markOf('2001:db8:0:1::1', 'passage 1')).not.toBe(mark);
});

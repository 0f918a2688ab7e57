import type { Span } from '../../../data/model.ts';
import type { Saying } from './sayings.ts';

/** Letters of a sentence that are given as evidence, around the words that say it. */
const EVIDENCE = 420;

/** The sentence, or of a long one what stands around the words, from clause to clause. */
export function evidenceOf({ sentence, at }: Saying, text: string): Span {
  let { start, end } = sentence;
  if (end - start > EVIDENCE) {
    const room = Math.max(0, (EVIDENCE - (at.end - at.start)) / 2);
    const earliest = Math.max(start, Math.floor(at.start - room));
    const latest = Math.min(end, Math.ceil(at.end + room));
    if (earliest > start) start = borderAfter(text, earliest, at.start);
    if (latest < end) end = borderBefore(text, at.end, latest);
  }
  while (start < at.start && /[\s.;:,。；：，]/.test(text[start] ?? '')) start += 1;
  while (end > at.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function borderAfter(text: string, from: number, to: number): number {
  const clause = text.slice(from, to).search(/[;:,；：，]/);
  if (clause >= 0) return from + clause + 1;
  const word = text.slice(from, to).search(/\s/);
  return word >= 0 ? from + word + 1 : to;
}

function borderBefore(text: string, from: number, to: number): number {
  const room = text.slice(from, to);
  const clause = Math.max(...[...';:,；：，'].map((mark) => room.lastIndexOf(mark)));
  const last = clause >= 0 ? clause : room.lastIndexOf(' ');
  return last >= 0 ? from + last : to;
}

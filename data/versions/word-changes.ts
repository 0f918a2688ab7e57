/** A stretch of two texts: in both, only in the newer (`added`), or only in the older (`removed`). */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words, spaces and marks of one side that are compared; the texts are marked as a whole beyond. */
export const MOST_TOKENS = 4000;
/** Differences that are followed: the work grows with the product of length and differences. */
const MOST_DIFFERENCES = 800;

const TOKENS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/**
 * Marks the words by which two texts differ, by the shortest way from one to the other (Myers,
 * "An O(ND) Difference Algorithm", 1986). Spaces count as alike however long they are.
 *
 * @returns Nothing when the texts are too long or too different to be compared word by word.
 */
export function wordChanges(older: string, newer: string): WordChange[] | undefined {
  const a = older.match(TOKENS) ?? [];
  const b = newer.match(TOKENS) ?? [];
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return undefined;
  let start = 0;
  while (start < a.length && start < b.length && isAlike(a[start], b[start])) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    isAlike(a[a.length - 1 - end], b[b.length - 1 - end])
  )
    end++;
  const steps = shortestWay(a.slice(start, a.length - end), b.slice(start, b.length - end));
  if (!steps) return undefined;
  const same = (tokens: string[]): WordChange[] => tokens.map((text) => ({ kind: 'same', text }));
  return joined([...same(b.slice(0, start)), ...steps, ...same(b.slice(b.length - end))]);
}

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return one === other || (/^\s/.test(one ?? 'x') && /^\s/.test(other ?? 'x'));
}

/** Token by token; undefined when there are too many differences. */
function shortestWay(a: readonly string[], b: readonly string[]): WordChange[] | undefined {
  const [n, m] = [a.length, b.length];
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const width = 2 * most + 3;
  const middle = most + 1;
  /** Furthest place in `a` on each diagonal, for every number of differences so far. */
  const trace: Int32Array[] = [];
  const furthest = new Int32Array(width);
  for (let d = 0; d <= most; d++) {
    trace.push(furthest.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down =
        k === -d || (k !== d && (furthest[middle + k - 1] ?? 0) < (furthest[middle + k + 1] ?? 0));
      let x = down ? (furthest[middle + k + 1] ?? 0) : (furthest[middle + k - 1] ?? 0) + 1;
      let y = x - k;
      while (x < n && y < m && isAlike(a[x], b[y])) {
        x++;
        y++;
      }
      furthest[middle + k] = x;
      if (x >= n && y >= m) return wayBack(a, b, trace, d);
    }
  }
  return undefined;
}

function wayBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Int32Array[],
  differences: number,
): WordChange[] {
  const steps: WordChange[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = differences; d > 0; d--) {
    const furthest = trace[d] as Int32Array;
    // The slice kept of each round begins at diagonal -d - 1.
    const at = (k: number) => furthest[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromX = down ? at(k + 1) : at(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      steps.push({ kind: 'same', text: b[--y] ?? '' });
      x--;
    }
    if (down) steps.push({ kind: 'added', text: b[--y] ?? '' });
    else steps.push({ kind: 'removed', text: a[--x] ?? '' });
  }
  while (y > 0) {
    steps.push({ kind: 'same', text: b[--y] ?? '' });
    x--;
  }
  return steps.reverse();
}

/**
 * Neighbours of one kind become one; a space alone between two changes is changed with them, and
 * within a changed stretch what was removed stands before what was added.
 */
function joined(steps: readonly WordChange[]): WordChange[] {
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) changes.push({ kind: 'removed', text: removed });
    if (added) changes.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  steps.forEach(({ kind, text }, at) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^\s+$/.test(text) && (removed || added) && isChange(steps[at + 1])) {
      if (removed) removed += text;
      if (added) added += text;
    } else {
      flush();
      const last = changes.at(-1);
      if (last?.kind === 'same') last.text += text;
      else changes.push({ kind: 'same', text });
    }
  });
  flush();
  return changes;
}

function isChange(step: WordChange | undefined): boolean {
  return step !== undefined && step.kind !== 'same';
}

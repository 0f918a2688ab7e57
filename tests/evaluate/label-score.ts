/** Compares the labels that were found with the ones that the source gives, by their numbers. */

/** How many labels were found in their place. */
export interface LabelScore {
  /** Labels that the source has. */
  expected: number;
  /** Labels that were found, right or wrong. */
  found: number;
  /** Length of the longest list that both have in the same order. */
  right: number;
  /** Up to ten labels that only the source has. */
  missing: string[];
  /** Up to ten labels that only were found. */
  extra: string[];
}

const MOST_SHOWN = 10;
/** A number, with the letters of its code before it and of its insertion after it. */
const NUMBERED =
  /(?:(?<!\p{L})[LRDA]\.?\s?\*{0,2}\s?)?\p{Nd}+(?:[-‐‑–.]\p{Nd}+)*(?:[-‐‑–]?\p{L}{1,3}(?!\p{L})|[\s.]*(?:bis|ter|qu[aá]ter|quinquies|sexies|septies)(?!\p{L})|\s[A-Z](?![\p{L}\p{Nd}]))?/u;
/** Numbers stand near the beginning of a label. */
const NEAR = 40;

/** What a label is compared by: "Artículo 5º bis.-" → "5bis", "Art. L. 11-1" → "l11-1", "第三十条" → itself. */
export function labelKey(label: string): string {
  const text = label
    .normalize('NFKC')
    .replace(/(?<=\p{Nd})\s?[.°ºª]*[oºª°](?!\p{L})|(?<=1)\s?(?:er|re|st)(?!\p{L})/gu, '')
    .replace(/[‐‑–]/gu, '-');
  const numbered = NUMBERED.exec(text.slice(0, NEAR))?.[0];
  const cjk = /^第[^条條]{1,8}[条條](?:[之の].)?/u.exec(text)?.[0];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  // "Disposición transitoria primera" is counted by its third word, "Artículo único" by its second.
  const worded = words[0]?.startsWith('Disposici')
    ? words.slice(1, 3).join('')
    : words.slice(0, 2).at(-1);
  const key = cjk ?? (words[0]?.startsWith('Disposici') ? worded : numbered) ?? worded ?? text;
  return key.replace(/[\s.*]/gu, '').toLowerCase();
}

export function scoreLabels(expected: readonly string[], found: readonly string[]): LabelScore {
  const wanted = expected.map(labelKey);
  const got = found.map(labelKey);
  const { first, second } = commonPlaces(wanted, got);
  const only = (labels: readonly string[], common: ReadonlySet<number>) =>
    labels.filter((_, at) => !common.has(at)).slice(0, MOST_SHOWN);
  return {
    expected: wanted.length,
    found: got.length,
    right: first.size,
    missing: only(expected, first),
    extra: only(found, second),
  };
}

/** Places of a longest common subsequence in both lists. */
function commonPlaces(
  a: readonly string[],
  b: readonly string[],
): { first: Set<number>; second: Set<number> } {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      length[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places = { first: new Set<number>(), second: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places.first.add(i);
      places.second.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

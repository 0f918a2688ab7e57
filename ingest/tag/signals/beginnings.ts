/**
 * With what letters a pattern can begin, so that it is only tried where a word begins so, and most
 * patterns never: trying all of them everywhere takes many times as long.
 */

/** Letters that are compared; fewer where a pattern's first word has fewer. */
const LETTERS = 6;
/** Letters of particles that Arabic writes before a word, which may begin after any of them. */
const PARTICLES = /^[وفبكلا]{0,4}/;
/** Where Arabic letters begin; other scripts have no such particles. */
const ARABIC = '\u0621';

/** Where words stand, by their beginnings of one letter or more. */
export type Beginnings = ReadonlyMap<string, readonly number[]>;

/**
 * @param word - What words are made of; global.
 * @param wanted - Beginnings that somebody asks for; all unless told.
 */
export function beginningsOf(
  text: string,
  word: RegExp,
  wanted?: ReadonlySet<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [one] = match;
    const particles = one < ARABIC ? 0 : (PARTICLES.exec(one)?.[0].length ?? 0);
    for (let from = 0; from <= particles; from += 1) {
      const last = Math.min(one.length, from + LETTERS);
      for (let to = from + 1; to <= last; to += 1) {
        const beginning = one.slice(from, to);
        if (wanted && !wanted.has(beginning)) continue;
        const places = found.get(beginning);
        if (!places) found.set(beginning, [match.index]);
        else if (places.at(-1) !== match.index) places.push(match.index);
      }
    }
  }
  return found;
}

/** @returns where words begin in one of these ways, in order. */
export function placesOf(beginnings: Beginnings, wanted: readonly string[]): readonly number[] {
  let first: readonly number[] | undefined;
  let several: number[] | undefined;
  for (const beginning of wanted) {
    const own = beginnings.get(beginning);
    if (!own) continue;
    if (!first) first = own;
    else {
      several ??= [...first];
      for (const place of own) several.push(place);
    }
  }
  return several ? inOrder(several) : (first ?? NONE);
}

const NONE: readonly number[] = [];

/** Sorted, each once; there are few. */
function inOrder(places: number[]): number[] {
  places.sort((a, b) => a - b);
  let kept = 1;
  for (let at = 1; at < places.length; at += 1) {
    if (places[at] !== places[kept - 1]) places[kept++] = places[at] as number;
  }
  places.length = kept;
  return places;
}

/**
 * @param pattern - As rules are written: every top-level alternative begins at a word's beginning.
 * @returns undefined when some alternative may begin with anything
 */
export function beginningsIn(pattern: string): string[] | undefined {
  const found: string[] = [];
  for (const alternative of alternativesOf(pattern)) {
    const own = beginningsOfOne(alternative);
    if (!own) return undefined;
    found.push(...own);
  }
  return [...new Set(found)];
}

function beginningsOfOne(alternative: string): string[] | undefined {
  const lookaround = /^\(\?<?[!=]/.test(alternative);
  if (alternative.startsWith('(?:') || lookaround) {
    const end = endOfGroup(alternative);
    const rest = alternative.slice(end);
    if (lookaround) return beginningsOfOne(rest);
    const inside = beginningsIn(alternative.slice(3, end - 1));
    const quantifier = /^(?:[?*]|\{0)/.test(rest);
    if (!inside || !quantifier) return inside;
    const after = beginningsOfOne(rest.replace(/^(?:[?*]|\{[^}]*\})\??\s*\??/, ''));
    return after && [...inside, ...after];
  }
  // A letter before a quantifier may be missing.
  const letters = /^(?:\p{L}(?![?*{]))+/u.exec(alternative)?.[0];
  return letters ? [letters.slice(0, LETTERS)] : undefined;
}

function alternativesOf(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) {
      found.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, pattern.slice(start)];
}

/** @returns where the group that a pattern begins with has ended. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '\\') at += 1;
    else if (letter === '[') at = pattern.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return pattern.length;
}

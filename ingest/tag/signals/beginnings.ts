/**
 * With what letters a pattern can begin, so that most patterns are never run over a text that has
 * no word which begins so: running them all takes three times as long.
 */

/** Letters that are compared; fewer where a pattern's first word has fewer. */
const LETTERS = 4;
/** Letters of particles that Arabic writes before a word, which may begin after any of them. */
const PARTICLES = /^[وفبكلا]{0,4}/;
/** Where Arabic letters begin; other scripts have no such particles. */
const ARABIC = '\u0621';

/** The beginnings, of one to four letters, of the words of a text. */
export function beginningsOf(text: string, word: RegExp): Set<string> {
  const found = new Set<string>();
  for (const one of text.match(word) ?? []) {
    const particles = one < ARABIC ? 0 : (PARTICLES.exec(one)?.[0].length ?? 0);
    for (let from = 0; from <= particles; from += 1) {
      for (let to = from + 1; to <= from + LETTERS; to += 1) found.add(one.slice(from, to));
    }
  }
  return found;
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

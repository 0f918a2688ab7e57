/**
 * With what letters a pattern can begin, so that most patterns are never run over a text that has
 * no word which begins so: running them all takes three times as long.
 */

/** Letters that are compared; fewer where a pattern's first word has fewer. */
const LETTERS = 4;

/** The beginnings, of one to four letters, of the words of a text. */
export function beginningsOf(text: string, word: RegExp): Set<string> {
  const found = new Set<string>();
  for (const one of text.match(word) ?? []) {
    for (let length = 1; length <= LETTERS; length += 1) found.add(one.slice(0, length));
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

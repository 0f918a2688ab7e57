const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Han}/gu,
  /\p{Script=Devanagari}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Ethiopic}/gu,
];
const LEAST_WORDS = 40;
const COMMONEST = 20;
/** Share of their commonest words that two texts of one language have in common, and no less. */
const ONE_LANGUAGE = 0.4;

/**
 * Whether two texts are in different languages: written in different scripts, or with hardly any
 * of their commonest words in common. Needs no knowledge of any language; short texts and near
 * relatives pass for one.
 */
export function differInLanguage(one: string, other: string): boolean {
  const scripts = [one, other].map(mainScript);
  if (scripts[0] !== scripts[1]) return scripts.every((script) => script !== undefined);
  const [a, b] = [commonest(one), commonest(other)];
  if (!a || !b) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared < Math.min(a.size, b.size) * ONE_LANGUAGE;
}

function mainScript(text: string): number | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const main = SCRIPTS.findIndex((script) => (text.match(script)?.length ?? 0) * 2 > letters);
  return letters === 0 || main < 0 ? undefined : main;
}

/** The commonest words; `undefined` for a text too short to tell. */
function commonest(text: string): Set<string> | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, COMMONEST)
      .map(([word]) => word),
  );
}

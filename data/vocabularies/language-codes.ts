const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Written in two ways that readers tell apart. */
const WITH_SCRIPT = ['zh-Hans', 'zh-Hant'];
/** Named for what is no language of a text. */
const OTHERS = new Set(['zh', 'sh', 'ia', 'ie', 'io', 'vo', 'xx']);

let codes: readonly string[] | undefined;

/** @returns BCP 47 codes of the languages of ISO 639-1 that the platform has names for. */
export function languageCodes(): readonly string[] {
  if (codes) return codes;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const pairs = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
  const known = pairs.filter(
    (code) =>
      // Old codes give way to those that took their place.
      !OTHERS.has(code) && Intl.getCanonicalLocales(code)[0] === code && names.of(code),
  );
  codes = [...known, ...WITH_SCRIPT];
  return codes;
}

/** Names and writing direction of languages, as far as the platform knows them. */

/** Languages of the interface: the six of the United Nations. */
export const LOCALES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** ISO 639 codes for "no one language" that platforms leave without a name. */
const SPECIAL_NAMES: Readonly<Record<string, string>> = {
  mis: 'Uncoded language',
  mul: 'Multiple languages',
  und: 'Undetermined language',
  zxx: 'No linguistic content',
};

/** ISO 15924 scripts written from right to left. */
const RTL_SCRIPTS = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
);

const namesByLocale = new Map<string, Intl.DisplayNames>();

function platformName(code: string, locale: string): string | undefined {
  try {
    let names = namesByLocale.get(locale);
    if (!names) {
      names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
      namesByLocale.set(locale, names);
    }
    return names.of(code);
  } catch {
    return undefined; // not a well-formed tag: nobody has a name for it
  }
}

/**
 * @param code BCP 47 language tag.
 * @param locale BCP 47 tag of the language the name is wanted in.
 * @returns its name there, else in English, else the code itself.
 */
export function languageName(code: string, locale: string): string {
  return (
    platformName(code, locale) ??
    platformName(code, 'en') ??
    SPECIAL_NAMES[code.toLowerCase()] ??
    code
  );
}

/** @returns the name of an interface language in that language itself: "français", "中文". */
export function languageAutonym(locale: Locale): string {
  return languageName(locale, locale);
}

/**
 * @param language BCP 47 tag; a script subtag counts before the language's usual script.
 * @returns the direction its text runs in; left to right for what is not a tag.
 */
export function direction(language: string): 'ltr' | 'rtl' {
  try {
    const script = new Intl.Locale(language).maximize().script;
    return script && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

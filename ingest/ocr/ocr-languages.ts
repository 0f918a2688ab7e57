/**
 * Names of Tesseract's language data by BCP 47 language, for languages that laws are written in
 * (list of the Tesseract project, release 4).
 */
const TESSERACT_NAMES: Readonly<Record<string, string>> = {
  ...{ af: 'afr', am: 'amh', ar: 'ara', az: 'aze', be: 'bel', bg: 'bul', bn: 'ben', bs: 'bos' },
  ...{ ca: 'cat', cs: 'ces', cy: 'cym', da: 'dan', de: 'deu', dv: 'div', dz: 'dzo', el: 'ell' },
  ...{ en: 'eng', es: 'spa', et: 'est', eu: 'eus', fa: 'fas', fi: 'fin', fr: 'fra', ga: 'gle' },
  ...{ gl: 'glg', gu: 'guj', he: 'heb', hi: 'hin', hr: 'hrv', ht: 'hat', hu: 'hun', hy: 'hye' },
  ...{ id: 'ind', is: 'isl', it: 'ita', ja: 'jpn', ka: 'kat', kk: 'kaz', km: 'khm', kn: 'kan' },
  ...{ ko: 'kor', ku: 'kmr', ky: 'kir', lb: 'ltz', lo: 'lao', lt: 'lit', lv: 'lav', mk: 'mkd' },
  ...{ ml: 'mal', mn: 'mon', mr: 'mar', ms: 'msa', mt: 'mlt', my: 'mya', ne: 'nep', nl: 'nld' },
  ...{ no: 'nor', pa: 'pan', pl: 'pol', ps: 'pus', pt: 'por', qu: 'que', ro: 'ron', ru: 'rus' },
  ...{ sd: 'snd', si: 'sin', sk: 'slk', sl: 'slv', sq: 'sqi', sr: 'srp', sv: 'swe', sw: 'swa' },
  ...{ ta: 'tam', te: 'tel', tg: 'tgk', th: 'tha', ti: 'tir', tl: 'fil', to: 'ton', tr: 'tur' },
  ...{ uk: 'ukr', ur: 'urd', uz: 'uzb', vi: 'vie', yi: 'yid', yo: 'yor' },
  ...{ zh: 'chi_sim', 'zh-Hans': 'chi_sim', 'zh-Hant': 'chi_tra' },
};

/** Scripts as Tesseract's script detection calls them, by their ISO 15924 code. */
const SCRIPT_NAMES: Readonly<Record<string, string>> = {
  ...{ Latn: 'Latin', Arab: 'Arabic', Cyrl: 'Cyrillic', Hans: 'Han', Hant: 'Han' },
  ...{ Jpan: 'Japanese', Kore: 'Korean', Thai: 'Thai', Hebr: 'Hebrew', Grek: 'Greek' },
  ...{ Deva: 'Devanagari', Beng: 'Bengali', Gujr: 'Gujarati', Guru: 'Gurmukhi', Taml: 'Tamil' },
  ...{ Telu: 'Telugu', Knda: 'Kannada', Mlym: 'Malayalam', Sinh: 'Sinhala', Geor: 'Georgian' },
  ...{ Armn: 'Armenian', Ethi: 'Ethiopic', Khmr: 'Khmer', Laoo: 'Lao', Mymr: 'Myanmar' },
};

/** @returns the name of Tesseract's data for a BCP 47 language, or undefined. */
export function tesseractName(language: string): string | undefined {
  return TESSERACT_NAMES[language] ?? TESSERACT_NAMES[language.split('-')[0] ?? ''];
}

/** @returns BCP 47 languages that the named data of Tesseract can read. */
export function languagesReadBy(names: Iterable<string>): Set<string> {
  const held = new Set(names);
  return new Set(
    Object.entries(TESSERACT_NAMES).flatMap(([language, name]) =>
      held.has(name) && language !== 'zh-Hans' ? [language] : [],
    ),
  );
}

/** @returns the script a BCP 47 language is mostly written in, by Tesseract's name. */
export function scriptOf(language: string): string {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return SCRIPT_NAMES[script] ?? script;
}

/**
 * @param iso2 ISO 3166-1 alpha-2
 * @returns the language most of a country's documents are likely to be in (CLDR likely subtags).
 */
export function likelyLanguage(iso2: string): string {
  return new Intl.Locale(`und-${iso2}`).maximize().language;
}

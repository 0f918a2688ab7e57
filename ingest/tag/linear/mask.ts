/**
 * Numbers and headings of articles, which say the answer instead of the matter: the model neither
 * learns from them nor reads them.
 */

/** "Article" in the languages of the United Nations and of the collection, with its number. */
const NUMBERED = new RegExp(
  [
    // article 12, articles 5 and 6, arts. 1–4, art. 4 (3), artículo 12, artigo 3, Artikel 7
    '(?<!\\p{L})(?:art(?:\\.|s\\.|icles?|[ií]culos?|igos?|ikels?n?)?|стат\\p{L}{0,5}|ст\\.|(?:و|ب|ل|ال|وال|لل|بال)?(?:ماد[ةه]|مواد|مادتين))',
    '\\s{0,3}\\p{N}{1,3}(?:\\s?\\([\\p{L}\\p{N}]{1,4}\\)|\\s?(?:,|;|–|-|and|or|to|et|ou|à|y|o|a|al|и|та|و)\\s?\\p{N}{1,3}(?!\\p{N})){0,8}',
    // 第十二条
    '|第\\s?[\\p{N}一二三四五六七八九十百]{1,5}\\s?[条條]',
  ].join(''),
  'giu',
);

/** The Convention's own headings of several words; single words are matter. */
const HEADINGS = [
  'general principles and obligations',
  'purpose and general obligations',
  'equality and non-discrimination',
  'situations of risk and humanitarian emergencies',
  'equal recognition before the law',
  'liberty and security of (?:the )?person',
  'freedom from torture (?:or|and)(?: other)? cruel, inhuman or degrading treatment or punishment',
  'freedom from exploitation, violence and abuse',
  'protecting the integrity of the person',
  'liberty of movement and nationality',
  'living independently and being included in the community',
  'freedom of expression and opinion,? and access to information',
  'respect for privacy',
  'respect for home and (?:the )?family',
  'habilitation and rehabilitation',
  'work and employment',
  'adequate standard of living and social protection',
  'participation in political and public life',
  'participation in cultural life, recreation, leisure and sport',
  'statistics and data collection',
  'national implementation and monitoring',
];
const HEADING = new RegExp(HEADINGS.join('|'), 'gi');
/** At the beginning of a text, in brackets or in quotation marks; in a sentence it is its matter. */
const BEFORE_HEADING = /^\P{L}{0,8}$|[(["“«]\s?$/u;
const LONGEST_BEFORE = 9;
const LETTER = /^\p{L}/u;
/** Every article number has a digit or a Chinese numeral after its word. */
const MAY_HOLD_NUMBER = /\p{N}|第/u;

/**
 * @param text - Any text.
 * @returns the same text with spaces for the numbers and headings of articles: every offset still
 *   holds.
 */
export function maskArticles(text: string): string {
  const numbered = MAY_HOLD_NUMBER.test(text) ? text.replace(NUMBERED, blank) : text;
  return numbered.replace(HEADING, (found: string, at: number) => {
    const before = numbered.slice(Math.max(0, at - LONGEST_BEFORE), at);
    const stands = BEFORE_HEADING.test(before) && !LETTER.test(numbered.slice(at + found.length));
    return stands ? blank(found) : found;
  });
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
